import { Link, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { LetterOutcome as Outcome } from '../../../session/letter-job';
import { listed } from '../../../messages/listed';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '16px' },
  name: { overflowWrap: 'anywhere' },
  second: { marginTop: '4px' },
});

/** What has been done with the letters, with the ways to it. A download is said as handed over: whether it was saved nobody tells us. */
export function LetterOutcome({ outcome }: { readonly outcome: Outcome }): React.JSX.Element {
  const styles = useStyles();
  const { commands, state: { readOnly } } = useSession();
  const { locale, t } = useWords();
  const { registered, sheets, printLeftOut } = outcome;
  const [firstSheet] = sheets;
  const noFile = firstSheet !== undefined && (outcome.file === 'unavailable' || (commands.platform === 'mac' && outcome.file === null));
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <ul className={styles.list}>
            {outcome.file === 'handedOver' && <li className={styles.name}>{t('pane.letters.done.file', { name: outcome.fileName })}</li>}
            {noFile && <li>{t('pane.letters.done.noFile')}</li>}
            {firstSheet !== undefined && (
              <li>
                {t('pane.letters.done.sheets', { count: sheets.length })}{' '}
                <Link onClick={() => void commands.goToCell({ sheet: firstSheet, row: 1, column: 1 })}>{firstSheet}</Link>
              </li>
            )}
            {outcome.copied && <li>{t('pane.letters.done.copied')}</li>}
            {registered && (
              <li><Link onClick={() => void commands.goToCell({ ...registered, column: 1 })}>{t('pane.letters.done.registered', { sheet: registered.sheet })}</Link></li>
            )}
            {readOnly && <li>{t('pane.letters.done.readOnly')}</li>}
          </ul>
        </MessageBarBody>
      </MessageBar>
      {printLeftOut.length > 0 && (
        <MessageBar intent="warning" layout="multiline" className={styles.second}>
          <MessageBarBody>{t('pane.print.leftOut.body', { settings: listed(locale, printLeftOut.map((setting) => t(`pane.print.${setting}`))) })}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
