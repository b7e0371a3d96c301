import { LARGEST_UPPER, rmbUpper as upperOf } from '../domain/rmb-upper';
import { eachCell, fenIn } from './cell-values';
import { argument, functionError } from './function-error';

/**
 * An amount in Chinese capitals for invoices and letters, such as 壹仟元整.
 * @customfunction RMBUPPER
 * @helpurl https://localhost:3000/help/functions.html#RMBUPPER
 * @zh 人民币大写，例如 壹仟元整。
 * @param {any[][]} amount Amount in yuan, or a whole column, for example D2
 * @zhParam amount 金额：元，一个数或整列，例如 D2
 * @returns {any[][]} Capitals; "" for a blank cell
 */
export function rmbUpper(amount: unknown[][]): unknown[][] {
  return eachCell([amount], ([value]) => {
    const fen = fenIn(value, 'amount');
    if (fen === null) return '';
    if (Math.abs(fen) > LARGEST_UPPER) throw functionError('tooLarge', { argument: argument('amount'), text: String(value) });
    return upperOf(fen);
  });
}
