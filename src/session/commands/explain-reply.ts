import type { Day } from '../../domain/day';
import type { Ledger } from '../../domain/ledger';
import type { Fen } from '../../domain/money';
import type { Receivables } from '../../domain/receivables';
import type { ReplyFindings, TheirItem } from '../../letters/reply-desk';
import type { Report } from '../../report/report';
import type { SessionContext } from '../context';
import type { RegisteredLetter } from '../views/letter-register';

/** What may explain a difference, and how far the ledger itself has moved since the letter: our balance today for its cut-off date − the letter's. */
export interface ReplyExplanation extends ReplyFindings {
  readonly moved: Fen;
}

/** Explains their figure against the letter's, with the sheets as they are and the account at the letter's own cut-off date. */
export async function explainReply(context: SessionContext, letter: RegisteredLetter, theirs: Fen, theirItems: readonly TheirItem[]): Promise<ReplyExplanation | null> {
  const { report } = context.state();
  if (!report || letter.balance === null) return null;
  const [{ explainDifference }, { statementOf }] = await Promise.all([import('../../letters/reply-desk'), import('../../letters/statement')]);
  const cutOff = letter.cutOff ?? report.asOf;
  const statement = statementOf(await receivablesAt(report, cutOff), letter.customer, letter.currency);
  const findings = explainDifference({
    // The figure on paper is the one they answered.
    statement: { ...statement, total: letter.balance }, ledger: report.ledger, theirs, cutOff,
    ...(theirItems.length > 0 ? { theirItems } : {}),
  });
  return { ...findings, moved: statement.total - letter.balance };
}

/** The last account made for another day: a user who types a figure asks for the same one again and again. */
let remembered: { readonly ledger: Ledger; readonly day: Day; readonly receivables: Receivables } | null = null;

async function receivablesAt({ ledger, receivables, settings, asOf }: Report, day: Day): Promise<Receivables> {
  if (day === asOf) return receivables;
  if (remembered?.ledger === ledger && remembered.day === day) return remembered.receivables;
  const { computeReceivables } = await import('../../domain/compute-receivables');
  remembered = { ledger, day, receivables: computeReceivables(ledger, settings, day) };
  return remembered.receivables;
}
