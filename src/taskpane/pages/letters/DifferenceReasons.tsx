import { Button, Caption1, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Fen } from '../../../domain/money';
import type { TheirItem } from '../../../letters/reply-desk';
import type { ReplyExplanation } from '../../../session/commands/explain-reply';
import type { RegisteredLetter } from '../../../session/views/letter-register';
import { typedFen } from '../../typed-fen';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  reasons: { display: 'flex', flexDirection: 'column', gap: '4px' },
  reason: { justifyContent: 'flex-start', textAlign: 'start', fontWeight: 'normal' },
});

/** Milliseconds without typing after which the difference is looked into. */
const PAUSE = 400;

/**
 * Lines of a list as typed or pasted: a number, then an amount; other lines are left out.
 * @example theirItems('24402000000000000001 380,000.00') → [{ number: '24402000000000000001', amount: 38000000 }]
 */
export function typedItems(text: string): TheirItem[] {
  return text.split('\n').flatMap((line) => {
    const match = /^\s*(\S+)[\s:：,，]+(\S+)\s*$/.exec(line);
    const amount = match ? typedFen(match[2] ?? '') : null;
    return match && amount !== null ? [{ number: match[1] ?? '', amount }] : [];
  });
}

/** What may explain the difference between their figure and ours; a reason that is chosen becomes the explanation. */
export function DifferenceReasons({ letter, theirs, onUse }: { readonly letter: RegisteredLetter; readonly theirs: Fen | null; readonly onUse: (text: string) => void }): React.JSX.Element | null {
  const styles = useStyles();
  const { commands } = useSession();
  const { t, money } = useWords();
  const say = useSay();
  const [list, setList] = useState('');
  const [found, setFound] = useState<ReplyExplanation | null>(null);
  const items = useMemo(() => typedItems(list), [list]);
  useEffect(() => {
    if (theirs === null) return;
    let current = true;
    const timer = setTimeout(() => {
      void commands.explainReply(letter, theirs, items).then((explanation) => { if (current) setFound(explanation); });
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [commands, letter, theirs, items]);
  if (theirs === null || letter.balance === null) return null;
  return (
    <>
      <Field label={t('pane.reply.theirItems')} hint={t('pane.reply.theirItems.hint')}><Textarea value={list} resize="vertical" onChange={(_, data) => setList(data.value)} /></Field>
      <Caption1>{t('pane.reply.gap', { amount: money(letter.balance - theirs, letter.currency) })}</Caption1>
      {found && found.moved !== 0 && <Caption1>{t('pane.reply.moved', { amount: money(found.moved, letter.currency) })}</Caption1>}
      {found && (
        <div className={styles.reasons} role="group" aria-label={t('pane.reply.reasons')}>
          <Caption1>{t('pane.reply.reasons')}</Caption1>
          {found.explanations.map(({ kind, message }, index) => {
            const text = say(message);
            return kind === 'none' || kind === 'agreed'
              ? <Caption1 key={index}>{text}</Caption1>
              : <Button key={index} size="small" className={styles.reason} onClick={() => onUse(text)}>{text}</Button>;
          })}
          {!found.complete && <Caption1>{t('pane.reply.incomplete')}</Caption1>}
        </div>
      )}
    </>
  );
}
