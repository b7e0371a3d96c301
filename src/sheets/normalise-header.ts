import { simplified } from './dictionary/traditional';

/** A header taken apart: what it names, and what its brackets say about unit, tax and currency. */
export interface HeaderText {
  /** Comparable form: half width, lower case, simplified characters, no spaces inside Chinese, no numbering, stars or unit brackets. */
  readonly key: string;
  /** Comparable form of the part before the brackets; equals `key` without brackets. */
  readonly base: string;
  /** Factor to 元 that the header states (万元 → 10000), null when it states none. */
  readonly unit: number | null;
  /** ISO code that the header states (金额(USD)), null when it states none. */
  readonly currency: string | null;
}

const UNITS: Readonly<Record<string, number>> = {
  元: 1, 人民币元: 1, 万元: 10_000, 万: 10_000, 人民币万元: 10_000, 千元: 1_000, 千: 1_000, 百万元: 1_000_000, 百万: 1_000_000, 亿元: 100_000_000, 亿: 100_000_000,
  k: 1_000, "'000": 1_000, 万人民币: 10_000, yuan: 1,
};
const CURRENCIES: Readonly<Record<string, string>> = {
  rmb: 'CNY', cny: 'CNY', 人民币: 'CNY', '¥': 'CNY', '￥': 'CNY', usd: 'USD', us$: 'USD', 美元: 'USD', $: 'USD', eur: 'EUR', 欧元: 'EUR', '€': 'EUR', hkd: 'HKD', 港币: 'HKD', 港元: 'HKD',
  jpy: 'JPY', 日元: 'JPY', gbp: 'GBP', 英镑: 'GBP', '£': 'GBP', '₹': 'INR', inr: 'INR', '₺': 'TRY', '₱': 'PHP', php: 'PHP', '₩': 'KRW', krw: 'KRW', 韩元: 'KRW',
  sgd: 'SGD', s$: 'SGD', 新加坡元: 'SGD', aud: 'AUD', 澳元: 'AUD', cad: 'CAD', 加元: 'CAD', chf: 'CHF', twd: 'TWD', ntd: 'TWD', nt$: 'TWD', 新台币: 'TWD', 台币: 'TWD', myr: 'MYR', rm: 'MYR', thb: 'THB', 泰铢: 'THB',
};
/** Bracket contents that say nothing about the meaning: measures and hints on how to fill the column in. */
const SILENT = /^(天|日|个月|月|年|台|套|件|个|%|days?|months?|必填|选填|required|optional|yyyy.*|年\/月\/日|年月日|\d+|见备注|讫|起|止|起讫|如有|若有|if any)$/;

/**
 * A header in comparable form.
 * @example normaliseHeader('*金额\n（万元）') gives { key: '金额', base: '金额', unit: 10000, currency: null }
 * @example normaliseHeader('金额(不含税)').key === '金额不含税'; normaliseHeader('InvoiceDate').key === 'invoice date'
 */
export function normaliseHeader(header: string): HeaderText {
  let text = simplified(header.normalize('NFKC')).replace(/([a-z])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, (_m, a?: string, b?: string, c?: string) => (c === undefined ? `${a} ${b}` : `${c} `)).toLowerCase();
  text = text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').replace(/[*★☆※●▲△■◆]/g, '').trim();
  for (const [pattern, word] of DOTTED) text = text.replace(pattern, word);
  text = text.replace(/^[((【[]?\s*([0-9]{1,2}|[一二三四五六七八九十]{1,2}|[a-z])\s*(?:[.、)）】\]::](?!\d)|\s-)\s*/, '').replace(/[::;,。?!]+$/, '');
  let unit: number | null = null;
  let currency: string | null = null;
  let inside = '';
  let base = text.replace(/[([{【<〔]([^)\]}】>〕]*)[)\]}】>〕]/g, (_whole, content: string) => {
    for (const part of content.split(/[/、,;:|]/)) {
      const word = part.trim().replace(/^(单位|unit)\s*/, '').trim();
      if (word === '') continue;
      if (Object.hasOwn(UNITS, word)) unit = UNITS[word] ?? null;
      else if (Object.hasOwn(CURRENCIES, word)) currency = CURRENCIES[word] ?? null;
      else if (!SILENT.test(word)) inside += word;
    }
    return ' ';
  });
  // 金额:万元 and 金额/元 state a unit without brackets.
  base = base.replace(/[:/_-]\s*(人民币)?(万元|千元|元|rmb|usd)$/, (_whole, _rmb: string, word: string) => {
    if (Object.hasOwn(UNITS, word)) unit = UNITS[word] ?? null;
    else currency = CURRENCIES[word] ?? null;
    return '';
  });
  base = compact(base);
  // USD Amount, Amount USD and 应收RMB state a currency without brackets.
  base = base.replace(CURRENCY_WORD, (_whole, before: string | undefined, after: string | undefined) => {
    currency ??= CURRENCIES[before ?? after ?? ''] ?? null;
    return '';
  });
  return { key: inside === '' ? base : compact(`${base} ${inside}`), base, unit, currency };
}

