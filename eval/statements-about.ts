import type { Measure } from "./floors.ts";
import type { Matched } from "./statements-metric.ts";
import type { Marked } from "./statements-sets.ts";

interface Read {
  readonly found: readonly Marked[];
  readonly gold: readonly Marked[];
}

/** What is said about the linked statements: who speaks, named or not, the act, the steps of the chain. */
export function aboutMeasures(set: string, read: readonly Read[], matched: readonly (readonly Matched[])[]): Measure[] {
  const pairs = read.flatMap(({ found, gold }, at) =>
    (matched[at] ?? []).flatMap((pair) => {
      const one = found[pair.found];
      const other = gold[pair.gold];
      if (one === undefined || other === undefined) return [];
      return [{ found: one.about, gold: other.about, named: other.speaker.length > 0 }];
    }),
  );
  // Where the words name nobody ("reportedly"), there is nobody to compare: our record has no speaker there.
  const spoken = pairs.filter(({ gold, named }) => gold.who !== null && named);
  return [
    { id: `${set}.speaker-identity`, value: share(spoken, ({ found, gold }) => sameName(found.who, gold.who)) },
    { id: `${set}.named-unnamed`, value: macroF1(spoken.map(({ found, gold }) => [found.unnamed, gold.unnamed])) },
    { id: `${set}.act`, value: share(pairs, ({ found, gold }) => found.act === gold.act) },
    { id: `${set}.chain-edges`, value: edgesF1(spoken.map(({ found, gold }) => [found.chain, gold.chain])) },
  ];
}

function share<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}

/** The mean of the F1 of "named" and of "unnamed"; who has no speaker counts as a miss. */
export function macroF1(pairs: readonly (readonly [boolean | null, boolean | null])[]): number {
  const values = [true, false].map((value) => {
    const right = pairs.filter(([found, gold]) => found === value && gold === value).length;
    const all = pairs.filter(([found]) => found === value).length + pairs.filter(([, gold]) => gold === value).length;
    return all === 0 ? 1 : (2 * right) / all;
  });
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

type Chain = readonly string[] | null;

/** Edges lead from each to the next, and from the last to the publisher. */
export function edgesF1(pairs: readonly (readonly [Chain, Chain])[]): number {
  let right = 0;
  let all = 0;
  for (const [found, gold] of pairs) {
    const edges = edgesOf(found ?? []);
    const wanted = edgesOf(gold ?? []);
    right += wanted.filter(([from, to]) =>
      edges.some((edge) => sameName(edge[0], from) && sameName(edge[1], to)),
    ).length;
    all += edges.length + wanted.length;
  }
  return all === 0 ? 1 : Math.min(1, (2 * right) / all);
}

function edgesOf(chain: readonly string[]): [string, string][] {
  return chain.map((name, at) => [name, chain[at + 1] ?? "(publisher)"]);
}

const SMALL_WORDS = new Set(["the", "a", "an", "of", "for", "in", "and", "at", "s", "unnamed", "unspecified"]);

/**
 * Whether two canonical names mean the same: of the words that matter (no articles, no "of"), half or more
 * are shared, or the shorter name is the end of the longer ("Modi", "Narendra Modi").
 */
export function sameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const one = wordsOf(a);
  const other = wordsOf(b);
  if (one.length === 0 || other.length === 0) return a === b;
  const both = new Set(one).intersection(new Set(other)).size;
  const union = new Set([...one, ...other]).size;
  return both * 2 >= union || endsWith(one, other) || endsWith(other, one);
}

function endsWith(longer: readonly string[], shorter: readonly string[]): boolean {
  return shorter.length <= longer.length && shorter.every((word, at) => longer.at(at - shorter.length) === word);
}

function wordsOf(name: string): string[] {
  const words =
    name
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !SMALL_WORDS.has(word));
}
