import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { InterestChoice } from '../../../letters/letter';
import type { LetterJob } from '../../../session/letter-job';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

/** A rate in per cent as typed, as a fraction; null for anything else. @example typedRate('4.35') === 0.0435; typedRate('4.35%') === 0.0435 */
export function typedRate(text: string): number | null {
  const match = /^(\d{1,2}(?:\.\d{1,6})?)%?$/.exec(text.normalize('NFKC').trim());
  return match && Number(match[1]) > 0 ? Number(match[1]) / 100 : null;
}

/** Late interest, only when the user says so and gives the rate. */
export function InterestFields({ job }: { readonly job: LetterJob }): React.JSX.Element {
  const { commands } = useSession();
  const { t } = useWords();
  const [wanted, setWanted] = useState(job.interest !== null);
  const [text, setText] = useState(job.interest ? String(Math.round(job.interest.annualRate * 1e8) / 1e6) : '');
  const [dayBase, setDayBase] = useState<InterestChoice['dayBase']>(job.interest?.dayBase ?? 365);
  const choose = (on: boolean, typed: string, base: InterestChoice['dayBase']): void => {
    setWanted(on);
    setText(typed);
    setDayBase(base);
    const annualRate = typedRate(typed);
    commands.changeLetterJob({ ...job, interest: on && annualRate !== null ? { annualRate, dayBase: base } : null });
  };
  const wrong = wanted && typedRate(text) === null;
  return (
    <div>
      <Checkbox label={t('pane.letters.interest')} checked={wanted} onChange={(_, data) => choose(data.checked === true, text, dayBase)} style={{ marginInlineStart: '-8px' }} />
      {wanted && (
        <>
          <Field label={t('pane.letters.interest.rate')} required hint={t('pane.letters.interest.hint')} {...(wrong ? { validationMessage: t('pane.letters.interest.wrong') } : {})}>
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
