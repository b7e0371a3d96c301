import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { fromIso, toIso } from '../../../domain/day';
import { addWorkingDays } from '../../../domain/working-days';
import type { LetterJob } from '../../../session/letter-job';
import { DayInput } from '../../components/DayInput';
import { shareText, typedShare } from '../../typed-share';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({ row: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))', gap: '8px' } });

/** Parts of an instalment plan, filled in with the letter's own default. A choice that makes no sense is said by the letter's check. */
export function InstalmentFields({ job }: { readonly job: LetterJob }): React.JSX.Element {
  const styles = useStyles();
  const { state: { today, settings }, commands } = useSession();
  const { t } = useWords();
  const usual = addWorkingDays(today, settings.replyWorkingDays);
  const [parts, setParts] = useState(String(job.instalments?.parts ?? 3));
  const [firstDay, setFirstDay] = useState(toIso(job.instalments?.firstDay ?? usual));
  const [share, setShare] = useState(shareText(job.instalments?.firstShare ?? null));
  const [months, setMonths] = useState(String(job.instalments?.everyMonths ?? 1));
  const choose = (given: { parts?: string; firstDay?: string; months?: string; share?: string }): void => {
    const next = { parts, firstDay, months, share, ...given };
    setParts(next.parts);
    setFirstDay(next.firstDay);
    setMonths(next.months);
    setShare(next.share);
    // A share that cannot be read makes no plan, which the letter's check says.
    const firstShare = typedShare(next.share) ?? (next.share.trim() === '' ? 0 : NaN);
    commands.changeLetterJob({ ...job, instalments: { parts: Number(next.parts), firstDay: fromIso(next.firstDay) ?? usual, everyMonths: Number(next.months), firstShare } });
  };
  return (
    <div className={styles.row}>
      <Field label={t('pane.letters.parts')}><Input type="number" min={1} max={60} value={parts} onChange={(_, data) => choose({ parts: data.value })} /></Field>
      <Field label={t('pane.letters.firstShare')}><Input value={share} inputMode="decimal" contentAfter="%" onChange={(_, data) => choose({ share: data.value })} /></Field>
      <DayInput label={t('pane.letters.firstDay')} value={firstDay} onChange={(iso) => choose({ firstDay: iso })} />
      <Field label={t('pane.letters.everyMonths')}><Input type="number" min={1} max={12} value={months} onChange={(_, data) => choose({ months: data.value })} /></Field>
    </div>
  );
}
