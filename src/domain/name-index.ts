/**
 * Numbers names in the order of first appearance. Own open addressing, because a Map spends most of its time hashing and following pointers
 * when a hundred thousand long names come as separate strings.
 * @example index.idOf('甲') === 0; index.idOf('乙') === 1; index.idOf('甲') === 0
 */
export class NameIndex {
  readonly names: string[] = [];
  private slots = new Int32Array(1024).fill(-1);
  private hashes: number[] = [];

  /** Number of a name; a new name gets the next one. */
  idOf(name: string): number {
    const hash = hashOf(name);
    let slot = hash & (this.slots.length - 1);
    for (let id = this.slots[slot] as number; id >= 0; id = this.slots[slot] as number) {
      if (this.hashes[id] === hash && this.names[id] === name) return id;
      slot = (slot + 1) & (this.slots.length - 1);
    }
    const id = this.names.push(name) - 1;
    this.hashes.push(hash);
    this.slots[slot] = id;
    if (this.names.length * 2 > this.slots.length) this.grow();
    return id;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4).fill(-1);
    for (let id = 0; id < this.names.length; id += 1) {
      let slot = (this.hashes[id] as number) & (this.slots.length - 1);
      while ((this.slots[slot] as number) >= 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = id;
    }
  }
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/**
 * Rows by number, for at most `capacity` different numbers (whole, 1 … 2^53): typed columns instead of a Map of boxed keys.
 * @example rows.add(24000001, 5) === true; rows.add(24000001, 6) === false; rows.rowOf(24000001) === 5; rows.rowOf(7) === -1
 */
export class NumberRows {
  private readonly keys: Float64Array;
  private readonly rows: Int32Array;

  constructor(capacity: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, capacity * 2)));
    this.keys = new Float64Array(size);
    this.rows = new Int32Array(size);
  }

  /** False when the number is there already. */
  add(number: number, row: number): boolean {
    const slot = this.slotOf(number);
    if (this.keys[slot] === number) return false;
    this.keys[slot] = number;
    this.rows[slot] = row;
    return true;
  }

  /** −1 for a number that was never added. */
  rowOf(number: number): number {
    const slot = this.slotOf(number);
    return this.keys[slot] === number ? (this.rows[slot] as number) : -1;
  }

  private slotOf(number: number): number {
    const mask = this.keys.length - 1;
    let slot = (Math.imul(number | 0, 0x9e3779b1) ^ Math.floor(number / 0x100000000)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== number) slot = (slot + 1) & mask;
    return slot;
  }
}
