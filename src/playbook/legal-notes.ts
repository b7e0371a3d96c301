import type { Message } from '../domain/message';
import { LEGAL_TOPICS } from './legal';
import type { PlayFacts } from './play-facts';
import type { Reason } from './play';

/** One matter of law about an item: a file in `legal/`. Texts: `playbook.legal.<id>.name / …`. */
export interface LegalTopic {
  readonly id: string;
  /** What is to be known, with the cells it rests on; none = nothing. */
  notes(facts: PlayFacts): readonly Reason[];
}

/** A topic that has something to say. */
export interface LegalNotes {
  readonly id: string;
  readonly name: Message;
  readonly notes: readonly Reason[];
}

/** What the law says of an item that is to be paid, topic by topic. For information only; whoever shows it says that it is not legal advice. */
export function legalNotes(facts: PlayFacts): readonly LegalNotes[] {
  const { item } = facts;
  if (item === null || item.open <= 0 || item.kind === 'notTriggered') return [];
  return LEGAL_TOPICS.map((topic) => ({ id: topic.id, name: { id: `playbook.legal.${topic.id}.name` }, notes: topic.notes(facts) })).filter(({ notes }) => notes.length > 0);
}
