import { plainText } from '../domain/plain-text';

/**
 * Days that the customer's bank transfer takes (付款周期), the most where two numbers are given; null when the text gives none.
 * @example parseCycleDays('T+1') === 1; parseCycleDays('3个工作日') === 3; parseCycleDays('3-5天') === 5; parseCycleDays('两周') === 14; parseCycleDays('很久') === null
 */
export function parseCycleDays(text: string): number | null {
  const plain = plainText(text).toLowerCase();
  if (/^(?:当天|当日|即时|实时|same day|instant)(?:到账)?$/.test(plain)) return 0;
  const match = /^(?:t\s*\+\s*|约|大约|about )?(?:\d{1,3}\s*(?:天|个工作日)?\s*(?:-|~|至|到|to)\s*)?(\d{1,3}|[一二两三四五六七八九十半])(?:\.0+)?\s*(个?工作日|天|日|个?星期|周|个?月|working days?|business days?|days?|weeks?|months?)?(?:左右|内|以内|到账)?$/.exec(plain);
  if (!match) return null;
  const count = CHINESE_DIGITS[match[1] ?? ''] ?? Number(match[1]);
  const unit = match[2] ?? '天';
  const days = count * (/周|星期|week/.test(unit) ? 7 : /月|month/.test(unit) ? 30 : 1);
  return Math.ceil(days);
}

const CHINESE_DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 半: 0.5 };
