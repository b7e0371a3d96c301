import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import type { Message } from '../../../domain/message';
import { say } from '../../../messages/say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: '8px 10px', marginBlock: '6px',
    backgroundColor: tokens.colorNeutralBackground2, display: 'flex', flexDirection: 'column', gap: '4px',
  },
  text: { margin: 0, whiteSpace: 'pre-line' },
  copy: { alignSelf: 'flex-end' },
});

/** What to say, in the customer's language whatever the pane's. */
export function WordsToSay({ message }: { readonly message: Message }): React.JSX.Element {
  const styles = useStyles();
  const { state: { settings }, commands } = useSession();
  const { t } = useWords();
  const text = say(settings.customerLanguage, message);
  return (
    <section className={styles.box} aria-label={t('pane.words')}>
      <p className={styles.text} lang={settings.customerLanguage}>{text}</p>
      <Button size="small" className={styles.copy} icon={<Copy20Regular />} onClick={() => void commands.copy(text)}>{t('pane.copy')}</Button>
    </section>
  );
}
