import type { Day } from '../domain/day';
import type { Message, MessageValue } from '../domain/message';
import type { Fen } from '../domain/money';
import type { OwnCompany } from '../domain/settings';
import { addWorkingDays } from '../domain/working-days';
import { say } from '../messages/say';
import type { Locale } from '../messages/locale';
import { printable } from './blocks';
import { customerFullName } from './full-name';
import type { InstalmentChoice, LetterForm, LetterPurpose, LetterRequest } from './letter';
import { capitals, letterDate, sentenceMoney } from './letter-text';
import type { Statement } from './statement';
import { statedInterest } from './stated-interest';
import { statementOf } from './statement';

/** What a template may look at in one currency, and the words it writes with. Choices are made; nothing is left to a default. */
export interface AccountFacts {
  readonly request: LetterRequest;
  readonly statement: Statement;
  readonly language: Locale;
  readonly purpose: LetterPurpose;
  readonly form: LetterForm;
  readonly company: OwnCompany;
  /** Registered name; the joined name when none is known (which a check blocks). */
  readonly fullName: string;
  readonly fullNameKnown: boolean;
  readonly replyBy: Day;
  readonly payBy: Day;
  /** Late interest that the user chose to state, in this currency; 分, 0 for none. */
  readonly interest: Fen;
  readonly instalments: InstalmentChoice;
  /** What an instalment plan splits: what is due, or the whole balance when nothing is; 分, never negative. */
  readonly planned: Fen;
  /** Another supplier that a joint-collection letter goes to; '' when none is known. */
  readonly recipient: string;
  /** Letter number; '' until it is given. */
  readonly number: string;
  /** Text of the catalogue under `letters.`, in the letter's language. */
  text(id: string, values?: Message['values']): string;
  date(day: Day): string;
  money(fen: Fen): string;
  capitals(fen: Fen): string;
}

/** What a letter is written from: the facts in its first currency, which are all that most letters speak of, and those in every currency. */
export interface LetterFacts extends AccountFacts {
  /** One for each currency of the letter, the first included. */
  readonly accounts: readonly [AccountFacts, ...AccountFacts[]];
}

/** Facts for a request: statements at the cut-off date, names, dates, wording. */
export function letterFacts(request: LetterRequest): LetterFacts {
  const first = accountFacts(request, request.currency);
  const further = (request.furtherCurrencies ?? []).filter((currency) => currency !== request.currency);
  return { ...first, accounts: [first, ...further.map((currency) => accountFacts(request, currency))] };
}

function accountFacts(request: LetterRequest, currency: string): AccountFacts {
  const { settings, customer } = request;
  const language = request.language ?? settings.customerLanguage;
  const fullName = customerFullName(request.ledger, customer);
  const replyBy = request.replyBy ?? addWorkingDays(request.today, settings.replyWorkingDays);
  const statement = statementOf(request.receivables, customer, currency);
  return {
    request,
    statement,
    language,
    purpose: request.purpose ?? 'reconcile',
    form: request.form ?? 'positive',
    company: printableCompany(settings.company),
    fullName: printable(fullName ?? customer),
    fullNameKnown: fullName !== null,
    replyBy,
    payBy: request.payBy ?? replyBy,
    interest: request.interest ? statedInterest(statement, request.asOf, request.interest) : 0,
    instalments: request.instalments ?? { parts: 3, firstDay: replyBy, everyMonths: 1 },
    planned: statement.due > 0 ? statement.due : Math.max(0, statement.total),
    recipient: printable(request.recipient?.trim() || otherSupplier(request)),
    number: request.number ?? '',
    text: (id, values) => say(language, { id: `letters.${id}`, ...(values ? { values: printableValues(values) } : {}) }),
    date: (day) => letterDate(day, language),
    money: (fen) => sentenceMoney(fen, currency, language),
    capitals: (fen) => capitals(fen, currency, language),
  };
}

/** The first supplier that the customer's rows or its deals name; several in one cell are parted by 、or ；. */
function otherSupplier({ ledger, receivables, customer }: LetterRequest): string {
  const rows = [...(ledger.customers.get(customer)?.rows ?? []), ...receivables.deals.filter((deal) => deal.customer === customer).map((deal) => deal.row)];
  for (const row of rows) {
    const first = (row.text('otherSuppliers').value ?? '').split(/[、；;\n]/)[0]?.trim();
    if (first) return first;
  }
  return '';
}

function printableCompany(company: OwnCompany): OwnCompany {
  const { name, address, contact, phone, email, bankName, bankAccount, taxNo } = company;
  return {
    name: printable(name.trim()), address: printable(address.trim()), contact: printable(contact.trim()), phone: printable(phone.trim()),
    email: printable(email.trim()), bankName: printable(bankName.trim()), bankAccount: printable(bankAccount.trim()), taxNo: printable(taxNo.trim()),
  };
}

function printableValues(values: NonNullable<Message['values']>): Record<string, MessageValue> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? printable(value) : value]));
}
