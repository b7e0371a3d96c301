import type { playbookNames as zh } from '../zh-CN/playbook-names';

/** Names of the plays, which cells say too: English texts, keyed by message id. */
export const playbookNames: Record<keyof typeof zh, string> = {
  'playbook.settled.name': 'Nothing to do',
  'playbook.check-difference.name': 'Check the small difference',
  'playbook.place-cash.name': 'Place the cash first',
  'playbook.limitation-expired.name': 'Ask a lawyer; seek a new signed agreement',
  'playbook.limitation-ending.name': 'Deliver a written demand or sign a plan',
  'playbook.resolve-dispute.name': 'Resolve the dispute',
  'playbook.make-trigger-happen.name': 'Make the payment condition happen',
  'playbook.wait-for-promise.name': 'Wait for the promised day, then verify',
  'playbook.sanctions-ladder.name': 'Escalate',
  'playbook.broken-promise.name': 'Promise broken: do as agreed, one step up',
  'playbook.fetch-proof.name': 'Fetch the smallest missing proof',
  'playbook.send-confirmation.name': 'Send a confirmation letter',
  'playbook.pre-due-notice.name': 'Remind before it is due',
  'playbook.call.name': 'Call',
  'playbook.visit.name': 'Visit',
  'playbook.joint-approach.name': 'Joint approach, offer instalments',
  'playbook.signed-plan.name': 'Signed plan or written demand',
};
