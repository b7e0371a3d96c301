import type { FieldOf } from '../../domain/ledger';
import type { MilestoneEvent } from '../../domain/receivables';
import type { DealFacts } from '../deal-facts';
import { documentState } from '../document';
import { findDay, findText, saying } from '../look-up';
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
    const proofs = new Set(facts.dueEvents.map((event) => (event === null ? EITHER : PROOFS[event])));
    const papers: Found<string>[] = [];
    for (const proof of proofs) {
      const paper = paperFor(facts, proof);
      const gap = gapIn(facts, proof, paper);
      if (gap) return gap;
      papers.push(paper);
    }
    return proved(papers);
  },
};

/** The best paper of the kind: one that is there, else the first place where something stands, else where it belongs. */
function paperFor(facts: DealFacts, proof: Proof): Found<string> {
  const places = proof.fields.map((field) => findText(facts, field));
  const there = places.find((place) => saying(place) !== '' && documentState(saying(place)) === 'there');
  if (there) return there;
  const evidence = findText(facts, 'evidence');
  if (proof.words.test(saying(evidence)) && documentState(saying(evidence)) === 'there') return evidence;
  return places.find((place) => saying(place) !== '') ?? places.find((place) => place.fact.status !== 'noColumn') ?? places[0] ?? evidence;
}

function gapIn(facts: DealFacts, proof: Proof, paper: Found<string>): RuleOutcome | null {
  const name = { id: proof.name };
  const fix = { id: 'rule.prep-delivery-evidence.fix', values: { document: name } };
  if (paper.fact.status === 'noColumn') return noColumn;
  const text = saying(paper);
  if (text === '') return missing([paper], undefined, { values: { document: name }, fix });
  const state = documentState(text);
  if (state === 'absent') return missing([paper], 'absent', { values: { document: name, text }, fix });
  if (state === 'partly') return doubtful([paper], 'partly', { values: { document: name, text }, fix });
  const future = proof.dates.map((field) => findDay(facts, field)).find(({ fact }) => fact.value !== null && fact.value > facts.asOf);
  if (future) return doubtful([future, paper], 'future', { values: { document: name, day: { day: future.fact.value ?? 0 } }, fix });
  return null;
}
