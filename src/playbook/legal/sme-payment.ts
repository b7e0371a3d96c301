import { replyVerdict } from '../../checklist/reply-verdict';
import type { CellRef } from '../../domain/cell';
import type { Day } from '../../domain/day';
import { inspectionLimit } from '../../domain/inspection-limit';
import type { FieldOf, LedgerRow } from '../../domain/ledger';
import { listsItem } from '../../domain/listed-numbers';
import type { OpenItem } from '../../domain/receivables';
import { pastDay } from '../../domain/row-facts';
import { smePaymentCard, type SmeExcuse, type SmePaymentInput } from '../../domain/sme-payment';
import { parseTerms } from '../../domain/terms';
import type { LegalTopic } from '../legal-notes';
import { firstText } from '../party';
import type { PlayFacts } from '../play-facts';

const BILLS = /汇票|承兑|银承|商承|电子凭证|供应链票据|draft|bill of exchange/i;
const PAY_WHEN_PAID = /背靠背|第三方|业主(?:付款|支付)|甲方(?:付款|回款)|back.?to.?back|pay.?when.?paid/i;
const AUDIT = /审计|决算|竣工验收备案|audit/i;
const PERIODIC = /(?:定期|按月|按季|进度)结算|对账后/;

/** The card of 保障中小企业款项支付条例 for customers whose kind is stated, in the settings or on the customer's own row. */
export const smePayment: LegalTopic = {
  id: 'sme-payment',
  notes: (facts) => {
    const { item, asOf } = facts;
    const { buyerType, cells } = buyerOf(facts);
    if (item === null || buyerType === null || buyerType === 'other') return [];
    const { applies, latest, rolled, notes } = smePaymentCard(inputOf(facts, item, buyerType), asOf);
    const head = !applies || latest === null || rolled === null ? []
      : [{ message: { id: 'playbook.legal.sme-payment.latest', values: { date: { day: latest }, rolled: { day: rolled }, moved: rolled === latest ? 'no' : 'yes', past: asOf > rolled ? 'yes' : 'no' } }, cells }];
    return [...head, ...notes.map((message) => ({ message, cells: [] }))];
  },
};

/** The kind of buyer as the user decided, else as the customer's row has it in so many words, with its cell; null = nobody says. */
function buyerOf({ party, settings }: PlayFacts): { readonly buyerType: SmePaymentInput['buyerType'] | null; readonly cells: readonly CellRef[] } {
  const decided = settings.customers[party.customer]?.buyerType;
  if (decided) return { buyerType: decided, cells: [] };
  const written = party.text('customerType');
  const cells = party.sources.customerRows.flatMap((row) => row.cell('customerType') ?? []).slice(0, 1);
  if (/机关|事业单位|政府|public body|government/i.test(written)) return { buyerType: 'public', cells };
  return { buyerType: /大型企业|大型国企|large (?:enterprise|company)/i.test(written) ? 'large' : null, cells };
}

/** What the sheets say of the item, its deal and its customer. */
function inputOf(facts: PlayFacts, item: OpenItem, buyerType: SmePaymentInput['buyerType']): SmePaymentInput {
  const { party, settings, asOf, deal } = facts;
  const rows = deal && deal.row !== item.row ? [item.row, deal.row] : [item.row];
  const text = (field: FieldOf<'text'>): string => firstText(rows, field) || party.text(field);
  const day = (...fields: readonly FieldOf<'day'>[]): Day | null => firstDay(rows, fields, asOf);
  const wording = text('termsText');
  const terms = parseTerms(wording);
  const startsOn = terms.kind === 'rule' || terms.kind === 'readings' ? terms.start : null;
  const delivery = day('signDate', 'shipDate');
  const periodic = terms.kind === 'readings' || (terms.kind === 'rule' && terms.steps.some(({ kind }) => kind === 'closing')) || PERIODIC.test(wording);
  return {
    buyerType, delivery, signed: day('contractDate'), acceptance: day('acceptDate'), open: item.open,
    sellerDeclared: settings.customers[party.customer]?.smeDeclared ?? null,
    acceptanceAgreed: item.event === 'acceptance' || startsOn === 'acceptance' || /验收|accept/i.test(text('trigger')),
    inspectionLimit: inspectionLimit(`${text('acceptanceMethod')}；${text('acceptanceCriteria')}；${wording}`, delivery),
    // Only where such settlement is agreed does a confirmed amount start the period (条例 9); a balance letter otherwise moves nothing.
    periodic, settlementConfirmed: periodic ? confirmedOn(item, party.letters, asOf) : null,
    agreedDay: item.dueBasis.kind === 'none' || item.dueBasis.kind === 'invoiceDate' ? null : item.dueDate,
    retention: item.kind === 'retention' || item.event === 'warranty',
    excuses: excusesOf(facts, item, buyerType, { method: text('paymentMethod'), wording: `${wording}；${text('trigger')}` }),
    rates: settings,
  };
}

/** What of the regulation bears on this case. */
function excusesOf({ party }: PlayFacts, item: OpenItem, buyerType: SmePaymentInput['buyerType'], { method, wording }: { readonly method: string; readonly wording: string }): SmeExcuse[] {
  const reason = party.reason.value;
  const found: readonly (readonly [SmeExcuse, boolean])[] = [
    ['bills', BILLS.test(method)], ['payWhenPaid', buyerType === 'large' && (reason === 'upstream' || PAY_WHEN_PAID.test(wording))],
    ['internal', reason === 'handover' || reason === 'process'], ['audit', AUDIT.test(wording)], ['disputedPart', party.disputed.length > 0 && item.disputed === null],
  ];
  return found.flatMap(([excuse, holds]) => (holds ? [excuse] : []));
}

function firstDay(rows: readonly LedgerRow[], fields: readonly FieldOf<'day'>[], asOf: Day): Day | null {
  for (const field of fields) for (const row of rows) {
    const day = row.has(field) ? pastDay(row, field, asOf) : null;
    if (day !== null) return day;
  }
  return null;
}

/** First day on which the customer confirmed an amount in which the item is: a reply that agrees, to a letter that lists it or lists nothing in particular. */
function confirmedOn(item: OpenItem, letters: readonly LedgerRow[], asOf: Day): Day | null {
  const days = letters.flatMap((row) => {
    const day = row.has('letterReplyDate') ? pastDay(row, 'letterReplyDate', asOf) : null;
    return day !== null && replyVerdict(row) === 'agreed' && listsItem(row.text('letterItems').value ?? '', item) ? [day] : [];
  });
  return days.length === 0 ? null : Math.min(...days);
}
