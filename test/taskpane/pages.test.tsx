import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { settingsImage } from '../../src/sheets/settings-sheet';
import { LEDGER_WITH_GAP, type OpenPane, openCheckedPane, openPane } from '../support/open-pane';

// Whether something is hidden is axe's business; asking at every query takes most of the time. Pages come in scripts of their own.
configure({ asyncUtilTimeout: 40_000, defaultHidden: true });
jest.setTimeout(120_000);

const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });
const deals = (): HTMLElement[] => within(screen.getByRole('list', { name: '准备度' })).queryAllByRole('button');
const gap = (name: string): HTMLElement => {
  const row = screen.getByText(name).closest<HTMLElement>('[data-row]');
  if (!row) throw new Error(`no rule ${name}`);
  return row;
};

/** The same, the first invoice due in a year whose holidays nobody knows. */
const DUE_FAR_AHEAD: typeof LEDGER_WITH_GAP = {
  ...LEDGER_WITH_GAP,
  开票明细: (LEDGER_WITH_GAP['开票明细'] ?? []).map((row, index) => (index === 1 ? [...row.slice(0, -1), '2095-03-02'] : row)),
};

async function openDeal({ user }: OpenPane): Promise<void> {
  await user.click(tab('准备度'));
  await user.click(screen.getByRole('button', { name: /苏州恒力精密机械有限公司，注塑机二期/ }));
  await screen.findByRole('heading', { name: '注塑机二期' });
}

describe('before the first check', () => {
  it('a tab says what it will show, and checks from there with the reader on the result', async () => {
    const { user } = openPane();
    await user.click(tab('下一步'));
    expect(screen.getByText(/先联系谁/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '检查这个工作簿' }));
    await screen.findByRole('list', { name: '下一步' });
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: '下一步' })).toHaveFocus());
  });

  it('larger tabs where fingers point', () => {
    openPane({ touch: true });
    const large = tab('概览').className;
    document.body.replaceChildren();
    openPane();
    expect(tab('概览').className).not.toBe(large);
  });
});

describe('help', () => {
  it('is about the page in front, and closing it gives focus back', async () => {
    const { user } = await openCheckedPane();
    await user.click(screen.getByRole('button', { name: '帮助' }));
    const help = await screen.findByRole('complementary', { name: '这一页怎么用' });
    expect(help).toHaveTextContent('应收余额 = 开票');
    await user.click(screen.getByRole('button', { name: /核对一致/ }));
    expect(help).toHaveTextContent('差额不是零的客户排在最前面');
    await user.click(tab('函件'));
    expect(help).toHaveTextContent('选客户，定目的');
    await user.click(screen.getByRole('button', { name: '关闭帮助' }));
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '帮助' })).toHaveFocus();
  });
});

describe('overview', () => {
  it('says on a day without work what comes next', async () => {
    const { session } = await openCheckedPane();
    const line = session.state().report?.workList[0];
    expect(screen.getByText(new RegExp(`^今天没有要联系的客户。最近一件：.*${line?.customer ?? 'nobody'}`))).toBeInTheDocument();
  });

  it('names a gap as what is missing, and shows the deals behind it with the filter that made the list', async () => {
    const { user } = await openCheckedPane({}, LEDGER_WITH_GAP);
    await user.click(within(screen.getByRole('list', { name: '最该补的（按金额）' })).getByRole('button', { name: /^验收方式没写清，1 笔，¥/ }));
    await waitFor(() => expect(deals()).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: '去掉筛选：验收方式没写清' }));
    await waitFor(() => expect(deals()).toHaveLength(3));
    expect(screen.queryByRole('button', { name: /^去掉筛选/ })).not.toBeInTheDocument();
  });

  it('lays out each currency and customer, and says what the sum is', async () => {
    const { user } = await openCheckedPane();
    await user.click(screen.getByRole('button', { name: /核对一致/ }));
    expect(screen.getByText(/^开票 \+ 应收未开票/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '全部客户（CNY）' })).toBeInTheDocument();
  });
});

