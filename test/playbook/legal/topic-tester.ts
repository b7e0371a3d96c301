import { LOCALES } from '../../../src/messages/locale';
import { say } from '../../../src/messages/say';
import type { LegalTopic } from '../../../src/playbook/legal-notes';
import { factsOf, type Case } from '../facts';

/** Ids of what a topic says of a case, without `domain.` and `playbook.legal.`; every note must be sayable in both languages. */
export function notesOf(topic: LegalTopic, given: Case): string[] {
  const notes = topic.notes(factsOf(given));
  for (const { message } of notes) for (const locale of LOCALES) expect(say(locale, message)).not.toMatch(/[{}]|undefined|NaN|^domain\.|^playbook\./);
  return notes.map(({ message }) => message.id.replace(/^(?:domain|playbook\.legal)\./, ''));
}

/** The same in the words that a reader sees. */
export function saidBy(topic: LegalTopic, given: Case): string {
  return topic.notes(factsOf(given)).map(({ message }) => say('zh-CN', message)).join('\n');
}
