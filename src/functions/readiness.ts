import { dealResults } from './deal-report';

/** What a settled deal shows instead of a score, the same in every language. */
const SETTLED = '已结清';

/**
 * Readiness of each deal to be collected, 0 to 1; 已结清 for a settled deal. What a list that you leave out would show counts as a column that is not there.
 * @customfunction READINESS
 * @helpurl https://localhost:3000/help/functions.html#READINESS
 * @zh 每笔交易的准备度，0 到 1；已结清的显示 已结清。没给出的表按“表里没有这一列”算。
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
 * @returns {any[][]} Score for each row; "" for rows that are no deals
 */
export function readiness(
  headers: unknown[][], rows: unknown[][], asOf: unknown[][], invoices?: unknown[][], receipts?: unknown[][], customers?: unknown[][],
  log?: unknown[][], letters?: unknown[][], settings?: unknown[][],
): unknown[][] {
  const ranges = { headers, rows, asOf, invoices, receipts, customers, log, letters, settings };
  return dealResults('READINESS', ranges, (row, { verdict }) => {
    const found = verdict(row);
    return found === null ? '' : found.score ?? SETTLED;
  });
}
