import { Body1, Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OwnCompany } from '../../../domain/settings';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 10px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
});

/** Fields of our own company, in the order of a letter's head. */
export const COMPANY_FIELDS: readonly (keyof OwnCompany)[] = ['name', 'address', 'contact', 'phone', 'email', 'bankName', 'bankAccount', 'taxNo'];

/** Asked once, where it is missed: who we are, as letters print it. Saved in the workbook; the drafts are made again. */
export function CompanyForm(): React.JSX.Element {
  const styles = useStyles();
  const { state: { settings, run }, commands } = useSession();
  const { t } = useWords();
  const [company, setCompany] = useState<OwnCompany>(settings.company);
  return (
    <form noValidate className={styles.form} onSubmit={(event) => { event.preventDefault(); void commands.saveCompany(company); }}>
      <Body1>{t('pane.company.why')}</Body1>
      {COMPANY_FIELDS.map((field) => (
        <Field key={field} label={t(`pane.company.${field}`)} required={field === 'name'}>
          <Input value={company[field]} onChange={(_, data) => setCompany({ ...company, [field]: data.value })} />
        </Field>
      ))}
      <Button type="submit" appearance="primary" disabledFocusable={company.name.trim() === '' || run !== null}>{t('pane.save')}</Button>
    </form>
  );
}
