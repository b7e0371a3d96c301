import { Body1, Button, Caption1, Dropdown, Field, Input, makeStyles, Option, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fromIso, toIso } from '../../../domain/day';
import type { Fen } from '../../../domain/money';
import type { Report } from '../../../report/report';
import { type LetterReply, missingInReply, REPLY_RESULTS, type ReplyResult } from '../../../session/letter-reply';
import { explainDifference } from '../../../session/views/explain-difference';
import { registeredLetters } from '../../../session/views/letter-register';
import { DayInput } from '../../components/DayInput';
import { EmptyState } from '../../components/EmptyState';
import { PageHeading } from '../../components/PageHeading';
import { SentForm } from './SentForm';
import { typedFen } from '../../typed-fen';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
  after: { color: tokens.colorNeutralForeground2 },
  act: { display: 'flex', gap: '8px' },
});

/** Seals as the register names them; what is none of these counts as doubtful. */
const SEALS = ['公章', '财务专用章', '合同专用章', '签字', '未盖章'];

/** Taking in a reply: what they say, who signed, where the paper is, and what saving it changes. */
export function ReplyForm({ report, letterNo, version }: { readonly report: Report; readonly letterNo: string; readonly version: number }): React.JSX.Element {
  const styles = useStyles();
  const { state: { today, readOnly }, commands } = useSession();
  const { t, money } = useWords();
  const letter = registeredLetters(report, '').find((one) => one.number === letterNo && one.version === version);
  const [result, setResult] = useState<ReplyResult>('agreed');
  const [day, setDay] = useState(toIso(today));
  const [theirs, setTheirs] = useState('');
  const [seal, setSeal] = useState('公章');
  const [signatory, setSignatory] = useState('');
  const [difference, setDifference] = useState('');
  const [filed, setFiled] = useState('');
  const [tried, setTried] = useState(false);
  if (!letter) return <><PageHeading title={letterNo} onBack={commands.back} /><EmptyState text={t('pane.register.notFound')} /></>;
  const confirmed: Fen | null = result === 'agreed' ? letter.balance : typedFen(theirs);
  const reply: LetterReply = { letterNo, version, result, day: fromIso(day) ?? today, confirmed: result === 'returned' || result === 'oral' ? null : confirmed, seal, signatory: signatory.trim(), difference: difference.trim(), filed: filed.trim() };
  const missing = missingInReply(reply);
  const wrong = (field: keyof LetterReply): { validationMessage?: string } => (tried && missing.includes(field) ? { validationMessage: t('pane.needed') } : {});
  const gap = result === 'disagreed' && confirmed !== null && letter.balance !== null ? letter.balance - confirmed : null;
  const items = report.receivables.items.filter((item) => item.customer === letter.customer && item.currency === letter.currency);
  const explained = gap === null ? null : explainDifference(items, gap);
  const save = (): void => {
    setTried(true);
    if (missing.length === 0) void commands.saveReply(reply);
  };
  return (
    <>
      <PageHeading title={`${letter.number} v${letter.version}`} onBack={commands.back} />
      <Body1 block>{letter.customer} {letter.balance === null ? '' : money(letter.balance, letter.currency)}</Body1>
      {letter.sent === null && <SentForm letterNo={letterNo} version={version} />}
      <form noValidate className={styles.form} aria-label={t('pane.reply.title')} onSubmit={(event) => { event.preventDefault(); save(); }}>
        <Field label={t('pane.reply.result')}>
          <RadioGroup value={result} onChange={(_, data) => setResult(data.value as ReplyResult)}>
            {(Object.keys(REPLY_RESULTS) as ReplyResult[]).map((one) => <Radio key={one} value={one} label={t(`pane.reply.${one}`)} />)}
          </RadioGroup>
        </Field>
        <DayInput label={t('pane.reply.day')} value={day} onChange={setDay} required />
        {result === 'disagreed' && (
          <>
            <Field label={t('pane.reply.theirs')} required {...wrong('confirmed')}><Input value={theirs} inputMode="decimal" onChange={(_, data) => setTheirs(data.value)} /></Field>
            {gap !== null && (
              <Caption1>
                {t('pane.reply.gap', { amount: money(gap, letter.currency) })}{' '}
                {explained ? t('pane.reply.explained', { numbers: explained.map((item) => item.number).join('、') }) : ''}
              </Caption1>
            )}
            <Field label={t('pane.reply.difference')} required {...wrong('difference')}><Textarea value={difference} onChange={(_, data) => setDifference(data.value)} /></Field>
          </>
        )}
        {result !== 'oral' && result !== 'returned' && (
          <>
            <Field label={t('pane.reply.seal')}>
              <Dropdown value={seal} selectedOptions={[seal]} onOptionSelect={(_, data) => setSeal(data.optionValue ?? '公章')}>
                {SEALS.map((one) => <Option key={one} value={one}>{one}</Option>)}
              </Dropdown>
            </Field>
            <Field label={t('pane.reply.signatory')}><Input value={signatory} onChange={(_, data) => setSignatory(data.value)} /></Field>
            <Field label={t('pane.reply.filed')} required {...wrong('filed')}><Input value={filed} onChange={(_, data) => setFiled(data.value)} /></Field>
          </>
        )}
        <Caption1 className={styles.after}>{t(`pane.reply.after.${result}`)}</Caption1>
        <div className={styles.act}>
          <Button type="submit" appearance="primary" disabledFocusable={readOnly}>{t('pane.save')}</Button>
          <Button onClick={commands.back}>{t('pane.cancel')}</Button>
        </div>
      </form>
    </>
  );
}
