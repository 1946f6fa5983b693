/** What is looked up by a hash: a whole number, 0 where there is none. */
export interface IntLookup {
  get(key: number): number;
}

/**
 * A map from hashes to whole numbers other than 0, which stands for "not there": what a model's tables
 * are gathered in before they are packed.
 */
export class IntTable implements IntLookup {
  size = 0;
  #shift: number;
  #mask: number;
  /** Key and value of each place side by side. */
  #cells: Int32Array;

  constructor(expected = 16) {
    const bits = Math.max(5, 32 - Math.clz32(2 * expected));
    this.#shift = 32 - bits;
    this.#mask = (2 << bits) - 1;
    this.#cells = new Int32Array(2 << bits);
  }

  get(key: number): number {
    const cells = this.#cells;
    const mask = this.#mask;
    let at = (key >>> this.#shift) << 1;
    for (;;) {
      const value = cells[at + 1] ?? 0;
      if (value === 0 || cells[at] === key) return value;
      at = (at + 2) & mask;
    }
  }

  set(key: number, value: number): void {
    if (value === 0) throw new RangeError("A table holds numbers other than 0.");
    if (4 * this.size > this.#mask) this.#grow();
    const cells = this.#cells;
    let at = (key >>> this.#shift) << 1;
    while (cells[at + 1] !== 0 && cells[at] !== key) at = (at + 2) & this.#mask;
    if (cells[at + 1] === 0) this.size++;
    cells[at] = key;
    cells[at + 1] = value;
  }

  *entries(): Generator<[number, number]> {
    for (let at = 0; at <= this.#mask; at += 2) {
      if (this.#cells[at + 1] !== 0) yield [this.#cells[at] ?? 0, this.#cells[at + 1] ?? 0];
    }
  }

  #grow(): void {
    const cells = this.#cells;
    this.#shift--;
    this.#mask = 2 * this.#mask + 1;
    this.#cells = new Int32Array(this.#mask + 1);
    this.size = 0;
    for (let at = 0; at < cells.length; at += 2) {
      if (cells[at + 1] !== 0) this.set(cells[at] ?? 0, cells[at + 1] ?? 0);
    }
  }
}
