import { configure, screen, waitFor, within } from '@testing-library/react';
import { openCheckedPane, type OpenPane } from '../support/open-pane';

configure({ asyncUtilTimeout: 40_000, defaultHidden: true });
jest.setTimeout(120_000);

const CUSTOMER = '宁波海川电子有限公司';
const list = (): HTMLElement => screen.getByRole('list', { name: '下一步' });
const rows = (): (string | undefined)[] => [...list().querySelectorAll<HTMLElement>('[data-row]')].map((row) => row.dataset.row?.split('\n')[0]);

async function openNext(options = {}): Promise<OpenPane> {
  const pane = await openCheckedPane(options);
  await pane.user.click(screen.getByRole('tab', { name: '下一步' }));
  await pane.user.type(screen.getByRole('searchbox', { name: '找客户' }), '海 川');
  await waitFor(() => expect(rows()).toEqual([CUSTOMER]));
  return pane;
}

describe('the work list', () => {
  it('finds a customer whenever their turn is, says when there is none, and a filter ends the search', async () => {
    const { user, session } = await openNext();
    const search = screen.getByRole('searchbox', { name: '找客户' });
    await user.type(search, '没有');
    expect(screen.getByText('没有这个客户要做的事。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^本周 / }));
    expect(search).toHaveValue('');
    expect(session.state().filters).toMatchObject({ work: 'week', workSearch: '' });
  });

  it('says by when, and the row opens the page of the customer', async () => {
    const { user } = await openNext();
    const row = within(list()).getAllByRole('button')[0] as HTMLElement;
    expect(row).toHaveTextContent(/最晚 /);
    await user.click(row);
    await screen.findByRole('heading', { level: 1, name: CUSTOMER });
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
  });

  it('记录 opens the page with the form of what was chosen', async () => {
    const { user } = await openNext();
    await user.click(screen.getByRole('button', { name: `记录，${CUSTOMER}` }));
    await user.click(await screen.findByRole('menuitem', { name: '推迟…' }));
    await screen.findByRole('heading', { level: 1, name: CUSTOMER });
    const form = screen.getByRole('form', { name: '推迟…' });
    await waitFor(() => expect(form.contains(document.activeElement)).toBe(true));
  });

  it('其他适用的办法 in the menu of a row leads to them, unfolded', async () => {
    const { user, session } = await openNext();
    const also = session.state().report?.workList.find(({ customer }) => customer === CUSTOMER)?.action.alsoApplies ?? [];
    expect(also.length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: `记录，${CUSTOMER}` }));
    await user.click(await screen.findByRole('menuitem', { name: `其他适用的办法（${also.length}）` }));
    const head = await screen.findByRole('button', { name: `其他适用的办法（${also.length}）` });
    expect(head).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() => expect(head).toHaveFocus());
  });

  it('does not log where nothing may be written', async () => {
    await openNext({ readOnly: true });
    expect(screen.getByRole('button', { name: `记录，${CUSTOMER}` })).toHaveAttribute('aria-disabled', 'true');
  });

  it('writes the letter from the row of a step that is a letter', async () => {
    const { user, session } = await openNext();
    await user.click(screen.getByRole('button', { name: `写函，${CUSTOMER}` }));
    await waitFor(() => expect(session.state().letterJob?.addressees).toEqual([{ customer: CUSTOMER, currency: 'CNY' }]));
  });

  it('unfolds the words to say in the row of a step that is spoken', async () => {
    const { user } = await openNext();
    await user.clear(screen.getByRole('searchbox', { name: '找客户' }));
    await user.type(screen.getByRole('searchbox', { name: '找客户' }), '恒力');
    const act = await screen.findByRole('button', { name: '开口的话，苏州恒力精密机械有限公司' });
    await user.click(act);
    expect(act).toHaveAttribute('aria-expanded', 'true');
    await user.click(within(within(list()).getByRole('region', { name: '开口的话' })).getByRole('button', { name: '复制' }));
    await user.click(act);
    expect(within(list()).queryByRole('region', { name: '开口的话' })).not.toBeInTheDocument();
  });
});
