import { plainText } from './plain-text';

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:cny|rmb|¥|￥|人民币|元|人民币元|cnh)$/i, 'CNY'], [/^(?:usd|us\$|\$|美元|美金)$/i, 'USD'], [/^(?:eur|€|欧元)$/i, 'EUR'], [/^(?:hkd|hk\$|港币|港元)$/i, 'HKD'],
  [/^(?:gbp|£|英镑)$/i, 'GBP'], [/^(?:jpy|日元|日圆|円)$/i, 'JPY'], [/^(?:twd|nt\$|台币|新台币)$/i, 'TWD'], [/^(?:aud|澳元|澳币)$/i, 'AUD'], [/^(?:cad|加元|加币)$/i, 'CAD'],
  [/^(?:sgd|新加坡元|新币)$/i, 'SGD'], [/^(?:krw|韩元|韩币)$/i, 'KRW'], [/^(?:chf|瑞士法郎|瑞郎)$/i, 'CHF'], [/^(?:mop|澳门元)$/i, 'MOP'], [/^(?:rub|卢布)$/i, 'RUB'],
];

/**
 * ISO code of a currency as written (人民币, RMB, US$ …). Unknown words stay themselves in capitals, so that they are never added to another
 * currency. Empty text → null.
 * @example currencyCode('人民币') === 'CNY'; currencyCode('美元') === 'USD'; currencyCode('thb') === 'THB'; currencyCode('') === null
 */
export function currencyCode(text: string): string | null {
  let code = known.get(text);
  if (code === undefined) {
    if (known.size > 200) known.clear();
    known.set(text, code = readCode(text));
  }
  return code;
}

/** A workbook has few currencies and many rows. */
const known = new Map<string, string | null>();

function readCode(text: string): string | null {
  const word = plainText(text).replace(/\s/g, '');
  if (word === '') return null;
  return NAMES.find(([pattern]) => pattern.test(word))?.[1] ?? word.toUpperCase();
}
