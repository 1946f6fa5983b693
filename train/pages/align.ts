/** Words as the shingle metric counts them: runs of letters, digits and underscores. */
const WORD = /[\p{L}\p{N}_]+/gu;
/** The largest table that two stretches of words are compared in. */
const TABLE = 6_000_000;
/** Lengths of the runs of words that tie page and gold together, tried in this order. */
const ANCHORS = [8, 5, 3];

export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/**
 * Which words of a page are words of the gold text, in order: the longest common subsequence,
 * with runs of words that occur once in both as fixed points, so that long pages stay cheap.
 * Returns 1 for a word that is in the gold, 0 for one that is not.
 */
export function alignWords(page: readonly string[], gold: readonly string[]): Uint8Array {
  const numbers = new Map<string, number>();
  const numbered = (words: readonly string[]): Int32Array =>
    Int32Array.from(words, (word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    });
  const matched = new Uint8Array(page.length);
  new Aligner(numbered(page), numbered(gold), matched).align(0, page.length, 0, gold.length, 0);
  return matched;
}

class Aligner {
  private readonly page: Int32Array;
  private readonly gold: Int32Array;
  private readonly matched: Uint8Array;

  constructor(page: Int32Array, gold: Int32Array, matched: Uint8Array) {
    this.page = page;
    this.gold = gold;
    this.matched = matched;
  }

  align(p0: number, p1: number, g0: number, g1: number, level: number): void {
    if (p0 >= p1 || g0 >= g1) return;
    const length = ANCHORS[level];
    if (length === undefined) {
      if ((p1 - p0) * (g1 - g0) <= TABLE) this.common(p0, p1, g0, g1);
      return;
    }
    let p = p0;
    let g = g0;
    for (const [pageAt, goldAt] of this.anchors(p0, p1, g0, g1, length)) {
      if (pageAt < p || goldAt < g) continue;
      this.align(p, pageAt, g, goldAt, level + 1);
      p = pageAt;
      g = goldAt;
      while (p < p1 && g < g1 && this.page[p] === this.gold[g]) {
        this.matched[p++] = 1;
        g++;
      }
    }
    this.align(p, p1, g, g1, level + 1);
  }

  /** Runs of `length` words that occur once on both sides, in an order that both share. */
  private anchors(p0: number, p1: number, g0: number, g1: number, length: number): [number, number][] {
    const once = (words: Int32Array, from: number, to: number): Map<string, number> => {
      const places = new Map<string, number>();
      for (let at = from; at + length <= to; at++) {
        const key = words.subarray(at, at + length).join(" ");
        places.set(key, places.has(key) ? -1 : at);
      }
      return places;
    };
    const inPage = once(this.page, p0, p1);
    const pairs: [number, number][] = [];
    for (const [key, goldAt] of once(this.gold, g0, g1)) {
      const pageAt = inPage.get(key) ?? -1;
      if (goldAt >= 0 && pageAt >= 0) pairs.push([pageAt, goldAt]);
    }
    return longestRising(pairs.toSorted((a, b) => a[1] - b[1]));
  }

  /** The longest common subsequence by a table of one bit a cell's direction. */
  private common(p0: number, p1: number, g0: number, g1: number): void {
    const width = g1 - g0 + 1;
    const steps = new Uint8Array((p1 - p0 + 1) * width);
    let above = new Int32Array(width);
    let row = new Int32Array(width);
    for (let p = p0; p < p1; p++) {
      const base = (p - p0 + 1) * width;
      for (let g = g0; g < g1; g++) {
        const at = g - g0 + 1;
        const up = above[at] ?? 0;
        const left = row[at - 1] ?? 0;
        if (this.page[p] === this.gold[g]) {
          row[at] = (above[at - 1] ?? 0) + 1;
          steps[base + at] = 1;
        } else {
          row[at] = Math.max(up, left);
          steps[base + at] = up >= left ? 2 : 3;
        }
      }
      [above, row] = [row, above];
    }
    let p = p1 - p0;
    let g = g1 - g0;
    while (p > 0 && g > 0) {
      const step = steps[p * width + g];
      if (step === 1) this.matched[p0 + p - 1] = 1;
      if (step !== 3) p--;
      if (step !== 2) g--;
    }
  }
}

/** Of pairs sorted by their second number, the most that rise in both. */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const before: number[] = [];
  pairs.forEach(([page], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[tails[middle] ?? 0]?.[0] ?? 0) < page) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? (tails[low - 1] ?? -1) : -1);
    tails[low] = index;
  });
  const chain: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.toReversed();
}