describe('readiness', () => {
  it('filters by customer, owner, what is missing and amount, and lifts all at once', async () => {
    const { user } = await openCheckedPane();
    await user.click(tab('准备度'));
    expect(deals()).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: '更多筛选' }));
    await user.type(screen.getByRole('combobox', { name: '客户' }), '海川');
    await user.click(screen.getByRole('option', { name: '宁波海川电子有限公司' }));
    await waitFor(() => expect(deals()).toHaveLength(2));
    await user.selectOptions(screen.getByRole('combobox', { name: '未收金额' }), '未收 10,000 以上');
    await waitFor(() => expect(deals()).toHaveLength(1));
    await user.selectOptions(screen.getByRole('combobox', { name: '负责人' }), '李明');
    await waitFor(() => expect(deals()).toHaveLength(0));
    await user.click(screen.getAllByRole('button', { name: '清除筛选' })[0] as HTMLElement);
    await waitFor(() => expect(deals()).toHaveLength(3));
  });

  it('filters by days overdue: what is over that many days, and not what is due on the last of them or later', async () => {
    const { user, session } = await openCheckedPane();
    await user.click(tab('准备度'));
    const late = (session.state().report?.readiness ?? []).map(({ deal }) => Math.max(0, ...deal.items.filter(({ open, triggered }) => open > 0 && triggered).map(({ daysOverdue }) => daysOverdue ?? 0)));
    const over = (days: number): number => late.filter((one) => one > days).length;
    expect(new Set([over(0), late.length]).size).toBe(2);
    await user.click(screen.getByRole('button', { name: '更多筛选' }));
    const choice = screen.getByRole('combobox', { name: '逾期' });
    for (const [words, days] of [['已逾期', 0], ['逾期超过 30 天', 30], ['逾期超过 180 天', 180]] as const) {
      await user.selectOptions(choice, words);
      await waitFor(() => expect(screen.queryByRole('list', { name: '准备度' }) === null ? 0 : deals().length).toBe(over(days)));
    }
    await user.selectOptions(choice, '已逾期');
    await user.click(screen.getByRole('button', { name: '更多筛选' }));
    await user.click(screen.getByRole('button', { name: '去掉筛选：已逾期' }));
    await waitFor(() => expect(deals()).toHaveLength(late.length));
  });

  it('says after an edit that the list is from before, and checks again from there', async () => {
    const { user, host, session } = await openCheckedPane();
    await user.click(tab('准备度'));
    expect(screen.queryByRole('button', { name: '重新检查' })).not.toBeInTheDocument();
    act(() => host.edit({ sheetId: '{台账}', address: 'H2' }));
    expect(screen.getByText('检查后有 1 处改动')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '重新检查' }));
    await waitFor(() => expect(session.state().changesSince).toBe(0));
  });

  it('accepts a gap: until when stands on a line of its own, focus comes back, and it can be withdrawn', async () => {
    const pane = await openCheckedPane({}, LEDGER_WITH_GAP);
    const { user, session } = pane;
    await openDeal(pane);
    const row = gap('验收方式');
    await user.click(within(row).getByRole('button', { name: '接受…' }));
    const form = screen.getByRole('form', { name: '接受这个缺口' });
    await user.type(within(form).getByRole('textbox', { name: /理由/ }), '当面对过账');
    await user.type(within(form).getByRole('textbox', { name: /谁决定的/ }), '李明');
    await user.click(within(form).getByRole('button', { name: '保存' }));
    await waitFor(() => expect(within(gap('验收方式')).getByText('已接受：当面对过账')).toBeInTheDocument());
    expect(within(gap('验收方式')).getByText('李明 决定，有效到 2025-12-29（还有 182 天）')).toBeInTheDocument();
    const withdraw = within(gap('验收方式')).getByRole('button', { name: '撤回接受' });
    await waitFor(() => expect(withdraw).toHaveFocus());
    await user.click(withdraw);
    await waitFor(() => expect(session.state().settings.accepted).toEqual([]));
  });

  it('gives the hint of a first use once', async () => {
    const pane = await openCheckedPane({}, LEDGER_WITH_GAP);
    const { user, host } = pane;
    await openDeal(pane);
    const hint = screen.getByText(/直接到要补的那一格/);
    await user.click(screen.getByRole('button', { name: '知道了' }));
    expect(hint).not.toBeInTheDocument();
    expect(host.recall('hintSeen')).toBe('yes');
    await user.click(screen.getByRole('button', { name: '设置' }));
    await user.click(await screen.findByRole('button', { name: '关于与隐私' }));
    await user.click(screen.getByRole('button', { name: '再看一次提示' }));
    expect(host.recall('hintSeen')).toBe('');
  });

  it('says of a deal that its due date lies in a year whose holidays are not known', async () => {
    const pane = await openCheckedPane({}, DUE_FAR_AHEAD);
    await openDeal(pane);
    expect(screen.getByText('到期日：2095 年的放假安排未知，工作日只按周末推算。')).toBeInTheDocument();
  });

  it('explains a rule in the pane', async () => {
    const pane = await openCheckedPane({}, LEDGER_WITH_GAP);
    pane.host.remember('hintSeen', 'yes');
    await openDeal(pane);
    const about = screen.getByRole('button', { name: '说明：验收方式' });
    await pane.user.click(about);
    expect(about).toHaveAttribute('aria-expanded', 'true');
    expect(within(gap('验收方式')).getByRole('note')).not.toBeEmptyDOMElement();
  });
});

