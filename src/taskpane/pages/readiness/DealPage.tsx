import {
  Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Button, Caption1, makeStyles, Subtitle2, tokens,
} from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { useState } from 'react';
import type { RuleGroup, RuleResult } from '../../../checklist/rule';
import type { Report } from '../../../report/report';
import { calendarNotices, gapsOf } from '../../../session/views/deal-list';
import { whenOf } from '../../../session/views/work-list';
import type { WorkFilter } from '../../../session/state';
import type { WorkLine } from '../../../playbook/play';
import { CellLink } from '../../components/CellLink';
import { EmptyState } from '../../components/EmptyState';
import { LineLink } from '../../components/LineLink';
import { PageHeading } from '../../components/PageHeading';
import { StaleBar } from '../../components/StaleBar';
import { DealStatusIcon } from '../../components/StatusIcon';
import { percent } from '../../format';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { RuleRow, targetOf } from './RuleRow';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '4px', fontVariantNumeric: 'tabular-nums', flexWrap: 'wrap' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', marginTop: '8px' },
  title: { margin: 0 },
  note: { color: tokens.colorNeutralForeground2, marginTop: '6px' },
  proofHead: { margin: '16px 0 4px' },
  proofs: { listStyleType: 'none', margin: 0, padding: 0 },
  proof: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 2fr) minmax(0, 3fr)', columnGap: '6px', alignItems: 'start', paddingBlock: '3px' },
  sign: { color: tokens.colorStatusSuccessForeground1 },
  cells: { overflowWrap: 'anywhere' },
  act: { display: 'flex', gap: '8px', marginTop: '12px', flexWrap: 'wrap' },
  second: { color: tokens.colorNeutralForeground2 },
});

const GROUPS: readonly RuleGroup[] = ['transaction', 'project', 'people', 'finance', 'preparation'];

/** One deal: what is missing with the smallest fix, what is proved and by which cell. */
export function DealPage({ report, dealId }: { readonly report: Report; readonly dealId: string }): React.JSX.Element {
  const styles = useStyles();
  const { commands } = useSession();
  const { t, money } = useWords();
  const say = useSay();
  const [all, setAll] = useState(false);
  const index = report.readiness.findIndex((one) => one.deal.id === dealId);
  const readiness = report.readiness[index];
  if (!readiness) return <><PageHeading title="" onBack={commands.back} /><EmptyState text={t('pane.deal.gone')} /></>;
  const { deal, status, score, results } = readiness;
  const gaps = gapsOf(readiness);
  const accepted = results.filter((result) => result.status === 'accepted');
  const proved = results.filter((result) => result.status === 'proved' && result.proof.length > 0);
  const columnless = results.filter((result) => result.status === 'noColumn').length;
  const action = report.dealActions[index];
  const line = deal.customer === null ? undefined : report.workList.find((one) => one.customer === deal.customer && one.currency === deal.currency);
  const hinted = gaps.find((gap) => targetOf(gap) !== null);
  const openWork = (): void => {
    if (!line) return;
    commands.showWork(filterOf(line, report));
    commands.open({ kind: 'work', customer: line.customer, currency: line.currency });
  };
  return (
    <>
      <PageHeading title={deal.name || deal.number || deal.id} onBack={commands.back} />
      <StaleBar />
      <Body1 block>{deal.customer ?? t('pane.unknownCustomer')}</Body1>
      <div className={styles.line}>
        <DealStatusIcon status={status} />
        <Body1>{say({ id: `checklist.status.${status}` })} {score === null ? '' : percent(score)} · {t('pane.openOf', { amount: money(deal.open, deal.currency) })}</Body1>
      </div>
      {action && status !== 'settled' && (
        <div className={styles.second}>
          {line
            ? <LineLink onOpen={openWork}><Caption1>{t('pane.deal.next', { action: say({ id: `playbook.${action.play.id}.name` }) })}</Caption1></LineLink>
            : <Caption1>{t('pane.deal.next', { action: say({ id: `playbook.${action.play.id}.name` }) })}</Caption1>}
        </div>
      )}
      {calendarNotices(deal).map(say).map((notice) => <Caption1 key={notice} block className={styles.second}>{t('pane.deal.dueDate', { notice })}</Caption1>)}
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>{gaps.length > 0 ? t('pane.deal.gaps', { count: gaps.length }) : columnless > 0 ? t('pane.deal.columnsOnly', { count: columnless }) : t('pane.deal.complete')}</Subtitle2>
        <Button size="small" appearance="subtle" aria-pressed={all} onClick={() => setAll(!all)}>{all ? t('pane.deal.onlyGaps') : t('pane.deal.all', { count: results.length })}</Button>
      </div>
      {all ? <Groups dealId={deal.id} results={results} /> : (
        <>
          {[...gaps, ...accepted].map((result) => <RuleRow key={result.rule.id} result={result} dealId={deal.id} hinted={result === hinted} />)}
          {columnless > 0 && <Caption1 block className={styles.note}>{gaps.length > 0 ? t('pane.deal.columns', { count: columnless }) : t('pane.deal.columnsHow')}</Caption1>}
        </>
      )}
      {deal.customer !== null && status !== 'settled' && (
        <div className={styles.act}>
          <Button onClick={() => void commands.writeLetter({ customer: deal.customer ?? '', currency: deal.currency })}>{t('pane.letter.write')}</Button>
        </div>
      )}
      {!all && proved.length > 0 && (
        <section>
          <Subtitle2 as="h2" block className={styles.proofHead}>{t('pane.deal.proofs')}</Subtitle2>
          <ul className={styles.proofs}>
            {proved.map(({ rule, proof }) => (
              <li key={rule.id} className={styles.proof}>
                <Checkmark16Regular className={styles.sign} aria-hidden />
                <Caption1>{say({ id: `rule.${rule.id}.name` })}</Caption1>
                <Caption1 className={styles.cells}>{proof.slice(0, 3).map((cell) => <span key={`${cell.sheet}${cell.row}-${cell.column}`}><CellLink cell={cell} /> </span>)}</Caption1>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The filter of 下一步 under which a customer's line stands. */
function filterOf(line: WorkLine, report: Report): WorkFilter {
  const when = whenOf(line, report);
  return when === 'later' ? 'week' : when;
}

function Groups({ results, dealId }: { readonly results: readonly RuleResult[]; readonly dealId: string }): React.JSX.Element {
  const say = useSay();
  return (
    <Accordion collapsible defaultOpenItems={GROUPS[0]}>
      {GROUPS.map((group) => {
        const own = results.filter((result) => result.rule.group === group);
        const counted = own.filter((result) => result.status !== 'notApplicable');
        return (
          <AccordionItem key={group} value={group}>
            <AccordionHeader as="h3" size="small">
              {say({ id: `checklist.group.${group}` })} {counted.filter((result) => result.status === 'proved').length}/{counted.length}
            </AccordionHeader>
            <AccordionPanel>{own.map((result) => <RuleRow key={result.rule.id} result={result} dealId={dealId} />)}</AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}
