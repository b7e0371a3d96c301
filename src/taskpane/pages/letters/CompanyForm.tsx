import { Body1, Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { OwnCompany } from '../../../domain/settings';
import { ownCompanyName } from '../../../session/views/own-company-name';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 10px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  save: { alignSelf: 'flex-start' },
});

/** Fields of our own company, those without which no letter goes out first. */
export const COMPANY_FIELDS: readonly (keyof OwnCompany)[] = ['name', 'address', 'phone', 'contact', 'email', 'bankName', 'bankAccount', 'taxNo'];

/** Asked once, where it is missed: who we are, as letters print it. Saved in the workbook; then the letters go on by themselves. */
export function CompanyForm(): React.JSX.Element {
  const styles = useStyles();
  const { state: { settings, report, sheets, run, letterJob }, commands } = useSession();
  const { t } = useWords();
  const found = useMemo(() => (report && settings.company.name === '' ? ownCompanyName(report, sheets) : null), [report, sheets, settings]);
  const [company, setCompany] = useState<OwnCompany>({ ...settings.company, name: settings.company.name || (found ?? '') });
  const [tried, setTried] = useState(false);
  const needed = (field: keyof OwnCompany): boolean => field === 'name' || field === 'address' || (field === 'phone' && company.email.trim() === '');
  const missing = COMPANY_FIELDS.filter((field) => needed(field) && company[field].trim() === '');
  const save = (): void => {
    setTried(true);
    if (missing.length === 0 && run === null) void commands.saveCompany(company);
  };
  return (
    <form noValidate className={styles.form} onSubmit={(event) => { event.preventDefault(); save(); }}>
      <Body1>{t('pane.company.why', { goesOn: letterJob?.goesOn ? 'yes' : 'no' })}</Body1>
      {COMPANY_FIELDS.map((field) => (
        <Field key={field} label={t(`pane.company.${field}`)} required={needed(field)} {...(tried && missing.includes(field) ? { validationMessage: t('pane.needed') } : {})}>
          <Input value={company[field]} onChange={(_, data) => setCompany({ ...company, [field]: data.value })} />
        </Field>
      ))}
      <Button type="submit" appearance="primary" className={styles.save} disabledFocusable={run !== null}>{t(letterJob?.goesOn ? 'pane.company.saveAndWrite' : 'pane.save')}</Button>
    </form>
  );
}
