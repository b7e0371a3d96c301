import type { CellRef } from './cell';
import type { Day } from './day';
import type { LedgerRow } from './ledger';
import { letterKind } from './letter-purpose';
import { listsItem } from './listed-numbers';
import { parseDay } from './parse-day';
import type { Allocation, OpenItem } from './receivables';
import { deliveryProofOf, isOwnNote, rowCurrency, typedText } from './row-facts';

/** What happened, in the law's terms (民法典 195; 诉讼时效规定 8–14). */
export type LimitationEventKind =
  | 'partPayment' | 'debtorPromise' | 'signedPlan' | 'writtenDemand' | 'message' | 'visit' | 'call' | 'confirmation' | 'suit';

/** Something that bears on the limitation period. `restarts`: it starts anew; `uncertain`: courts differ or the proof is incomplete; `none`: it does not help. */
export interface LimitationEvent {
  readonly kind: LimitationEventKind;
  readonly effect: 'restarts' | 'uncertain' | 'none';
  readonly day: Day;
  readonly row: LedgerRow;
  readonly cell: CellRef | null;
}

/** Rows to look at: payments (best only the item's own, others are passed over), and log and letter rows of its customer. */
export interface LimitationSources {
  readonly payments: readonly Allocation[];
  readonly log: readonly LedgerRow[];
  readonly letters: readonly LedgerRow[];
}

/**
 * Events of one item up to as-of, oldest first. A log row or letter that names another deal or other items does not count; one that names none
 * is about the whole account. A claim for part covers the rest (诉讼时效规定 9). Rows without a date are no events. Source: 民法典 195, receivables rules §10.
 * @example a log row 2025-02-10, 电话, no proof → call, effect none; a demand that arrived on 2025-02-10 → writtenDemand, restarts
 */
export function limitationEvents(item: OpenItem, sources: LimitationSources, asOf: Day): LimitationEvent[] {
  const events: LimitationEvent[] = [];
  for (const { receipt, item: paid, day, certainty } of sources.payments) {
    if (paid !== item || receipt === null || day === null || day > asOf) continue;
    // Which debt an unreferenced payment was meant for is our own assumption.
    events.push({ kind: 'partPayment', effect: certainty === 'referenced' ? 'restarts' : 'uncertain', day, row: receipt, cell: receipt.cell('receiptDate') });
  }
  for (const row of sources.log) {
    const event = concernsLog(row, item) ? logEvent(row) : null;
    if (event && event.day <= asOf) events.push(event);
  }
  for (const row of sources.letters) {
    const event = concernsLetter(row, item) ? letterEvent(row) : null;
    if (event && event.day <= asOf) events.push(event);
  }
  return events.sort((a, b) => a.day - b.day);
}

/** A reference that names nothing is about everything. */
function concernsLog(row: LedgerRow, item: OpenItem): boolean {
  const named = [typedText(row, 'projectName'), typedText(row, 'contractNo'), typedText(row, 'orderNo'), typedText(row, 'invoiceNo')].filter((text) => text !== '');
  const own = new Set([item.number, item.deal?.number, item.deal?.name, item.deal?.id].filter((text) => text));
  return sameCurrency(row, item) && (named.length === 0 || named.some((text) => text.split(/[、,;\s]+/).some((part) => own.has(part)) || own.has(text)));
}

const concernsLetter = (row: LedgerRow, item: OpenItem): boolean => sameCurrency(row, item) && listsItem(typedText(row, 'letterItems'), item);

/** A row that names no currency is about the account whatever it is in. */
function sameCurrency(row: LedgerRow, item: OpenItem): boolean {
  const { code, assumed } = rowCurrency(row, undefined);
  return assumed || code === item.currency;
}

/** Courts, arbitration, and complaints of ours to an authority (诉讼时效规定 11–13); 客户投诉 is somebody else's complaint. */
const COURT = /起诉|诉讼|立案|仲裁|支付令|破产申报|财产保全|诉前|人民调解|报案|向(?!我|本)[^，。；]{1,15}(?:投诉|控告)|投诉平台|lawsuit|arbitrat|sued/i;
const WRITTEN = /函|信|快递|EMS|挂号|书面|传真|letter|courier|fax/i;
const MESSAGE = /邮件|e-?mail|微信|短信|QQ|钉钉|企微|whatsapp|wechat|sms|message/i;
const VISIT = /拜访|上门|面谈|会议|现场|visit|meeting/i;

