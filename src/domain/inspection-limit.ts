import type { Day } from './day';
import { parseChineseInteger } from './parse-rmb-upper';
import { plainText } from './plain-text';
import { addWorkingDays } from './working-days';

/** A number of days before the word for inspection: not what is counted from it (验收后30天, 30 days after acceptance), nor a period for payment. */
const BEFORE = /(\d{1,3})\s*(?:个)?\s*(工作日|自然日|天|日|working days?|days?)\s*(?:之?内|within)?(?!\s*(?:after|from|upon|of|following|since)\b)[^付款支自从起后(。；;,，]{0,6}(?:验收|检验|验货|accept|inspect)(?!后|之日)/i;
/** A number after the words for the period; what follows its end (期满后30天) is another period. */
const AFTER = /(?:(?:验收|检验|异议)期限?|inspection period|inspection within|acceptance within)[^\d后满。；;,，]{0,6}(\d{1,3})\s*(?:个)?\s*(工作日|自然日|天|日|working days?|days?)/i;

/**
 * Last day of an inspection period (检验期限) that a text fixes in days from delivery; null when it fixes none, or the delivery is not known.
 * Only a number beside the word for inspection counts, so that a payment period is never taken for it. Source: 条例 10, 民法典 621.
 * @example inspectionLimit('到货后15天内验收', day) === day + 15; inspectionLimit('验收期限为10个工作日', day) → ten working days; inspectionLimit('验收后30天付款', day) === null
 */
export function inspectionLimit(text: string, delivery: Day | null): Day | null {
  if (delivery === null) return null;
  const plain = plainText(text).replace(/[一二两三四五六七八九十]+(?=\s*个?(?:工作日|自然日|天|日))/g, (number) => String(parseChineseInteger(number) ?? number));
  const match = BEFORE.exec(plain) ?? AFTER.exec(plain);
  if (!match) return null;
  const days = Number(match[1]);
  return /工作日|working/i.test(match[2] ?? '') ? addWorkingDays(delivery, days) : delivery + days;
}
