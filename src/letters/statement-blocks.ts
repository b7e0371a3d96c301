import type { Fen } from '../domain/money';
import { listed } from '../messages/listed';
import type { Block, BlockCell, BlockColumn, TableBlock } from './blocks';
import { printable } from './blocks';
import { documentName, friendlyText } from './friendly-text';
import type { AccountFacts, LetterFacts } from './letter-facts';
import { itemWidths } from './item-widths';
import { currencyName, plainMoney } from './letter-text';
import type { StatementLine, UnassignedReceipt } from './statement';
import { sum } from './statement';

/** A list longer than this goes behind the letter as an attachment, so that letter and reply blocks stay together. */
const LINES_ON_THE_LETTER = 12;

/** How a list is written. */
export interface ListLook {
  /** Names deals and labels without 合同. */
  readonly friendly: boolean;
  /** Says which items are past their due date; only where asking for payment is the point. */
  readonly markDue?: boolean;
  /** Place of the heading that the lists stand under, from 0: their own headings are then a level deeper. */
  readonly under?: number;
  /** Lines whose widths the columns take, where several lists of them stand below one another; default the list's own. */
  readonly like?: readonly StatementLine[];
}

/** True when the lists of all currencies together are too long for the letter itself. */
export function hasLongList(facts: LetterFacts): boolean {
  return facts.accounts.reduce((lines, { statement }) => lines + statement.lines.length + statement.unassigned.length, 0) > LINES_ON_THE_LETTER;
}

/**
 * The items behind the balance: items, retention that is not yet due, money without a named item, and the sum that closes to the 分.
 * Items that are disputed carry the mark.
 */
export function statementBlocks(facts: AccountFacts, look: ListLook): Block[] {
  const { lines, unassigned } = facts.statement;
  const ordinary = lines.filter((line) => !line.retention);
  const retention = lines.filter((line) => line.retention);
  const single = retention.length === 0 && unassigned.length === 0;
  const parts: { heading: string; table: TableBlock }[] = [];
  if (ordinary.length > 0) parts.push({ heading: facts.text('list.items'), table: itemTable(facts, ordinary, { ...look, part: !single, like: lines }) });
  if (retention.length > 0) parts.push({ heading: facts.text('list.retention'), table: itemTable(facts, retention, { ...look, part: true, like: lines }) });
  if (unassigned.length > 0) parts.push({ heading: facts.text('list.unassigned'), table: receiptTable(facts, unassigned) });
  if (single) return parts.flatMap(({ table }) => [table]);
  const numbered = parts.flatMap(({ heading, table }, index): Block[] => [
    { kind: 'heading', text: facts.text(look.under === undefined ? 'list.part' : 'list.subpart', { part: (look.under ?? 0) + 1, number: ordinal(index, facts), heading }) }, table,
  ]);
  return [...numbered, { kind: 'facts', rows: [{ label: facts.text('list.net'), value: facts.text('list.netFormula', netValues(facts)), strong: true }] }];
}

function netValues(facts: AccountFacts): Record<string, string> {
  const { lines, unassigned, total } = facts.statement;
  const received = sum(unassigned.map((receipt) => receipt.amount));
  return {
    items: plain(facts, sum(lines.map((line) => line.remaining))),
    received: plain(facts, received),
    hasReceived: received === 0 ? 'no' : 'yes',
    total: total < 0 ? facts.text('list.owedByUs', { amount: facts.money(total) }) : facts.money(total),
  };
}

function plain(facts: AccountFacts, fen: number): string {
  return (fen < 0 ? '-' : '') + facts.money(fen);
}

/** Number of a heading: 一、二、三 … in Chinese. */
export function ordinal(index: number, facts: AccountFacts): string {
  return facts.language === 'zh-CN' ? ('一二三四五六七八九'[index] ?? String(index + 1)) : String(index + 1);
}

/**
 * The due day. Where none can be computed nothing is said that the customer could hold against us: terms that wait for a day nobody wrote down are still
 * agreed, and without terms in the sheets nobody knows what was.
 */
function dueCell(facts: AccountFacts, { item }: StatementLine): BlockCell {
  if (item.dueDate !== null) return { day: item.dueDate };
  const terms = [item.row, item.deal?.row].some((row) => row !== undefined && row.text('termsText').status === 'ok');
  return item.kind !== 'credit' && (terms || item.milestone !== null) ? facts.text('list.dueAsAgreed') : null;
}

