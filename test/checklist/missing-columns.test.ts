import { missingColumnFindings, missingColumns } from '../../src/checklist/missing-columns';
import { runChecklist } from '../../src/checklist/run';
import type { DealReadiness } from '../../src/checklist/rule';
import { say } from '../../src/messages/say';
import { AS_OF, partsOfCase } from './facts-of-case';
import type { DealCase } from './facts-of-case';

function checked(given: DealCase): { ledger: ReturnType<typeof partsOfCase>['ledger']; readiness: DealReadiness[] } {
  const { ledger, receivables, settings } = partsOfCase(given);
  return { ledger, readiness: runChecklist(ledger, receivables, settings, AS_OF) };
}

describe('missing columns', () => {
  it('are one finding a column, at the free header cell right of the list that it belongs on', () => {
    const { ledger, readiness } = checked({ deal: { projectName: '二期' }, customer: { taxNo: '' } });
    const findings = missingColumnFindings(ledger, readiness);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    const spec = findings.find(({ id }) => id === 'missingColumn.spec');
    expect(spec).toMatchObject({ severity: 'info', cell: { sheet: '台账', row: 1 } });
    expect(spec && say('en-US', spec.message)).toMatch(/^台账 has no column .+; 1 deal affected\.$/);
    expect(findings.find(({ id }) => id === 'missingColumn.closingDay')?.cell?.sheet).toBe('客户');
  });

  it('stand side by side, so that two new columns never take one place', () => {
    const { ledger, readiness } = checked({ deal: { projectName: '二期' } });
    const places = missingColumns(ledger, readiness).filter(({ table }) => table !== null).map(({ column }) => column);
    expect(new Set(places).size).toBe(places.length);
    expect(Math.min(...places.map((place) => place ?? 0))).toBe(3);
  });

  it('come in the order of how much they hold up where as many deals lack them', () => {
    const { ledger, readiness } = checked({ deal: { projectName: '二期' } });
    const columns = missingColumns(ledger, readiness);
    expect(new Set(columns.map(({ deals }) => deals))).toEqual(new Set([1]));
    const severities = columns.map(({ rules }) => (['blocking', 'important', 'helpful'] as const).find((each) => rules.some(({ severity }) => severity === each)));
    expect(severities[0]).toBe('blocking');
    expect(severities.lastIndexOf('blocking')).toBeLessThan(severities.indexOf('important'));
    expect(severities.lastIndexOf('important')).toBeLessThan(severities.indexOf('helpful'));
  });

  it('have no place when the workbook lacks the whole list', () => {
    const { ledger, readiness } = checked({ deal: { projectName: '二期' } });
    const letters = missingColumnFindings(ledger, readiness).find(({ id }) => id === 'missingColumn.letterSentDate');
    expect(letters?.cell).toBeNull();
    expect(letters && say('zh-CN', letters.message)).toContain('工作簿里没有函件登记');
  });

  it('carry the answers of a validation list where the rule knows them', () => {
    const { ledger, readiness } = checked({ deal: { projectName: '二期' } });
    const method = missingColumns(ledger, readiness).find(({ field }) => field === 'paymentMethod');
    expect(method?.choices.map((choice) => say('zh-CN', choice))).toContain('银行转账');
  });

  it('are not reported for settled deals, nor where the column exists', () => {
    const { ledger, readiness } = checked({ deal: { spec: '' } });
    expect(missingColumns(ledger, readiness).map(({ field }) => field)).not.toContain('spec');
    expect(missingColumns(ledger, readiness.map((one) => ({ ...one, status: 'settled' as const })))).toEqual([]);
  });
});
