import { formatFen } from '../../messages/format';
import { sayPane } from '../../messages/say-pane';
import type { State } from '../state';

/** The sentence that ends a check: deals, open, overdue, of the currency on screen. */
export function checkSummary(state: State): string {
  const { report, currencyShown, locale } = state;
  if (!report) return '';
  const total = report.receivables.totals.find((one) => one.currency === currencyShown);
  return sayPane(locale, 'pane.said.finished', {
    count: report.readiness.length,
    open: formatFen(total?.open ?? 0, total?.currency),
    overdue: formatFen(total?.overdue ?? 0, total?.currency),
  });
}
