import { sayInSheet } from '../messages/say-in-sheet';
import { playName } from '../playbook/play';
import type { Play } from '../playbook/play';
import { dealResults } from './deal-report';
import { functionLocale } from './language';

/**
 * Next action for each deal, as text. With the same lists it is the action that the pane shows.
 * @customfunction NEXTACTION
 * @helpurl https://localhost:3000/help/functions.html#NEXTACTION
 * @zh 每笔交易的下一步。给出同样的表，结果和助手里的一样。
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
export function nextAction(
  headers: unknown[][], rows: unknown[][], asOf: unknown[][], invoices?: unknown[][], receipts?: unknown[][], customers?: unknown[][],
  log?: unknown[][], letters?: unknown[][], settings?: unknown[][],
): unknown[][] {
  const ranges = { headers, rows, asOf, invoices, receipts, customers, log, letters, settings };
  const names = new Map<Play, string>();
  return dealResults('NEXTACTION', ranges, (row, { action, settings: { language } }) => {
    const play = action(row)?.play;
    if (!play) return '';
    let name = names.get(play);
    if (name === undefined) names.set(play, (name = sayInSheet(language === 'auto' ? functionLocale() : language, playName(play))));
    return name;
  });
}
