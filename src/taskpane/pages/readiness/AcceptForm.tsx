import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { fromIso, toIso } from '../../../domain/day';
import { offeredUntil } from '../../../session/commands/accept-gap';
import { DayInput } from '../../components/DayInput';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBlock: '8px' },
  act: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Accepting a gap: why, who, until when. A reason is needed, because somebody will ask later. */
export function AcceptForm(props: { readonly dealId: string; readonly ruleId: string; readonly onClose: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { state: { today }, commands } = useSession();
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(commands.recalledName());
  const [until, setUntil] = useState(toIso(offeredUntil(today)));
  const [tried, setTried] = useState(false);
  const save = async (): Promise<void> => {
    setTried(true);
    const day = fromIso(until);
    if (reason.trim() === '' || by.trim() === '' || day === null) return;
    // What was typed stays until it is saved.
    if (await commands.acceptGap({ dealId: props.dealId, ruleId: props.ruleId, reason: reason.trim(), by: by.trim(), until: day })) props.onClose();
  };
  return (
    <form noValidate className={styles.form} aria-label={t('pane.accept.form')} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Field label={t('pane.accept.reason')} required {...(tried && reason.trim() === '' ? { validationMessage: t('pane.needed') } : {})}>
        <Textarea value={reason} onChange={(_, data) => setReason(data.value)} autoFocus />
      </Field>
      <Field label={t('pane.accept.by')} required {...(tried && by.trim() === '' ? { validationMessage: t('pane.needed') } : {})}>
        <Input value={by} onChange={(_, data) => setBy(data.value)} />
      </Field>
      <DayInput label={t('pane.accept.until')} value={until} onChange={setUntil} required hint={t('pane.accept.until.hint')} />
      <div className={styles.act}>
        <Button type="submit" appearance="primary" size="small">{t('pane.save')}</Button>
        <Button size="small" onClick={props.onClose}>{t('pane.cancel')}</Button>
      </div>
    </form>
  );
}
