import type { Fen } from './money';

/**
 * Placements as growing columns: a million of them cost no objects. Entries of one group are chained, latest first.
 * @example const list = new MatchList(3); list.add(0, 5, 100, -1, 2); list.add(1, 5, 50, 0, 2); list.ofGroup(2) → [1, 0]; list.ofGroup(1) → []
 */
export class MatchList {
  length = 0;
  cash = new Int32Array(0);
  item = new Int32Array(0);
  amount = new Float64Array(0);
  /** Level of the reference, −1 when the method placed it. */
  level = new Int8Array(0);
  /** Entry before this one in its group, −1 at the first. */
  private before = new Int32Array(0);
  /** Made with the first entry: who wants sums only pays for nothing. */
  private head: Int32Array | null = null;

  constructor(private readonly groups: number) {}

  add(cash: number, item: number, amount: Fen, level: number, group: number): void {
    const entry = this.length;
    if (entry === this.cash.length) this.grow();
    const head = this.head ??= new Int32Array(this.groups).fill(-1);
    this.cash[entry] = cash;
    this.item[entry] = item;
    this.amount[entry] = amount;
    this.level[entry] = level;
    this.before[entry] = head[group] as number;
    head[group] = entry;
    this.length += 1;
  }

  /** Entries of a group, latest first. */
  ofGroup(group: number): number[] {
    const entries: number[] = [];
    for (let entry = this.head?.[group] ?? -1; entry >= 0; entry = this.before[entry] as number) entries.push(entry);
    return entries;
  }

  private grow(): void {
    const size = Math.max(64, this.cash.length * 2);
    const wider = (list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(size);
      next.set(list);
      return next;
    };
    this.cash = wider(this.cash);
    this.item = wider(this.item);
    this.before = wider(this.before);
    const amount = new Float64Array(size);
    amount.set(this.amount);
    this.amount = amount;
    const level = new Int8Array(size);
    level.set(this.level);
    this.level = level;
  }
}
