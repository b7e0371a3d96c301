import type { GapRow } from '../../../session/views/overview';
import { RowList } from '../../components/RowList';
import { TwoLines } from '../../components/TwoLines';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

/** What to get first, by the money that waits for it; a row opens the deals that lack it. */
export function GapList({ gaps, currency }: { readonly gaps: readonly GapRow[]; readonly currency: string }): React.JSX.Element {
  const { commands } = useSession();
  const { t, short, money } = useWords();
  const say = useSay();
  return (
    <RowList
      label={t('pane.gaps')}
      rows={gaps.map(({ rule, deals, open }) => {
        const title = t('pane.gap.title', { title: say({ id: `rule.${rule.id}.name` }) });
        return {
          key: rule.id,
          name: t('pane.gap.name', { title, count: deals, amount: money(open, currency) }),
          content: <TwoLines main={title} end={`${t('pane.deals', { count: deals })}  ${short(open, currency)}`} />,
          onOpen: () => commands.showDealsLacking(rule.id),
        };
      })}
    />
  );
}