/** Items with number, dates and amounts; the total row says whether it is the balance or a part of it. */
export function itemTable(facts: AccountFacts, lines: readonly StatementLine[], look: ListLook & { readonly part: boolean }): TableBlock {
  const rows = lines.map((line, index): BlockCell[] => [
    String(index + 1),
    printable(documentName(line.item, look.friendly)),
    line.item.documentDate === null ? null : { day: line.item.documentDate },
    { fen: line.amount }, { fen: line.settled }, { fen: line.remaining },
    dueCell(facts, line),
    remark(facts, line, look),
  ]);
  return {
    kind: 'table', columns: itemColumns(facts, look.like ?? lines, look.friendly), rows,
    total: [
      null, facts.text(look.part ? 'list.subtotal' : 'list.total'), null,
      { fen: sum(lines.map((line) => line.amount)) }, { fen: sum(lines.map((line) => line.settled)) }, { fen: sum(lines.map((line) => line.remaining)) },
      null, null,
    ],
  };
}

function itemColumns(facts: AccountFacts, lines: readonly StatementLine[], friendly: boolean): BlockColumn[] {
  const unit = { unit: moneyUnit(facts) };
  const money = (pick: (line: StatementLine) => Fen): string => longest([...lines.map(pick), sum(lines.map(pick))].map(plainMoney));
  const widths = itemWidths({
    number: longest(lines.map((line) => printable(documentName(line.item, friendly)))),
    amount: money((line) => line.amount), settled: money((line) => line.settled), remaining: money((line) => line.remaining),
  });
  return ([
    [facts.text('column.index'), 'center'], [facts.text('column.number'), 'left'], [facts.text('column.date'), 'center'],
    [facts.text('column.amount', unit), 'right'], [facts.text('column.settled', unit), 'right'], [facts.text('column.remaining', unit), 'right'],
    [facts.text('column.due'), 'center'], [facts.text('column.remark'), 'left'],
  ] as const).map(([header, align], index) => ({ header, align, width: widths[index] ?? 0 }));
}

function longest(texts: readonly string[]): string {
  return texts.reduce((long, text) => (text.length > long.length ? text : long), '');
}

/** Unit in a header: 元 for renminbi, else the currency's name. */
export function moneyUnit(facts: AccountFacts): string {
  const { currency } = facts.statement;
  return currency === 'CNY' && facts.language === 'zh-CN' ? '元' : facts.language === 'zh-CN' ? currencyName(currency, 'zh-CN') : currency;
}

function receiptTable(facts: AccountFacts, receipts: readonly UnassignedReceipt[]): TableBlock {
  return {
    kind: 'table',
    columns: [
      { header: facts.text('column.index'), align: 'center', width: 6 },
      { header: facts.text('column.receiptDate'), align: 'center', width: 21 },
      { header: facts.text('column.received', { unit: moneyUnit(facts) }), align: 'right', width: 27 },
      { header: facts.text('column.remark'), align: 'left', width: 46 },
    ],
    rows: receipts.map((receipt, index) => [
      String(index + 1), receipt.day === null ? null : { day: receipt.day }, { fen: receipt.amount },
      receiptRemark(facts, receipt),
    ]),
    total: [null, facts.text('list.subtotal'), { fen: sum(receipts.map((receipt) => receipt.amount)) }, null],
  };
}

/** Says of a receipt that is listed in part how much came in. */
function receiptRemark(facts: AccountFacts, { receipt, amount }: UnassignedReceipt): string {
  if (amount < 0) return facts.text('remark.refund');
  const whole = receipt?.money('receivedAmount').value ?? amount;
  return whole > amount ? facts.text('remark.rest', { whole: facts.money(whole) }) : facts.text('remark.unassigned');
}

function remark(facts: AccountFacts, line: StatementLine, look: ListLook): string | null {
  const { item } = line;
  const words = [
    look.markDue && line.due ? facts.text('remark.due') : null,
    item.disputed ? facts.text('remark.disputed') : null,
    item.kind === 'credit' ? facts.text('remark.credit') : null,
    item.kind === 'unbilled' ? facts.text('remark.unbilled') : null,
    item.kind === 'retention' && !line.retention ? facts.text('remark.retention') : null,
    item.bills > 0 ? facts.text('remark.bills', { amount: plainMoney(item.bills) }) : null,
    item.milestone ? printable(look.friendly ? friendlyText(item.milestone) : item.milestone) : null,
  ].filter((word) => word !== null);
  return words.length > 0 ? listed(facts.language, words) : null;
}
