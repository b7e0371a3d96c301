import { act, configure, screen, waitFor, within } from '@testing-library/react';
import type { CellValue } from '../../src/domain/cell';
import { statementOf } from '../../src/letters/statement';
import { formatFen } from '../../src/messages/format';
import { say } from '../../src/messages/say';
import { sayPane } from '../../src/messages/say-pane';
import { registeredLetters } from '../../src/session/views/letter-register';
import type { Workbook } from '../../src/sheets/workbook';
import { openCheckedPane, openPane } from '../support/open-pane';
import { SMALL_LEDGER, SMALL_TODAY } from '../support/small-ledger';

configure({ asyncUtilTimeout: 40_000, defaultHidden: true });
jest.setTimeout(120_000);

const SUZHOU = '苏州恒力精密机械有限公司';
const COMPANY = { name: '华澄自动化设备有限公司', address: '苏州', contact: '李明', phone: '0512', email: '', bankName: '工行', bankAccount: '1', taxNo: '' };

/** A pane with a letter to one customer drafted, by its buttons from the choice of customers on. */
async function atReview(options: Parameters<typeof openCheckedPane>[0] = {}): Promise<Awaited<ReturnType<typeof openCheckedPane>>> {
  const pane = await openCheckedPane(options);
  const { session, user } = pane;
  await act(() => session.commands.saveSettings({ company: COMPANY }));
  await user.click(screen.getByRole('tab', { name: '函件' }));
  await user.click(await screen.findByRole('checkbox', { name: SUZHOU }));
  await user.click(screen.getByRole('button', { name: '目的与选项' }));
  await user.click(await screen.findByRole('button', { name: '核对函件' }));
  await screen.findByRole('heading', { level: 1, name: '核对函件' });
  return pane;
}

describe('in a read-only workbook', () => {
  it('a letter can be downloaded, and the sheet that cannot be made says why', async () => {
    const { user, workbook } = await atReview({ readOnly: true });
    const sheet = screen.getByRole('button', { name: /工作表/ });
    expect(sheet).toHaveAttribute('aria-disabled', 'true');
    expect(sheet).toHaveAccessibleDescription('工作簿是只读的，不能写入');
    await user.click(sheet);
    expect(workbook.applied.flat().some((change) => JSON.stringify(change).includes('函件'))).toBe(false);
    expect(screen.getByRole('button', { name: /Word/ })).not.toHaveAttribute('aria-disabled', 'true');
  });
});

it('the tab that is shown leads from a letter back to its customers, and what was chosen stays', async () => {
  const { user } = await atReview();
  await user.click(screen.getByRole('tab', { name: '函件' }));
  expect(await screen.findByRole('checkbox', { name: SUZHOU })).toBeChecked();
});

it('the page of a reply says where its letter went when the step that entered it was undone', async () => {
  const { session, user } = await atReview();
  await act(() => session.commands.outputLetters('sheet'));
  const { report } = session.state();
  const [letter] = report ? registeredLetters(report, '') : [];
  if (!letter) throw new Error('not registered');
  act(() => session.commands.open({ kind: 'reply', letterNo: letter.number, version: letter.version, currency: letter.currency }));
  await screen.findByRole('form', { name: sayPane('zh-CN', 'pane.reply.title') });
  await act(() => session.commands.undo());
  expect(await screen.findByText(sayPane('zh-CN', 'pane.reply.gone'))).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '返回' }));
  expect(screen.getByRole('tab', { name: '函件', selected: true })).toBeInTheDocument();
});

