import { Caption1, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { MatchingMethod, TermsReading } from '../../../domain/settings';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const METHODS: readonly MatchingMethod[] = ['due', 'invoice', 'statutory', 'specific'];
const READINGS: readonly TermsReading[] = ['A', 'B', 'C'];

/** How receipts without a reference are placed, and how 月结N天 is read where a customer has no reading of its own. */
export function MatchingSection(): React.JSX.Element {
  const { state: { settings }, commands } = useSession();
  const { t } = useWords();
  return (
    <>
      <Field label={t('pane.set.matching')}>
        <RadioGroup value={settings.matching} onChange={(_, data) => void commands.saveSettings({ matching: data.value as MatchingMethod })}>
          {METHODS.map((method) => <Radio key={method} value={method} label={<>{t(`pane.matching.${method}`)}<br /><Caption1>{t(`pane.matching.${method}.hint`)}</Caption1></>} />)}
        </RadioGroup>
      </Field>
      <Field label={t('pane.set.terms')}>
        <RadioGroup value={settings.termsReading} onChange={(_, data) => void commands.saveSettings({ termsReading: data.value as TermsReading })}>
          {READINGS.map((reading) => <Radio key={reading} value={reading} label={t(`pane.terms.${reading}`)} />)}
        </RadioGroup>
      </Field>
    </>
  );
}
