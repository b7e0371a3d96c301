/**
 * Numbers names in the order of first appearance. Own open addressing, and the letters of all names one after the other in one column: a Map, or
 * comparing with the strings themselves, spends most of its time waiting for memory when a hundred thousand names are strewn over the heap.
 * @example index.idOf('甲') === 0; index.idOf('乙') === 1; index.idOf('甲') === 0
 */
export class NameIndex {
  readonly names: string[] = [];
  /** Where the entry of a name starts in `pool`, 0 = free. */
  private slots = new Int32Array(1024);
  /** Entries [hash, number, length, letters two by two …]; nothing starts at 0. */
  private pool = new Int32Array(1024);
  private end = 1;

  /** Number of a name; a new name gets the next one. */
  idOf(name: string): number {
    const size = this.write(name);
    const { slots, pool, end } = this;
    const mask = slots.length - 1;
    let slot = (pool[end] as number) & mask;
    for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
      if (this.isSame(entry, size)) return pool[entry + 1] as number;
      slot = (slot + 1) & mask;
    }
    // What was written for comparing stays.
    slots[slot] = end;
    this.end = end + size;
    if (this.names.push(name) * 2 > slots.length) this.grow();
    return this.names.length - 1;
  }

  /** Writes an entry behind the last one; answers its size. */
  private write(name: string): number {
    const { length } = name;
    const size = HEAD + ((length + 1) >> 1);
    if (this.end + size > this.pool.length) {
      const wider = new Int32Array((this.end + size) * 2);
      wider.set(this.pool);
      this.pool = wider;
    }
    const { pool, end } = this;
    let hash = 0x811c9dc5;
    for (let index = 0, at = end + HEAD; index < length; index += 2, at += 1) {
      const two = name.charCodeAt(index) | (index + 1 < length ? name.charCodeAt(index + 1) << 16 : 0);
      pool[at] = two;
      hash = Math.imul(hash ^ two, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    pool[end] = hash;
    pool[end + 1] = this.names.length;
    pool[end + 2] = length;
    return size;
  }

  /** Whether an entry says the same as the one written last: letter by letter, as two names may share a hash. */
  private isSame(entry: number, size: number): boolean {
    const { pool, end } = this;
    if (pool[entry] !== pool[end]) return false;
    for (let at = 2; at < size; at += 1) if (pool[entry + at] !== pool[end + at]) return false;
    return true;
  }

  private grow(): void {
    const { pool } = this;
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let entry = 1; entry < this.end; entry += HEAD + (((pool[entry + 2] as number) + 1) >> 1)) {
      let slot = (pool[entry] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
    this.slots = slots;
  }
}

/** Columns of an entry before its letters. */
const HEAD = 3;

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

  /** A quarter and more of the slots stay free; whole powers of two would cost up to twice the memory. */
  constructor(capacity: number) {
    this.low = new Int32Array(capacity);
    this.slots = new Int32Array(RUN * Math.ceil((1.4 * (capacity + 1)) / RUN));
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
    const { slots } = this;
    const low = number | 0;
    const high = number < TWO_32 ? 0 : Math.floor(number / TWO_32);
    const run = Math.imul((low >>> 4) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> 0;
    let slot = Math.floor(run * (slots.length / RUN / TWO_32)) * RUN + (low & (RUN - 1));
    for (let row = slots[slot] as number; row !== 0 && !(this.low[row - 1] === low && (this.high === null ? 0 : this.high[row - 1]) === high); row = slots[slot] as number) slot = slot + 1 === slots.length ? 0 : slot + 1;
    return slot;
  }
}

const TWO_32 = 0x100000000;
/** Numbers that share their place but for the last four bits: as many slots as one line of memory holds. */
const RUN = 16;