/** A phone call without a record does not help; with proof on file the claim arrived. What the debtor is said to have promised is only our word. */
function logEvent(row: LedgerRow): LimitationEvent | null {
  const day = row.has('logDate') ? row.day('logDate').value : null;
  if (day === null || isOwnNote(row)) return null;
  const channel = typedText(row, 'channel');
  const proof = deliveryProofOf(row);
  const proven = proof !== '' && !/^(?:无|没有|否|-|\/|none|no)$/i.test(proof);
  const words = `${channel} ${typedText(row, 'logContent')}`;
  const made = (kind: LimitationEventKind, effect: LimitationEvent['effect']): LimitationEvent => ({ kind, effect, day, row, cell: row.cell('logDate') });
  if (COURT.test(words) && !/拟|准备|考虑|建议|将要|打算/.test(words)) return made('suit', proven ? 'restarts' : 'uncertain');
  const promised = row.has('promiseDate') && row.day('promiseDate').value !== null;
  if (promised) return made('debtorPromise', proven ? 'restarts' : 'uncertain');
  if (MESSAGE.test(channel)) return made('message', proven ? 'restarts' : 'uncertain');
  if (WRITTEN.test(channel)) return made('writtenDemand', proven ? 'restarts' : 'uncertain');
  if (VISIT.test(channel)) return made('visit', proven ? 'restarts' : 'none');
  return made('call', proven ? 'restarts' : 'none');
}

const UNVERIFIED = /待核实|待确认|身份不[明详]|unverified|to be verified/i;

/**
 * A letter counts from the day it arrived. A demand that was delivered restarts; a stamped reconciliation without demand is uncertain, because
 * courts differ; a stamped instalment plan restarts. A stamp counts only through a person entitled to sign (诉讼时效规定 8): while that is to be
 * verified, it is uncertain, and a demand rests on its delivery.
 */
function letterEvent(row: LedgerRow): LimitationEvent | null {
  const sent = row.has('letterSentDate') ? row.day('letterSentDate').value : null;
  const deliveredText = typedText(row, 'letterDelivered');
  const returned = /退回|拒收|未签收|未妥投|查无|returned|refused/i.test(deliveredText);
  const delivered = deliveredText !== '' && !returned && !/^(?:否|未|无|-|no)$/i.test(deliveredText);
  const deliveredOn = row.has('letterDelivered') ? parseDay(row.fact('letterDelivered').raw).value : null;
  const replied = row.has('letterReplyDate') ? row.day('letterReplyDate').value : null;
  const stamped = replied !== null && typedText(row, 'sealType') !== '' && !/^(?:无|未盖|none)/i.test(typedText(row, 'sealType'));
  const verified = stamped && !UNVERIFIED.test(`${typedText(row, 'sealType')} ${typedText(row, 'signatory')}`);
  const kind = letterKind(typedText(row, 'letterPurpose'));
  const made = (event: LimitationEventKind, effect: LimitationEvent['effect'], day: Day | null, field: 'letterReplyDate' | 'letterDelivered' | 'letterSentDate'): LimitationEvent | null =>
    day === null ? null : { kind: event, effect, day, row, cell: row.cell(field) };
  if (kind === 'plan' && stamped) return made('signedPlan', verified ? 'restarts' : 'uncertain', replied, 'letterReplyDate');
  if (kind === 'demand') {
    if (verified) return made('writtenDemand', 'restarts', replied, 'letterReplyDate');
    if (delivered) return made('writtenDemand', 'restarts', deliveredOn ?? sent, 'letterDelivered');
    return stamped ? made('writtenDemand', 'uncertain', replied, 'letterReplyDate') : made('writtenDemand', 'uncertain', sent, 'letterSentDate');
  }
  if (kind === 'other') return null;
  return stamped ? made('confirmation', 'uncertain', replied, 'letterReplyDate') : made('confirmation', 'none', sent, 'letterSentDate');
}
