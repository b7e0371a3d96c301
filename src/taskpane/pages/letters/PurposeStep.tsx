import { Button, Caption1, Checkbox, Dropdown, Field, Input, Link, makeStyles, Option, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Day, fromIso, toIso } from '../../../domain/day';
import { TEMPLATE_IDS, type LetterPurpose, type TemplateId } from '../../../letters/letter';
import { LOCALES, type Locale } from '../../../messages/locale';
import { choicesOf, type LetterJob, subjectsOf } from '../../../session/letter-job';
import { DayInput } from '../../components/DayInput';
import { PageHeading } from '../../components/PageHeading';
import { isoDay } from '../../format';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { InstalmentFields } from './InstalmentFields';
import { InterestFields } from './InterestFields';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  foot: {
    position: 'sticky', bottom: '-16px', display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px 8px', paddingBlock: '8px',
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Second step: which letter, in which language, and the choices that bear on it; for the confirmation what it is for, with the legal difference in one line each. */
export function PurposeStep({ job }: { readonly job: LetterJob }): React.JSX.Element {
  const styles = useStyles();
  const { state: { report, today }, commands } = useSession();
  const { t } = useWords();
  const say = useSay();
  const change = (part: Partial<LetterJob>): void => commands.changeLetterJob({ ...job, ...part });
  const asked = choicesOf(job);
  return (
    <>
      <PageHeading title={t('pane.letters.purpose', { count: subjectsOf(job).length })} onBack={commands.back} />
      <div className={styles.form}>
        <Field label={t('pane.letters.template')}>
          <Dropdown value={say({ id: `letters.template.${job.template}` })} selectedOptions={[job.template]} onOptionSelect={(_, data) => change({ template: (data.optionValue ?? 'confirmation') as TemplateId })}>
            {TEMPLATE_IDS.map((id) => <Option key={id} value={id}>{say({ id: `letters.template.${id}` })}</Option>)}
          </Dropdown>
        </Field>
        {asked.includes('purpose') && (
          <Field label={t('pane.letters.purposeOf')}>
            <RadioGroup value={job.purpose} onChange={(_, data) => change({ purpose: data.value as LetterPurpose })}>
              {(['reconcile', 'demand'] as const).map((purpose) => (
                <Radio key={purpose} value={purpose} label={<><strong>{say({ id: `letters.purpose.${purpose}` })}</strong><br /><Caption1>{say({ id: `letters.purpose.${purpose}.difference` })}</Caption1></>} />
              ))}
            </RadioGroup>
          </Field>
        )}
        {asked.includes('form') && (
          <Field label={t('pane.letters.form')}>
            <RadioGroup value={job.form} onChange={(_, data) => change({ form: data.value as 'positive' | 'blank' })}>
              <Radio value="positive" label={t('pane.letters.form.positive')} />
              <Radio value="blank" label={t('pane.letters.form.blank')} />
            </RadioGroup>
          </Field>
        )}
        {asked.includes('recipient') && (
          <Field label={t('pane.letters.recipient')} hint={t('pane.letters.recipient.hint')}><Input value={job.recipient} onChange={(_, data) => change({ recipient: data.value })} /></Field>
        )}
        {asked.includes('instalments') && <InstalmentFields job={job} />}
        {asked.includes('payBy') && <ChosenDay label={t('pane.letters.payBy')} day={job.payBy} hint={t('pane.letters.payBy.hint')} onChange={(payBy) => change({ payBy })} />}
        {asked.includes('replyBy') && (
          <ChosenDay label={t('pane.letters.replyBy')} day={job.replyBy} hint={t('pane.letters.replyBy.hint', { days: report?.settings.replyWorkingDays ?? 10 })} onChange={(replyBy) => change({ replyBy })} />
        )}
        {asked.includes('interest') && report && <InterestFields job={job} report={report} />}
        {asked.includes('auditSentence') && <Checkbox label={t('pane.letters.audit')} checked={job.auditSentence} onChange={(_, data) => change({ auditSentence: data.checked === true })} />}
        <Field label={t('pane.letters.language')}>
          <RadioGroup layout="horizontal" value={job.language ?? report?.settings.customerLanguage ?? 'zh-CN'} onChange={(_, data) => change({ language: data.value as Locale })}>
            {LOCALES.map((language) => <Radio key={language} value={language} label={t(`pane.language.${language}`)} />)}
          </RadioGroup>
        </Field>
        <Field label={t('pane.letters.note')}><Textarea value={job.note} onChange={(_, data) => change({ note: data.value })} /></Field>
        <Caption1 className={styles.note}>
          {t('pane.letters.cutOff', { date: isoDay(report?.asOf ?? today) })} <Link inline onClick={commands.editAsOf}>{t('pane.letters.changeCutOff')}</Link> · {t('pane.legal')}
        </Caption1>
        <div className={styles.foot}>
          <Button onClick={commands.back}>{t('pane.lastStep')}</Button>
          <Button appearance="primary" onClick={() => void commands.draftLetters()}>{t('pane.letters.review')}</Button>
        </div>
      </div>
    </>
  );
}

/** A day that may be left to the letter's default; half-typed text is kept here until it is one. */
function ChosenDay({ label, day, hint, onChange }: { readonly label: string; readonly day: Day | null; readonly hint: string; readonly onChange: (day: Day | null) => void }): React.JSX.Element {
  const [text, setText] = useState(day === null ? '' : toIso(day));
  return <DayInput label={label} value={text} hint={hint} onChange={(iso) => { setText(iso); onChange(iso === '' ? null : fromIso(iso)); }} />;
}
