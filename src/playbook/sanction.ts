import type { Message } from '../domain/message';
import type { PlayFacts } from './play-facts';

/** One rung of the sanctions ladder, as it stands for one item. Texts: `playbook.sanction.<id>.name / condition / cost / warning`. */
export interface SanctionState {
  readonly id: string;
  readonly name: Message;
  /** What must hold before anybody may take it. */
  readonly condition: Message;
  readonly cost: Message;
  readonly warning: Message;
  /** What does not hold yet; none = it may be taken. */
  readonly unmet: readonly Message[];
  /** The log or letter register says that it was taken. */
  readonly taken: boolean;
}

/** One rung: data and its own conditions; a step a file in `ladder/`. */
export interface Sanction {
  readonly id: string;
  /** Words in the log or the letter register that show it was taken. */
  readonly traces: RegExp;
  /** What does not hold yet. */
  unmet(facts: PlayFacts): readonly Message[];
  /** Values for its texts (amounts, dates). */
  values?(facts: PlayFacts): Message['values'];
}

/** How one rung stands for an item. */
export function stateOf(sanction: Sanction, facts: PlayFacts): SanctionState {
  const text = (part: string): Message => ({ id: `playbook.sanction.${sanction.id}.${part}`, values: sanction.values?.(facts) });
  const { log, letters } = facts.party;
  const taken = log.some((row) => sanction.traces.test(row.text('logContent').value ?? ''))
    || letters.some((row) => sanction.traces.test(row.text('letterPurpose').value ?? ''));
  return {
    id: sanction.id, name: text('name'), condition: text('condition'), cost: text('cost'), warning: text('warning'),
    unmet: sanction.unmet(facts), taken,
  };
}
