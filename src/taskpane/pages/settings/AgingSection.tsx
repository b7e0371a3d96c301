import { Button, Field, Input, makeStyles, Radio, RadioGroup, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { fromIso, toIso } from '../../../domain/day';
import type { AgingBasis } from '../../../domain/settings';
import { parseBounds } from '../../parse-bounds';
import { DayInput } from '../../components/DayInput';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '10px' }, pair: { display: 'flex', gap: '8px', flexWrap: 'wrap' } });

/** As-of date, clock, buckets. */
export function AgingSection(): React.JSX.Element {
  const styles = useStyles();
  const { state: { settings, asOf, today }, commands } = useSession();
  const { t } = useWords();
  const [day, setDay] = useState(toIso(asOf ?? today));
  const [bounds, setBounds] = useState(settings.buckets.join(', '));
  const parsed = parseBounds(bounds);
  const chosen = fromIso(day);
  return (
    <div className={styles.box}>
      <DayInput label={t('pane.set.asOf')} value={day} onChange={setDay} hint={t('pane.set.asOf.hint')} />
      <div className={styles.pair}>
        <Button size="small" disabledFocusable={chosen === null} onClick={() => void commands.chooseAsOf(chosen)}>{t('pane.apply')}</Button>
        <Button size="small" onClick={() => { setDay(toIso(today)); void commands.chooseAsOf(null); }}>{t('pane.set.asOf.today')}</Button>
      </div>
      <Field label={t('pane.set.basis')}>
        <RadioGroup value={settings.basis} onChange={(_, data) => void commands.saveSettings({ basis: data.value as AgingBasis })}>
          <Radio value="due" label={t('pane.basis.due')} />
          <Radio value="invoice" label={t('pane.basis.invoice')} />
        </RadioGroup>
      </Field>
      <Field label={t('pane.set.buckets')} hint={t('pane.set.buckets.hint')} {...(parsed === null ? { validationMessage: t('pane.set.buckets.wrong') } : {})}>
        <Input value={bounds} onChange={(_, data) => setBounds(data.value)} />
      </Field>
      <Button size="small" disabledFocusable={parsed === null} onClick={() => { if (parsed) void commands.saveSettings({ buckets: parsed }); }} style={{ alignSelf: 'flex-start' }}>{t('pane.apply')}</Button>
      <Switch checked={settings.fallbackToInvoiceDate} label={t('pane.set.fallback')} onChange={(_, data) => void commands.saveSettings({ fallbackToInvoiceDate: data.checked })} />
      <Switch checked={settings.rollRestDays} label={t('pane.set.roll')} onChange={(_, data) => void commands.saveSettings({ rollRestDays: data.checked })} />
    </div>
  );
}
