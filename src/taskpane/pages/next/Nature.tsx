import { Badge, Button, Caption1, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DebtNature } from '../../../domain/settings';
import type { WorkLine } from '../../../playbook/play';
import { WriteButton } from '../../components/WriteButton';
import { useOpener } from '../../use-opener';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { Reasons } from './Reasons';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '6px', flexWrap: 'wrap', marginTop: '8px' },
  form: {
    display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 10px', marginBlock: '4px', borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  act: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: { color: tokens.colorNeutralForeground2 },
});
const NATURES: readonly DebtNature[] = ['nonMalicious', 'suspectedMalicious', 'unknown'];

/** Judged nature of the debt with its reasons, to be overruled with a reason. Internal: in no letter, no cell, no words to say. */
export function Nature({ line }: { readonly line: WorkLine }): React.JSX.Element | null {
  const styles = useStyles();
  const { state: { run }, commands } = useSession();
  const { t } = useWords();
  const { nature } = line;
  const [open, setOpen] = useState(false);
  const [value, setValue] = useState<DebtNature>(nature?.value ?? 'unknown');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const opener = useOpener<HTMLSpanElement>(open);
  if (!nature) return null;
  const save = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() !== '' && (await commands.judgeNature(line.customer, value, reason.trim()))) setOpen(false);
  };
  return (
    <>
      <div className={styles.line}>
        <Caption1>{t('pane.nature')}</Caption1>
        <Badge appearance="tint" color={nature.value === 'suspectedMalicious' ? 'danger' : 'informative'}>{t(`pane.nature.${nature.value}`)}</Badge>
        <span ref={opener}><Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>{t('pane.nature.why')}</Button></span>
      </div>
      {open && (
        <form noValidate className={styles.form} aria-label={t('pane.nature')} onSubmit={(event) => { event.preventDefault(); void save(); }}>
          <Reasons reasons={nature.evidence} />
          <Field label={t('pane.nature.change')}>
            <RadioGroup value={value} onChange={(_, data) => setValue(data.value as DebtNature)}>
              {NATURES.map((one) => <Radio key={one} value={one} label={t(`pane.nature.${one}`)} />)}
            </RadioGroup>
          </Field>
          <Field label={t('pane.accept.reason')} required {...(tried && reason.trim() === '' ? { validationMessage: t('pane.needed') } : {})}>
            <Textarea value={reason} onChange={(_, data) => setReason(data.value)} />
          </Field>
          <Caption1 className={styles.note}>{t('pane.nature.internal')}</Caption1>
          <div className={styles.act}>
            <WriteButton type="submit" size="small" disabledFocusable={run !== null}>{t('pane.save')}</WriteButton>
            <Button size="small" onClick={() => setOpen(false)}>{t('pane.cancel')}</Button>
          </div>
        </form>
      )}
    </>
  );
}
