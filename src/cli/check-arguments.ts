import { fromIso } from '../domain/day';
import type { Day } from '../domain/day';
import type { Message } from '../domain/message';
import type { Settings } from '../domain/settings';
import type { Locale } from '../messages/locale';
import { LOCALES } from '../messages/locale';
import { areBounds } from '../domain/aging';

/** What the command line was asked to do. */
export interface CheckArguments {
  readonly file: string;
  /** Null when not given: today. */
  readonly asOf: Day | null;
  readonly overrides: Partial<Settings>;
  readonly locale: Locale;
  readonly json: boolean;
  readonly out: string | null;
  readonly letters: string | null;
}

/** Something wrong with the arguments or the file, in one sentence. */
export class BadInput extends Error {
  constructor(readonly reason: Message, readonly locale: Locale = 'zh-CN') {
    super(reason.id);
    this.name = 'BadInput';
  }
}

/** A language as people name it: the tag, or its first two letters. */
function readLocale(value: string): Locale | null {
  return LOCALES.find((locale) => locale === value || locale.slice(0, 2) === value) ?? null;
}

function oneOf<T extends string>(choices: readonly T[]): (value: string) => T | null {
  return (value) => choices.find((choice) => choice === value) ?? null;
}

function readBuckets(value: string): number[] | null {
  const bounds = value.split(/[,，]/).map((bound) => (/^\s*\d+\s*$/.test(bound) ? Number(bound) : NaN));
  return areBounds(bounds) ? bounds : null;
}

const MATCHING = ['specific', 'due', 'invoice', 'statutory'] as const;
const BASIS = ['due', 'invoice'] as const;

/**
 * Reads the arguments after `check --`.
 * @throws BadInput in the language asked for with `--lang`, when something is missing, unknown or unreadable
 * @example readCheckArguments(['台账.xlsx', '--as-of', '2026-06-30', '--json']).json === true
 */
export function readCheckArguments(args: readonly string[]): CheckArguments {
  const asked = args.indexOf('--lang');
  const locale = (asked >= 0 && readLocale(args[asked + 1] ?? '')) || 'zh-CN';
  const files: string[] = [];
  const flags: { json: boolean; asOf: Day | null; out: string | null; letters: string | null; overrides: { -readonly [K in keyof Settings]?: Settings[K] } } =
    { json: false, asOf: null, out: null, letters: null, overrides: {} };
  for (let at = 0; at < args.length; at++) {
    const [flag = '', joined] = splitFlag(args[at] ?? '');
    if (!flag.startsWith('--')) {
      files.push(flag);
      continue;
    }
    const value = <T>(wanted: string, read: (text: string) => T | null): T => {
      const text = joined ?? args[++at];
      if (text === undefined || (joined === undefined && text.startsWith('--'))) throw new BadInput({ id: 'cli.bad.missing', values: { flag, wanted } }, locale);
      const found = read(text);
      if (found === null) throw new BadInput({ id: 'cli.bad.value', values: { flag, value: text, wanted } }, locale);
      return found;
    };
    if (flag === '--json') flags.json = true;
    else if (flag === '--as-of') flags.asOf = value('2026-06-30', fromIso);
    else if (flag === '--matching') flags.overrides.matching = value(MATCHING.join('|'), oneOf(MATCHING));
    else if (flag === '--basis') flags.overrides.basis = value(BASIS.join('|'), oneOf(BASIS));
    else if (flag === '--buckets') flags.overrides.buckets = value('30,60,90', readBuckets);
    else if (flag === '--lang') value(LOCALES.join('|'), readLocale);
    else if (flag === '--out') flags.out = value('result.xlsx', (text) => text || null);
    else if (flag === '--letters') flags.letters = value('DIR', (text) => text || null);
    else throw new BadInput({ id: 'cli.bad.flag', values: { flag } }, locale);
  }
  const [file, ...more] = files;
  if (file === undefined) throw new BadInput({ id: 'cli.bad.noFile' }, locale);
  if (more.length > 0) throw new BadInput({ id: 'cli.bad.manyFiles', values: { count: files.length } }, locale);
  return { file, locale, ...flags };
}

/** `--as-of=2026-06-30` is the same as two words. */
function splitFlag(word: string): [string, string | undefined] {
  const equals = word.startsWith('--') ? word.indexOf('=') : -1;
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}
