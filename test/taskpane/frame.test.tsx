import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { openCheckedPane, openPane } from '../support/open-pane';

configure({ asyncUtilTimeout: 40_000, defaultHidden: true });
jest.setTimeout(120_000);

describe('the first page', () => {
  it('offers the check first', async () => {
    const { workbook } = openPane();
    expect(screen.getByRole('button', { name: '检查这个工作簿' })).toHaveClass('fui-Button');
    expect(screen.getByRole('button', { name: '先用示例数据试试' })).not.toHaveClass('fui-Button');
    expect(workbook.applied).toHaveLength(0);
  });

  it('offers sample data first where the workbook is empty, and the check all the same', async () => {
    openPane({}, { Sheet1: [] });
    await waitFor(() => expect(screen.getByRole('button', { name: '先用示例数据试试' })).toHaveClass('fui-Button'));
    expect(screen.getByRole('button', { name: '检查这个工作簿' })).not.toHaveClass('fui-Button');
  });
});

describe('a page whose script is still on its way', () => {
  it('is said to be opening, and gives way to the page', async () => {
    openPane();
    act(() => screen.getByRole('button', { name: '设置' }).click());
    const loading = screen.getByText('正在打开这一页');
    expect(loading.closest('[aria-busy="true"]')).not.toBeNull();
    await screen.findByRole('heading', { level: 1, name: '设置' });
    expect(loading).not.toBeInTheDocument();
    expect(document.querySelector('[aria-busy="true"]')).toBeNull();
  });
});

describe('a read-only workbook', () => {
  it('keeps the buttons that write in reach, and each says why it does nothing', async () => {
    const { user, workbook } = await openCheckedPane({ readOnly: true });
    await user.click(screen.getByRole('button', { name: '设置' }));
    await user.click(await screen.findByRole('button', { name: /^工作表与列/ }));
    const insert = screen.getByRole('button', { name: '插入公式列…' });
    expect(insert).toHaveAttribute('aria-disabled', 'true');
    expect(insert).toHaveAccessibleDescription('工作簿是只读的，不能写入');
    await user.click(insert);
    expect(workbook.applied).toHaveLength(0);
  });
});

describe('the way back from a cell', () => {
  const media = window.matchMedia;
  afterEach(() => { window.matchMedia = media; });
  const jump = async () => {
    const pane = await openCheckedPane();
    await act(() => pane.session.commands.goToCell({ sheet: '台账', row: 2, column: 8 }));
    return { ...pane, bar: screen.getByRole('group', { name: '跳转' }) };
  };

  it('stands on a bar of its own', async () => {
    const { bar, user } = await jump();
    expect(within(screen.getByRole('contentinfo')).getByText('回款助手')).toBeInTheDocument();
    expect(within(bar).getByText('台账!H2')).toBeInTheDocument();
    await user.click(within(bar).getByRole('button', { name: '关闭' }));
    expect(bar).not.toBeInTheDocument();
  });

  it('takes the place of the name in the footer of a low pane', async () => {
    const query = { addEventListener: () => undefined, removeEventListener: () => undefined } as unknown as MediaQueryList;
    window.matchMedia = (asked) => ({ ...query, matches: asked.includes('max-height: 420px') });
    const { bar, user } = await jump();
    const footer = screen.getByRole('contentinfo');
    expect(footer).toContainElement(bar);
    expect(within(footer).queryByText('回款助手')).not.toBeInTheDocument();
    await user.click(within(bar).getByRole('button', { name: /^返回 / }));
    expect(within(footer).getByText('回款助手')).toBeInTheDocument();
  });
});
