import type { Tree } from "../../src/language/conllu/read.ts";

/** A gold mention: tokens `[from, to)` of the document, the token that carries it, and whom it means. */
export interface GoldMention {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly cluster: string;
  readonly form: "name" | "noun" | "pronoun";
}

/**
 * Reads the mentions of one document of GUM: `Entity=` opens with "(12-person-…" and closes with "12)", where the
 * number is whom the mention means.
 */
export function goldMentions(trees: readonly Tree[]): GoldMention[] {
  const found: GoldMention[] = [];
  let first = 0;
  for (const tree of trees) {
    found.push(...mentionsOf(tree, first));
    first += tree.forms.length;
  }
  return found.toSorted((a, b) => a.from - b.from || b.to - a.to);
}

function mentionsOf(tree: Tree, first: number): GoldMention[] {
  const open: { cluster: string; from: number }[] = [];
  const found: GoldMention[] = [];
  const close = (cluster: string, last: number): void => {
    const index = open.findLastIndex((one) => one.cluster === cluster);
    const [one] = index < 0 ? [] : open.splice(index, 1);
    if (one !== undefined) found.push(mentionOf(tree, first, { ...one, to: last + 1 }));
  };
  tree.misc.forEach((misc, at) => {
    const entity = /(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? "";
    for (const [, opened, single, closed] of entity.matchAll(/\((\d+)[^()]*(\))?|(\d+)\)/gu)) {
      if (opened !== undefined) open.push({ cluster: opened, from: at });
      if (opened !== undefined && single !== undefined) close(opened, at);
      if (closed !== undefined) close(closed, at);
    }
  });
  return found;
}

function mentionOf(tree: Tree, first: number, range: { cluster: string; from: number; to: number }): GoldMention {
  const { cluster, from, to } = range;
  const outside = (at: number): boolean => {
    const head = (tree.heads[at] ?? 0) - 1;
    return head < from || head >= to;
  };
  let head = from;
  while (head < to - 1 && !outside(head)) head++;
  const tag = tree.upos[head];
  const form = tag === "PRON" ? "pronoun" : tag === "PROPN" ? "name" : "noun";
  return { from: first + from, to: first + to, head: first + head, cluster, form };
}
