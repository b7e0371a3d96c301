import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createSession, type Session } from '../../src/session/session';
import { App } from '../../src/taskpane/App';
import { memoryHost, type MemoryHost } from '../support/memory-host';
import { MemoryWorkbook } from '../support/memory-workbook';
import { SMALL_LEDGER, SMALL_TODAY } from '../support/small-ledger';

// Whether something is hidden is axe's business; asking at every query takes most of the time. Pages come in scripts of their own, which take their time to compile here.
configure({ asyncUtilTimeout: 40_000, defaultHidden: true });
jest.setTimeout(60_000);

let workbook: MemoryWorkbook;
let host: MemoryHost;
let session: Session;

function open(options: Parameters<typeof memoryHost>[0] = {}): ReturnType<typeof userEvent.setup> {
  workbook = new MemoryWorkbook(SMALL_LEDGER);
  host = memoryHost(options);
  session = createSession({ workbook, host, today: SMALL_TODAY, now: () => 1_000_000 });
  render(<App session={session} dark={false} />);
  return userEvent.setup();
}

async function openChecked(options: Parameters<typeof memoryHost>[0] = {}): Promise<ReturnType<typeof userEvent.setup>> {
  const user = open(options);
  await act(() => session.commands.check());
  if (session.state().place.detail?.kind === 'mapping') await act(() => session.commands.confirmMapping({ unused: [], fields: {} }));
  await screen.findByRole('heading', { name: '¥1,386,500.00' });
  return user;
}

const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });

describe('first run', () => {
  it('says what it is and that the ledger is safe, with one thing to do', () => {
    open();
    expect(screen.getByRole('heading', { name: '要款之前，先看清楚' })).toBeInTheDocument();
    expect(screen.getByText('数据只在本工作簿内，不上传，不登录')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '检查这个工作簿' })).toBeEnabled();
  });

  it('speaks English where Office does', () => {
    open({ locale: 'en-US' });
    expect(screen.getByRole('button', { name: 'Check this workbook' })).toBeInTheDocument();
    for (const name of ['Overview', 'Readiness', 'Next', 'Letters']) expect(tab(name)).toBeInTheDocument();
    expect(screen.getAllByRole('tab')).toHaveLength(4);
  });

  it('has no undo to offer yet', () => {
    open();
    expect(screen.getByRole('button', { name: '撤销上一步' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('shows a fault with a next step, and keeps the page beneath it', async () => {
    const user = open();
    workbook.failing.read = 'cellEdit';
    await user.click(screen.getByRole('button', { name: '检查这个工作簿' }));
    expect(await screen.findByText('单元格正在编辑')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '检查这个工作簿' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => expect(session.state().report).not.toBeNull());
    expect(screen.queryByText('单元格正在编辑')).not.toBeInTheDocument();
  });
});

describe('overview', () => {
  it('shows the balance to the 分, that it adds up, and what is overdue', async () => {
    await openChecked();
    expect(screen.getByText('核对一致（到分）')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /¥138\.0万 99%/ })).toBeInTheDocument();
  });

  it('reads every bar as bucket, amount, count and share, and opens its items', async () => {
    const user = await openChecked();
    const bars = within(screen.getByRole('list', { name: '账龄' })).getAllByRole('button');
    expect(bars.map((bar) => bar.lastElementChild?.textContent)).toEqual(expect.arrayContaining(['1–30 天，¥1,000,000.00，1 笔，占 72.1%', '31–60 天，¥0.00，0 笔，占 0.0%', '1年以上，¥0.00，0 笔，占 0.0%']));
    await user.click(screen.getByRole('button', { name: /^1–30 天，/ }));
    await user.click(screen.getByRole('button', { name: /宁波海川电子有限公司，24402000000000000002/ }));
    expect(host.gone.at(-1)).toMatchObject({ sheet: '开票明细', row: 3 });
  });

  it('marks the result as stale after an edit, and makes checking again the primary act', async () => {
    await openChecked();
    act(() => host.edit({ sheetId: '{台账}', address: 'H2' }));
    expect(screen.getByText(/检查后有 1 处改动/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '重新检查' })).toBeInTheDocument();
  });

  it('lays out the reconciliation per customer', async () => {
    const user = await openChecked();
    await user.click(screen.getByRole('button', { name: /核对一致/ }));
    expect(screen.getByRole('heading', { name: '核对' })).toBeInTheDocument();
    const customer = screen.getByRole('heading', { name: '宁波海川电子有限公司' }).closest('section');
    expect(within(customer as HTMLElement).getByRole('row', { name: '已核销 -¥200,000.00' })).toBeInTheDocument();
  });
});

