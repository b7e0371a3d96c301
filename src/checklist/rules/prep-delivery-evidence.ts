import type { Day } from '../../domain/day';
import type { FieldOf } from '../../domain/ledger';
import type { MilestoneEvent, OpenItem } from '../../domain/receivables';
import type { DealFacts } from '../deal-facts';
import { documentState } from '../document';
import { findDay, findPaper, findText, saying } from '../look-up';
import type { Found } from '../look-up';
import { outcomesOf } from '../outcome';
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
    const papers: Found<string>[] = [];
    for (const proof of proofsOf(facts.dueItems)) {
      const paper = paperFor(facts, proof);
      const gap = gapIn(facts, proof, paper);
      if (gap) return gap;
      papers.push(paper);
    }
    return proved(papers);
  },
};

/** What the items take, each once. */
function proofsOf(items: readonly OpenItem[]): readonly Proof[] {
  const proofs: Proof[] = [];
  for (const { event } of items) {
    const proof = event === null ? EITHER : PROOFS[event];
    if (!proofs.includes(proof)) proofs.push(proof);
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

function gapIn(facts: DealFacts, proof: Proof, paper: Found<string>): RuleOutcome | null {
  if (paper.fact.status === 'noColumn') return noColumn;
  const text = saying(paper);
  const state = text === '' ? 'blank' : documentState(text);
  const future = state === 'there' ? futureDate(facts, proof) : null;
  if (state === 'there' && future === null) return null;
  const document = { id: proof.name };
  const fix = { id: 'rule.prep-delivery-evidence.fix', values: { document } };
  if (future) return doubtful([future, paper], 'future', { values: { document, day: { day: future.fact.value ?? 0 } }, fix });
  if (state === 'blank') return missing([paper], undefined, { values: { document }, fix });
  return state === 'absent' ? missing([paper], state, { values: { document, text }, fix }) : doubtful([paper], 'partly', { values: { document, text }, fix });
}

/** A date of the paper that lies after as-of. */
function futureDate(facts: DealFacts, { dates }: Proof): Found<Day> | null {
  for (const field of dates) {
    const date = findDay(facts, field);
    if (date.fact.value !== null && date.fact.value > facts.asOf) return date;
  }
  return null;
}
