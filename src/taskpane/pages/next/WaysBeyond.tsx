import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import type { WorkLine } from '../../../playbook/play';
import { useSay } from '../../use-say';
import { useWords } from '../../use-words';
import { CustomerRecord } from './CustomerRecord';
import { LegalPanel } from './LegalPanel';
import { TacticCards } from './TacticCards';

const useStyles = makeStyles({
  ways: { marginInline: '-8px' },
  card: { paddingBlock: '4px', display: 'flex', flexDirection: 'column', gap: '2px' },
  second: { color: tokens.colorNeutralForeground2 },
});

/**
 * Behind the next step: what there has been with the customer, ways that make paying easier, stronger ways with what they cost, what the law says, other
 * plays, and what to write differently next time. With `others` the other plays stand open, with focus on them.
 */
export function WaysBeyond({ line, others = false }: { readonly line: WorkLine; readonly others?: boolean }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useWords();
  const say = useSay();
  const { item, advice: { tactics = [], ladder = [], nextSigning = [] }, alsoApplies: also } = line.action;
  const first = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => { if (others) first.current?.querySelector('button')?.focus(); }, [others]);
  return (
    <Accordion collapsible className={styles.ways} defaultOpenItems={others ? ['also'] : []}>
      <AccordionItem value="record">
        <AccordionHeader as="h2">{t('pane.record', { promises: line.promises?.length ?? 0 })}</AccordionHeader>
        <AccordionPanel><CustomerRecord line={line} /></AccordionPanel>
      </AccordionItem>
      {tactics.length > 0 && (
        <AccordionItem value="tactics">
          <AccordionHeader as="h2">{t('pane.ways.tactics', { count: tactics.length })}</AccordionHeader>
          <AccordionPanel>
            <TacticCards key={item?.id} cards={tactics} addressee={{ customer: line.customer, currency: line.currency }} />
          </AccordionPanel>
        </AccordionItem>
      )}
      {ladder.length > 0 && (
        <AccordionItem value="ladder">
          <AccordionHeader as="h2">{t('pane.ways.ladder')}</AccordionHeader>
          <AccordionPanel>
            {ladder.map((step) => (
              <div key={step.id} className={styles.card}>
                <strong>{say(step.name)}{step.taken ? ` · ${t('pane.ways.taken')}` : ''}</strong>
                <Body1>{say(step.condition)}</Body1>
                {step.unmet.map((unmet, index) => <Caption1 key={index}>{t('pane.ways.unmet', { text: say(unmet) })}</Caption1>)}
                <Caption1 className={styles.second}>{say(step.cost)}</Caption1>
                <Caption1 className={styles.second}>{say(step.warning)}</Caption1>
              </div>
            ))}
            <Caption1 className={styles.second}>{t('pane.legal')}</Caption1>
          </AccordionPanel>
        </AccordionItem>
      )}
      {line.open > 0 && (
        <AccordionItem value="legal">
          <AccordionHeader as="h2">{t('pane.legalOf')}</AccordionHeader>
          <AccordionPanel><LegalPanel line={line} /></AccordionPanel>
        </AccordionItem>
      )}
      {also.length > 0 && (
        <AccordionItem value="also" ref={first} data-aim>
          <AccordionHeader as="h2">{t('pane.ways.also', { count: also.length })}</AccordionHeader>
          <AccordionPanel>{also.map((play) => <Body1 key={play.id} block>{say({ id: `playbook.${play.id}.name` })}</Body1>)}</AccordionPanel>
        </AccordionItem>
      )}
      {nextSigning.length > 0 && (
        <AccordionItem value="signing">
          <AccordionHeader as="h2">{t('pane.ways.signing')}</AccordionHeader>
          <AccordionPanel>{nextSigning.map((message, index) => <Body1 key={index} block>{say(message)}</Body1>)}</AccordionPanel>
        </AccordionItem>
      )}
    </Accordion>
  );
}
