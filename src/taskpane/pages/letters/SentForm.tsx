import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fromIso, toIso } from '../../../domain/day';
import type { RegisteredLetter } from '../../../session/views/letter-register';
import { DayInput } from '../../components/DayInput';
import { WriteButton } from '../../components/WriteButton';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBottom: '10px', marginBottom: '10px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  act: { alignSelf: 'flex-start' },
});

/** When and how a letter went out; readiness counts the days from here. */
export function SentForm({ letter: { number, version, currency } }: { readonly letter: RegisteredLetter }): React.JSX.Element {
  const styles = useStyles();
  const { state: { today, run }, commands } = useSession();
  const { t } = useWords();
  const [day, setDay] = useState(toIso(today));
  const [tracking, setTracking] = useState('');
  const sent = fromIso(day);
  return (
    <form noValidate className={styles.form} aria-label={t('pane.register.sent')} onSubmit={(event) => { event.preventDefault(); if (sent !== null) void commands.saveSent({ number, version, currency, day: sent, tracking: tracking.trim() }); }}>
      <DayInput label={t('pane.register.sentDay')} value={day} onChange={setDay} required />
      <Field label={t('pane.register.tracking')}><Input value={tracking} onChange={(_, data) => setTracking(data.value)} /></Field>
      <WriteButton type="submit" className={styles.act} disabledFocusable={sent === null || run !== null}>{t('pane.register.sent')}</WriteButton>
    </form>
  );
}
