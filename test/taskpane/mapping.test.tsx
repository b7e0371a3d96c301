import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellRef, CellValue } from '../../src/domain/cell';
import { createSession, type Session } from '../../src/session/session';
import { App } from '../../src/taskpane/App';
import { memoryHost } from '../support/memory-host';
import { MemoryWorkbook } from '../support/memory-workbook';
import { SMALL_TODAY } from '../support/small-ledger';

configure({ asyncUtilTimeout: 40_000, defaultHidden: true });
jest.setTimeout(120_000);

type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

let workbook: MemoryWorkbook;
let session: Session;
let selected: CellRef;

async function openChecked(sheets: Sheets): Promise<ReturnType<typeof userEvent.setup>> {
  workbook = new MemoryWorkbook(sheets);
  session = createSession({ workbook, host: memoryHost({ selection: () => Promise.resolve(selected) }), today: SMALL_TODAY, now: () => 1_000_000 });
  render(<App session={session} dark={false} />);
  await act(() => session.commands.check());
  return userEvent.setup();
}

/** Chooses in a dropdown by its label. */
async function choose(user: ReturnType<typeof userEvent.setup>, label: string, option: string): Promise<void> {
  await user.click(await screen.findByLabelText(label));
  // By text: names of roles among a hundred options take long to work out here.
  await user.click(await screen.findByText(option, { selector: '[role="option"]' }));
}

/** Waits for the check and its writing to end. */
const settled = (): Promise<void> => waitFor(() => expect(session.state().run).toBeNull());

/** Headers that nobody's dictionary holds. */
const STRANGE: Sheets = { 'Sheet1': [['二季度'], [], ['谁', '哪张', '多少', '哪天'], ['甲公司', 'A1', 1130, 45_693], ['乙公司', 'A2', 2260, 45_700], ['合计', null, 3390, null]] };
const BARE: Sheets = { 数据: [['甲公司', 'A1', 100, 45_693], ['乙公司', 'A2', 200, 45_700], ['甲公司', 'A3', 300, 45_710]] };

describe('a sheet that was not recognised', () => {
  it('is read from the header row at which the user points, mapped by hand, and known the next time', async () => {
    const user = await openChecked(STRANGE);
    expect(await screen.findByRole('heading', { name: '没有认出表' })).toBeInTheDocument();
    selected = { sheet: 'Sheet1', row: 3, column: 2 };
    await user.click(screen.getByRole('button', { name: '从这里读' }));
    expect(await screen.findByRole('heading', { name: '认出 1 张表' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Sheet1：0 列，2 行，跳过 1 行$/ })).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText(/^已读取「Sheet1」/)).toBeInTheDocument();
    await choose(user, '把「谁」当作', '客户名称');
    await choose(user, '把「哪张」当作', '发票号码');
    await choose(user, '把「多少」当作', '价税合计');
    await user.click(screen.getByRole('button', { name: '确认并检查' }));
    const read = () => session.state().report?.ledger.invoices.map((row) => [row.customer, row.text('invoiceNo').value, row.money('amountInclTax').value]);
    await waitFor(() => expect(read()).toEqual([['甲公司', 'A1', 113_000], ['乙公司', 'A2', 226_000]]));
    await settled();

    const next = createSession({ workbook, host: memoryHost(), today: SMALL_TODAY, now: () => 1_000_000 });
    await next.commands.check();
    expect(next.state().place.detail).toBeNull();
    expect(next.state().report?.ledger.invoices).toHaveLength(2);
    expect(next.state().report?.ledger.tables[0]?.headerRow).toBe(3);
  });

  it('without a header is mapped by position', async () => {
    const user = await openChecked(BARE);
    expect(session.state().report?.findings.map((finding) => finding.id)).toContain('reading.noHeader');
    selected = { sheet: '数据', row: 2, column: 1 };
    await choose(user, '这张表是', '收款');
    await user.click(screen.getByRole('checkbox', { name: '这张表没有列名' }));
    await user.click(screen.getByRole('button', { name: '从这里读' }));
    expect(await screen.findByRole('button', { name: /^数据：0 列，3 行$/ })).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText('D 列')).toBeInTheDocument();
    expect(screen.getByText(/甲公司\s乙公司/)).toBeInTheDocument();
    await choose(user, '把「A」当作', '客户名称');
    await choose(user, '把「C」当作', '收款金额');
    await user.click(screen.getByRole('button', { name: '确认并检查' }));
    await waitFor(() => expect(session.state().report?.ledger.receipts.map((row) => [row.row, row.customer, row.money('receivedAmount').value]))
      .toEqual([[1, '甲公司', 10_000], [2, '乙公司', 20_000], [3, '甲公司', 30_000]]));
    await settled();

    await act(() => session.commands.check());
    expect(session.state().report?.ledger.receipts).toHaveLength(3);
  });

  it('says why nothing was read at a blank row and outside the sheets that were checked', async () => {
    const user = await openChecked(STRANGE);
    selected = { sheet: 'Sheet1', row: 2, column: 1 };
    await user.click(await screen.findByRole('button', { name: '从这里读' }));
    expect(await screen.findByText('「Sheet1」第 2 行没有文字，不像列名。请选中有列名的那一行。')).toBeInTheDocument();
    selected = { sheet: '另一张', row: 2, column: 1 };
    await user.click(screen.getByRole('button', { name: '从这里读' }));
    expect(await screen.findByText(/^选中的地方没有可读的数据/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '没有认出表' })).toBeInTheDocument();
  });

  it('that was taken for something else, or switched off, is read as what the user says', async () => {
    const user = await openChecked({ 表一: [['客户名称', '发票号码', '价税合计', '开票日期'], ['甲公司', 'A1', 100, 45_693]], 表二: STRANGE.Sheet1 ?? [] });
    act(() => session.commands.open({ kind: 'mapping' }));
    await user.click(await screen.findByRole('switch', { name: '读取 表一' }));
    await user.click(screen.getByRole('button', { name: '确认并检查' }));
    await waitFor(() => expect(session.state().report?.ledger.tables).toEqual([]));
    selected = { sheet: '表一', row: 1, column: 1 };
    await choose(user, '这张表是', '发票');
    await user.click(screen.getByRole('button', { name: '从这里读' }));
    await waitFor(() => expect(session.state().report?.ledger.tables.map((table) => [table.sheet, [...table.roles]])).toEqual([['表一', ['invoices']]]));
    expect(session.state().report?.ledger.invoices[0]?.text('invoiceNo').value).toBe('A1');
  });
});

