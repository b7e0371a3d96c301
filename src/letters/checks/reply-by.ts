import type { Check } from './check';

/** The customer gets time to answer: the reply date lies after the date of the letter. */
export const replyBy: Check = {
  id: 'reply-by',
  find: ({ letter, template }) => (template.internal || letter.replyBy > letter.written ? [] : [{
    severity: 'block', message: { id: 'letters.check.replyBy', values: { replyBy: { day: letter.replyBy }, today: { day: letter.written } } }, law: null,
  }]),
};
