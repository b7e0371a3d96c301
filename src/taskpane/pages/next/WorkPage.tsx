import { Badge, Body1, Body1Strong, Button, Caption1, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Subtitle2, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useState } from 'react';
import type { WorkLine } from '../../../playbook/play';
import type { Report } from '../../../report/report';
import type { TemplateId } from '../../../letters/letter';
import type { LogKind } from '../../../session/log-entry';
import { EmptyState } from '../../components/EmptyState';
import { PageHeading } from '../../components/PageHeading';
import { RowList } from '../../components/RowList';
import { TwoLines } from '../../components/TwoLines';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { ageOf } from '../overview/BucketPage';
import { LogForm } from './LogForm';
import { Reasons } from './Reasons';
import { WordsToSay } from './WordsToSay';
import { WaysBeyond } from './WaysBeyond';
import { NatureBadge } from './NatureBadge';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '6px', alignItems: 'center', flexWrap: 'wrap', fontVariantNumeric: 'tabular-nums' },
  second: { color: tokens.colorNeutralForeground2 },
  act: { display: 'flex', gap: '8px', marginBlock: '8px', flexWrap: 'wrap' },
  list: { margin: '2px 0', paddingInlineStart: '20px' },
  head: { margin: '8px 0 2px' },
});

/** Letters that a play leads to; confirmation otherwise. */
const LETTER_OF: Readonly<Record<string, TemplateId>> = {
  'limitation-ending': 'demand', 'limitation-expired': 'instalment-plan', 'signed-plan': 'demand', 'broken-promise': 'reminder',
  'joint-approach': 'instalment-plan', 'sanctions-ladder': 'demand', visit: 'meeting-sheet', 'pre-due-notice': 'reminder', call: 'reminder',
};
const LOGS: readonly LogKind[] = ['done', 'promise', 'snooze', 'handOver'];

/** One customer: the next step with its reasons, what to say, and the form that logs what came of it. */
export function WorkPage({ report, customer, currency }: { readonly report: Report; readonly customer: string; readonly currency: string }): React.JSX.Element {
  const { commands } = useSession();
  const { t } = useWords();
  const line = report.workList.find((one) => one.customer === customer && one.currency === currency);
  if (!line) return <><PageHeading title={customer} onBack={commands.back} /><EmptyState text={t('pane.work.gone')} /></>;
  return <Work line={line} report={report} />;
}

function Work({ line, report }: { readonly line: WorkLine; readonly report: Report }): React.JSX.Element {
  const styles = useStyles();
  const { state: { readOnly }, commands } = useSession();
  const words = useWords();
  const { t, money, day } = words;
  const say = useSay();
  const [log, setLog] = useState<LogKind | null>(null);
  const { play, advice, alsoApplies } = line.action;
  return (
    <>
      <PageHeading title={line.customer} onBack={commands.back} />
      <div className={styles.line}>
        <Body1Strong>{say({ id: `playbook.${play.id}.name` })}</Body1Strong>
        <Badge appearance="outline" color="informative">{t('pane.work.by', { day: day(advice.by) })}</Badge>
        <NatureBadge line={line} />
      </div>
      <Body1 block>{t('pane.work.money', { open: money(line.open, line.currency), overdue: money(line.overdue, line.currency) })}</Body1>
      {advice.who !== '' && <Caption1 block className={styles.second}>{t('pane.work.who', { who: advice.who })}</Caption1>}
      {line.owners.length > 1 && <Caption1 block>{t('pane.work.owners', { count: line.owners.length, amount: money(line.open, line.currency), caller: line.caller })}</Caption1>}
      <Reasons reasons={advice.reasons} />
      {advice.words && <WordsToSay message={advice.words} />}
      <div className={styles.act}>
        <Button onClick={() => void commands.writeLetter({ customer: line.customer, currency: line.currency }, LETTER_OF[play.id] ?? 'confirmation')}>
          {t('pane.letter.named', { letter: say({ id: `letters.template.${LETTER_OF[play.id] ?? 'confirmation'}` }) })}
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button icon={<ChevronDown16Regular />} iconPosition="after" disabledFocusable={readOnly}>{t('pane.log')}</Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>{LOGS.map((kind) => <MenuItem key={kind} onClick={() => setLog(kind)}>{t(`pane.log.${kind}`)}</MenuItem>)}</MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {log !== null && <LogForm key={log} kind={log} line={line} onClose={() => setLog(null)} />}
      {(advice.timing?.length ?? 0) + advice.prepare.length > 0 && (
        <>
          <Subtitle2 as="h2" block className={styles.head}>{t('pane.work.prepare')}</Subtitle2>
          <ul className={styles.list}>
            {[...(advice.timing ?? []), ...advice.prepare].map((message, index) => <li key={index}>{say(message)}</li>)}
          </ul>
        </>
      )}
      <Caption1 block className={styles.second}>{t('pane.work.fails', { text: say(advice.ifItFails) })}</Caption1>
      <WaysBeyond advice={advice} also={alsoApplies} />
      <Subtitle2 as="h2" block className={styles.head}>{t('pane.items')}</Subtitle2>
      <RowList
        label={t('pane.items')}
        rows={line.items.flatMap(({ item, play: own }) => {
          if (!item) return [];
          const cell = item.row.cell('invoiceNo') ?? item.row.cell('contractNo') ?? { sheet: item.row.table.sheet, row: item.row.row, column: item.row.table.firstColumn };
          return [{
            key: `${item.id}:${item.row.row}`,
            name: t('pane.item.name', { customer: item.customer, number: item.number, amount: money(item.open, item.currency), age: ageOf(item, words) }),
            content: <TwoLines main={item.number || item.deal?.name || item.customer} end={words.row(item.open, item.currency)} second={say({ id: `playbook.${own.id}.name` })} secondEnd={ageOf(item, words)} />,
            onOpen: () => void commands.goToCell(cell),
          }];
        })}
      />
      <Caption1 block className={styles.second}>{t('pane.work.why', { money: Math.round(line.priority.money * 100) / 100, urgency: line.priority.urgency, asOf: words.day(report.asOf) })}</Caption1>
    </>
  );
}
