import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Calculator, Proposal, TacticCard } from '../../../playbook/tactic';
import { exchangeProposal } from '../../../playbook/tactics/exchange-offer';
import { instalmentProposal } from '../../../playbook/tactics/instalments';
import type { Addressee } from '../../../session/letter-job';
import { useSay } from '../../use-say';
import { useWords } from '../../use-words';
import { ExchangeFields } from './ExchangeFields';
import { PlanFields } from './PlanFields';

const useStyles = makeStyles({
  card: { paddingBlock: '4px', display: 'flex', flexDirection: 'column', gap: '2px' },
  second: { color: tokens.colorNeutralForeground2 },
  change: { alignSelf: 'flex-start', marginInlineStart: '-8px' },
});

/** Ways to make paying easier, each with the figures it was worked out from. */
export function TacticCards({ cards, addressee }: { readonly cards: readonly TacticCard[]; readonly addressee: Addressee }): React.JSX.Element {
  return <>{cards.map((card) => <Card key={card.id} card={card} addressee={addressee} />)}</>;
}

/** A card follows what is typed into its calculator; the words stay the tactic's own. */
function Card({ card, addressee }: { readonly card: TacticCard; readonly addressee: Addressee }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useWords();
  const say = useSay();
  const [changed, setChanged] = useState<Proposal | null>(null);
  const [open, setOpen] = useState(false);
  const { text, inputs } = changed ?? card;
  return (
    <div className={styles.card}>
      <strong>{say(card.name)}</strong>
      <Body1 aria-live="polite">{say(text)}</Body1>
      {inputs.map((input, index) => <Caption1 key={index}>{say(input)}</Caption1>)}
      {card.calculator && (
        <Button size="small" appearance="subtle" className={styles.change} aria-expanded={open} onClick={() => setOpen(!open)}>{t('pane.ways.change')}</Button>
      )}
      {card.calculator && open && <Fields calculator={card.calculator} addressee={addressee} onChange={setChanged} />}
      <Caption1 className={styles.second}>{say(card.warning)}</Caption1>
    </div>
  );
}

function Fields({ calculator, addressee, onChange }: { readonly calculator: Calculator; readonly addressee: Addressee; readonly onChange: (proposal: Proposal) => void }): React.JSX.Element {
  const { currency } = calculator;
  return calculator.kind === 'exchange'
    ? <ExchangeFields inputs={calculator.inputs} onChange={(inputs) => onChange(exchangeProposal(inputs, currency))} />
    : <PlanFields inputs={calculator.inputs} addressee={addressee} onChange={(inputs) => onChange(instalmentProposal(inputs, currency))} />;
}
