import { smePayment } from '../../../src/playbook/legal/sme-payment';
import { CUSTOMER, day, factsOf, type Case } from '../facts';
import { notesOf, saidBy } from './topic-tester';

/** Delivered on 10 June 2025 to a public body that knows of our being an SME; looked at on 1 December. */
function case_(more: Case = {}, row: object = {}, customer: object = {}): Case {
  return {
    asOf: day('2025-12-01'), invoices: [{ customerName: CUSTOMER, invoiceNo: '25110001', shipDate: '2025-06-10', ...row }],
    settings: { customers: { [CUSTOMER]: { buyerType: 'public', smeDeclared: true } } }, customers: [{ customerType: '', ...customer }], item: { dueDate: day('2025-07-10') }, ...more,
  };
}
const LATE = ['sme-payment.latest', 'sme.start.delivery', 'sme.interest.daily', 'sme.complaint'];

it('gives the latest lawful day, the interest since and the way to complain', () => {
  expect(notesOf(smePayment, case_())).toEqual(LATE);
  expect(saidBy(smePayment, case_())).toMatch(/^对方最晚应在 2025-07-10 付款，已过\n.*30 天.*\n.*144 天.*¥7,200\.00/);
});

it('takes the kind of buyer from the customer’s row where nobody decided, and says nothing without one', () => {
  const undecided = { settings: {} };
  expect(notesOf(smePayment, case_(undecided))).toEqual([]);
  expect(notesOf(smePayment, case_(undecided, {}, { customerType: '事业单位' }))).toEqual(['sme-payment.latest', 'sme.declarationUnknown', ...LATE.slice(1)]);
  expect(notesOf(smePayment, case_(undecided, {}, { customerType: '大型企业' }))[0]).toBe('sme-payment.latest');
  expect(smePayment.notes(factsOf(case_(undecided, {}, { customerType: '大型企业' })))[0]?.cells).toEqual([{ sheet: '客户', row: 2, column: 2 }]);
  expect(smePayment.notes(factsOf(case_({}, {}, { customerType: '大型企业' })))[0]?.cells).toEqual([]);
  expect(notesOf(smePayment, case_(undecided, {}, { customerType: '经销商' }))).toEqual([]);
  expect(notesOf(smePayment, case_({ settings: { customers: { [CUSTOMER]: { buyerType: 'other' } } } }))).toEqual([]);
});

it.each<[string, object, string]>([
  ['signing for the goods counts before shipping them', { signDate: '2025-06-20' }, '2025-07-20'],
  ['acceptance where it starts the period', { trigger: '验收后付款', acceptDate: '2025-07-01' }, '2025-07-31'],
  ['the end of the inspection period where acceptance is late', { trigger: '验收后付款', acceptanceMethod: '到货后15天内验收', acceptDate: '2025-09-01' }, '2025-07-25'],
])('counts from %s', (_name, row, latest) => expect(saidBy(smePayment, case_({ item: { dueDate: null } }, row))).toContain(`最晚应在 ${latest}`));

it('waits for the confirmed amount under periodic settlement, and finds it in the register', () => {
  const terms = { termsText: '月结30天' };
  expect(notesOf(smePayment, case_({}, terms))).toEqual(['sme.needsSettlement']);
  const reply = { letterReplyDate: '2025-07-05', letterResult: '相符', letterItems: '25110001', currency: 'CNY' };
  const confirmed = (more: object): string => saidBy(smePayment, case_({ item: { dueDate: null }, letters: [{ ...reply, ...more }] }, terms));
  expect(confirmed({})).toContain('最晚应在 2025-08-04');
  expect(confirmed({ letterResult: '不符' })).toContain('还没有登记确认的回函');
  expect(confirmed({ letterItems: '25110002' })).toContain('还没有登记确认的回函');
});

it('counts from delivery whatever was confirmed, where no periodic settlement is agreed', () => {
  const reply = { letterReplyDate: '2025-07-05', letterResult: '相符', letterItems: '25110001', currency: 'CNY' };
  const latest = (letters: readonly object[]): string | undefined => /最晚应在 [\d-]+/.exec(saidBy(smePayment, case_({ item: { dueDate: null }, letters }, { termsText: '货到付款' })))?.[0];
  expect(latest([])).toMatch(/2025/);
  expect(latest([reply])).toBe(latest([]));
});

it.each<[string, Case, string]>([
  ['bills as the way of paying', case_({}, { paymentMethod: '6个月商业承兑汇票' }), 'sme.excuse.bills'],
  ['pay-when-paid of a large firm', case_({ settings: { customers: { [CUSTOMER]: { buyerType: 'large' } } } }, { termsText: '背靠背，业主付款后支付' }), 'sme.excuse.payWhenPaid'],
  ['a change of staff', case_({ log: [{ logDate: '2025-08-01', paymentReason: '换人' }] }), 'sme.excuse.internal'],
  ['an audit', case_({}, { termsText: '审计完成后付款' }), 'sme.excuse.audit'],
  ['a dispute about something else', case_({ others: [{ disputed: { sheet: '发票', row: 3, column: 2 } }] }), 'sme.excuse.disputedPart'],
  ['a guarantee sum', case_({ item: { kind: 'retention', event: 'warranty' } }), 'sme.retention'],
  ['a delivery before the regulation', case_({}, { shipDate: '2025-05-20' }), 'sme.beforeForce'],
  ['a contract before the regulation', case_({}, { contractDate: '2025-03-01' }), 'sme.signedBefore'],
])('%s is said', (_name, given, id) => expect(notesOf(smePayment, given)).toContain(id));

it('says no pay-when-paid to a public body, and no dispute about the disputed item itself', () => {
  expect(notesOf(smePayment, case_({}, { termsText: '背靠背' }))).not.toContain('sme.excuse.payWhenPaid');
  expect(notesOf(smePayment, case_({ item: { disputed: { sheet: '发票', row: 2, column: 2 } } }))).not.toContain('sme.excuse.disputedPart');
});
