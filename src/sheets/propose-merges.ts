import type { LedgerCustomer, MergeProposal } from '../domain/ledger';
import type { Message } from '../domain/message';
import { customerCore, customerKey } from './customer-key';

/** More proposals than this nobody reads; the rest come after these are decided. */
const MOST = 200;
/** Words whose difference tells companies apart: numbers, directions, sizes. */
const TELLING = /[0-9a-z一二三四五六七八九十甲乙丙丁东南西北中上下新老大小]/;

/**
 * Pairs of customers that may be one, with the evidence: same name without the legal form, same code, a name that shortens the other,
 * or one character's difference. Pairs that the user kept apart are left out.
 */
export function proposeMerges(customers: readonly LedgerCustomer[], keptApart: readonly string[]): MergeProposal[] {
  const apart = new Set(keptApart);
  const proposals = new Map<string, MergeProposal>();
  const propose = (a: LedgerCustomer, b: LedgerCustomer, why: Message): void => {
    if (a === b || proposals.size >= MOST) return;
    const names = [a.name, b.name].sort() as [string, string];
    const id = names.join('\n');
    if (!apart.has(id) && !proposals.has(id)) proposals.set(id, { names, why });
  };
  const cores = customers.map((customer) => customerCore(customer.name));

  const byCore = new Map<string, LedgerCustomer>();
  const byCode = new Map<string, LedgerCustomer>();
  customers.forEach((customer, index) => {
    const core = cores[index] ?? '';
    const twin = byCore.get(core);
    if (twin && core.length >= 2) propose(twin, customer, { id: 'reading.merge.legalForm', values: { core } });
    else byCore.set(core, customer);
    for (const code of customer.codes) {
      const other = byCode.get(code);
      if (other) propose(other, customer, { id: 'reading.merge.sameCode', values: { code } });
      else byCode.set(code, customer);
    }
  });

  shortened(customers, cores, propose);
  oneCharacter(customers, cores, propose);
  return [...proposals.values()];
}

type Propose = (a: LedgerCustomer, b: LedgerCustomer, why: Message) => void;

/** 恒力机械 for 苏州恒力机械有限公司: a core inside exactly one other name. */
function shortened(customers: readonly LedgerCustomer[], cores: readonly string[], propose: Propose): void {
  if (customers.length > 5_000) return;
  const shorts = new Set(cores.filter((core) => core.length >= 2 && core.length <= 8 && /[\u4e00-\u9fff]/.test(core)));
  const lengths = [...new Set([...shorts].map((core) => core.length))];
  const inside = new Map<string, number[]>();
  cores.forEach((core, index) => {
    if (core.length > 24) return;
    const seen = new Set<string>();
    for (const length of lengths) {
      for (let from = 0; length < core.length && from + length <= core.length; from += 1) {
        const part = core.slice(from, from + length);
        if (shorts.has(part)) seen.add(part);
      }
    }
    for (const part of seen) inside.set(part, [...(inside.get(part) ?? []).slice(0, 2), index]);
  });
  cores.forEach((core, index) => {
    const short = customers[index];
    const longer = inside.get(core);
    if (!short || core.length < 2 || core.length > 8 || longer?.length !== 1) return;
    const long = customers[longer[0] ?? -1];
    if (long && customerKey(long.name).length >= core.length + 2) propose(long, short, { id: 'reading.merge.shortName', values: { short: short.name, long: long.name } });
  });
}

/** One character more, less or other, unless that character is what tells companies apart (一厂, 二厂). */
function oneCharacter(customers: readonly LedgerCustomer[], cores: readonly string[], propose: Propose): void {
  const without = new Map<string, { index: number; removed: string; at: number }[]>();
  cores.forEach((core, index) => {
    if (core.length < 4 || core.length > 40) return;
    const own = [{ text: core, removed: '', at: -1 }, ...[...core].map((removed, at) => ({ text: core.slice(0, at) + core.slice(at + removed.length), removed, at }))];
    for (const { text, removed, at } of own) {
      const others = without.get(text) ?? [];
      for (const other of others) {
        if (other.index === index || (other.removed !== '' && removed !== '' && other.at !== at)) continue;
        if (TELLING.test(other.removed) || TELLING.test(removed)) continue;
        const first = customers[other.index];
        const second = customers[index];
        if (first && second) propose(first, second, { id: 'reading.merge.oneCharacter', values: { first: other.removed || removed, second: removed || other.removed } });
      }
      if (others.length < 5) without.set(text, [...others, { index, removed, at }]);
    }
  });
}
