import type { Fen } from './money';

/** Placements as growing columns: a million of them cost no objects. Entries of one group are chained, latest first. */
export class MatchList {
  length = 0;
  cash = new Int32Array(1024);
  item = new Int32Array(1024);
  amount = new Float64Array(1024);
  /** Level of the reference, −1 when the method placed it. */
  level = new Int8Array(1024);
  /** Entry before this one in its group, −1 at the first. */
  private before = new Int32Array(1024);
  private readonly head: Int32Array;

  constructor(groups: number) {
    this.head = new Int32Array(groups).fill(-1);
  }

  add(cash: number, item: number, amount: Fen, level: number, group: number): void {
    const entry = this.length;
    if (entry === this.cash.length) this.grow();
    this.cash[entry] = cash;
    this.item[entry] = item;
    this.amount[entry] = amount;
    this.level[entry] = level;
    this.before[entry] = this.head[group] ?? -1;
    this.head[group] = entry;
    this.length += 1;
  }

  /** Entries of a group, latest first. */
  ofGroup(group: number): number[] {
    const entries: number[] = [];
    for (let entry = this.head[group] ?? -1; entry >= 0; entry = this.before[entry] ?? -1) entries.push(entry);
    return entries;
  }

  private grow(): void {
    const size = this.cash.length * 2;
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
