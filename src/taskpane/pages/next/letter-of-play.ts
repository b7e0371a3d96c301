import type { TemplateId } from '../../../letters/letter';
import type { Play } from '../../../playbook/play';

const LETTERS: Readonly<Record<string, TemplateId>> = {
  'limitation-ending': 'demand', 'limitation-expired': 'instalment-plan', 'signed-plan': 'demand', 'broken-promise': 'reminder',
  'joint-approach': 'instalment-plan', 'sanctions-ladder': 'demand', visit: 'meeting-sheet', 'pre-due-notice': 'reminder', call: 'reminder',
};

/** The letter that a play leads to; a confirmation where it names none. */
export function letterOfPlay({ id }: Play): TemplateId {
  return LETTERS[id] ?? 'confirmation';
}
