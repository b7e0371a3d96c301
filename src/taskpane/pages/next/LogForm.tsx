import { Button, Caption1, Field, Input, makeStyles, Select, Subtitle2, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { fromIso, toIso } from '../../../domain/day';
import type { WorkLine } from '../../../playbook/play';
import { type LogEntry, type LogKind, missingInLog } from '../../../session/log-entry';
import { logPlace } from '../../../session/views/log-place';
import type { LOG_CHANNELS, LOG_REASONS } from '../../../sheets/chase-log';
import { DayInput } from '../../components/DayInput';
import { typedFen } from '../../typed-fen';
import { useSession } from '../../use-session';
import type { PaneId } from '../../../messages/say-pane';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  form: {
    display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 10px', marginBlock: '4px', borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  act: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 138px), 1fr))', gap: '8px' },
  title: { margin: 0 },
  place: { color: tokens.colorNeutralForeground2 },
});

/** The register's own words, Chinese in every language, as rules read them; beside each the text that shows it in the pane's language. */
const REASONS = {
  资金紧张: 'pane.log.reason.cash', 流程: 'pane.log.reason.process', 票据资料: 'pane.log.reason.papers', 质量: 'pane.log.reason.quality', 等上游: 'pane.log.reason.upstream',
  换人: 'pane.log.reason.staff', 拒付: 'pane.log.reason.refuses', 不明: 'pane.log.reason.unknown',
} as const satisfies Record<(typeof LOG_REASONS)[number], PaneId>;
const CHANNELS = {
  电话: 'pane.log.channel.call', 微信: 'pane.log.channel.wechat', 上门: 'pane.log.channel.visit', 信函: 'pane.log.channel.letter', 邮件: 'pane.log.channel.email', 会议: 'pane.log.channel.meeting',
} as const satisfies Record<(typeof LOG_CHANNELS)[number], PaneId>;

/** Form and preview in one: it says which row it will write, and saving needs no second question. */
export function LogForm({ kind, line, onClose }: { readonly kind: LogKind; readonly line: WorkLine; readonly onClose: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { state, commands } = useSession();
  const { today } = state;
  const { t, money } = useWords();
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
  const form = useRef<HTMLFormElement>(null);
  const spoken = kind === 'done' || kind === 'promise';
  const entry: LogEntry = {
    kind, customer: line.customer, currency: line.currency, about: '', day: fromIso(day) ?? today, who: who.trim(), channel, reason,
    content: content.trim(), promiseDay: fromIso(promiseDay), promiseAmount: typedFen(amount), promiseDefault: otherwise.trim(), followUp: fromIso(followUp), by: by.trim(),
  };
  const missing = missingInLog(entry);
  const wrong = (field: keyof LogEntry, why: PaneId = 'pane.needed'): { validationMessage?: string } => (tried && missing.includes(field) ? { validationMessage: t(why) } : {});
  const save = async (): Promise<void> => {
    setTried(true);
    if (missing.length > 0) {
      // The first field that needs something may be out of sight above the button.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    if (await commands.log(entry)) onClose();
  };
  return (
    <form ref={form} noValidate className={styles.form} aria-label={t(`pane.log.${kind}`)} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Subtitle2 as="h2" className={styles.title}>{t(`pane.log.${kind}`).replace('…', '')}</Subtitle2>
      <div className={styles.pair}>
        <DayInput label={t('pane.log.day')} value={day} onChange={setDay} required />
        {spoken && <Choice label={t('pane.log.channel')} value={channel} options={CHANNELS} onChange={setChannel} />}
      </div>
      <Field label={t(kind === 'handOver' ? 'pane.log.handTo' : 'pane.log.who')} required={kind === 'handOver'} {...wrong('who')}>
        <Input value={who} onChange={(_, data) => setWho(data.value)} autoFocus />
      </Field>
      {kind === 'promise' && (
        <>
          <div className={styles.pair}>
            <Field label={t('pane.log.amount', { currency: line.currency })} required {...(entry.promiseAmount !== null && /[万亿]/.test(amount) ? { hint: money(entry.promiseAmount, line.currency) } : {})} {...wrong('promiseAmount', amount.trim() === '' ? 'pane.needed' : 'pane.ways.wrong')}>
              <Input value={amount} inputMode="decimal" onChange={(_, data) => setAmount(data.value)} />
            </Field>
            <DayInput label={t('pane.log.promiseDay')} value={promiseDay} onChange={setPromiseDay} required {...wrong('promiseDay')} />
          </div>
          <Field label={t('pane.log.default')} hint={t('pane.log.default.hint')} required {...wrong('promiseDefault')}>
            <Input value={otherwise} onChange={(_, data) => setOtherwise(data.value)} />
          </Field>
        </>
      )}
      <Field label={t('pane.log.content')} required={kind === 'done'} {...wrong('content')}>
        <Textarea rows={2} value={content} onChange={(_, data) => setContent(data.value)} />
      </Field>
      <div className={styles.pair}>
        {spoken && <Choice label={t('pane.log.reason')} value={reason} options={REASONS} onChange={setReason} />}
        {kind !== 'promise' && <DayInput label={t(kind === 'snooze' ? 'pane.log.snoozeUntil' : 'pane.log.followUp')} value={followUp} onChange={setFollowUp} required={kind === 'snooze'} {...wrong('followUp')} />}
        <Field label={t('pane.log.by')} required {...wrong('by')}>
          <Input value={by} onChange={(_, data) => setBy(data.value)} />
        </Field>
      </div>
      <Caption1 className={styles.place}>{t('pane.log.place', { place: t('pane.log.place.row', logPlace(state.sheets, line.customer, today, state.locale)) })}</Caption1>
      <div className={styles.act}>
        <Button type="submit" appearance="primary">{t('pane.save')}</Button>
        <Button onClick={onClose}>{t('pane.cancel')}</Button>
      </div>
    </form>
  );
}

function Choice(props: { readonly label: string; readonly value: string; readonly options: Readonly<Record<string, PaneId>>; readonly onChange: (value: string) => void }): React.JSX.Element {
  const { t } = useWords();
  return (
    <Field label={props.label}>
      <Select value={props.value} onChange={(_, { value }) => props.onChange(value)}>
        {props.value === '' && <option value="" />}
        {Object.entries(props.options).map(([word, id]) => <option key={word} value={word}>{t(id)}</option>)}
      </Select>
    </Field>
  );
}
