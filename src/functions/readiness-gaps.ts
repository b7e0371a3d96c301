import type { RuleStatus } from '../checklist/rule';
import type { Verdict } from '../checklist/verdict';
import type { Locale } from '../messages/locale';
import { sayInSheet } from '../messages/say-in-sheet';
import { dealResults } from './deal-report';
import { functionLocale } from './language';

/** Kinds of gap in the order in which they are told. */
const KINDS = ['missing', 'doubtful', 'noColumn'] as const satisfies readonly RuleStatus[];

/** Gaps by kind, blocking rules first. */
function sentenceOf({ status, rules, statuses }: Verdict, locale: Locale): string {
  if (status === 'settled') return sayInSheet(locale, { id: 'checklist.status.settled' });
  const order = { blocking: 0, important: 1, helpful: 2 };
  const parts = KINDS.flatMap((kind) => {
    const lacking = rules.filter((_, index) => statuses[index] === kind).sort((a, b) => order[a.severity] - order[b.severity]);
    const names = lacking.map(({ id }) => sayInSheet(locale, { id: `rule.${id}.name` })).join(sayInSheet(locale, { id: 'functions.list' }));
    return lacking.length > 0 ? [sayInSheet(locale, { id: `functions.gaps.${kind}`, values: { names } })] : [];
  });
  return parts.length > 0 ? parts.join(sayInSheet(locale, { id: 'functions.gaps.next' })) : sayInSheet(locale, { id: 'functions.gaps.none' });
}

/**
 * What each deal still lacks before it can be collected, as text: missing, doubtful, and what no list shows.
 * @customfunction READINESSGAPS
 * @helpurl https://localhost:3000/help/functions.html#READINESSGAPS
 * @zh 每笔交易要款之前还缺什么：还缺的、存疑的、表里没有的。
 * @param {any[][]} headers Header row of your deal list, for example A1:R1
 * @zhParam headers 表头：交易台账的表头那一行，例如 A1:R1
 * @param {any[][]} rows Deal rows below it, for example A2:R200, or one row
 * @zhParam rows 数据行：表头下面的行，例如 A2:R200，也可以只给一行
 * @param {any[][]} asOf As-of date, for example 截止日
 * @zhParam asOf 截止日：算到哪一天，例如 截止日
 * @param {any[][]} [invoices] Invoice list with its header row, for example 发票!A1:H200
 * @zhParam invoices 发票：带表头的发票表，例如 发票!A1:H200
 * @param {any[][]} [receipts] Receipt list with its header row, for example 收款!A1:F300
 * @zhParam receipts 收款：带表头的收款表，例如 收款!A1:F300
 * @param {any[][]} [customers] Customer list with its header row, for example 客户!A1:L50
 * @zhParam customers 客户：带表头的客户表，例如 客户!A1:L50
 * @param {any[][]} [log] Chase log with its header row, for example 催款记录!A1:M200
 * @zhParam log 催款记录：带表头的催款记录，例如 催款记录!A1:M200
 * @param {any[][]} [letters] Letter register with its header row, for example 函件登记!A1:R50
 * @zhParam letters 函件登记：带表头的函件登记，例如 函件登记!A1:R50
 * @param {any[][]} [settings] The sheet 回款设置 with your settings and the columns that you corrected, for example 回款设置!A1:I500
 * @zhParam settings 设置：回款设置表，带上你的设置和改过的列，例如 回款设置!A1:I500
 * @returns {any[][]} Text for each row; "" for rows that are no deals
 */
export function readinessGaps(
  headers: unknown[][], rows: unknown[][], asOf: unknown[][], invoices?: unknown[][], receipts?: unknown[][], customers?: unknown[][],
  log?: unknown[][], letters?: unknown[][], settings?: unknown[][],
): unknown[][] {
  const ranges = { headers, rows, asOf, invoices, receipts, customers, log, letters, settings };
  // Deals with the same gaps share one verdict, and so one sentence.
  const said = new Map<Verdict, string>();
  return dealResults('READINESSGAPS', ranges, (row, { verdict, settings: { language } }) => {
    const found = verdict(row);
    if (found === null) return '';
    let text = said.get(found);
    if (text === undefined) said.set(found, (text = sentenceOf(found, language === 'auto' ? functionLocale() : language)));
    return text;
  });
}
