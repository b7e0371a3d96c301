import { Body1, Button, Caption1, Dropdown, Field, Input, makeStyles, Option, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { fromIso, toIso } from '../../../domain/day';
import { LETTER_SEALS, type LetterSeal, REPLY_RESULTS, replyEffects, type ReplyResult, sealText, type Standing } from '../../../letters/reply-effects';
import { listed } from '../../../messages/listed';
import type { Report } from '../../../report/report';
import { isOnPaper, type LetterReply, missingInReply } from '../../../session/letter-reply';
import { awaitsSettlement } from '../../../session/views/awaits-settlement';
import { hasExpired } from '../../../session/views/has-expired';
import { otherAccounts, registeredLetters } from '../../../session/views/letter-register';
import { DayInput } from '../../components/DayInput';
import { EmptyState } from '../../components/EmptyState';
import { PageHeading } from '../../components/PageHeading';
import { DeliveredForm } from './DeliveredForm';
import { DifferenceReasons } from './DifferenceReasons';
import { SentForm } from './SentForm';
import { typedFen } from '../../typed-fen';
import { useSay } from '../../use-say';
import { WriteButton } from '../../components/WriteButton';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
  also: { color: tokens.colorNeutralForeground2 },
  after: { color: tokens.colorNeutralForeground2, margin: 0, paddingInlineStart: '16px' },
  act: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Taking in a reply: what they say, who signed, where the paper is, and what saving it changes. */
export function ReplyForm({ report, letterNo, version, currency }: { readonly report: Report; readonly letterNo: string; readonly version: number; readonly currency: string }): React.JSX.Element {
  const styles = useStyles();
  const { state: { today, run }, commands } = useSession();
  const { locale, t, money } = useWords();
  const say = useSay();
  const letter = useMemo(() => registeredLetters(report, '').find((one) => one.number === letterNo && one.version === version && one.currency === currency), [report, letterNo, version, currency]);
  const others = useMemo(() => otherAccounts(report, { number: letterNo, version, currency }).filter((one) => one.replied === null), [report, letterNo, version, currency]);
  const [result, setResult] = useState<ReplyResult>('agreed');
  const [day, setDay] = useState(toIso(today));
  const receivedOn = fromIso(day);
  const expired = useMemo(() => letter !== undefined && hasExpired(report, letter, receivedOn ?? today), [report, letter, receivedOn, today]);
  const waits = useMemo(() => letter !== undefined && awaitsSettlement(report, letter), [report, letter]);
  const [theirs, setTheirs] = useState('');
  const [seal, setSeal] = useState<LetterSeal>('company');
  const [signatory, setSignatory] = useState('');
  const [judged, setStanding] = useState<Standing | null>(null);
  const [explanation, setExplanation] = useState('');
  const [filedAt, setFiledAt] = useState('');
  const [tried, setTried] = useState(false);
  if (!letter) return <><PageHeading title={letterNo} onBack={commands.back} /><EmptyState text={t('pane.reply.gone')} /></>;
  // A seal speaks for the company; of a signature alone somebody has to say whose it is.
  const standing = judged ?? (seal === 'signature' ? 'unclear' : 'entitled');
  const confirmed = result === 'agreed' ? letter.balance : result === 'differs' ? typedFen(theirs) : null;
  const reply: LetterReply = {
    letterNo, version, currency, result, receivedOn: receivedOn ?? today, confirmed, standing, sealType: sealText(seal),
    signatory: signatory.trim(), explanation: result === 'differs' ? explanation.trim() : '', filedAt: filedAt.trim(),
  };
  const missing = missingInReply(reply);
  const wrong = (field: keyof LetterReply): { validationMessage?: string } => (tried && missing.includes(field) ? { validationMessage: t('pane.needed') } : {});
  const effects = replyEffects(reply, letter.purpose, { expired, awaitsSettlement: waits });
  const save = (): void => {
    setTried(true);
    if (missing.length === 0 && receivedOn !== null && run === null) void commands.saveReply(reply);
  };
  return (
    <>
      <PageHeading title={t('pane.reply.to', { letter: `${letter.number} v${letter.version}` })} onBack={commands.back} />
      <Body1 block>{letter.customer} {letter.balance === null ? '' : money(letter.balance, letter.currency)}</Body1>
      {letter.sent === null && <SentForm letter={letter} />}
      {letter.sent !== null && letter.delivered === '' && letter.replied === null && <DeliveredForm letter={letter} />}
      <form noValidate className={styles.form} aria-label={t('pane.reply.title')} onSubmit={(event) => { event.preventDefault(); save(); }}>
        <Field label={t('pane.reply.result')}>
          <RadioGroup value={result} onChange={(_, data) => setResult(data.value as ReplyResult)}>
            {REPLY_RESULTS.map((one) => <Radio key={one} value={one} label={t(`pane.reply.${one}`)} />)}
          </RadioGroup>
        </Field>
        {others.length > 0 && (
          <Caption1 className={styles.also}>
            {t(result === 'differs' ? 'pane.reply.separately' : 'pane.reply.together', { amounts: listed(locale, others.map((one) => (one.balance === null ? one.currency : money(one.balance, one.currency)))) })}
          </Caption1>
        )}
        <DayInput label={t('pane.reply.day')} value={day} onChange={setDay} required />
        {result === 'differs' && (
          <>
            <Field label={t('pane.reply.theirs')} required {...wrong('confirmed')}><Input value={theirs} inputMode="decimal" onChange={(_, data) => setTheirs(data.value)} /></Field>
            <DifferenceReasons letter={letter} theirs={confirmed} onUse={setExplanation} />
            <Field label={t('pane.reply.difference')} required {...wrong('explanation')}><Textarea value={explanation} resize="vertical" onChange={(_, data) => setExplanation(data.value)} /></Field>
          </>
        )}
        {isOnPaper(reply) && (
          <>
            <Field label={t('pane.reply.seal')}>
              <Dropdown value={say({ id: `letters.sealType.${seal}` })} selectedOptions={[seal]} onOptionSelect={(_, data) => setSeal((data.optionValue ?? 'company') as LetterSeal)}>
                {LETTER_SEALS.map((one) => <Option key={one} value={one}>{say({ id: `letters.sealType.${one}` })}</Option>)}
              </Dropdown>
            </Field>
            <Field label={t('pane.reply.signatory')}><Input value={signatory} onChange={(_, data) => setSignatory(data.value)} /></Field>
            <Field label={t('pane.reply.standing')}>
              <RadioGroup value={standing} onChange={(_, data) => setStanding(data.value as Standing)}>
                <Radio value="entitled" label={t('pane.reply.standing.entitled')} />
                <Radio value="unclear" label={t('pane.reply.standing.unclear')} />
              </RadioGroup>
            </Field>
            <Field label={t('pane.reply.filed')} required {...wrong('filedAt')}><Input value={filedAt} onChange={(_, data) => setFiledAt(data.value)} /></Field>
          </>
        )}
        <div>
          <Caption1 block>{t('pane.reply.after')}</Caption1>
          <ul className={styles.after}>{effects.messages.map((message) => <li key={message.id}><Caption1>{say(message)}</Caption1></li>)}</ul>
        </div>
        <div className={styles.act}>
          <WriteButton type="submit" appearance="primary" disabledFocusable={run !== null}>{t('pane.save')}</WriteButton>
          <Button onClick={commands.back}>{t('pane.cancel')}</Button>
        </div>
      </form>
    </>
  );
}
