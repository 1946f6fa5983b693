import type { Doc, Stage } from "../../doc.ts";
import type { NameKind, NameRange, Parse } from "../../layers.ts";
import type { Analysis, LanguageCore } from "../core.ts";
import { theLanguageCore } from "./load.ts";

type Needs = "sentences" | "tokens";

const RULE = "trained-core";

/** The core's kinds of names and ours. */
const KINDS: ReadonlyMap<string, NameKind> = new Map([
  ["PER", "person"],
  ["ORG", "organization"],
  ["LOC", "place"],
  ["NORP", "group"],
  ["EVENT", "event"],
  ["WORK", "work"],
]);

/**
 * Tags, names and structure of every sentence, over any language core; it is asked for only when there is a token.
 * A sentence's confidence is 1 by convention: the core has none of its own.
 */
export function parsesStageOver(core: () => LanguageCore): Stage<Needs, "parses"> {
  return {
    gives: "parses",
    rules: new Set([RULE]),
    find: (doc) => (doc.tokens.length === 0 ? [] : parsesOf(doc, core())),
  };
}

export const parsesStage: Stage<Needs, "parses"> = parsesStageOver(theLanguageCore);

function parsesOf({ text, sentences, tokens }: Doc<Needs>, core: LanguageCore): Parse[] {
  const firsts = firstTokens(sentences.length, tokens);
  const starts = new Int32Array(tokens.length);
  const ends = new Int32Array(tokens.length);
  tokens.forEach(({ start, end }, index) => {
    starts[index] = start;
    ends[index] = end;
  });
  const analysis = core.analyse(text, { starts, ends, firsts });
  const parses: Parse[] = [];
  let name = 0;
  sentences.forEach(({ start, end }, index) => {
    const first = firsts[index] ?? 0;
    const last = firsts[index + 1] ?? first;
    if (first === last) return;
    const names: NameRange[] = [];
    for (let next = analysis.names[name]; next !== undefined && next.from < last; next = analysis.names[++name]) {
      names.push({ from: next.from, to: next.to, kind: KINDS.get(next.type) ?? "other" });
    }
    parses.push({
      start,
      end,
      rule: RULE,
      because: [],
      confidence: 1,
      first,
      ...columns(analysis, first, last),
      names,
    });
  });
  return parses;
}

/** The number of tokens before each sentence, and that of all at the end. */
function firstTokens(sentences: number, tokens: readonly { readonly sentence: number }[]): number[] {
  const firsts: number[] = [];
  tokens.forEach(({ sentence }, index) => {
    while (firsts.length <= sentence) firsts.push(index);
  });
  while (firsts.length <= sentences) firsts.push(tokens.length);
  return firsts;
}

function columns(analysis: Analysis, first: number, last: number): Pick<Parse, "tags" | "heads" | "labels"> {
  const tags: string[] = [];
  const heads: number[] = [];
  const labels: string[] = [];
  for (let at = first; at < last; at++) {
    tags.push(analysis.tagNames[analysis.tags[at] ?? 0] ?? "");
    heads.push(analysis.heads[at] ?? -1);
    labels.push(analysis.labelNames[analysis.labels[at] ?? 0] ?? "");
  }
  return { tags, heads, labels };
}
