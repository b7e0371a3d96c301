import { LOCALES } from '../../../src/messages/locale';
import { isFault, sayFault } from '../../../src/messages/say-fault';
import { sayPane } from '../../../src/messages/say-pane';
import { SAMPLE_PREFIX } from '../../../src/session/sample-name';
import { RequestError } from '../../../src/workbench/host/faults';
import { bookPicture } from '../../support/book-picture';
import { OfficeSession, WRITING_ACTIONS } from '../../support/office-session';

jest.setTimeout(300_000);

/** Moments of an action at which something goes wrong, spread over its requests; the adapter's own test goes through every single one. */
const MOMENTS = 8;

let at: OfficeSession;
beforeEach(async () => { at = await OfficeSession.open(); });
afterEach(() => at.close());

/** Requests that an action makes from here on. */
async function requestsOf(act: () => Promise<unknown>): Promise<number> {
  const from = at.faults.requestCount;
  await act();
  return at.faults.requestCount - from;
}

/** The sample of these tests is one sheet. */
function sampleSheets(): number {
  return at.book.sheets().filter(({ name }) => name.startsWith(SAMPLE_PREFIX)).length;
}

/** What is said of a fault, in every language; a text without a next step is none. */
function expectSentence(): void {
  const { notice } = at.session.state();
  for (const locale of LOCALES) {
    for (const text of [notice?.title, notice?.body]) {
      const said = text ? (isFault(text.id) ? sayFault(locale, { id: text.id, values: text.values ?? {} }) : sayPane(locale, text.id, text.values)) : '';
      expect(said.length).toBeGreaterThan(1);
      expect(said).not.toMatch(/fault\.|\{|undefined/);
    }
  }
}

describe.each(WRITING_ACTIONS)('%s', (_name, prepare) => {
  it.each([
    ['Excel fails', (request: number) => { at.faults.beforeRequest = (number) => { if (number === request) at.faults.failRequest(RequestError.general); }; }],
    ['a cell is being edited for a while', (request: number) => { at.faults.beforeRequest = (number) => { at.faults.cellEditing = number >= request && number < request + 2; }; }],
    ['another workbook is in front for a while', (request: number) => { at.faults.beforeRequest = (number) => { at.faults.otherWorkbook = number >= request && number < request + 2; }; }],
  ] as const)('is whole, or was not, when %s at some moment', async (_trouble, begin) => {
    const requests = await requestsOf(await prepare(at));
    const seen = { refused: 0, done: 0 };
    let act: (() => Promise<unknown>) | null = null;
    let before: unknown = null;
    let sampleBefore = 0;
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      if (!act) {
        at.close();
        at = await OfficeSession.open();
        act = await prepare(at);
        before = bookPicture(at.book);
        sampleBefore = sampleSheets();
      }
      at.session.commands.dismiss();
      begin(at.faults.requestCount + Math.floor((moment * requests) / MOMENTS));
      await act();
      at.faults.beforeRequest = null;
      at.faults.cellEditing = false;
      at.faults.otherWorkbook = false;
      expect(at.session.state().run).toBeNull();
      if (at.session.state().notice?.intent === 'error') {
        seen.refused += 1;
        expectSentence();
        // The sample is a step of its own, and so is the check that follows it: when that fails, the sample is there, or gone, as a whole.
        if (sampleSheets() !== sampleBefore) expect([0, 1]).toContain(sampleSheets());
        else expect({ moment, picture: bookPicture(at.book) }).toEqual({ moment, picture: before });
        if (sampleSheets() !== sampleBefore) act = null;
      } else {
        // It came through: what failed was a look, or came after the write was done.
        seen.done += 1;
        act = null;
      }
    }
    expect(seen.refused).toBeGreaterThan(0);
  });
});
