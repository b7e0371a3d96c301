import { Button, Caption1, Dropdown, Field, Input, makeStyles, Option, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fromIso, toIso } from '../../../domain/day';
import type { WorkLine } from '../../../playbook/play';
import { type LogEntry, type LogKind, missingInLog } from '../../../session/log-entry';
import { logPlace } from '../../../session/views/log-place';
import { DayInput } from '../../components/DayInput';
import { typedFen } from '../../typed-fen';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  form: {
    display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 10px', marginBlock: '4px', borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  act: { display: 'flex', gap: '8px' },
  place: { color: tokens.colorNeutralForeground2 },
});

/** The register's own words, Chinese in every language: rules read them. */
const REASONS = ['资金紧张', '流程', '票据资料', '质量', '等上游', '换人', '拒付', '不明'];
const CHANNELS = ['电话', '微信', '上门', '信函', '邮件', '会议'];

/** Form and preview in one: it says which row it will write, and saving needs no second question. */
export function LogForm({ kind, line, onClose }: { readonly kind: LogKind; readonly line: WorkLine; readonly onClose: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { state, commands } = useSession();
  const { today } = state;
  const { t } = useWords();
  const [day, setDay] = useState(toIso(today));
  const [who, setWho] = useState(kind === 'handOver' ? '' : line.action.advice.who);
  const [channel, setChannel] = useState(line.action.advice.channel === 'visit' ? '上门' : line.action.advice.channel === 'letter' ? '信函' : '电话');
  const [reason, setReason] = useState('');
  const [content, setContent] = useState('');
  const [promiseDay, setPromiseDay] = useState('');
  const [amount, setAmount] = useState('');
  const [otherwise, setOtherwise] = useState('');
  const [followUp, setFollowUp] = useState('');
  const [by, setBy] = useState(commands.recalledName());
  const [tried, setTried] = useState(false);
  const entry: LogEntry = {
    kind, customer: line.customer, currency: line.currency, about: '', day: fromIso(day) ?? today, who: who.trim(), channel, reason,
    content: content.trim(), promiseDay: fromIso(promiseDay), promiseAmount: typedFen(amount), promiseDefault: otherwise.trim(), followUp: fromIso(followUp), by: by.trim(),
  };
  const missing = missingInLog(entry);
  const wrong = (field: keyof LogEntry): { validationMessage?: string } => (tried && missing.includes(field) ? { validationMessage: t('pane.needed') } : {});
  const save = async (): Promise<void> => {
    setTried(true);
    if (missing.length > 0) return;
    if (await commands.log(entry)) onClose();
  };
  return (
    <form noValidate className={styles.form} aria-label={t(`pane.log.${kind}`)} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <DayInput label={t('pane.log.day')} value={day} onChange={setDay} required />
      <Field label={t(kind === 'handOver' ? 'pane.log.handTo' : 'pane.log.who')} required={kind === 'handOver'} {...wrong('who')}>
        <Input value={who} onChange={(_, data) => setWho(data.value)} autoFocus />
      </Field>
      {kind === 'promise' && (
        <>
          <Field label={t('pane.log.amount', { currency: line.currency })} required {...wrong('promiseAmount')}>
            <Input value={amount} inputMode="decimal" onChange={(_, data) => setAmount(data.value)} />
          </Field>
          <DayInput label={t('pane.log.promiseDay')} value={promiseDay} onChange={setPromiseDay} required />
          <Field label={t('pane.log.default')} hint={t('pane.log.default.hint')} required {...wrong('promiseDefault')}>
            <Input value={otherwise} onChange={(_, data) => setOtherwise(data.value)} />
          </Field>
        </>
      )}
      {(kind === 'done' || kind === 'promise') && (
        <>
          <Choice label={t('pane.log.channel')} value={channel} options={CHANNELS} onChange={setChannel} />
          <Choice label={t('pane.log.reason')} value={reason} options={REASONS} onChange={setReason} />
        </>
      )}
      <Field label={t('pane.log.content')} required={kind === 'done'} {...wrong('content')}>
        <Textarea value={content} onChange={(_, data) => setContent(data.value)} />
      </Field>
      {kind !== 'promise' && <DayInput label={t(kind === 'snooze' ? 'pane.log.snoozeUntil' : 'pane.log.followUp')} value={followUp} onChange={setFollowUp} required={kind === 'snooze'} />}
      <Field label={t('pane.log.by')} required {...wrong('by')}>
        <Input value={by} onChange={(_, data) => setBy(data.value)} />
      </Field>
      <Caption1 className={styles.place}>{t('pane.log.place', { place: t('pane.log.place.row', logPlace(state.sheets, line.customer, today, state.locale)) })}</Caption1>
      <div className={styles.act}>
        <Button type="submit" appearance="primary">{t('pane.save')}</Button>
        <Button onClick={onClose}>{t('pane.cancel')}</Button>
      </div>
    </form>
  );
}

function Choice(props: { readonly label: string; readonly value: string; readonly options: readonly string[]; readonly onChange: (value: string) => void }): React.JSX.Element {
  return (
    <Field label={props.label}>
      <Dropdown value={props.value} selectedOptions={[props.value]} onOptionSelect={(_, data) => props.onChange(data.optionValue ?? '')}>
        {props.options.map((option) => <Option key={option} value={option}>{option}</Option>)}
      </Dropdown>
    </Field>
  );
}
