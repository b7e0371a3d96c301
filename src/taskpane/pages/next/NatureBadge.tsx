import { Badge, Button, Field, makeStyles, Popover, PopoverSurface, PopoverTrigger, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { DebtNature } from '../../../domain/settings';
import type { WorkLine } from '../../../playbook/play';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { Reasons } from './Reasons';

const useStyles = makeStyles({
  surface: { maxWidth: '260px', display: 'flex', flexDirection: 'column', gap: '8px' },
  trigger: { minWidth: 0, paddingInline: '2px' },
});
const NATURES: readonly DebtNature[] = ['nonMalicious', 'suspectedMalicious', 'unknown'];

/** Judged nature of the debt with its reasons, to be overruled with a reason. Internal: in no letter, no cell, no words to say. */
export function NatureBadge({ line }: { readonly line: WorkLine }): React.JSX.Element | null {
  const styles = useStyles();
  const { commands } = useSession();
  const { t } = useWords();
  const { nature } = line;
  const [value, setValue] = useState<DebtNature>(nature?.value ?? 'unknown');
  const [reason, setReason] = useState('');
  if (!nature) return null;
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance="transparent" className={styles.trigger}>
          <Badge appearance="tint" color={nature.value === 'suspectedMalicious' ? 'danger' : 'informative'}>{t(`pane.nature.${nature.value}`)}</Badge>
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={t('pane.nature')}>
        <Reasons reasons={nature.evidence} />
        <Field label={t('pane.nature.change')}>
          <RadioGroup value={value} onChange={(_, data) => setValue(data.value as DebtNature)}>
            {NATURES.map((one) => <Radio key={one} value={one} label={t(`pane.nature.${one}`)} />)}
          </RadioGroup>
        </Field>
        <Field label={t('pane.accept.reason')} required><Textarea value={reason} onChange={(_, data) => setReason(data.value)} /></Field>
        <Button size="small" disabledFocusable={reason.trim() === ''} onClick={() => void commands.judgeNature(line.customer, value, reason.trim())}>{t('pane.save')}</Button>
      </PopoverSurface>
    </Popover>
  );
}
