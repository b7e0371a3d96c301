import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Settings } from '../../../domain/settings';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const LANGUAGES: readonly Settings['language'][] = ['auto', 'zh-CN', 'en-US'];
const THEMES: readonly Settings['theme'][] = ['auto', 'light', 'dark'];

/** Language of the pane, language towards the customer, and the look. */
export function LanguageSection(): React.JSX.Element {
  const { state: { settings }, commands } = useSession();
  const { t } = useWords();
  return (
    <>
      <Field label={t('pane.set.language.pane')}>
        <RadioGroup value={settings.language} onChange={(_, data) => void commands.chooseLanguage(data.value as Settings['language'])}>
          {LANGUAGES.map((one) => <Radio key={one} value={one} label={t(`pane.language.${one}`)} />)}
        </RadioGroup>
      </Field>
      <Field label={t('pane.set.language.customer')}>
        <RadioGroup value={settings.customerLanguage} onChange={(_, data) => void commands.saveSettings({ customerLanguage: data.value as Settings['customerLanguage'] })}>
          <Radio value="zh-CN" label={t('pane.language.zh-CN')} />
          <Radio value="en-US" label={t('pane.language.en-US')} />
        </RadioGroup>
      </Field>
      <Field label={t('pane.set.theme')}>
        <RadioGroup value={settings.theme} onChange={(_, data) => void commands.saveSettings({ theme: data.value as Settings['theme'] })}>
          {THEMES.map((one) => <Radio key={one} value={one} label={t(`pane.theme.${one}`)} />)}
        </RadioGroup>
      </Field>
    </>
  );
}
