import type { Said, SpanPair } from "./statements-metric.ts";

/**
 * What the plainest program does: everything between double quotation marks is a statement of the nearest
 * capitalised name within the paragraph that has a word of saying beside it.
 */
const QUOTED = /["“]([^"“”\n]{2,2000})["”]/gu;
const NAME = "\\p{Lu}[\\p{L}'’.-]*(?:[ ]\\p{Lu}[\\p{L}'’.-]*){0,3}";
const VERB = "(?:said|says|told|added|wrote|asked)";
const ATTRIBUTION = new RegExp(
  `(?<before>${NAME}|\\b[Ss]?[Hh]e|\\b[Tt]hey) (?<verb>${VERB})\\b|(?<verb2>${VERB}) (?<after>${NAME}|s?he|they)`,
  "dgu",
);

export function peerStatements(text: string): Said[] {
  return paragraphsOf(text).flatMap((paragraph) => inParagraph(text, paragraph));
}

function paragraphsOf(text: string): SpanPair[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

interface Attribution {
  readonly cue: SpanPair;
  readonly speaker: SpanPair;
}

function inParagraph(text: string, { start, end }: SpanPair): Said[] {
  const words = text.slice(start, end);
  const attributions = [...words.matchAll(ATTRIBUTION)].flatMap((found) => attributionOf(found, start));
  return [...words.matchAll(QUOTED)].map(({ 0: quoted, index }) => {
    const content = { start: start + index + 1, end: start + index + quoted.length - 1 };
    const nearest = attributions.toSorted((a, b) => distance(a.cue, content) - distance(b.cue, content))[0];
    return {
      kind: "direct" as const,
      content: [content],
      cue: nearest === undefined ? [] : [nearest.cue],
      speaker: nearest === undefined ? [] : [nearest.speaker],
      speech: true,
    };
  });
}

function attributionOf(found: RegExpExecArray, offset: number): Attribution[] {
  const at = (name: string): SpanPair | null => {
    const pair = found.indices?.groups?.[name];
    return pair === undefined ? null : { start: offset + pair[0], end: offset + pair[1] };
  };
  const cue = at("verb") ?? at("verb2");
  const speaker = at("before") ?? at("after");
  return cue === null || speaker === null ? [] : [{ cue, speaker }];
}

function distance(a: SpanPair, b: SpanPair): number {
  return Math.max(a.start - b.end, b.start - a.end, 0);
}
