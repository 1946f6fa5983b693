import { createRequire } from "node:module";
import { join } from "node:path";
import type { FoundName } from "./language-metric.ts";
import type { GoldText, NameDoc, TreeDoc } from "./language-sets.ts";

/**
 * Peers are asked for, not needed: where a package is not installed, its row says so. `ONRECORD_PEERS` names a
 * folder that has them in its node_modules; else they are looked for beside the project.
 */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface TaggedSpan extends Span {
  readonly tag: string;
}

export interface Peers {
  /** Share of gold tokens that wink-nlp cuts and tags (universal tags) as the treebank does. */
  readonly winkTags: ((docs: readonly TreeDoc[]) => number) | null;
  readonly compromiseNames: ((doc: NameDoc) => readonly FoundName[]) | null;
  readonly notes: readonly string[];
}

export function loadPeers(): Peers {
  const require = createRequire(join(process.env["ONRECORD_PEERS"] ?? import.meta.dirname, "package.json"));
  const notes: string[] = [];
  const load = (name: string): unknown => {
    try {
      return require(name);
    } catch (error) {
      notes.push(`${name} is not installed (${error instanceof Error ? error.message.split("\n")[0] : "unknown"}).`);
      return null;
    }
  };
  const wink = load("wink-nlp") as WinkMaker | null;
  const model = wink === null ? null : load("wink-eng-lite-web-model");
  const compromise = load("compromise") as Compromise | null;
  return {
    winkTags: wink === null || model === null ? null : winkTags(wink(model)),
    compromiseNames: compromise === null ? null : (doc) => namesOf(compromise, doc),
    notes,
  };
}

interface Wink {
  readonly its: { readonly value: unknown; readonly pos: unknown; readonly precedingSpaces: unknown };
  readDoc(text: string): { tokens(): { out(what: unknown): string[] } };
}
type WinkMaker = (model: unknown) => Wink;

function winkTags(nlp: Wink): (docs: readonly TreeDoc[]) => number {
  return (docs) => {
    let right = 0;
    let all = 0;
    for (const doc of docs) {
      const tags = new Map(winkSpans(nlp, doc.text).map(({ start, end, tag }) => [`${start} ${end}`, tag]));
      let token = 0;
      for (const { upos } of doc.trees) {
        for (const gold of upos) {
          if (tags.get(`${doc.tokens.starts[token]} ${doc.tokens.ends[token]}`) === gold) right++;
          token++;
          all++;
        }
      }
    }
    return right / Math.max(1, all);
  };
}

function winkSpans(nlp: Wink, text: string): TaggedSpan[] {
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out(nlp.its.value);
  const tags = tokens.out(nlp.its.pos);
  let at = 0;
  return values.flatMap((value, index) => {
    const start = text.indexOf(value, at);
    if (start < 0) return [];
    at = start + value.length;
    return [{ start, end: at, tag: tags[index] ?? "" }];
  });
}

interface CompromiseView {
  json(options: { offset: true }): { readonly offset?: { readonly start: number; readonly length: number } }[];
}
interface CompromiseDoc {
  people(): CompromiseView;
  places(): CompromiseView;
  organizations(): CompromiseView;
}
type Compromise = (text: string) => CompromiseDoc;

function namesOf(nlp: Compromise, doc: NameDoc): FoundName[] {
  const view = nlp(doc.text);
  return [
    ...spansOf(view.people(), doc, "PER"),
    ...spansOf(view.organizations(), doc, "ORG"),
    ...spansOf(view.places(), doc, "LOC"),
  ];
}

/** The tokens that a peer's offsets cover, without marks at the borders, which it counts in. */
function spansOf(view: CompromiseView, doc: NameDoc, type: string): FoundName[] {
  return view.json({ offset: true }).flatMap(({ offset }) => {
    if (offset === undefined) return [];
    let { from, to } = tokensIn(doc, { start: offset.start, end: offset.start + offset.length });
    while (to > from && isMark(doc, to - 1)) to--;
    while (from < to && isMark(doc, from)) from++;
    return to > from ? [{ from, to, type }] : [];
  });
}

function isMark({ text, tokens }: GoldText, token: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(tokens.starts[token], tokens.ends[token]));
}

function tokensIn({ tokens }: GoldText, { start, end }: Span): { from: number; to: number } {
  const first = firstAtOrAfter(tokens.ends, start + 1);
  return { from: first, to: firstAtOrAfter(tokens.starts, end) };
}

function firstAtOrAfter(values: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
