import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { fromIso, toIso } from '../../../domain/day';
import type { Settings } from '../../../domain/settings';
import { DayInput } from '../../components/DayInput';
import { typedFen } from '../../typed-fen';
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
    lpr: settings.lpr ? String(Math.round(settings.lpr.rate * 1e6) / 1e4) : '',
    lprOn: settings.lpr ? toIso(settings.lpr.on) : '',
    agreed: settings.agreedAnnualRate === null ? '' : String(Math.round(settings.agreedAnnualRate * 1e6) / 1e4),
    legalCosts: settings.legalCosts === null ? '' : (settings.legalCosts / 100).toFixed(2),
    recovery: settings.expectedRecovery === null ? '' : String(Math.round(settings.expectedRecovery * 1e6) / 1e4),
  }));
  const change = readThresholds(texts);
  const set = (field: string, value: string): void => setTexts({ ...texts, [field]: value });
  return (
    <form noValidate className={styles.box} onSubmit={(event) => { event.preventDefault(); if (change) void commands.saveSettings(change); }}>
      {[...DAYS, ...MONEY].map((field) => (
        <Field key={field} label={t(`pane.set.${field}`)}><Input value={texts[field] ?? ''} inputMode="decimal" onChange={(_, data) => set(field, data.value)} /></Field>
      ))}
      <Field label={t('pane.set.lpr')} hint={t('pane.set.lpr.hint')}><Input value={texts['lpr'] ?? ''} inputMode="decimal" contentAfter="%" onChange={(_, data) => set('lpr', data.value)} /></Field>
      <DayInput label={t('pane.set.lprOn')} value={texts['lprOn'] ?? ''} onChange={(iso) => set('lprOn', iso)} />
      <Field label={t('pane.set.agreed')}><Input value={texts['agreed'] ?? ''} inputMode="decimal" contentAfter="%" onChange={(_, data) => set('agreed', data.value)} /></Field>
      <Field label={t('pane.set.legalCosts')} hint={t('pane.set.legalCosts.hint')}><Input value={texts['legalCosts'] ?? ''} inputMode="decimal" onChange={(_, data) => set('legalCosts', data.value)} /></Field>
      <Field label={t('pane.set.recovery')} hint={t('pane.set.recovery.hint')} {...(change === null ? { validationMessage: t('pane.set.wrong') } : {})}>
        <Input value={texts['recovery'] ?? ''} inputMode="decimal" contentAfter="%" onChange={(_, data) => set('recovery', data.value)} />
      </Field>
      <Button type="submit" appearance="primary" size="small" disabledFocusable={change === null} style={{ alignSelf: 'flex-start' }}>{t('pane.save')}</Button>
    </form>
  );
}

/** The typed thresholds as settings; null when one is not a number, or a rate has no date. */
function readThresholds(texts: Readonly<Record<string, string>>): Partial<Settings> | null {
  const days = DAYS.map((field) => [field, /^\d{1,4}$/.test(texts[field] ?? '') ? Number(texts[field]) : null] as const);
  const money = MONEY.map((field) => [field, typedFen(texts[field] ?? '')] as const);
  if ([...days, ...money].some(([, value]) => value === null)) return null;
  const rate = percentOf(texts['lpr'] ?? '');
  const agreed = percentOf(texts['agreed'] ?? '');
  const on = fromIso(texts['lprOn'] ?? '');
  const expectedRecovery = percentOf(texts['recovery'] ?? '');
  const costsText = (texts['legalCosts'] ?? '').trim();
  const legalCosts = costsText === '' ? null : typedFen(costsText);
  if (rate === undefined || agreed === undefined || expectedRecovery === undefined) return null;
  if ((rate !== null && on === null) || (legalCosts === null) !== (costsText === '')) return null;
  const rates = { lpr: rate === null || on === null ? null : { rate, on }, agreedAnnualRate: agreed, legalCosts, expectedRecovery };
  return { ...Object.fromEntries([...days, ...money]), ...rates } as Partial<Settings>;
}

/** Per cent as typed, as a fraction; null when empty, undefined when not a share between 0 and 100. */
function percentOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const value = /^\d{1,3}(\.\d{1,4})?$/.test(text.trim()) ? Number(text.trim()) : NaN;
  return value <= 100 ? Math.round(value * 1e4) / 1e6 : undefined;
}
