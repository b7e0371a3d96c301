import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createSession, type Session } from '../../src/session/session';
import { App } from '../../src/taskpane/App';
import { memoryHost, type MemoryHost } from './memory-host';
import { MemoryWorkbook } from './memory-workbook';
import { SMALL_LEDGER, SMALL_TODAY } from './small-ledger';

type Sheets = ConstructorParameters<typeof MemoryWorkbook>[0];

/** A pane over the small ledger, and what stands around it. */
export interface OpenPane {
  readonly session: Session;
  readonly host: MemoryHost;
  readonly workbook: MemoryWorkbook;
  readonly user: ReturnType<typeof userEvent.setup>;
}

/** The small ledger with one thing to fill in: how the first deal is accepted. */
export const LEDGER_WITH_GAP: Sheets = {
  ...SMALL_LEDGER,
  台账: (SMALL_LEDGER['台账'] ?? []).map((row, index) => [...row, ['验收方式', null, '验收单双方签字', '验收单双方签字'][index] ?? null]),
};

/** The pane as it opens, before any check. */
export function openPane(options: Parameters<typeof memoryHost>[0] = {}, sheets: Sheets = SMALL_LEDGER): OpenPane {
  const workbook = new MemoryWorkbook(sheets);
  const host = memoryHost(options);
  const session = createSession({ workbook, host, today: SMALL_TODAY, now: () => 1_000_000 });
  render(<App session={session} dark={false} />);
  return { session, host, workbook, user: userEvent.setup() };
}

/** The pane after its first check, with the figures of the small ledger on screen. */
export async function openCheckedPane(options: Parameters<typeof memoryHost>[0] = {}, sheets: Sheets = SMALL_LEDGER): Promise<OpenPane> {
  const pane = openPane(options, sheets);
  await act(() => pane.session.commands.check());
  if (pane.session.state().place.detail?.kind === 'mapping') await act(() => pane.session.commands.confirmMapping({ unused: [], fields: {} }));
  await screen.findByRole('heading', { name: '¥1,386,500.00' });
  return pane;
}
