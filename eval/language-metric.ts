import type { Analysis, LanguageCore } from "../src/language/core.ts";
import type { NameDoc, TreeDoc } from "./language-sets.ts";

export interface TreeScores {
  readonly tokens: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemma: number;
  /** Over all tokens. */
  readonly uas: number;
  readonly las: number;
  /** Over all tokens that are no punctuation, as the papers have it. */
  readonly uasNoPunct: number;
  readonly lasNoPunct: number;
}

/** Tags, lemmas and trees on gold sentences and tokens, with tags of our own under the trees. Labels with subtypes. */
export function scoreTrees(docs: readonly TreeDoc[], core: LanguageCore): TreeScores {
  const right = { upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, uasNoPunct: 0, lasNoPunct: 0 };
  let tokens = 0;
  let words = 0;
  for (const doc of docs) {
    const found = core.analyse(doc.text, doc.tokens);
    let token = 0;
    for (const tree of doc.trees) {
      const first = token;
      tree.forms.forEach((form, at) => {
        const gold = { head: tree.heads[at] === 0 ? -1 : first + (tree.heads[at] ?? 0) - 1, label: tree.labels[at] };
        const { tag, head, label } = tokenOf(found, token++);
        const [upos, xpos] = tag.split(" ");
        const isHead = head === gold.head;
        const isArc = isHead && label === gold.label;
        tokens++;
        if (upos === tree.upos[at]) right.upos++;
        if (xpos === tree.xpos[at]) right.xpos++;
        if (core.models.lemmatizer.lemma(form, tag) === tree.lemmas[at]) right.lemma++;
        if (isHead) right.uas++;
        if (isArc) right.las++;
        if (tree.upos[at] === "PUNCT") return;
        words++;
        if (isHead) right.uasNoPunct++;
        if (isArc) right.lasNoPunct++;
      });
    }
  }
  return {
    tokens,
    upos: right.upos / tokens,
    xpos: right.xpos / tokens,
    lemma: right.lemma / tokens,
    uas: right.uas / tokens,
    las: right.las / tokens,
    uasNoPunct: right.uasNoPunct / words,
    lasNoPunct: right.lasNoPunct / words,
  };
}

function tokenOf(found: Analysis, token: number): { tag: string; head: number; label: string } {
  return {
    tag: found.tagNames[found.tags[token] ?? 0] ?? "",
    head: found.heads[token] ?? -2,
    label: found.labelNames[found.labels[token] ?? 0] ?? "",
  };
}

/** A name by its tokens in the document. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly type: string;
}

export interface F1 {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const SCORED = new Set(["PER", "ORG", "LOC"]);

/** Persons, organisations and places, exact in extent and type. */
export function scoreNames(docs: readonly NameDoc[], find: (doc: NameDoc) => readonly FoundName[]): F1 {
  let found = 0;
  let gold = 0;
  let right = 0;
  for (const doc of docs) {
    const wanted = new Set(goldNames(doc).map(keyOf));
    const got = find(doc).filter(({ type }) => SCORED.has(type));
    found += got.length;
    gold += wanted.size;
    right += got.filter((name) => wanted.has(keyOf(name))).length;
  }
  return {
    precision: right / Math.max(1, found),
    recall: right / Math.max(1, gold),
    f1: (2 * right) / Math.max(1, found + gold),
  };
}

function keyOf({ from, to, type }: FoundName): string {
  return `${from} ${to} ${type}`;
}

function goldNames({ sentences, tokens }: NameDoc): FoundName[] {
  return sentences.flatMap(({ names }, sentence) => {
    const first = tokens.firsts[sentence] ?? 0;
    return names
      .filter(({ type }) => SCORED.has(type))
      .map(({ from, to, type }) => ({ from: first + from, to: first + to, type }));
  });
}
