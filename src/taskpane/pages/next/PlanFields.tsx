import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { fromIso, toIso } from '../../../domain/day';
import { MOST_INSTALMENTS } from '../../../domain/instalments';
import type { InstalmentInputs } from '../../../playbook/tactic';
import type { Addressee } from '../../../session/letter-job';
import { DayInput } from '../../components/DayInput';
import { shareText, typedShare } from '../../typed-share';
import { useCommands } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 128px), 1fr))', gap: '8px', marginBlock: '4px' },
  act: { alignSelf: 'flex-start' },
});

interface PlanFieldsProps {
  readonly inputs: InstalmentInputs;
  readonly addressee: Addressee;
  readonly onChange: (inputs: InstalmentInputs) => void;
}

/** The figures of an instalment plan, each to be changed, and the way to the letter that is stamped. */
export function PlanFields({ inputs, addressee, onChange }: PlanFieldsProps): React.JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { t } = useWords();
  const [parts, setParts] = useState(String(inputs.parts));
  const [share, setShare] = useState(shareText(inputs.firstShare));
  const [first, setFirst] = useState(toIso(inputs.firstDay));
  const plan = readPlan(inputs, parts, share, first);
  const change = (typed: { readonly parts?: string; readonly share?: string; readonly first?: string }): void => {
    const next = { parts, share, first, ...typed };
    setParts(next.parts);
    setShare(next.share);
    setFirst(next.first);
    const read = readPlan(inputs, next.parts, next.share, next.first);
    if (read) onChange(read);
  };
  return (
    <>
      <div className={styles.fields}>
        <Field label={t('pane.letters.parts')} {...(plan ? {} : { validationMessage: t('pane.ways.wrong') })}>
          <Input type="number" min={1} max={MOST_INSTALMENTS} value={parts} onChange={(_, data) => change({ parts: data.value })} />
        </Field>
        <Field label={t('pane.letters.firstShare')}><Input value={share} inputMode="decimal" contentAfter="%" onChange={(_, data) => change({ share: data.value })} /></Field>
        <DayInput label={t('pane.letters.firstDay')} value={first} onChange={(iso) => change({ first: iso })} />
      </div>
      <Button
        size="small" className={styles.act} disabledFocusable={plan === null}
        onClick={() => { if (plan) void commands.writeLetter(addressee, 'instalment-plan', { instalments: { parts: plan.parts, firstDay: plan.firstDay, everyMonths: 1, firstShare: plan.firstShare } }); }}
      >
        {t('pane.ways.writePlan')}
      </Button>
    </>
  );
}

/** The plan as typed; null while it is none. */
function readPlan(inputs: InstalmentInputs, parts: string, share: string, first: string): InstalmentInputs | null {
  const count = /^\d{1,2}$/.test(parts.trim()) ? Number(parts) : 0;
  const firstShare = typedShare(share);
  const firstDay = fromIso(first);
  if (count < 1 || count > Math.min(MOST_INSTALMENTS, inputs.amount) || firstShare === undefined || firstDay === null) return null;
  return { ...inputs, parts: count, firstShare: firstShare ?? 0, firstDay };
}
