import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { cellAddress } from '../../domain/cell';
import { isFault, sayFault } from '../../messages/say-fault';
import type { PaneId } from '../../messages/say-pane';
import type { Notice, NoticeAction, PaneText } from '../../session/notice';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  text: { whiteSpace: 'normal' },
});

/** The one message: what happened, what is safe, what to do next. It stays until it is dismissed. */
export default function NoticeBar({ notice }: { readonly notice: Notice }): React.JSX.Element {
  const styles = useStyles();
  const { commands } = useSession();
  const { t, locale } = useWords();
  const say = (text: PaneText): string => (isFault(text.id) ? sayFault(locale, text) : t(text.id as PaneId, text.values));
  const label = (action: NoticeAction): string => (
    action.kind === 'goTo' ? t('pane.goTo', { cell: cellAddress(action.cell) }) : t(`pane.do.${action.kind}`)
  );
  return (
    <MessageBar intent={notice.intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.text}>
        <MessageBarTitle>{say(notice.title)}{notice.count > 1 ? ` (${notice.count})` : ''}</MessageBarTitle>
        {notice.body && say(notice.body)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={t('pane.close')} onClick={commands.dismiss} />}
      >
        {notice.actions.map((action) => (
          <Button key={action.kind} size="small" onClick={() => void commands.answerNotice(action)}>{label(action)}</Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
