import { Caption1, Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Overview } from '../../../session/views/overview';
import { LineLink } from '../../components/LineLink';
import { useCommands } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '4px', marginTop: '4px' },
  ok: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

/** That the figures add up: a line when they do, a warning with the difference when they do not. Both open the sums. */
export function Reconciled({ overview }: { readonly overview: Overview }): React.JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { t, money } = useWords();
  const open = (): void => commands.open({ kind: 'reconcile' });
  if (overview.total.difference !== 0 || overview.off.length > 0) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('pane.reconcile.off', { amount: money(overview.total.difference, overview.currency), count: overview.off.length })}</MessageBarTitle>
          <Link as="button" inline onClick={open}>{t('pane.show')}</Link>
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <div className={styles.line}>
      <CheckmarkCircle16Filled className={styles.ok} aria-hidden />
      <LineLink onOpen={open}><Caption1>{t('pane.reconcile.ok')}</Caption1></LineLink>
    </div>
  );
}
