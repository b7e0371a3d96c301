import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import type { PaneId } from '../../messages/say-pane';
import { looksBelow } from '../../session/views/looks-below';
import { Hint } from '../components/Hint';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { JumpBack } from './JumpBack';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0, display: 'flex', alignItems: 'center', height: '32px', paddingInline: '16px 8px', gap: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // At 200 % zoom the sign has to do; the word is still the name.
  undo: { flexShrink: 0, whiteSpace: 'nowrap', '@media (max-width: 239px)': { fontSize: 0, minWidth: '24px', paddingInline: '2px' } },
  jump: { flexGrow: 1, flexBasis: 0, minWidth: 0, display: 'flex', alignItems: 'center', marginInlineStart: '-8px' },
  name: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground3, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Name, undo, help and settings; in a low pane the way back from a cell stands where the name does. */
export function FooterBar({ helping, onHelp, low }: { readonly helping: boolean; readonly onHelp: () => void; readonly low: boolean }): React.JSX.Element {
  const styles = useStyles();
  const { state, commands } = useSession();
  const { t } = useWords();
  const last = state.undo[0];
  const below = last ? looksBelow(state.locale, last) : null;
  const why = last ? t(last.label as PaneId) + (below === null ? '' : t('pane.undo.looks', { places: below })) : t('pane.undo.nothing');
  return (
    <footer className={styles.bar}>
      {low && state.jump
        ? <div role="group" aria-label={t('pane.jump')} className={styles.jump}><JumpBack jump={state.jump} /></div>
        : <Text size={200} className={styles.name}>{t('pane.name')}</Text>}
      <Hint content={why}>
        <Button
          appearance="subtle" size="small" icon={<ArrowUndo20Regular />} className={styles.undo} disabledFocusable={!last || state.run !== null}
          onClick={() => void commands.undo()}
        >
          {t('pane.undo')}
        </Button>
      </Hint>
      <Hint content={t('pane.help.key')}>
        <Button
          appearance="subtle" size="small" icon={<QuestionCircle20Regular />} aria-expanded={helping} id="help-button" aria-label={t('pane.help')}
          onClick={onHelp}
        />
      </Hint>
      <Hint content={t('pane.tab.settings')}>
        <Button
          appearance="subtle" size="small" icon={<Settings20Regular />} aria-pressed={state.place.tab === 'settings'} id="tab-settings" aria-label={t('pane.tab.settings')}
          onClick={() => commands.openTab('settings')}
        />
      </Hint>
    </footer>
  );
}
