/** Functions that came after the file format; files store them behind a mark, without which Excel shows #NAME?. */
const LATER = new Set([
  'ARRAYTOTEXT', 'BYCOL', 'BYROW', 'CHOOSECOLS', 'CHOOSEROWS', 'CONCAT', 'DAYS', 'DROP', 'EXPAND', 'HSTACK', 'IFNA', 'IFS', 'ISOWEEKNUM', 'MAXIFS', 'MINIFS',
  'MODE.SNGL', 'NUMBERVALUE', 'PERCENTILE.EXC', 'PERCENTILE.INC', 'QUARTILE.EXC', 'QUARTILE.INC', 'RANDARRAY', 'RANK.AVG', 'RANK.EQ', 'SEQUENCE', 'SORTBY',
  'STDEV.P', 'STDEV.S', 'SWITCH', 'TAKE', 'TEXTAFTER', 'TEXTBEFORE', 'TEXTJOIN', 'TEXTSPLIT', 'TOCOL', 'TOROW', 'UNIQUE', 'VALUETOTEXT', 'VAR.P', 'VAR.S', 'VSTACK',
  'WRAPCOLS', 'WRAPROWS', 'XLOOKUP', 'XMATCH', 'XOR',
]);
/** Two of them bear a second mark. */
const WORKSHEET_ONLY = new Set(['FILTER', 'SORT']);

/** Texts and quoted sheet names, which stay; function names before their bracket. */
const NAMES = /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\w.])([A-Za-z][\w.]*)(?=\()/g;
/** Our functions as Excel stores those of add-ins, then the marks of later functions. */
const STORED = /("(?:[^"]|"")*"|'(?:[^']|'')*')|_xldudf_HUIKUAN_([A-Z]+)(?=\()|_xl(?:fn|ws|pm)\./g;

/**
 * A formula as files store it: without `=`, our functions under the name that Excel gives those of add-ins, later functions with their mark.
 * @example storedFormula('=HUIKUAN.AGING(C5,截止日)') === '_xldudf_HUIKUAN_AGING(C5,截止日)'; storedFormula('=SORT(A1:A3)') === '_xlfn._xlws.SORT(A1:A3)'
 */
export function storedFormula(formula: string): string {
  return formula.replace(/^=/, '').replace(NAMES, (whole: string, quoted: string | undefined, written: string) => {
    if (quoted !== undefined) return whole;
    const name = written.toUpperCase();
    const own = /^HUIKUAN\.([A-Z]+)$/.exec(name)?.[1];
    if (own !== undefined) return `_xldudf_HUIKUAN_${own}`;
    if (WORKSHEET_ONLY.has(name)) return `_xlfn._xlws.${name}`;
    return LATER.has(name) ? `_xlfn.${name}` : whole;
  });
}

/**
 * A stored formula as people write it, without `=`; the opposite of `storedFormula`.
 * @example shownFormula('_xldudf_HUIKUAN_AGING(C5,截止日)') === 'HUIKUAN.AGING(C5,截止日)'; shownFormula('_xlfn._xlws.SORT(A1)') === 'SORT(A1)'
 */
export function shownFormula(stored: string): string {
  return stored.replace(STORED, (whole: string, quoted?: string, own?: string) => (quoted !== undefined ? whole : own !== undefined ? `HUIKUAN.${own}` : ''));
}
