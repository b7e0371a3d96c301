import { Button, Caption1, Dropdown, Field, makeStyles, Option, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fromIso, toIso } from '../../../domain/day';
import { TEMPLATE_IDS, type LetterPurpose, type TemplateId } from '../../../letters/letter';
import type { LetterJob } from '../../../session/letter-job';
import { DayInput } from '../../components/DayInput';
import { PageHeading } from '../../components/PageHeading';
import { isoDay } from '../../format';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  foot: { display: 'flex', justifyContent: 'space-between', paddingBlock: '8px' },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Second step: which letter, and for the confirmation what it is for, with the legal difference in one line each. */
export function PurposeStep({ job }: { readonly job: LetterJob }): React.JSX.Element {
  const styles = useStyles();
  const { state: { report, today }, commands } = useSession();
  const { t } = useWords();
  const say = useSay();
  const [replyBy, setReplyBy] = useState(job.replyBy === null ? '' : toIso(job.replyBy));
  const change = (part: Partial<LetterJob>): void => commands.changeLetterJob({ ...job, ...part });
  const templateName = say({ id: `letters.template.${job.template}` });
  return (
    <>
      <PageHeading title={t('pane.letters.purpose', { count: job.addressees.length })} onBack={() => change({ step: 'choose' })} />
      <div className={styles.form}>
        <Field label={t('pane.letters.template')}>
          <Dropdown value={templateName} selectedOptions={[job.template]} onOptionSelect={(_, data) => change({ template: (data.optionValue ?? 'confirmation') as TemplateId })}>
            {TEMPLATE_IDS.map((id) => <Option key={id} value={id}>{say({ id: `letters.template.${id}` })}</Option>)}
          </Dropdown>
        </Field>
        {job.template === 'confirmation' && (
          <>
            <Field label={t('pane.letters.purposeOf')}>
              <RadioGroup value={job.purpose} onChange={(_, data) => change({ purpose: data.value as LetterPurpose })}>
                {(['reconcile', 'demand'] as const).map((purpose) => (
                  <Radio key={purpose} value={purpose} label={<><strong>{say({ id: `letters.purpose.${purpose}` })}</strong><br /><Caption1>{say({ id: `letters.purpose.${purpose}.difference` })}</Caption1></>} />
                ))}
              </RadioGroup>
            </Field>
            <Field label={t('pane.letters.form')}>
              <RadioGroup value={job.form} onChange={(_, data) => change({ form: data.value as 'positive' | 'blank' })}>
                <Radio value="positive" label={t('pane.letters.form.positive')} />
                <Radio value="blank" label={t('pane.letters.form.blank')} disabled={job.purpose === 'demand'} />
              </RadioGroup>
            </Field>
          </>
        )}
        <DayInput
          label={t('pane.letters.replyBy')} value={replyBy} hint={t('pane.letters.replyBy.hint', { days: report?.settings.replyWorkingDays ?? 10 })}
          onChange={(iso) => { setReplyBy(iso); change({ replyBy: iso === '' ? null : fromIso(iso) }); }}
        />
        <Field label={t('pane.letters.note')}><Textarea value={job.note} onChange={(_, data) => change({ note: data.value })} /></Field>
        <Caption1 className={styles.note}>{t('pane.letters.cutOff', { date: isoDay(report?.asOf ?? today) })} · {t('pane.legal')}</Caption1>
        <div className={styles.foot}>
          <Button onClick={() => change({ step: 'choose' })}>{t('pane.lastStep')}</Button>
          <Button appearance="primary" onClick={() => void commands.draftLetters()}>{t('pane.letters.review')}</Button>
        </div>
      </div>
    </>
  );
}
