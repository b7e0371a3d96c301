import { Badge, Body1, Body1Strong, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Message } from '../../../domain/message';
import type { WorkLine } from '../../../playbook/play';
import type { Report } from '../../../report/report';
import type { LogKind } from '../../../session/log-entry';
import { EmptyState } from '../../components/EmptyState';
import { PageHeading } from '../../components/PageHeading';
import { StaleBar } from '../../components/StaleBar';
import { useOpener } from '../../use-opener';
import { useSay } from '../../use-say';
import { useCommands } from '../../use-session';
import { useWords } from '../../use-words';
import { letterOfPlay } from './letter-of-play';
import { LogForm } from './LogForm';
import { LogMenu } from './LogMenu';
import { Reasons } from './Reasons';
import { WordsToSay } from './WordsToSay';
import { WaysBeyond } from './WaysBeyond';
import { Nature } from './Nature';
import { Priority } from './Priority';
import { OpenItems } from './OpenItems';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '6px', alignItems: 'center', flexWrap: 'wrap' },
  figures: { fontVariantNumeric: 'tabular-nums' },
  second: { color: tokens.colorNeutralForeground2 },
  act: { display: 'flex', gap: '8px', marginBlock: '8px', flexWrap: 'wrap' },
  list: { margin: '2px 0', paddingInlineStart: '18px' },
  head: { margin: '12px 0 2px' },
});

interface WorkPageProps {
  readonly report: Report;
  readonly customer: string;
  readonly currency: string;
  /** What is to be logged; null shows the page without the form. */
  readonly logs?: LogKind | null;
  /** True to begin at the other plays that apply. */
  readonly others?: boolean;
}

/** One customer: the next step with its reasons, what to say, and the form that logs what came of it. */
export function WorkPage({ report, customer, currency, logs = null, others = false }: WorkPageProps): React.JSX.Element {
  const commands = useCommands();
  const { t } = useWords();
  const line = report.workList.find((one) => one.customer === customer && one.currency === currency);
  if (!line) return <><PageHeading title={customer} onBack={commands.back} /><EmptyState text={t('pane.work.gone')} /></>;
  return <Work line={line} report={report} logs={logs} others={others} />;
}

function Work({ line, report, logs, others }: { readonly line: WorkLine; readonly report: Report; readonly logs: LogKind | null; readonly others: boolean }): React.JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { t, money, day } = useWords();
  const say = useSay();
  const [log, setLog] = useState(logs);
  const opener = useOpener<HTMLSpanElement>(log !== null);
  const { play, advice } = line.action;
  const letter = letterOfPlay(play);
  const writes = advice.channel === 'letter' || advice.channel === 'lawyer';
  return (
    <>
      <PageHeading title={line.customer} onBack={commands.back} />
      <StaleBar />
      <div className={styles.line}>
        <Body1Strong>{say({ id: `playbook.${play.id}.name` })}</Body1Strong>
        <Badge appearance="outline" color="informative">{t('pane.work.by', { day: day(advice.by) })}</Badge>
      </div>
      <Body1 block className={styles.figures}>{t(line.overdue > 0 ? 'pane.work.money' : 'pane.openOf', { open: money(line.open, line.currency), overdue: money(line.overdue, line.currency), amount: money(line.open, line.currency) })}</Body1>
      {advice.who !== '' && <Body1 block>{t('pane.work.who', { who: advice.who })}</Body1>}
      {line.owners.length > 1 && <Body1 block>{t('pane.work.owners', { count: line.owners.length, amount: money(line.open, line.currency), caller: line.caller })}</Body1>}
      <Reasons reasons={advice.reasons} />
      {advice.words && <WordsToSay message={advice.words} />}
      <div className={styles.act}>
        <Button appearance={writes ? 'primary' : 'secondary'} onClick={() => void commands.writeLetter({ customer: line.customer, currency: line.currency }, letter)}>
          {t('pane.letter.named', { letter: say({ id: `letters.template.${letter}` }) })}
        </Button>
        <span ref={opener}>
          <LogMenu primary={!writes && log === null} onChoose={setLog} />
        </span>
      </div>
      {log !== null && <LogForm key={log} kind={log} line={line} onClose={() => setLog(null)} />}
      <Lines title={t('pane.work.timing')} messages={advice.timing ?? []} />
      <Lines title={t('pane.work.prepare')} messages={advice.prepare} />
      <Caption1 block className={styles.second}>{t('pane.work.fails', { text: say(advice.ifItFails) })}</Caption1>
      <Nature line={line} />
      <WaysBeyond line={line} others={others} />
      <OpenItems line={line} />
      <Priority line={line} asOf={report.asOf} />
    </>
  );
}

/** A short list of sentences under a heading; nothing without sentences. */
function Lines({ title, messages }: { readonly title: string; readonly messages: readonly Message[] }): React.JSX.Element | null {
  const styles = useStyles();
  const say = useSay();
  if (messages.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h2" block className={styles.head}>{title}</Subtitle2>
      <ul className={styles.list}>{messages.map((message, index) => <li key={index}>{say(message)}</li>)}</ul>
    </section>
  );
}
