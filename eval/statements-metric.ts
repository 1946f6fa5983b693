/**
 * How statements are compared with what people marked. Spans become sets of word numbers first
 * (punctuation dropped), so a trailing comma or quotation mark decides nothing.
 */
export interface SpanPair {
  readonly start: number;
  readonly end: number;
}

export type Kind = "direct" | "indirect" | "mixed";

/** A statement as the metric sees it, from either side. */
export interface Said {
  readonly kind: Kind;
  readonly content: readonly SpanPair[];
  readonly cue: readonly SpanPair[];
  readonly speaker: readonly SpanPair[];
  /** Whether it belongs to the speech subset; for predictions it has no meaning. */
  readonly speech: boolean;
}

/** Right, found and wanted: F1 is twice the right by the sum of the others. */
export interface Count {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

export interface Matched {
  readonly found: number;
  readonly gold: number;
}

type Words = ReadonlySet<number>;

const WORD = /[\p{L}\p{N}_]+(?:[.'’-][\p{L}\p{N}_]+)*/gu;

/** The words of a text, in order; everything else is dropped. */
export function wordsOf(text: string): SpanPair[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** The numbers of the words that the spans touch. `words` are in order. */
export function numbersOf(words: readonly SpanPair[], spans: readonly SpanPair[]): Set<number> {
  const numbers = new Set<number>();
  for (const { start, end } of spans) {
    for (let at = firstEndingAfter(words, start); at < words.length && (words[at]?.start ?? Infinity) < end; at++) {
      numbers.add(at);
    }
  }
  return numbers;
}

function firstEndingAfter(words: readonly SpanPair[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One article from both sides, made ready for any of the comparisons below. */
export interface Sides {
  readonly found: readonly Numbered[];
  readonly gold: readonly Numbered[];
}

interface Numbered {
  readonly said: Said;
  readonly content: Words;
  readonly cue: Words;
  readonly speaker: Words;
}

export function sidesOf(text: string, found: readonly Said[], gold: readonly Said[]): Sides {
  const words = wordsOf(text);
  const number = (said: Said): Numbered => ({
    said,
    content: numbersOf(words, said.content),
    cue: numbersOf(words, said.cue),
    speaker: numbersOf(words, said.speaker),
  });
  return { found: found.map(number), gold: gold.map(number) };
}

/**
 * Without what is said within what another says: where the gold holds outermost statements alone, those inside
 * them can be neither right nor wrong.
 */
export function outermost<One extends Said>(found: readonly One[]): One[] {
  return found.filter((one) => !found.some((other) => other !== one && isWithin(one, other)));
}

/** Whether two lists of spans share a place. */
export function overlap(a: readonly SpanPair[], b: readonly SpanPair[]): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}

function isWithin({ cue, content }: Said, outer: Said): boolean {
  const inner = [...cue, ...content];
  return inner.every((span) => outer.content.some(({ start, end }) => start <= span.start && span.end <= end));
}

/** Only the statements that have a cue, for the F1 of cues. */
export function withCues({ found, gold }: Sides): Sides {
  return { found: found.filter(({ cue }) => cue.size > 0), gold: gold.filter(({ cue }) => cue.size > 0) };
}

/** How well a prediction fits a gold statement; 0 is no match. */
export type Fit = (found: Numbered, gold: Numbered) => number;

/** Content intersection over union above one half, and the speakers overlap or are both empty. */
export const linked: Fit = (found, gold) => {
  const iou = overUnion(found.content, gold.content);
  return iou > 0.5 && sameSpeaker(found, gold) ? iou : 0;
};

export const contentStrict: Fit = (found, gold) => (overUnion(found.content, gold.content) === 1 ? 1 : 0);

export const cueStrict: Fit = (found, gold) => (found.cue.size > 0 && overUnion(found.cue, gold.cue) === 1 ? 1 : 0);

/** The share of the gold content that was found, when it is above `least`. */
export function coverage(least: number): Fit {
  return (found, gold) => {
    const share = shared(found.content, gold.content) / Math.max(1, gold.content.size);
    return share > least ? share : 0;
  };
}

export function sameSpeaker(found: Numbered, gold: Numbered): boolean {
  if (found.speaker.size === 0 || gold.speaker.size === 0) return found.speaker.size === gold.speaker.size;
  return shared(found.speaker, gold.speaker) > 0;
}

function overUnion(a: Words, b: Words): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

function shared(a: Words, b: Words): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** Pairs the two sides one to one, the best fit first; of equal fits the earlier one. */
export function match({ found, gold }: Sides, fit: Fit): Matched[] {
  const pairs = found.flatMap((one, f) => gold.map((other, g) => ({ found: f, gold: g, fit: fit(one, other) })));
  const usedFound = new Set<number>();
  const usedGold = new Set<number>();
  const matched: Matched[] = [];
  for (const pair of pairs.filter((each) => each.fit > 0).toSorted((a, b) => b.fit - a.fit)) {
    if (usedFound.has(pair.found) || usedGold.has(pair.gold)) continue;
    usedFound.add(pair.found);
    usedGold.add(pair.gold);
    matched.push({ found: pair.found, gold: pair.gold });
  }
  return matched;
}

/** Which gold statements are asked for, and which predictions count against the precision when they fit nothing. */
export interface Subset {
  readonly wants: (gold: Said) => boolean;
  readonly blames: (found: Said) => boolean;
}

const all = (): boolean => true;

export const SUBSETS: Readonly<Record<"all" | "speech" | Kind, Subset>> = {
  all: { wants: all, blames: all },
  speech: { wants: ({ speech }) => speech, blames: all },
  direct: { wants: ({ kind }) => kind === "direct", blames: ({ kind }) => kind === "direct" },
  mixed: { wants: ({ kind }) => kind === "mixed", blames: ({ kind }) => kind === "mixed" },
  indirect: {
    wants: ({ kind, speech }) => kind === "indirect" && speech,
    blames: ({ kind }) => kind === "indirect",
  },
};

/** A prediction that fits gold outside the subset is left out, neither right nor wrong. */
export function countIn({ found, gold }: Sides, matched: readonly Matched[], { wants, blames }: Subset): Count {
  const used = new Set(matched.map((pair) => pair.found));
  const wanted = gold.filter(({ said }) => wants(said)).length;
  const right = matched.filter((pair) => wantsAt(gold, pair.gold, wants)).length;
  const wrong = found.filter(({ said }, at) => !used.has(at) && blames(said)).length;
  return { right, found: right + wrong, wanted };
}

function wantsAt(gold: readonly Numbered[], at: number, wants: Subset["wants"]): boolean {
  const one = gold[at];
  return one !== undefined && wants(one.said);
}

export function addCounts(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { right, found, wanted }) => ({
      right: sum.right + right,
      found: sum.found + found,
      wanted: sum.wanted + wanted,
    }),
    { right: 0, found: 0, wanted: 0 },
  );
}

/** Twice the right by found and wanted together; 1 where nothing was wanted and nothing found. */
export function f1({ right, found, wanted }: Count): number {
  return found + wanted === 0 ? 1 : (2 * right) / (found + wanted);
}
