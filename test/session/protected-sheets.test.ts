import type { Session } from '../../src/session/session';
import { createSession } from '../../src/session/session';
import { memoryHost } from '../support/memory-host';
import { MemoryWorkbook } from '../support/memory-workbook';
import { SMALL_LEDGER, SMALL_TODAY } from '../support/small-ledger';

const CUSTOMER = '宁波海川电子有限公司';

let workbook: MemoryWorkbook;
let session: Session;

beforeEach(async () => {
  workbook = new MemoryWorkbook(SMALL_LEDGER);
  session = createSession({ workbook, host: memoryHost(), today: SMALL_TODAY, now: () => 0 });
  await session.commands.check();
  if (session.state().place.detail?.kind === 'mapping') await session.commands.confirmMapping({ unused: [], fields: {} });
  // So that there is a settings sheet to be protected.
  await session.commands.saveSettings({ smallDifference: 5_000 });
});

/** Writes that have one right place: another sheet would not be read as settings, and formulas belong beside their rows. */
describe('a write into a protected sheet that nothing can stand in for', () => {
  it.each<[string, string, () => Promise<unknown>]>([
    ['saving a setting', '回款设置', () => session.commands.saveSettings({ confirmationDays: 60 })],
    ['choosing the as-of date', '回款设置', () => session.commands.chooseAsOf(SMALL_TODAY - 1)],
    ['accepting a gap', '回款设置', () => session.commands.acceptGap({ dealId: 'x', ruleId: 'deal-sales-owner', reason: '老客户', by: '李明', until: SMALL_TODAY + 9 })],
    ['overruling a nature', '回款设置', () => session.commands.judgeNature(CUSTOMER, 'nonMalicious', '老客户')],
    ['merging a spelling', '回款设置', () => session.commands.mergeCustomers('海川电子', CUSTOMER)],
    ['keeping names apart', '回款设置', () => session.commands.keepApart(['甲', '乙'])],
    ['confirming columns', '回款设置', () => session.commands.confirmMapping({ unused: [], fields: {} })],
    ['inserting formulas', '台账', async () => {
      await session.commands.insertFormulas();
      await session.commands.writePreview();
    }],
  ])('%s changes nothing, says which sheet it is, and goes through once it is open', async (_what, sheet, act) => {
    const before = workbook.picture();
    workbook.protected.add(sheet);
    await act();
    expect(workbook.picture()).toEqual(before);
    expect(session.state().notice).toMatchObject({ title: { id: 'fault.protected.title', values: { sheet } }, actions: [{ kind: 'retry' }] });
    workbook.protected.delete(sheet);
    await session.commands.answerNotice({ kind: 'retry' });
    expect(session.state().notice?.intent).not.toBe('error');
    expect(workbook.picture()[sheet]).not.toEqual(before[sheet]);
  });
});
