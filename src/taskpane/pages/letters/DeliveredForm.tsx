import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fromIso, toIso } from '../../../domain/day';
import { letterKind } from '../../../domain/letter-purpose';
import type { RegisteredLetter } from '../../../session/views/letter-register';
import { DayInput } from '../../components/DayInput';
import { WriteButton } from '../../components/WriteButton';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBottom: '10px', marginBottom: '10px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  act: { alignSelf: 'flex-start' },
});

/** When the customer signed for a letter that was sent; a demand that arrived restarts limitation even without an answer. */
export function DeliveredForm({ letter: { number, version, currency, purpose } }: { readonly letter: RegisteredLetter }): React.JSX.Element {
  const styles = useStyles();
  const { state: { today, run }, commands } = useSession();
  const { t } = useWords();
  const [day, setDay] = useState(toIso(today));
  const delivered = fromIso(day);
  return (
    <form noValidate className={styles.form} aria-label={t('pane.register.delivered')} onSubmit={(event) => { event.preventDefault(); if (delivered !== null) void commands.saveDelivered({ number, version, currency, day: delivered }); }}>
      <DayInput label={t('pane.register.deliveredDay')} value={day} onChange={setDay} required {...(letterKind(purpose) === 'demand' ? { hint: t('pane.register.delivered.hint') } : {})} />
      <WriteButton type="submit" className={styles.act} disabledFocusable={delivered === null || run !== null}>{t('pane.register.delivered')}</WriteButton>
    </form>
  );
}
