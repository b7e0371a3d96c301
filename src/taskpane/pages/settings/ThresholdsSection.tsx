import { Button, Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { fromIso, toIso } from '../../../domain/day';
import { penaltyWarning } from '../../../domain/penalty-warning';
import type { Settings } from '../../../domain/settings';
import { DayInput } from '../../components/DayInput';
import { typedFen } from '../../typed-fen';
import { shareText, typedShare } from '../../typed-share';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'stretch' } });

type DaysField = 'confirmationDays' | 'contactDays' | 'horizonDays' | 'limitationWarningDays' | 'replyWorkingDays';
type MoneyField = 'smallDifference' | 'stopSupplyThreshold';
const DAYS: readonly DaysField[] = ['confirmationDays', 'contactDays', 'horizonDays', 'limitationWarningDays', 'replyWorkingDays'];
const MONEY: readonly MoneyField[] = ['smallDifference', 'stopSupplyThreshold'];

/** From when something counts: days, amounts, and the rates that interest may be computed from. */
export function ThresholdsSection(): React.JSX.Element {
  const styles = useStyles();
  const { state: { settings }, commands } = useSession();
  const { t } = useWords();
  const [texts, setTexts] = useState<Record<string, string>>(() => ({
    ...Object.fromEntries(DAYS.map((field) => [field, String(settings[field])])),
    ...Object.fromEntries(MONEY.map((field) => [field, (settings[field] / 100).toFixed(2)])),
    lpr: shareText(settings.lpr?.rate ?? null),
    lprOn: settings.lpr ? toIso(settings.lpr.on) : '',
    factor: String(settings.lprFactor),
    agreed: shareText(settings.agreedAnnualRate),
    dayBase: String(settings.dayBase),
    legalCosts: settings.legalCosts === null ? '' : (settings.legalCosts / 100).toFixed(2),
    recovery: shareText(settings.expectedRecovery),
  }));
  const say = useSay();
  const change = readThresholds(texts);
  const penalty = change ? penaltyWarning({ ...settings, ...change }) : null;
  const set = (field: string, value: string): void => setTexts({ ...texts, [field]: value });
  return (
    <form noValidate className={styles.box} onSubmit={(event) => { event.preventDefault(); if (change) void commands.saveSettings(change); }}>
      {[...DAYS, ...MONEY].map((field) => (
        <Field key={field} label={t(`pane.set.${field}`)}><Input value={texts[field] ?? ''} inputMode="decimal" onChange={(_, data) => set(field, data.value)} /></Field>
      ))}
      <Field label={t('pane.set.lpr')} hint={t('pane.set.lpr.hint')}><Input value={texts['lpr'] ?? ''} inputMode="decimal" contentAfter="%" onChange={(_, data) => set('lpr', data.value)} /></Field>
      <DayInput label={t('pane.set.lprOn')} value={texts['lprOn'] ?? ''} onChange={(iso) => set('lprOn', iso)} />
      <Field label={t('pane.set.lprFactor')} hint={t('pane.set.lprFactor.hint')}><Input value={texts['factor'] ?? ''} inputMode="decimal" onChange={(_, data) => set('factor', data.value)} /></Field>
      <Field label={t('pane.set.agreed')} {...(penalty ? { hint: say(penalty) } : {})}>
        <Input value={texts['agreed'] ?? ''} inputMode="decimal" contentAfter="%" onChange={(_, data) => set('agreed', data.value)} />
      </Field>
      <Field label={t('pane.letters.interest.base')}>
        <RadioGroup layout="horizontal" value={texts['dayBase'] ?? ''} onChange={(_, data) => set('dayBase', data.value)}>
          {[365, 360].map((days) => <Radio key={days} value={String(days)} label={t('pane.letters.interest.days', { days })} />)}
        </RadioGroup>
      </Field>
      <Field label={t('pane.set.legalCosts')} hint={t('pane.set.legalCosts.hint')}><Input value={texts['legalCosts'] ?? ''} inputMode="decimal" onChange={(_, data) => set('legalCosts', data.value)} /></Field>
      <Field label={t('pane.set.recovery')} hint={t('pane.set.recovery.hint')} {...(change === null ? { validationMessage: t('pane.set.wrong') } : {})}>
        <Input value={texts['recovery'] ?? ''} inputMode="decimal" contentAfter="%" onChange={(_, data) => set('recovery', data.value)} />
      </Field>
      <Button type="submit" appearance="primary" size="small" disabledFocusable={change === null} style={{ alignSelf: 'flex-start' }}>{t('pane.save')}</Button>
    </form>
  );
}

/** The typed thresholds as settings; null when one is not a number, a rate has no date, or the factor is not 1.3–1.5. */
function readThresholds(texts: Readonly<Record<string, string>>): Partial<Settings> | null {
  const days = DAYS.map((field) => [field, /^\d{1,4}$/.test(texts[field] ?? '') ? Number(texts[field]) : null] as const);
  const money = MONEY.map((field) => [field, typedFen(texts[field] ?? '')] as const);
  if ([...days, ...money].some(([, value]) => value === null)) return null;
  const rate = typedShare(texts['lpr'] ?? '');
  const agreed = typedShare(texts['agreed'] ?? '');
  const on = fromIso(texts['lprOn'] ?? '');
  const expectedRecovery = typedShare(texts['recovery'] ?? '');
  const costsText = (texts['legalCosts'] ?? '').trim();
  const legalCosts = costsText === '' ? null : typedFen(costsText);
  if (rate === undefined || agreed === undefined || expectedRecovery === undefined) return null;
  if ((rate !== null && on === null) || (legalCosts === null) !== (costsText === '')) return null;
  const lprFactor = Number(texts['factor']);
  if (!(lprFactor >= 1.3 && lprFactor <= 1.5)) return null;
  const dayBase = texts['dayBase'] === '360' ? 360 : 365;
  const rates = { lpr: rate === null || on === null ? null : { rate, on }, lprFactor, agreedAnnualRate: agreed, dayBase, legalCosts, expectedRecovery };
  return { ...Object.fromEntries([...days, ...money]), ...rates } as Partial<Settings>;
}
