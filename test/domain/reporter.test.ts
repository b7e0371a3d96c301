import { reporter } from '../../src/domain/reporter';
import type { Finding } from '../../src/domain/finding';
import { ledgerOf } from '../support/ledger';

const rows = ledgerOf({ invoices: Array.from({ length: 130 }, (_, index) => ({ invoiceNo: `${index}`, invoiceDate: '2025-03-01' })) }).invoices;
const other = ledgerOf({ receipts: [{ receiptDate: '2025-03-01' }] }).receipts;

describe('findings do not flood', () => {
  test('what a sheet has in many rows is one finding with a count, at the first cell', () => {
    const findings: Finding[] = [];
    const report = reporter(findings);
    for (const row of [...rows, ...other]) report('invoiceAfterAsOf', 'info', row, 'invoiceDate');
    expect(findings.map(({ cell, message }) => [cell?.sheet, cell?.row, message.values?.count])).toEqual([['发票', 2, 130], ['收款', 2, 1]]);
  });

  test('single faults are told one by one up to a hundred; the rest is one more, which shows its first', () => {
    const findings: Finding[] = [];
    const report = reporter(findings);
    for (const row of rows) report('amountUnreadable', 'error', row, 'invoiceNo', { raw: `x${row.row}` });
    const last = findings.at(-1);
    expect(findings).toHaveLength(101);
    expect([last?.message.id, last?.message.values?.count, last?.cell?.row]).toEqual(['domain.finding.more', 30, 102]);
    expect(last?.message.values?.first).toMatchObject({ id: 'domain.finding.amountUnreadable', values: { raw: 'x102' } });
  });

  test('exactly a hundred need no further line', () => {
    const findings: Finding[] = [];
    const report = reporter(findings);
    for (const row of rows.slice(0, 100)) report('amountUnreadable', 'error', row, 'invoiceNo');
    expect(findings.map(({ message }) => message.id).filter((id) => id === 'domain.finding.more')).toEqual([]);
  });
});
