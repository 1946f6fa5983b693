import type { Tree } from "../../src/language/conllu/read.ts";
import type { GoldName, NameSentence } from "./namesdata.ts";

const GUM_TYPES = new Map([
  ["person", "PER"],
  ["organization", "ORG"],
  ["place", "LOC"],
  ["event", "EVENT"],
]);
/** Titles are no part of a name in the other sets, and no name alone. */
const TITLES = new Set(
  "president vice prime minister secretary chair chairman chief justice senator governor mayor judge professor king queen lord lords senators congressmen congresswoman street members".split(
    " ",
  ),
);
const INNER = new Set(["of", "the", "for", "and", "&", "-", "de", "la", "van", "von", "in", "on", "'s"]);
/** A person's name ends before "of Reuters" and "and Brann", though the mention goes on. */
const INNER_OF_PERSON = new Set(["the", "-", "de", "la", "van", "von"]);

/** Names of GUM: the proper part of every mention whose head is a proper noun. */
export function gumNames(tree: Tree): NameSentence {
  const mentions: GoldName[] = [];
  const open: { id: string; from: number; type: string }[] = [];
  tree.misc.forEach((misc, at) => {
    const entity = /(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? "";
    for (const [piece, opens, body] of entity.matchAll(/(\()?([^()]+)(\))?/gu)) {
      const closes = piece.endsWith(")");
      const id = (body as string).split("-")[0] as string;
      if (opens !== undefined) {
        const type = (body as string).split("-")[1] ?? "";
        if (closes) mentions.push({ from: at, to: at + 1, type });
        else open.push({ id, from: at, type });
      } else {
        const index = open.findLastIndex((mention) => mention.id === id);
        const found = open[index];
        if (found === undefined) continue;
        open.splice(index, 1);
        mentions.push({ from: found.from, to: at + 1, type: found.type });
      }
    }
  });
  const names: GoldName[] = [];
  const taken = new Uint8Array(tree.forms.length);
  for (const mention of mentions.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    const name = properPart(tree, mention);
    if (name === null || taken.subarray(name.from, name.to).includes(1)) continue;
    taken.fill(1, name.from, name.to);
    names.push(name);
  }
  // Proper nouns that no mention of a known kind covers are names of something else.
  return { doc: tree.doc, forms: tree.forms, names: names.toSorted((a, b) => a.from - b.from) };
}

function properPart(tree: Tree, { from, to, type }: GoldName): GoldName | null {
  const kind = GUM_TYPES.get(type);
  let head = -1;
  for (let at = from; at < to; at++) {
    const up = (tree.heads[at] as number) - 1;
    if (up < from || up >= to) head = at;
  }
  if (head < 0 || tree.upos[head] !== "PROPN" || type === "time") return null;
  const inner = kind === "PER" ? INNER_OF_PERSON : INNER;
  const proper = (at: number): boolean => tree.upos[at] === "PROPN" || (tree.xpos[at] as string).startsWith("NNP");
  let start = head;
  let end = head + 1;
  while (
    start > from &&
    (proper(start - 1) || (inner.has(tree.forms[start - 1] as string) && start - 2 >= from && proper(start - 2)))
  )
    start--;
  while (
    end < to &&
    (proper(end) ||
      (inner.has(tree.forms[end] as string) &&
        end + 1 < to &&
        (proper(end + 1) || (tree.forms[end + 1] === "the" && end + 2 < to && proper(end + 2)))))
  )
    end++;
  if (kind === "PER") return personIn(tree, start, end, tree.xpos[head] === "NNPS");
  const isName = kind !== undefined || tree.forms.slice(start, end).some((form) => /\p{Lu}/u.test(form));
  return isName ? { from: start, to: end, type: kind ?? "MISC" } : null;
}

function personIn(tree: Tree, from: number, to: number, isMany: boolean): GoldName | null {
  let start = from;
  const isTitle = (at: number): boolean =>
    tree.labels[at]?.startsWith("nmod:desc") === true || TITLES.has((tree.forms[at] as string).toLowerCase());
  while (start < to && isTitle(start)) start++;
  if (start === to || INNER.has(tree.forms[start] as string)) return null;
  return { from: start, to, type: isMany ? "NORP" : "PER" };
}

/** Below so many sightings the other sets may err themselves. */
const LEAST_AGREED = 2;

/** What the others call a name almost always is what it is called here too: "Belgium" for a team is a place there. */
export function agreeWith(own: readonly NameSentence[], others: readonly NameSentence[]): NameSentence[] {
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of others) {
    for (const name of sentence.names) {
      const text = textOf(sentence, name);
      const types = counts.get(text) ?? new Map<string, number>();
      types.set(name.type, (types.get(name.type) ?? 0) + 1);
      counts.set(text, types);
    }
  }
  const agreed = new Map<string, string>();
  for (const [text, types] of counts) {
    const all = [...types.values()].reduce((sum, count) => sum + count, 0);
    const [type, most] = [...types].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ["", 0];
    if (all >= LEAST_AGREED && most >= 0.8 * all) agreed.set(text, type);
  }
  return own.map((sentence) => ({
    ...sentence,
    names: sentence.names.map((name) => ({ ...name, type: agreed.get(textOf(sentence, name)) ?? name.type })),
  }));
}

function textOf({ forms }: NameSentence, { from, to }: GoldName): string {
  return forms.slice(from, to).join(" ");
}
