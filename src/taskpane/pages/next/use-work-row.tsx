import { useCallback } from 'react';
import type { WorkLine } from '../../../playbook/play';
import type { Row } from '../../components/RowList';
import { TwoLines } from '../../components/TwoLines';
import { useSay } from '../../use-say';
import { useCommands } from '../../use-session';
import { useWords } from '../../use-words';
import { ChannelIcon } from './ChannelIcon';

/** Key of a customer's line; one customer has a line for each currency. */
export function workKey({ customer, currency }: { readonly customer: string; readonly currency: string }): string {
  return `${customer}\n${currency}`;
}

/** Makes the row of a line of the work list: what to do, with whom, about how much, why, by when. `open` is what choosing it does. */
export function useWorkRow(open: (line: WorkLine) => void): (line: WorkLine, index: number, count: number) => Row {
  const commands = useCommands();
  const { t, row, money, day } = useWords();
  const say = useSay();
  return useCallback((line: WorkLine, index: number, count: number): Row => {
    const { play, advice } = line.action;
    const name = say({ id: `playbook.${play.id}.name` });
    const reason = advice.reasons[0];
    const amount = line.overdue > 0 ? line.overdue : line.open;
    const proof = reason?.cells[0];
    const by = t('pane.work.by', { day: day(advice.by) });
    return {
      key: workKey(line),
      name: t('pane.work.name', {
        action: name, customer: line.customer, amount: money(amount, line.currency), reason: reason ? say(reason.message) : '', day: by, index: index + 1, count,
      }),
      content: (
        <TwoLines
          icon={<ChannelIcon channel={advice.channel} />} main={line.customer} end={row(amount, line.currency)}
          second={<><strong>{name}</strong>{reason ? ` · ${say(reason.message)}` : ''}</>} secondEnd={by}
        />
      ),
      onOpen: () => open(line),
      ...(proof ? { onProof: () => void commands.goToCell(proof) } : {}),
    };
  }, [open, commands, t, row, money, day, say]);
}
