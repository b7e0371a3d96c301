import { findNumber, findText } from '../look-up';
import type { Found } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, proved, unstated } = outcomesOf('deal-quantity', 'qty');

const UNIT_IN_HEADER = /[(（/][^)）]*\p{L}/u;

/**
 * Quantity (数量) is a positive number with its unit: in the unit column, behind the number (12台) or in the header (数量(台)).
 * A sheet without any unit column is taken to count in its own usual unit; a unit column left blank is doubtful.
 */
export const dealQuantity: Rule = {
  id: 'deal-quantity',
  group: 'transaction',
  severity: 'important',
  needs: ['qty', 'unit'],
  home: 'deals',
  check(facts) {
    const quantity = findNumber(facts, 'qty');
    const gap = unstated(quantity);
    if (gap) return gap;
    if ((quantity.fact.value ?? 0) <= 0) return doubtful([quantity], 'notPositive', { values: textOf(quantity) });
    const unit = findText(facts, 'unit');
    if (unit.fact.status === 'ok') return proved([quantity, unit]);
    const header = quantity.row?.table.columns.get('qty')?.header ?? '';
    const stated = quantity.fact.remark !== undefined || UNIT_IN_HEADER.test(header);
    if (!stated && unit.fact.status !== 'noColumn') return doubtful([quantity], 'noUnit', { values: textOf(quantity), fixCell: unit.fact.cell });
    return proved([quantity]);
  },
};

function textOf({ fact }: Found<number>): { readonly text: string } {
  return { text: String(fact.raw) };
}
