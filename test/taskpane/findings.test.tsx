import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellValue } from '../../src/domain/cell';
import { createSession } from '../../src/session/session';
import { App } from '../../src/taskpane/App';
import { memoryHost } from '../support/memory-host';
import { MemoryWorkbook } from '../support/memory-workbook';
import { SMALL_TODAY } from '../support/small-ledger';

configure({ asyncUtilTimeout: 40_000, defaultHidden: true });
jest.setTimeout(120_000);

describe('a finding that tells of many cells', () => {
  it('lists every one of them when it is opened, each a way to its cell', async () => {
    const rows = Array.from({ length: 60 }, (_, index): CellValue[] => ['甲公司', 2.5322e19 + index * 10_000, 100, 45_693]);
    const host = memoryHost();
    const session = createSession({ workbook: new MemoryWorkbook({ 发票: [['客户名称', '发票号码', '价税合计', '开票日期'], ...rows] }), host, today: SMALL_TODAY, now: () => 1_000_000 });
    render(<App session={session} dark={false} />);
    await act(() => session.commands.check());
    await waitFor(() => expect(session.state().run).toBeNull());
    act(() => session.commands.open({ kind: 'findings' }));
    const user = userEvent.setup();
    const told = await screen.findByRole('button', { name: /另有 10 个发票号丢了尾数（B52 至 B61）/ });
    expect(screen.queryByRole('button', { name: '发票!B61' })).not.toBeInTheDocument();
    await user.click(told);
    await user.click(await screen.findByRole('button', { name: '发票!B61' }));
    expect(host.gone.at(-1)).toEqual({ sheet: '发票', row: 61, column: 2 });
  });
});