it('a signature alone is taken for no seal: somebody has to say whose it is', async () => {
  const { session, user } = await atReview();
  await act(() => session.commands.outputLetters('sheet'));
  const { report } = session.state();
  const [letter] = report ? registeredLetters(report, '') : [];
  if (!letter) throw new Error('not registered');
  act(() => session.commands.open({ kind: 'reply', letterNo: letter.number, version: letter.version, currency: letter.currency }));
  const entitled = await screen.findByRole('radio', { name: sayPane('zh-CN', 'pane.reply.standing.entitled') });
  expect(entitled).toBeChecked();
  await user.click(screen.getByRole('combobox', { name: sayPane('zh-CN', 'pane.reply.seal') }));
  await user.click(screen.getByRole('option', { name: say('zh-CN', { id: 'letters.sealType.signature' }) }));
  expect(entitled).not.toBeChecked();
  await user.click(entitled);
  expect(entitled).toBeChecked();
});

describe('the list of customers', () => {
  it('shows the figure that the letter states, and what it is made of where money names no item', async () => {
    const { session, user } = openPane({}, { ...SMALL_LEDGER, 收款流水: [...SMALL_LEDGER['收款流水'] ?? [], [SMALL_TODAY - 3, SUZHOU, 400_000, null]] });
    await act(() => session.commands.check());
    if (session.state().place.detail?.kind === 'mapping') await act(() => session.commands.confirmMapping({ unused: [], fields: {} }));
    await user.click(screen.getByRole('tab', { name: '函件' }));
    const list = await screen.findByRole('list', { name: '选客户' });
    const { receivables } = session.state().report ?? {};
    if (!receivables) throw new Error('not checked');
    const owed = receivables.balances.find(({ customer }) => customer === SUZHOU);
    expect(owed?.unapplied).toBeGreaterThan(0);
    for (const { customer, currency } of receivables.balances) {
      const row = within(list).getByRole('checkbox', { name: customer });
      expect(document.getElementById(row.getAttribute('aria-describedby') ?? '')).toHaveTextContent(formatFen(statementOf(receivables, customer, currency).total, currency));
    }
    expect(within(list).getByText(sayPane('zh-CN', 'pane.letters.netOf', { open: formatFen(owed?.open ?? 0, 'CNY'), unapplied: formatFen(owed?.unapplied ?? 0, 'CNY') }))).toBeInTheDocument();
  });
});

describe('all that are shown', () => {
  it('are chosen besides those whom the search hides, and given up alone', async () => {
    const { session, user } = openPane();
    await act(() => session.commands.check());
    if (session.state().place.detail?.kind === 'mapping') await act(() => session.commands.confirmMapping({ unused: [], fields: {} }));
    await user.click(screen.getByRole('tab', { name: '函件' }));
    const names = (): string[] => (session.state().letterJob?.addressees ?? []).map(({ customer }) => customer).sort();
    await user.click(await screen.findByRole('checkbox', { name: SUZHOU }));
    await user.type(screen.getByRole('searchbox', { name: '找客户' }), '宁波 海川');
    const all = await screen.findByRole('button', { name: /^全选/ });
    await user.click(all);
    expect(names()).toEqual(['宁波海川电子有限公司', SUZHOU].sort());
    await user.click(all);
    expect(names()).toEqual([SUZHOU]);
  });
});

describe('a customer who cannot get a letter yet', () => {
  it('is said so in the list, leads to the reason, and is left out of all that can go', async () => {
    const short = '恒力';
    const named = (rows: readonly (readonly CellValue[])[] = []) => rows.map((row) => row.map((cell) => (cell === SUZHOU ? short : cell)));
    const { session, user } = openPane({}, { ...SMALL_LEDGER, 台账: named(SMALL_LEDGER['台账']), 开票明细: named(SMALL_LEDGER['开票明细']) });
    await act(() => session.commands.check());
    if (session.state().place.detail?.kind === 'mapping') await act(() => session.commands.confirmMapping({ unused: [], fields: {} }));
    await act(() => session.commands.saveSettings({ company: COMPANY }));
    await user.click(screen.getByRole('tab', { name: '函件' }));
    const reason = await screen.findByRole('button', { name: '恒力 1 处待处理' });
    await user.click(screen.getByRole('button', { name: '全选可出的 1' }));
    expect(session.state().letterJob?.addressees.map(({ customer }) => customer)).toEqual(['宁波海川电子有限公司']);
    await user.click(reason);
    expect(await screen.findByText(/缺客户全称：“恒力”/)).toBeInTheDocument();
    expect(session.state().report?.ledger.letters).toEqual([]);
  });
});

