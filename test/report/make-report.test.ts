import type { Ledger } from '../../src/domain/ledger';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { makeReport, makingReport } from '../../src/report/make-report';
import { ledgerOf } from '../support/ledger';

const AS_OF = 45_838;
const DEALS = 2500;

/** Deals of as many customers, with a chase logged for each and a letter for every third. */
function manyDeals(count: number): Ledger {
  const places = Array.from({ length: count }, (_, place) => place);
  return ledgerOf({
    deals: places.map((place) => ({
      customerName: `客户${(place * 7919) % count}`, contractNo: `HT-${place}`, projectName: `${place}号线`, contractAmount: 1000 + place, contractDate: AS_OF - 100, termsText: '合同签订后30天', payer: '王芳 13800000103',
    })),
    log: places.map((place) => ({ customerName: `客户${place}`, logDate: AS_OF - (place * 31) % 200, channel: '电话', logContent: '催款' })),
    letters: places.filter((place) => place % 3 === 0).map((place) => ({ customerName: `客户${place}`, letterSentDate: AS_OF - (place * 17) % 90, letterPurpose: '核对账目' })),
  });
}

const READERS = ['text', 'money', 'day', 'number', 'percent', 'fact', 'value', 'raw'] as const;

/** Counts how often any cell of the ledger is read. */
function countReads({ deals, log, letters }: Ledger): { count: number } {
  const reads = { count: 0 };
  for (const row of [...deals, ...log, ...letters]) {
    for (const name of READERS) {
      const read = row[name] as (field: string) => unknown;
      Object.assign(row, { [name]: (field: string) => { reads.count += 1; return read(field); } });
    }
  }
  return reads;
}

/** Stretches between two rests: what was told at their end, and how many cells were read. */
function stretches(ledger: Ledger): { readonly phase: string; readonly done: number; readonly reads: number }[] {
  const reads = countReads(ledger);
  const found: { phase: string; done: number; reads: number }[] = [];
  const making = makingReport(ledger, DEFAULT_SETTINGS, AS_OF);
  for (let step = making.next(); !step.done; step = making.next()) {
    found.push({ phase: step.value.phase, done: step.value.done, reads: reads.count });
    reads.count = 0;
  }
  found.push({ phase: 'end', done: 0, reads: reads.count });
  return found;
}

describe('making a report in slices', () => {
  const all = stretches(manyDeals(DEALS));

  it('rests after every 250 deals and at least every thousand items', () => {
    const checked = all.filter(({ phase }) => phase === 'checking').map(({ done }) => done);
    expect([250, 500, 1250, 2250, DEALS].filter((done) => !checked.includes(done))).toEqual([]);
    expect(all.filter(({ phase }) => phase === 'aging').length).toBeGreaterThan(DEALS / 1000);
  });

  it('reads a few thousand cells at most between two rests', () => {
    const most = Math.max(...all.map(({ reads }) => reads));
    const total = all.reduce((sum, { reads }) => sum + reads, 0);
    expect(total).toBeGreaterThan(DEALS * 20);
    expect(most).toBeLessThan(9000);
  });

  it('can be left at any rest, and ends with what one go gives', () => {
    const ledger = manyDeals(300);
    const left = makingReport(ledger, DEFAULT_SETTINGS, AS_OF);
    left.next();
    left.next();
    expect(left.return(undefined as never).done).toBe(true);
    const report = makeReport(ledger, DEFAULT_SETTINGS, AS_OF);
    expect([report.readiness.length, report.dealActions.length, report.workList.length]).toEqual([300, 300, 300]);
    const scores = report.workList.map(({ priority }) => priority.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});