/** A currency before or after another word: USD Amount, 应收RMB. */
const CURRENCY_WORD = /^(usd|rmb|cny|eur|hkd|gbp|jpy|ntd|twd)(?: (?=[a-z])|(?=[\u4e00-\u9fff]))|(?:(?<=[a-z]) |(?<=[\u4e00-\u9fff]))(usd|rmb|cny|eur|hkd|gbp|jpy|ntd|twd)$/;

/** Abbreviations written with dots and strokes, which would be taken for numbering or for two names. */
const DOTTED: readonly (readonly [RegExp, string])[] = [
  [/\bp\s?[./]\s?o\b\.?/g, 'po '], [/\bs\s?[./]\s?o\b\.?/g, 'so '], [/\bp\.\s?iva\b/g, 'piva'], [/\ba\/c\b/g, 'account '], [/\bo\/s\b/g, 'outstanding '], [/\bu\/price\b/g, 'unit price'], [/\bq[-']ty\b/g, 'qty'], [/\bw\/o\b/g, 'without '],
  [/\bw\/\s?(?=tax|vat|gst)/g, 'with '], [/\b(rec|rcv)['’]d\b/g, 'received '], [/\ba\/r\b/g, 'ar '], [/(?<=[a-z.]) ?#/g, ' no'],
];

/** English abbreviations that headers use, written out so that one name covers all of them. */
const SHORT: Readonly<Record<string, string>> = {
  amt: 'amount', cust: 'customer', inv: 'invoice', dt: 'date', nbr: 'no', nr: 'no', num: 'no', number: 'no', recd: 'received', rcvd: 'received', pmt: 'payment', pymt: 'payment', doc: 'document', desc: 'description',
  qty: 'quantity', acct: 'account', curr: 'currency', cur: 'currency', ccy: 'currency', bal: 'balance', chk: 'check', cheque: 'check', dept: 'department', proj: 'project', addr: 'address',
  rcpt: 'receipt', rcv: 'received', recvd: 'received', nm: 'name', outst: 'outstanding', outstg: 'outstanding', ttl: 'total', tot: 'total', txn: 'transaction', trx: 'transaction', trans: 'transaction', tran: 'transaction',
  vch: 'voucher', vchr: 'voucher', dte: 'date', prod: 'product', ord: 'order', dlvry: 'delivery', pd: 'paid', mgr: 'manager', prc: 'price', crcy: 'currency', contr: 'contract', cntr: 'contract', agr: 'agreement',
  recv: 'received', recpt: 'receipt', remng: 'remaining', shpmt: 'shipment', slsp: 'salesperson', salesrep: 'sales rep', wrty: 'warranty', cd: 'code', stmt: 'statement', invc: 'invoice', invs: 'invoices',
  os: 'outstanding', rem: 'remaining', orig: 'original', pstng: 'posting', deliv: 'delivery', act: 'actual', exch: 'exchange', cr: 'credit', reg: 'registration',
};

/** An English word of a header written out. @example writtenOut('amt') === 'amount'; writtenOut('colour') === 'colour' */
export function writtenOut(word: string): string {
  return Object.hasOwn(SHORT, word) ? SHORT[word] ?? word : word;
}

/** Joins what a line break or a space tore apart in Chinese, and separates English words by one space. */
function compact(text: string): string {
  return text
    .replace(/[_.#№—–-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[a-z]+/g, writtenOut)
    .replace(/ ?([\u4e00-\u9fff/、%]) ?/g, '$1')
    .trim();
}
