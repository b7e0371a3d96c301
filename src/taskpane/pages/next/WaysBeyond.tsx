import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Advice, Play } from '../../../playbook/play';
import { useSay } from '../../use-say';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  ways: { marginInline: '-8px' },
  card: { paddingBlock: '4px', display: 'flex', flexDirection: 'column', gap: '2px' },
  second: { color: tokens.colorNeutralForeground2 },
});

/** Behind the next step: ways that make paying easier, stronger ways with what they cost, other plays, and what to write differently next time. */
export function WaysBeyond({ advice, also }: { readonly advice: Advice; readonly also: readonly Play[] }): React.JSX.Element | null {
  const styles = useStyles();
  const { t } = useWords();
  const say = useSay();
  const { tactics = [], ladder = [], nextSigning = [] } = advice;
  if (tactics.length + ladder.length + nextSigning.length + also.length === 0) return null;
  return (
    <Accordion collapsible className={styles.ways}>
      {tactics.length > 0 && (
        <AccordionItem value="tactics">
          <AccordionHeader as="h2">{t('pane.ways.tactics', { count: tactics.length })}</AccordionHeader>
          <AccordionPanel>
            {tactics.map((card) => (
              <div key={card.id} className={styles.card}>
                <strong>{say(card.name)}</strong>
                <Body1>{say(card.text)}</Body1>
                {card.inputs.map((input, index) => <Caption1 key={index}>{say(input)}</Caption1>)}
                <Caption1 className={styles.second}>{say(card.warning)}</Caption1>
              </div>
            ))}
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
      {also.length > 0 && (
        <AccordionItem value="also">
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
