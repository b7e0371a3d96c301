import { say } from '../messages/say';
import { CHECKS } from './checks';
import type { Letter, LetterAccount, LetterDraft, LetterRequest } from './letter';
import type { AccountFacts } from './letter-facts';
import { letterFacts } from './letter-facts';
import { letterFileName } from './letter-file-name';
import { letterNumber } from './letter-number';
import { purposeLabel } from './register-entries';
import type { Drafted } from './template';
import { TEMPLATES } from './templates';

/**
 * Drafts a letter and checks it. A letter that a check blocks is not returned: nothing wrong can be printed by accident.
 * Pure: the same request gives the same letter.
 * @example draftLetter({ template: 'confirmation', customer: '苏州恒力', currency: 'CNY', … }).letter?.balance === 38000000
 */
export function draftLetter(request: LetterRequest): LetterDraft {
  const drafted = draft(request);
  const checks = CHECKS.flatMap((check) => check.find(drafted).map((found) => ({ id: check.id, ...found })));
  return { letter: checks.some((check) => check.severity === 'block') ? null : drafted.letter, checks };
}

/** The letter as the template gives it, before any check. */
function draft(request: LetterRequest): Drafted {
  const facts = letterFacts(request);
  const template = TEMPLATES[request.template];
  const { language, purpose, form } = facts;
  const { number, version } = request.number !== undefined
    ? { number: request.number, version: request.version ?? 1 }
    : letterNumber(request.ledger.letters, request.taken ?? [], {
      customer: request.customer, currencies: facts.accounts.map(({ statement }) => statement.currency), cutOff: request.asOf, purpose: purposeLabel(request.template, purpose),
    });
  const title = template.title(facts);
  const numbered = { ...facts, number };
  const letter: Letter = {
    template: request.template, purpose, form, language, number, version,
    customer: request.customer, customerFullName: facts.fullName, accounts: [accountOf(facts), ...facts.accounts.slice(1).map(accountOf)],
    cutOff: request.asOf, written: request.today, replyBy: facts.replyBy, payBy: facts.payBy,
    title,
    fileName: letterFileName(number, version, template.id === 'joint-collection' ? title : facts.fullName),
    blocks: [
      { kind: 'title', text: title },
      { kind: 'reference', text: say(language, { id: 'letters.number', values: { number, version } }) },
      ...template.blocks(numbered),
    ],
  };
  return { letter, template, facts: numbered };
}

function accountOf({ statement, capitals }: AccountFacts): LetterAccount {
  return {
    currency: statement.currency, balance: statement.total, capitals: capitals(statement.total),
    itemNumbers: [...new Set(statement.lines.map((line) => line.item.number).filter((each) => each !== ''))],
    lineCount: statement.lines.length + statement.unassigned.length,
  };
}
