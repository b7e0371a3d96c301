import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { penaltyWarning } from '../../../domain/penalty-warning';
import type { InterestChoice } from '../../../letters/letter';
import type { Report } from '../../../report/report';
import type { LetterJob } from '../../../session/letter-job';
import { suggestedInterest } from '../../../session/views/suggested-interest';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

/** A rate in per cent as typed, as a fraction; null for anything else. @example typedRate('4.35') === 0.0435; typedRate('4.35%') === 0.0435 */
export function typedRate(text: string): number | null {
  const match = /^(\d{1,2}(?:\.\d{1,6})?)%?$/.exec(text.normalize('NFKC').trim());
  return match && Number(match[1]) > 0 ? Number((Number(match[1]) / 100).toFixed(8)) : null;
}

/** A rate as it stands in the field. @example rateText(0.0435) === '4.35'; rateText(null) === '' */
function rateText(rate: number | null): string {
  return rate === null ? '' : String(Math.round(rate * 1e8) / 1e6);
}

/** Late interest, only when the user says so; the rate that the settings give stands there to begin with. */
export function InterestFields({ job, report }: { readonly job: LetterJob; readonly report: Report }): React.JSX.Element {
  const { commands } = useSession();
  const { t } = useWords();
  const say = useSay();
  const suggested = useMemo(() => suggestedInterest(report, job.addressees), [report, job.addressees]);
  const [wanted, setWanted] = useState(job.interest !== null);
  const [text, setText] = useState(rateText(job.interest?.annualRate ?? suggested?.annualRate ?? null));
  const [dayBase, setDayBase] = useState<InterestChoice['dayBase']>(job.interest?.dayBase ?? report.settings.dayBase);
  const choose = (on: boolean, typed: string, base: InterestChoice['dayBase']): void => {
    setWanted(on);
    setText(typed);
    setDayBase(base);
    const annualRate = typedRate(typed);
    commands.changeLetterJob({ ...job, interest: on && annualRate !== null ? { annualRate, dayBase: base } : null });
  };
  const rate = typedRate(text);
  const wrong = wanted && rate === null;
  const penalty = penaltyWarning({ agreedAnnualRate: rate, lpr: report.settings.lpr });
  return (
    <div>
      <Checkbox label={t('pane.letters.interest')} checked={wanted} onChange={(_, data) => choose(data.checked === true, text, dayBase)} style={{ marginInlineStart: '-8px' }} />
      {wanted && (
        <>
          <Field label={t('pane.letters.interest.rate')} required hint={<>{suggested && suggested.annualRate !== null && <>{say(suggested.message)}<br /></>}{t('pane.letters.interest.hint')}{penalty && <><br />{say(penalty)}</>}</>} {...(wrong ? { validationMessage: t('pane.letters.interest.wrong') } : {})}>
            <Input value={text} inputMode="decimal" onChange={(_, data) => choose(wanted, data.value, dayBase)} />
          </Field>
          <Field label={t('pane.letters.interest.base')}>
            <RadioGroup layout="horizontal" value={String(dayBase)} onChange={(_, data) => choose(wanted, text, data.value === '360' ? 360 : 365)}>
              {([365, 360] as const).map((days) => <Radio key={days} value={String(days)} label={t('pane.letters.interest.days', { days })} />)}
            </RadioGroup>
          </Field>
        </>
      )}
    </div>
  );
}
