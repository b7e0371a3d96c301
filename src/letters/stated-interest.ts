import type { Fen } from '../domain/money';
import { lateInterest } from '../domain/late-interest';
import type { Day } from '../domain/day';
import type { InterestChoice } from './letter';
import type { Statement } from './statement';

/**
 * Interest on what is due and undisputed up to the cut-off date, 分. Money that names no item, and credits, count as if they had paid the
 * items due first on their due date, so that the figure is never too high. 0 when nothing is due.
 * @example 100,000.00 due 90 days ago at 4.5 % a year of 365 days → 1,109.59
 */
export function statedInterest(statement: Statement, asOf: Day, rate: InterestChoice): Fen {
  const credits = statement.lines.filter((line) => line.remaining < 0).reduce((total, line) => total - line.remaining, 0);
  let paid = credits + statement.unassigned.reduce((total, receipt) => total + receipt.amount, 0);
  let interest = 0;
  const due = statement.lines.filter((line) => line.due && line.remaining > 0 && !line.item.disputed);
  for (const line of [...due].sort((a, b) => (a.item.dueDate ?? 0) - (b.item.dueDate ?? 0))) {
    const covered = Math.min(line.remaining, Math.max(0, paid));
    paid -= covered;
    const dueDate = line.item.rolledDueDate ?? line.item.dueDate;
    if (dueDate !== null) interest += lateInterest({ principal: line.remaining - covered, dueDate, asOf, ...rate });
  }
  return interest;
}
