import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { AcceptedGap } from '../../../domain/settings';
import { isoDay } from '../../format';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({ line: { color: tokens.colorNeutralForeground2 } });

/** Who accepted a gap and until when, on a line of its own; after that day it says that the gap counts again. */
export function Acceptance({ accepted }: { readonly accepted: AcceptedGap }): React.JSX.Element {
  const styles = useStyles();
  const { state: { report, today } } = useSession();
  const { t } = useWords();
  const left = accepted.until - (report?.asOf ?? today);
  const until = isoDay(accepted.until);
  return (
    <Caption1 block className={styles.line}>
      {left >= 0 ? t('pane.accepted.until', { by: accepted.by, until, days: left }) : t('pane.accepted.over', { by: accepted.by, until, reason: accepted.reason })}
    </Caption1>
  );
}