describe('a table on the page', () => {
  const SHEETS: Sheets = {
    发票: [
      ['客户名称', '发票号码', '价税合计', '开票日期', '税率', '回款日期1', '回款金额1', '回款日期2', '回款金额2', '经手'], ['甲公司', 'A1', '1,130.00', '2025-02-05', 0.13, 45_700, 300, 45_730, 200, '老王'],
      ['乙公司', 'A2', '见合同', '7.27日', null, null, null, null, null, '小李'], ['小计', null, 1130, null, null, null, null, null, null, null], [null, null, null, null, null, null, null, null, null, null],
      ['丙公司', 'A3', 50, 45_700, null, null, null, null, null, '小李'],
    ],
  };

  it('shows its first rows as understood, what was skipped and why, and how sure each column is', async () => {
    const user = await openChecked(SHEETS);
    act(() => session.commands.open({ kind: 'mapping' }));
    await user.click(await screen.findByRole('button', { name: /^发票：7 列，3 行，跳过 2 行$/ }));
    const rows = within(screen.getByRole('button', { name: '第 2 行' }).closest('dl') ?? document.body);
    expect(rows.getByText('1,130.00')).toBeInTheDocument();
    expect(rows.getByText('2025-02-05')).toBeInTheDocument();
    expect(rows.getByText('13%')).toBeInTheDocument();
    expect(rows.getByText('300.00')).toBeInTheDocument();
    expect(rows.getByText('200.00')).toBeInTheDocument();
    expect(screen.getByText('没有采用：7.27日')).toBeInTheDocument();
    expect(screen.getByText('跳过 2 行，其余 3 行都已读取')).toBeInTheDocument();
    expect(screen.getByText('小计行 1 行：')).toBeInTheDocument();
    expect(screen.getByText('空行 1 行：')).toBeInTheDocument();
    expect(screen.getAllByText(/把握 \d+%/).length).toBeGreaterThanOrEqual(6);
    expect(screen.getAllByText(/同一行的第 2 笔收款/)).toHaveLength(2);
  });

  it('gives a second receipt another meaning when the user says so, and keeps it', async () => {
    const user = await openChecked(SHEETS);
    act(() => session.commands.open({ kind: 'mapping' }));
    expect(session.state().report?.ledger.receipts.filter((row) => row.inRow)).toHaveLength(1);
    await user.click(await screen.findByRole('button', { name: /^发票：7 列/ }));
    await choose(user, '把「回款金额2」当作', '不使用这一列');
    await choose(user, '把「经手」当作', '业务员');
    await user.click(screen.getByRole('button', { name: '确认并检查' }));
    await waitFor(() => expect(session.state().report?.ledger.invoices[0]?.text('salesOwner').value).toBe('老王'));
    await settled();
    expect(session.state().report?.ledger.receipts.filter((row) => row.inRow)).toEqual([]);
    await act(() => session.commands.check());
    expect(session.state().report?.ledger.receipts.filter((row) => row.inRow)).toEqual([]);
  });
});
