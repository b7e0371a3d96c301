import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import type { Message } from '../../../domain/message';
import { say } from '../../../messages/say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: '4px 6px 8px 10px', marginBlock: '8px',
    backgroundColor: tokens.colorNeutralBackground2, display: 'flex', flexDirection: 'column', gap: '4px',
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  label: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: 'pre-line' },
});

/** What to say, in the customer's language whatever the pane's. */
export function WordsToSay({ message }: { readonly message: Message }): React.JSX.Element {
  const styles = useStyles();
  const { state: { settings }, commands } = useSession();
  const { t } = useWords();
  const text = say(settings.customerLanguage, message);
  return (
    <section className={styles.box} aria-label={t('pane.words')}>
      <div className={styles.head}>
        <Caption1 className={styles.label}>{t('pane.words')}</Caption1>
        <Button size="small" appearance="subtle" icon={<Copy20Regular />} onClick={() => void commands.copy(text)}>{t('pane.copy')}</Button>
      </div>
      <p className={styles.text} lang={settings.customerLanguage}>{text}</p>
    </section>
  );
}