describe('readiness', () => {
  it('finds a deal by part of its name, whatever the width of the letters', async () => {
    const user = await openChecked();
    await user.click(tab('准备度'));
    await user.type(screen.getByRole('searchbox'), 'ｈｔ－001');
    await waitFor(() => expect(within(screen.getByRole('list', { name: '准备度' })).getAllByRole('button')).toHaveLength(1));
  });

  it('opens a deal, goes to the cell to fill, and comes back to the row it left', async () => {
    const user = await openChecked();
    await user.click(tab('准备度'));
    const row = screen.getByRole('button', { name: /苏州恒力精密机械有限公司，注塑机二期/ });
    await user.click(row);
    expect(screen.getByRole('heading', { name: '注塑机二期' })).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: /苏州恒力精密机械有限公司，注塑机二期/ })).toHaveFocus());
  });

  it('does not accept a gap without a reason', async () => {
    const user = await openChecked();
    await user.click(tab('准备度'));
    await user.click(screen.getByRole('button', { name: /注塑机二期/ }));
    await user.click(screen.getByRole('button', { name: /显示全部/ }));
    await user.click(screen.getByRole('button', { name: /^人清楚/ }));
    const accept = screen.getAllByRole('button', { name: '接受…' })[0];
    if (!accept) throw new Error('nothing to accept');
    await user.click(accept);
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(screen.getAllByText('请填写').length).toBeGreaterThan(0);
    expect(session.state().settings.accepted).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: /理由/ }), '老客户，口头确认');
    await user.type(screen.getByRole('textbox', { name: /谁决定的/ }), '李明');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(session.state().settings.accepted).toHaveLength(1));
  });

  it('says what to do when a filter leaves nothing', async () => {
    const user = await openChecked();
    await user.click(tab('准备度'));
    await user.type(screen.getByRole('searchbox'), '没有这家');
    await user.click(await screen.findByRole('button', { name: '清除筛选' }));
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });
});

describe('next', () => {
  it('logs a promise from the form and says where', async () => {
    const user = await openChecked();
    act(() => session.commands.open({ kind: 'work', customer: '宁波海川电子有限公司', currency: 'CNY' }));
    await user.click(await screen.findByRole('button', { name: '记录' }));
    await user.click(await screen.findByRole('menuitem', { name: '客户承诺…' }));
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(screen.getAllByText('请填写').length).toBeGreaterThan(0);
    await user.type(screen.getByRole('textbox', { name: /承诺金额/ }), '200,000');
    await user.type(screen.getByLabelText(/承诺日/), '2025-07-10');
    await user.type(screen.getByRole('textbox', { name: /未兑现则/ }), '发书面催告');
    await user.type(screen.getByRole('textbox', { name: /记录人/ }), '李明');
    expect(screen.getByText('将写入「催款记录」第 2 行')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '保存' }));
    // Shown above the page and said to screen readers.
    expect((await screen.findAllByText('已写入 催款记录!A2')).length).toBeGreaterThan(0);
    expect(workbook.at('催款记录', 2, 11)).toBe(200_000);
  });
});

describe('letters', () => {
  it('goes from customer to preview to a sheet in the workbook, asking for our company on the way', async () => {
    const user = await openChecked();
    await user.click(tab('函件'));
    await user.click(await screen.findByRole('checkbox', { name: '苏州恒力精密机械有限公司' }));
    await user.click(screen.getByRole('button', { name: '目的与选项' }));
    await user.click(screen.getByRole('button', { name: '核对函件' }));
    await user.type(await screen.findByRole('textbox', { name: /公司全称/ }), '华澄自动化设备有限公司');
    const fields: readonly (readonly [name: string | RegExp, value: string])[] = [[/地址/, '苏州'], ['联系人', '李明'], [/联系电话/, '0512'], ['开户行', '工行'], ['账号', '1']];
    for (const [name, value] of fields) await user.type(screen.getByRole('textbox', { name }), value);
    await user.click(screen.getByRole('button', { name: '保存' }));
    const preview = await screen.findByRole('document', { name: '函件预览' });
    expect(preview).toHaveTextContent('苏州恒力精密机械有限公司');
    await user.click(screen.getByRole('button', { name: '插入为工作表' }));
    expect(await screen.findByText('已记入「函件登记」')).toBeInTheDocument();
    const names = (await workbook.sheets()).map((sheet) => sheet.name);
    expect(names).toEqual(expect.arrayContaining(['函件登记', expect.stringContaining('HK-2025-0630-001')]));
  });

  it('leads with the sheet on Mac, where a download does nothing', async () => {
    await openChecked({ platform: 'mac' });
    await act(() => session.commands.saveSettings({ company: { name: '华澄', address: '苏州', contact: '李明', phone: '1', email: '', bankName: '工行', bankAccount: '1', taxNo: '' } }));
    await act(() => session.commands.writeLetter({ customer: '苏州恒力精密机械有限公司', currency: 'CNY' }));
    expect(await screen.findByText(/已加上打印版工作表/)).toBeInTheDocument();
    expect(screen.getByText(/这里不能下载文件/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '下载 Word' })).not.toBeInTheDocument();
    for (const name of ['改为催款', '撤销', '复制']) expect(screen.getByRole('button', { name })).toBeInTheDocument();
  });
});

describe('settings', () => {
  it('shows what a closed section is set to, and changes the language at once', async () => {
    const user = await openChecked();
    await user.click(screen.getByRole('button', { name: '设置' }));
    expect(await screen.findByRole('button', { name: /截至日与账龄段.*2025-06-30/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /语言与外观/ }));
    await user.click(within(screen.getByRole('radiogroup', { name: '窗格语言' })).getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('tab', { name: 'Overview' })).toBeInTheDocument();
  });
});