describe('the keys for going back', () => {
  it('lead from the letter to its choices and to the customers, but a list that is open closes first', async () => {
    const { user } = await atReview();
    await user.keyboard('{Escape}');
    await screen.findByRole('heading', { level: 1, name: '1 份函的目的' });
    await user.click(screen.getByRole('combobox', { name: '函件' }));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('combobox', { name: '函件' })).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByRole('heading', { level: 1, name: '1 份函的目的' })).toBeInTheDocument();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(await screen.findByRole('list', { name: '选客户' })).toBeInTheDocument();
  });
});

describe('late interest in a demand', () => {
  it('begins with the agreed rate and the days of a year that the settings give, once it is asked for', async () => {
    const { session, user } = await openCheckedPane();
    await act(() => session.commands.saveSettings({ company: COMPANY, agreedAnnualRate: 0.0485, dayBase: 360 }));
    await act(() => session.commands.writeLetter({ customer: SUZHOU, currency: 'CNY' }, 'demand'));
    await user.click(await screen.findByRole('checkbox', { name: '另计逾期利息' }));
    expect(screen.getByRole('textbox', { name: /年利率/ })).toHaveValue('4.85');
    expect(session.state().letterJob?.interest).toEqual({ annualRate: 0.0485, dayBase: 360 });
  });
});

describe('a letter that is done', () => {
  it('leaves focus on the page when the button that did it is gone', async () => {
    const { user } = await atReview();
    await user.click(await screen.findByRole('button', { name: '插入为工作表' }));
    await screen.findByText(/已加上打印版工作表/);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: '核对函件' })).toHaveFocus());
  });

  it('says which print settings Excel did not take', async () => {
    const { session, workbook } = await openCheckedPane({ platform: 'mac' });
    await act(() => session.commands.saveSettings({ company: COMPANY }));
    const port: Workbook = workbook;
    const apply = port.apply.bind(port);
    jest.spyOn(port, 'apply').mockImplementation((changes, label, options) => {
      for (const setting of ['pageBreaks', 'margins'] as const) options?.onPrintLeftOut?.(setting);
      return apply(changes, label, options);
    });
    await act(() => session.commands.writeLetter({ customer: SUZHOU, currency: 'CNY' }));
    expect(await screen.findByText(/没有接受这些打印设置：分页位置、页边距。/)).toBeInTheDocument();
  });
});

it('a letter held up by what was left to be filled in of our own details lets them be mended there, and then goes on', async () => {
  const { session, user } = await atReview();
  await act(() => session.commands.saveSettings({ company: { ...COMPANY, address: '苏州某某路 1 号' } }));
  await user.click(screen.getByRole('button', { name: '返回' }));
  await user.click(await screen.findByRole('button', { name: '核对函件' }));
  const address = await screen.findByRole('textbox', { name: /^地址/ });
  expect(address).toHaveValue('苏州某某路 1 号');
  expect(screen.queryByRole('button', { name: /Word/ })).toBeNull();
  // Still held up: the reason, which stands above the form, comes into view.
  const scrolled = jest.fn();
  Element.prototype.scrollIntoView = function scrollIntoView() { scrolled(this.textContent); };
  await user.clear(address);
  await user.type(address, '苏州某某街 2 号');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(scrolled).toHaveBeenCalledWith(expect.stringContaining('苏州某某街 2 号')));
  await user.clear(await screen.findByRole('textbox', { name: /^地址/ }));
  await user.type(screen.getByRole('textbox', { name: /^地址/ }), '苏州工业园区星湖街 1 号');
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByRole('button', { name: /Word/ })).toBeInTheDocument();
});
