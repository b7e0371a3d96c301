/**
 * Numbers names in the order of first appearance. Own open addressing, because a Map spends most of its time hashing and following pointers
 * when a hundred thousand long names come as separate strings.
 * @example index.idOf('甲') === 0; index.idOf('乙') === 1; index.idOf('甲') === 0
 */
export class NameIndex {
  readonly names: string[] = [];
  /** Number + 1 of a name, 0 = free. */
  private slots = new Int32Array(1024);
  private readonly hashes: number[] = [];

  /** Number of a name; a new name gets the next one. */
  idOf(name: string): number {
    const hash = hashOf(name);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let next = this.slots[slot] as number; next !== 0; next = this.slots[slot] as number) {
      if (this.hashes[next - 1] === hash && this.names[next - 1] === name) return next - 1;
      slot = (slot + 1) & mask;
    }
    this.hashes.push(hash);
    this.slots[slot] = this.names.push(name);
    if (this.names.length * 2 > this.slots.length) this.grow();
    return this.names.length - 1;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let id = 0; id < this.names.length; id += 1) {
      let slot = (this.hashes[id] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.slots = slots;
  }
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/**
 * Rows by number, for rows 0 … `capacity` − 1 and whole numbers 1 … 2^53: typed columns instead of a Map of boxed keys. Sixteen numbers that
 * follow each other lie side by side, because invoice numbers come in runs; the runs are strewn over the table.
 * @example rows.add(24000001, 5) === true; rows.add(24000001, 6) === false; rows.rowOf(24000001) === 5; rows.rowOf(7) === -1
 */
export class NumberRows {
  /** Lower 32 bits of each row's number, and the upper ones once a number needs them. */
  private readonly low: Int32Array;
  private high: Int32Array | null = null;
  /** Row + 1, 0 = free. */
  private readonly slots: Int32Array;

  constructor(capacity: number) {
    this.low = new Int32Array(capacity);
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, capacity * 2))));
  }

  /** False when the number is there already. */
  add(number: number, row: number): boolean {
    const slot = this.slotOf(number);
    if (this.slots[slot] !== 0) return false;
    this.slots[slot] = row + 1;
    this.low[row] = number | 0;
    if (number >= TWO_32) (this.high ??= new Int32Array(this.low.length))[row] = Math.floor(number / TWO_32);
    return true;
  }

  /** −1 for a number that was never added. */
  rowOf(number: number): number {
    return (this.slots[this.slotOf(number)] as number) - 1;
  }

  /** Where the number is, or the free place for it. */
  private slotOf(number: number): number {
    const mask = this.slots.length - 1;
    const low = number | 0;
    const high = number < TWO_32 ? 0 : Math.floor(number / TWO_32);
    const run = Math.imul((low >>> 4) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
    let slot = (((run ^ (run >>> 15)) << 4) | (low & 15)) & mask;
    for (let row = this.slots[slot] as number; row !== 0 && !(this.low[row - 1] === low && (this.high === null ? 0 : this.high[row - 1]) === high); row = this.slots[slot] as number) slot = (slot + 1) & mask;
    return slot;
  }
}

const TWO_32 = 0x100000000;
