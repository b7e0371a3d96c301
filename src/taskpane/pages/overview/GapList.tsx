import { makeStyles, tokens } from '@fluentui/react-components';
import type { GapRow } from '../../../session/views/overview';
import { RowList } from '../../components/RowList';
import { TwoLines } from '../../components/TwoLines';
import { useSay } from '../../use-say';
import { useCommands } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({ count: { marginInlineEnd: '12px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 } });

/** What to get first, by the money that waits for it; a row opens the deals that lack it. */
export function GapList({ gaps, currency }: { readonly gaps: readonly GapRow[]; readonly currency: string }): React.JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { t, short, money } = useWords();
  const say = useSay();
  return (
    <RowList
      label={t('pane.gaps')}
      rows={gaps.map(({ rule, deals, open }) => {
        const title = say({ id: `rule.${rule.id}.gap` });
        return {
          key: rule.id,
          name: t('pane.gap.name', { title, count: deals, amount: money(open, currency) }),
          content: <TwoLines main={title} end={<><span className={styles.count}>{t('pane.deals', { count: deals })}</span>{short(open, currency)}</>} />,
          onOpen: () => commands.showDealsLacking(rule.id),
        };
      })}
    />
  );
}
