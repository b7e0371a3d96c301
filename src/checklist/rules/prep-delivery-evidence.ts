import type { FieldOf } from '../../domain/ledger';
import type { MilestoneEvent } from '../../domain/receivables';
import type { DealFacts } from '../deal-facts';
import { documentState } from '../document';
import { dayState, findDay, findPaper, findText, saying } from '../look-up';
import type { Found } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Details } from '../outcome';
import type { Rule, RuleOutcome } from '../rule';

const { doubtful, missing, noColumn, notDue, proved } = outcomesOf('prep-delivery-evidence', 'deliveryDoc');

/** The document that proves an item of a kind, where it may stand, and the date that belongs to it. */
interface Proof {
  /** Message id of the document's name. */
  readonly name: string;
  readonly fields: readonly FieldOf<'text'>[];
  /** Words by which a general evidence column counts. */
  readonly words: RegExp;
  readonly dates: readonly FieldOf<'day'>[];
}

const ORDER: Proof = { name: 'document.order', fields: ['orderNo', 'contractNo'], words: /订单|合同|协议|order|contract/i, dates: [] };
const DELIVERY: Proof = { name: 'document.delivery', fields: ['deliveryDoc', 'signedBy'], words: /签收|送货|收货|deliver/i, dates: ['signDate', 'shipDate'] };
const ACCEPTANCE: Proof = { name: 'document.acceptance', fields: ['acceptanceDoc'], words: /验收|accept/i, dates: ['acceptDate'] };
const SERVICE: Proof = { name: 'document.service', fields: ['acceptanceDoc', 'deliveryDoc'], words: /服务|确认|service/i, dates: [] };
/** A plain invoice does not say whether goods or a service stand behind it: either paper will do. */
const EITHER: Proof = { name: 'document.either', fields: ['deliveryDoc', 'acceptanceDoc', 'signedBy'], words: /签收|送货|收货|验收|确认|deliver|accept/i, dates: [] };

const PROOFS: Readonly<Record<MilestoneEvent, Proof>> = {
  prepayment: ORDER, shipment: DELIVERY, acceptance: ACCEPTANCE, warranty: ACCEPTANCE, service: SERVICE, other: EITHER,
};

/**
 * The paper for each item that is due: 预付 the order, 发货 the signed delivery note (民法典 623), 验收 and 质保 the acceptance certificate,
 * a service its confirmation. Doubtful: a paper that is only partly there, or whose date lies in the future.
 */
export const prepDeliveryEvidence: Rule = {
  id: 'prep-delivery-evidence',
  group: 'preparation',
  severity: 'blocking',
  needs: ['deliveryDoc', 'acceptanceDoc', 'signedBy', 'evidence', 'orderNo', 'contractNo'],
  home: 'deals',
  check(facts) {
    if (!facts.inHorizon) return notDue;
    const proofs: Proof[] = [];
    for (let wanted = facts.ask(proofsWanted, null); wanted > 0; wanted = Math.floor(wanted / DIGIT)) {
      const proof = PROOF_LIST[wanted % DIGIT - 1] ?? EITHER;
      const gap = gapIn(facts, proof);
      if (gap) return gap;
      proofs.push(proof);
    }
    return proved(() => proofs.map((proof) => paperFor(facts, proof)));
  },
};

const PROOF_LIST = [ORDER, DELIVERY, ACCEPTANCE, SERVICE, EITHER];
const DIGIT = PROOF_LIST.length + 1;

/** What the items take, each once, as one number: places in the list counted from 1, the first in the lowest digit. */
function proofsWanted({ dueItems }: DealFacts): number {
  let proofs = 0;
  let place = 1;
  let seen = 0;
  for (const { event } of dueItems) {
    const digit = PROOF_LIST.indexOf(event === null ? EITHER : PROOFS[event]) + 1;
    if ((seen & (1 << digit)) !== 0) continue;
    seen |= 1 << digit;
    proofs += digit * place;
    place *= DIGIT;
  }
  return proofs;
}

/** The best paper of the kind: one that is there, else the first place where something stands, else where it belongs. */
function paperFor(facts: DealFacts, proof: Proof): Found<string> {
  let stated: Found<string> | null = null;
  let blank: Found<string> | null = null;
  for (const field of proof.fields) {
    const paper = findPaper(facts, field);
    const text = saying(paper);
    if (text !== '' && documentState(text) === 'there') return paper;
    if (text !== '') stated ??= paper;
    else if (blank === null || blank.fact.status === 'noColumn') blank = paper;
  }
  const evidence = findText(facts, 'evidence');
  const filed = saying(evidence);
  return proof.words.test(filed) && documentState(filed) === 'there' ? evidence : stated ?? blank ?? evidence;
}

/** What is known of the paper. */
function paperState(facts: DealFacts, proof: Proof): 'noColumn' | 'blank' | ReturnType<typeof documentState> {
  const paper = paperFor(facts, proof);
  if (paper.fact.status === 'noColumn') return 'noColumn';
  const text = saying(paper);
  return text === '' ? 'blank' : documentState(text);
}

function gapIn(facts: DealFacts, proof: Proof): RuleOutcome | null {
  const state = facts.ask(paperState, proof);
  if (state === 'noColumn') return noColumn;
  const future = state === 'there' ? futureDate(facts, proof) : null;
  if (state === 'there' && future === null) return null;
  const document = { id: proof.name };
  const fix = { id: 'rule.prep-delivery-evidence.fix', values: { document } };
  const paper = (): readonly Found<string>[] => [paperFor(facts, proof)];
  const worded = (): Details => ({ values: { document, text: saying(paperFor(facts, proof)) }, fix });
  if (future) return doubtful(() => [findDay(facts, future), paperFor(facts, proof)], 'future', () => ({ values: { document, day: { day: findDay(facts, future).fact.value ?? 0 } }, fix }));
  if (state === 'blank') return missing(paper, undefined, { values: { document }, fix });
  return state === 'absent' ? missing(paper, state, worded) : doubtful(paper, 'partly', worded);
}

/** A date of the paper that lies after as-of. */
function futureDate(facts: DealFacts, { dates }: Proof): FieldOf<'day'> | null {
  for (const field of dates) {
    if (facts.ask(dayState, field) === 'future') return field;
  }
  return null;
}
