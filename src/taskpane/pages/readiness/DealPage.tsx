import {
  Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Button, Caption1, makeStyles, Subtitle2, tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { RuleGroup, RuleResult } from '../../../checklist/rule';
import type { Report } from '../../../report/report';
import { gapsOf } from '../../../session/views/deal-list';
import { CellLink } from '../../components/CellLink';
import { EmptyState } from '../../components/EmptyState';
import { PageHeading } from '../../components/PageHeading';
import { DealStatusIcon } from '../../components/StatusIcon';
import { percent } from '../../format';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { RuleRow } from './RuleRow';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '4px', fontVariantNumeric: 'tabular-nums', flexWrap: 'wrap' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', marginTop: '8px' },
  proofs: { display: 'flex', flexDirection: 'column', gap: '2px', paddingBottom: '4px' },
  act: { display: 'flex', gap: '8px', marginTop: '8px', flexWrap: 'wrap' },
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
  return (
    <>
      <PageHeading title={deal.name || deal.number || deal.id} onBack={commands.back} />
      <Body1 block>{deal.customer ?? t('pane.unknownCustomer')}</Body1>
      <div className={styles.line}>
        <DealStatusIcon status={status} />
        <Body1>{say({ id: `checklist.status.${status}` })} {score === null ? '' : percent(score)} · {t('pane.openOf', { amount: money(deal.open, deal.currency) })}</Body1>
      </div>
      {action && status !== 'settled' && (
        <Caption1 block className={styles.second}>{t('pane.deal.next', { action: say({ id: `playbook.${action.play.id}.name` }) })}</Caption1>
      )}
      <div className={styles.head}>
        <Subtitle2 as="h2" style={{ margin: 0 }}>{t('pane.deal.gaps', { count: gaps.length })}</Subtitle2>
        <Button size="small" appearance="subtle" aria-pressed={all} onClick={() => setAll(!all)}>{all ? t('pane.deal.onlyGaps') : t('pane.deal.all', { count: results.length })}</Button>
      </div>
      {all ? <Groups dealId={deal.id} results={results} /> : (
        <>
          {gaps.map((result) => <RuleRow key={result.rule.id} result={result} dealId={deal.id} />)}
          {accepted.map((result) => <RuleRow key={result.rule.id} result={result} dealId={deal.id} />)}
          {gaps.length === 0 && columnless === 0 && <Body1 block>{t('pane.deal.complete')}</Body1>}
          {columnless > 0 && <Caption1 block className={styles.second}>{t('pane.deal.columns', { count: columnless })}</Caption1>}
          {proved.length > 0 && (
            <section>
              <Subtitle2 as="h2" style={{ margin: '8px 0 4px' }}>{t('pane.deal.proofs')}</Subtitle2>
              <div className={styles.proofs}>
                {proved.map((result) => (
                  <Caption1 key={result.rule.id}>✓ {say({ id: `rule.${result.rule.id}.name` })} {result.proof.slice(0, 3).map((cell) => <span key={`${cell.sheet}${cell.row}-${cell.column}`}><CellLink cell={cell} /> </span>)}</Caption1>
                ))}
              </div>
            </section>
          )}
        </>
      )}
      {deal.customer !== null && (
        <div className={styles.act}>
          <Button onClick={() => void commands.writeLetter({ customer: deal.customer ?? '', currency: deal.currency })}>{t('pane.letter.write')}</Button>
        </div>
      )}
    </>
  );
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
