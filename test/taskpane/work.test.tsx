import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { SMALL_TODAY } from '../support/small-ledger';
import { openCheckedPane, type OpenPane } from '../support/open-pane';

configure({ asyncUtilTimeout: 40_000, defaultHidden: true });
jest.setTimeout(120_000);

async function openWork(customer = '宁波海川电子有限公司'): Promise<OpenPane> {
  const pane = await openCheckedPane();
  pane.session.commands.open({ kind: 'work', customer, currency: 'CNY' });
  await screen.findByRole('heading', { level: 1, name: customer });
  return pane;
}

describe('the page of a next step', () => {
  it('shows the formula of the work list with its figures', async () => {
    const { session } = await openWork();
    const line = session.state().report?.workList.find(({ customer }) => customer === '宁波海川电子有限公司');
    const { money = 0, urgency = 0, chance = 0, score = 0 } = line?.priority ?? {};
    expect(score).toBeCloseTo(money * urgency * chance, 6);
    expect(screen.getByText(new RegExp(`× 紧急程度 ${urgency}（最高 5）× 收回把握 ${Math.round(chance * 100)}% = ${Math.round(score).toLocaleString('en-US')} 分`))).toBeInTheDocument();
  });

  it('shows what has been with the customer', async () => {
    const { user } = await openWork();
    await user.click(screen.getByRole('button', { name: /^往来记录/ }));
    expect(await screen.findByText(/^敞口 ¥1,006,500.00$/)).toBeInTheDocument();
    expect(screen.getByText(/^没有约定下次跟进日期|^下次跟进：/)).toBeInTheDocument();
  });

  it('says what the law says, item by item, and that it is no advice', async () => {
    const { user } = await openWork();
    await user.click(screen.getByRole('button', { name: '时效、利息和法定期限' }));
    expect((await screen.findAllByText(/^诉讼时效到 /)).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/不构成法律意见/).length).toBeGreaterThan(0);
  });
});

describe('figures of a tactic', () => {
  it('may be changed, and the offer follows; what cannot be read changes nothing', async () => {
    const { user } = await openWork();
    await user.click(screen.getByRole('button', { name: /^让对方好付的办法/ }));
    const card = (await screen.findByText('以小换快')).parentElement as HTMLElement;
    const offer = (): string => within(card).getByText(/^让 ¥/).textContent ?? '';
    const before = offer();
    await user.click(within(card).getByRole('button', { name: '改数字' }));
    const concession = within(card).getByRole('textbox', { name: '让步比例' });
    await user.clear(concession);
    expect(within(card).getByText('请写数字')).toBeInTheDocument();
    expect(offer()).toBe(before);
    await user.type(concession, '2');
    await waitFor(() => expect(offer()).not.toBe(before));
    expect(within(card).getByText('让步比例 2%')).toBeInTheDocument();
    await user.type(within(card).getByRole('textbox', { name: '年利率' }), '3.65');
    expect(within(card).getByText(/^年利率 3.65%，提前 30 天，省利息 ¥/)).toBeInTheDocument();
  });

  it('goes on to the letter with the plan as it was changed', async () => {
    const { user, session } = await openWork();
    await user.click(screen.getByRole('button', { name: /^让对方好付的办法/ }));
    const card = (await screen.findByText('分期付款')).parentElement as HTMLElement;
    await user.click(within(card).getByRole('button', { name: '改数字' }));
    const parts = within(card).getByRole('spinbutton', { name: '期数' });
    await user.clear(parts);
    await user.type(parts, '2');
    await user.clear(within(card).getByRole('textbox', { name: '首期不少于' }));
    await user.type(within(card).getByRole('textbox', { name: '首期不少于' }), '60');
    expect(within(card).getAllByText(/^第 \d 期：/)).toHaveLength(2);
    expect(within(card).getByText(/^分 2 期，首期不少于 60%/)).toBeInTheDocument();
    await user.click(within(card).getByRole('button', { name: '按这个分期写方案函' }));
    await waitFor(() => expect(session.state().letterJob).toMatchObject({ template: 'instalment-plan', step: 'purpose', instalments: { parts: 2, everyMonths: 1, firstShare: 0.6 } }));
    expect(session.state().letterJob?.instalments?.firstDay).toBeGreaterThan(SMALL_TODAY);
    expect(await screen.findByRole('textbox', { name: '首期不少于' })).toHaveValue('60');
  });
});

describe('an agreed rate', () => {
  it('is said to be likely to be cut as soon as it is typed', async () => {
    const { user } = await openCheckedPane();
    await user.click(screen.getByRole('button', { name: '设置' }));
    await user.click(await screen.findByRole('button', { name: /提醒阈值/ }));
    const rate = await screen.findByRole('textbox', { name: '约定年利率' });
    await user.type(rate, '12');
    expect(rate).toHaveAccessibleDescription(/没有填 LPR，看不出是否超过损失的 130%/);
    await user.type(screen.getByRole('textbox', { name: 'LPR 年利率' }), '3');
    fireEvent.change(screen.getByLabelText('LPR 公布日'), { target: { value: '2025-06-20' } });
    await waitFor(() => expect(rate).toHaveAccessibleDescription(/偏高.*130%（5.07%）/));
    await user.clear(rate);
    await user.type(rate, '5');
    expect(rate).not.toHaveAccessibleDescription(/130%/);
  });
});

describe('what is decided for one customer', () => {
  it('dates its own invoice under each reading, and keeps whether it was told that we are an SME', async () => {
    const { user, session } = await openCheckedPane();
    await user.click(screen.getByRole('button', { name: '设置' }));
    await user.click(await screen.findByRole('button', { name: /客户付款条件/ }));
    await user.click(await screen.findByRole('combobox', { name: '客户' }));
    await user.click(screen.getByRole('option', { name: '苏州恒力精密机械有限公司' }));
    expect(screen.getByText('月结30天，2025-01-31 开票：A 到期 2025-03-02；B 到期 2025-02-28（早 2 天）；C 到期 2025-02-28（早 2 天）')).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: '告知过' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('combobox', { name: /^客户类型/ }));
    await user.click(screen.getByRole('option', { name: '大型企业' }));
    await user.click(await screen.findByRole('radio', { name: '告知过' }));
    await waitFor(() => expect(session.state().settings.customers['苏州恒力精密机械有限公司']).toEqual({ buyerType: 'large', smeDeclared: true }));
  });
});

it('a promise that lacks something goes to the first such field, and an amount in words is told from a missing one', async () => {
  const { user } = await openWork();
  await user.click(screen.getByRole('button', { name: '记录' }));
  await user.click(await screen.findByRole('menuitem', { name: '客户承诺…' }));
  const form = await screen.findByRole('form', { name: '客户承诺…' });
  const amount = within(form).getByRole('textbox', { name: /^承诺金额/ });
  await user.type(amount, '二十万');
  await user.click(within(form).getByRole('button', { name: '保存' }));
  await waitFor(() => expect(amount).toHaveFocus());
  expect(amount).toHaveAccessibleDescription(/请写数字/);
  await user.clear(amount);
  await user.type(amount, '20.5万');
  expect(amount).toHaveAccessibleDescription(/205,000\.00/);
});
