import type { Tab } from '../../../session/state';
import { EmptyState } from '../../components/EmptyState';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

/** A tab before the first check: what will stand here, and the way to get it. */
export function NotChecked({ tab }: { readonly tab: Exclude<Tab, 'overview' | 'settings'> }): React.JSX.Element {
  const { state: { run }, commands } = useSession();
  const { t } = useWords();
  return (
    <EmptyState
      title={t(`pane.tab.${tab}`)} text={t(`pane.notChecked.${tab}`)} action={t('pane.first.check')} primary
      onAction={() => { if (run === null) void commands.check(); }}
    />
  );
}
