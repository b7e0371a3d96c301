import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Day } from '../../../domain/day';
import type { WorkLine } from '../../../playbook/play';
import { useWords } from '../../use-words';

const useStyles = makeStyles({ line: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' } });

/** Why a customer stands where it stands: the formula of the work list with its figures. */
export function Priority({ line, asOf }: { readonly line: WorkLine; readonly asOf: Day }): React.JSX.Element {
  const styles = useStyles();
  const { t, money, day, count } = useWords();
  const { score, urgency, chance } = line.priority;
  const values = { money: money(Math.round(line.priority.money * 100), line.currency), urgency, chance: Math.round(chance * 100), score: count(Math.round(score)), asOf: day(asOf) };
  return <Caption1 block className={styles.line}>{t(line.snoozedUntil ? 'pane.priority.snoozed' : line.overdue > 0 ? 'pane.priority.overdue' : 'pane.priority.open', values)}</Caption1>;
}