describe('a wide pane', () => {
  const media = window.matchMedia;
  beforeEach(() => {
    const query = { addEventListener: () => undefined, removeEventListener: () => undefined } as unknown as MediaQueryList;
    window.matchMedia = (media) => ({ ...query, matches: media.includes('min-width: 640px') });
  });
  afterEach(() => { window.matchMedia = media; });

  it('shows list and detail side by side, the chosen row marked and without a way back', async () => {
    const { user } = await openCheckedPane();
    await user.click(tab('准备度'));
    expect(screen.getByText('在左边选一行，详情显示在这里。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /注塑机二期/ }));
    expect(within(screen.getByRole('region', { name: '选中的一行' })).getByRole('heading', { name: '注塑机二期' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /苏州恒力精密机械有限公司，注塑机二期/ })).toHaveAttribute('aria-current', 'true');
    expect(screen.queryByRole('button', { name: '返回' })).not.toBeInTheDocument();
  });

  it('has the sections of the settings beside the chosen one', async () => {
    const { user } = await openCheckedPane();
    await user.click(screen.getByRole('button', { name: '设置' }));
    const nav = await screen.findByRole('navigation', { name: '设置' });
    await user.click(within(nav).getByRole('button', { name: '核销方法' }));
    expect(screen.getByRole('radio', { name: /先到期先核销/ })).toBeChecked();
  });
});

describe('next', () => {
  async function openWork(options = {}): Promise<OpenPane> {
    const pane = await openCheckedPane(options);
    act(() => pane.session.commands.open({ kind: 'work', customer: '宁波海川电子有限公司', currency: 'CNY' }));
    await screen.findByRole('heading', { name: '宁波海川电子有限公司' });
    return pane;
  }

  it.each([
    ['已做', '内容', '已寄对账单'],
    ['移交…', '移交给', '王芳'],
  ])('logs %s into the chase log, and focus goes back to the button', async (kind, field, value) => {
    const { user, workbook } = await openWork();
    await user.click(screen.getByRole('button', { name: '记录' }));
    await user.click(await screen.findByRole('menuitem', { name: kind }));
    const form = screen.getByRole('form', { name: kind });
    const input = within(form).getByRole('textbox', { name: new RegExp(`^${field}`) });
    await user.clear(input);
    await user.type(input, value);
    await user.type(within(form).getByRole('textbox', { name: /记录人/ }), '李明');
    await user.click(within(form).getByRole('button', { name: '保存' }));
    await screen.findAllByText('已写入 催款记录!A2');
    const row = Array.from({ length: 20 }, (_, index) => String(workbook.at('催款记录', 2, index + 1) ?? ''));
    expect(row.some((text) => text.includes(value))).toBe(true);
    await waitFor(() => expect(screen.getByRole('button', { name: '记录' })).toHaveFocus());
  });

  it('puts a customer off until a day that is named, and says so when it is not', async () => {
    const { user, session } = await openWork();
    await user.click(screen.getByRole('button', { name: '记录' }));
    await user.click(await screen.findByRole('menuitem', { name: '推迟…' }));
    await user.type(screen.getByRole('textbox', { name: /记录人/ }), '李明');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(screen.getByText('请填写')).toBeInTheDocument();
    await user.type(screen.getByLabelText(/推迟到/), '2025-07-15');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(session.state().settings.customers['宁波海川电子有限公司']?.snoozedUntil).toBeDefined());
  });

  it('shows only what is open, and says the log\'s words in the pane\'s language', async () => {
    const { user } = await openWork();
    for (const row of within(screen.getByRole('list', { name: '明细' })).getAllByRole('button')) expect(row).not.toHaveTextContent('¥0，');
    await act(() => user.click(screen.getByRole('button', { name: '记录' })));
    await user.click(await screen.findByRole('menuitem', { name: '已做' }));
    expect(within(screen.getByRole('combobox', { name: '方式' })).getByRole('option', { name: '微信' })).toHaveValue('微信');
  });

  it('copies what to say', async () => {
    const { user, host } = await openWork();
    await user.click(within(screen.getByRole('region', { name: '开口的话' })).getByRole('button', { name: '复制' }));
    await waitFor(() => expect(host.copied).toHaveLength(1));
    expect(host.copied[0]).not.toContain('合同');
  });
});

describe('writes and settings', () => {
  it('shows where formulas go before they are written', async () => {
    const { user, session, workbook } = await openCheckedPane();
    await act(() => session.commands.insertFormulas());
    expect(await screen.findByText(/^写到「台账」右侧/)).toBeInTheDocument();
    expect(screen.getByText('不会改动已有的内容。')).toBeInTheDocument();
    expect(workbook.at('台账', 1, 12)).toBeNull();
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(session.state().preview).toBeNull();
  });

  it('lists what a settings file would change, and takes it only then', async () => {
    const { user, session } = await openCheckedPane();
    const rows = settingsImage({ ...session.state().settings, basis: 'invoice' }, null, 'zh-CN').rows.map((row) => row.map((cell) => cell?.value ?? null));
    await act(() => session.commands.previewImport(JSON.stringify({ format: 'huikuan-settings', rows })));
    expect(within(await screen.findByRole('list', { name: '改动' })).getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(session.state().settings.basis).toBe('due');
    await user.click(screen.getByRole('button', { name: /^导入 \d+ 项$/ }));
    await waitFor(() => expect(session.state().settings.basis).toBe('invoice'));
  });

  it('takes back what was decided for one customer', async () => {
    const { user, session } = await openCheckedPane();
    await act(() => session.commands.judgeNature('宁波海川电子有限公司', 'suspectedMalicious', '两次承诺都没有付'));
    await user.click(screen.getByRole('button', { name: '设置' }));
    await user.click(await screen.findByRole('button', { name: /^客户付款条件/ }));
    await user.click(screen.getByRole('button', { name: '宁波海川电子有限公司' }));
    expect(screen.getByText('改判为疑似恶意：两次承诺都没有付')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '清除推迟和改判' }));
    await waitFor(() => expect(session.state().settings.customers).toEqual({}));
  });
});
