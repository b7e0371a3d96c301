import * as z from 'zod/mini';
import { FIRST_DAY, LAST_DAY } from '../domain/day';

/** How a setting's value stands in its cell. Money in 元, rates in per cent cells (0.035), days as dates, choices in words. */
export type SettingKind = 'choice' | 'count' | 'money' | 'rate' | 'day' | 'text' | 'switch' | 'bounds';

/** One line of the settings sheet: a value inside `Settings`, by its path. */
export interface SettingItem {
  readonly path: string;
  readonly kind: SettingKind;
  readonly options?: readonly string[];
  /** What the value has to be once read; the default stands where it is not. */
  readonly schema: z.ZodMiniType;
  /** True where an empty cell means "not given" and not "default". */
  readonly optional?: boolean;
}

// zod/mini throughout: functions.js carries these schemas too, and the classic build would add 80 KB to it.
const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
const between = (least: number, most: number) => z.number().check(z.minimum(least), z.maximum(most));
const choice = (path: string, ...options: [string, ...string[]]): SettingItem => ({ path, kind: 'choice', options, schema: z.enum(options) });
const count = (path: string, least: number, most: number): SettingItem => ({ path, kind: 'count', schema: whole(least, most) });
const text = (path: string): SettingItem => ({ path, kind: 'text', optional: true, schema: z.string().check(z.maxLength(500)) });
const fen = whole(0, Number.MAX_SAFE_INTEGER);
/** A day this product accepts. */
export const daySchema = whole(FIRST_DAY, LAST_DAY);

/** The single settings in the order of the sheet; lists (customers, merges, accepted gaps, mapping) follow them. */
export const SETTING_ITEMS: readonly SettingItem[] = [
  { path: 'asOf', kind: 'day', optional: true, schema: daySchema },
  choice('basis', 'due', 'invoice'),
  { path: 'buckets', kind: 'bounds', schema: z.array(whole(1, 36_500)).check(z.minLength(1), z.maxLength(12), z.refine((bounds) => bounds.every((bound, index) => index === 0 || bound > (bounds[index - 1] ?? 0)))) },
  choice('matching', 'specific', 'due', 'invoice', 'statutory'),
  choice('termsReading', 'A', 'B', 'C'),
  { path: 'fallbackToInvoiceDate', kind: 'switch', schema: z.boolean() },
  { path: 'rollRestDays', kind: 'switch', schema: z.boolean() },
  { path: 'smallDifference', kind: 'money', schema: fen },
  count('horizonDays', 0, 3_650),
  count('confirmationDays', 1, 3_650),
  count('contactDays', 1, 3_650),
  count('limitationWarningDays', 0, 3_650),
  count('replyWorkingDays', 1, 250),
  { path: 'stopSupplyThreshold', kind: 'money', schema: fen },
  { path: 'weights.blocking', kind: 'count', schema: between(0, 1_000) },
  { path: 'weights.important', kind: 'count', schema: between(0, 1_000) },
  { path: 'weights.helpful', kind: 'count', schema: between(0, 1_000) },
  choice('dayBase', '365', '360'),
  { path: 'lpr.rate', kind: 'rate', optional: true, schema: between(0, 1) },
  { path: 'lpr.on', kind: 'day', optional: true, schema: daySchema },
  { path: 'lprFactor', kind: 'count', schema: between(1.3, 1.5) },
  { path: 'agreedAnnualRate', kind: 'rate', optional: true, schema: between(0, 2) },
  { path: 'legalCosts', kind: 'money', optional: true, schema: fen },
  { path: 'expectedRecovery', kind: 'rate', optional: true, schema: between(0, 1) },
  text('company.name'), text('company.address'), text('company.contact'), text('company.phone'), text('company.email'), text('company.bankName'), text('company.bankAccount'), text('company.taxNo'),
  choice('language', 'auto', 'zh-CN', 'en-US'),
  choice('customerLanguage', 'zh-CN', 'en-US'),
  choice('theme', 'auto', 'light', 'dark'),
];
