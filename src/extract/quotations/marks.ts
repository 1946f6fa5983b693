import { pattern, startsSmall } from "../../language/words.ts";
import type { Span } from "../../span.ts";

/** Marks of one family open and close each other, also in mixtures such as “…" or ``…''. */
export type Family = "double" | "single" | "guillemet" | "angle" | "corner";

/** What a mark may be by its glyph and its neighbours; `pairs.ts` decides which it is. */
export interface Mark extends Span {
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A closing mark that may as well be something else: "the drivers’ union", 6' 3" long. */
  readonly doubtful: boolean;
}

type Side = "open" | "close" | "both";

const GLYPHS: ReadonlyMap<string, readonly [Family, Side]> = new Map([
  ["“", ["double", "open"]],
  ["„", ["double", "open"]],
  ["‟", ["double", "open"]],
  ["``", ["double", "open"]],
  ["”", ["double", "close"]],
  ["''", ["double", "close"]],
  ['"', ["double", "both"]],
  ["＂", ["double", "both"]],
  ["‘", ["single", "open"]],
  ["‚", ["single", "open"]],
  ["‛", ["single", "open"]],
  ["’", ["single", "close"]],
  ["'", ["single", "both"]],
  ["«", ["guillemet", "open"]],
  ["»", ["guillemet", "close"]],
  ["‹", ["angle", "open"]],
  ["›", ["angle", "close"]],
  ["「", ["corner", "open"]],
  ["『", ["corner", "open"]],
  ["」", ["corner", "close"]],
  ["』", ["corner", "close"]],
]);

const MARK = /``|''|["＂“”„‟‘’‚‛'«»‹›「」『』]/gu;
const WORD = pattern(String.raw`[\p{L}\p{M}\p{N}]`);
const DIGIT = pattern(String.raw`\p{Nd}`);
/** ’90s, ’n’, ’em: an apostrophe at the start of a word, whatever way it is curled. */
const ELISION = pattern(String.raw`(?:\p{Nd}{2}s?|n|em|til|tis|twas|cause|bout|round)(?![\p{L}\p{N}])`, "iy");
const OPENING_CONTEXT = /[\s([{—–\-/"“‘«‹„…]/u;

/**
 * Every mark of `text` within `within` that can open or close a quotation, in order. Only the slice is searched: a
 * search in the whole text would run on to the next mark, for every block anew.
 */
export function marksIn(text: string, within: Span): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: glyph, index } of text.slice(within.start, within.end).matchAll(MARK)) {
    const start = within.start + index;
    const mark = markAt(text, { start, end: start + glyph.length }, within);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

function markAt(text: string, span: Span, within: Span): Mark | null {
  const glyph = GLYPHS.get(text.slice(span.start, span.end));
  if (glyph === undefined) return null;
  const [family, side] = glyph;
  const before = span.start > within.start ? text.charAt(span.start - 1) : " ";
  const after = span.end < within.end ? text.charAt(span.end) : "";
  if (family === "single") return singleMark(text, span, side, before, after);
  if (family === "corner")
    return { ...span, family, opens: side === "open", closes: side === "close", doubtful: false };
  const leans = leaning(before, after);
  if (side === "both" && DIGIT.test(before) && leans === "close") {
    // 12" may be inches or the end of a quotation: it closes one if one is open, and never opens.
    return { ...span, family, opens: false, closes: true, doubtful: true };
  }
  const opens = side === "open" ? leans !== "close" : side === "both" ? leans !== "close" : leans === "open";
  const closes = side === "close" ? leans !== "open" : side === "both" ? leans !== "open" : leans === "close";
  return { ...span, family, opens, closes, doubtful: false };
}

/**
 * Which way a mark leans by its neighbours: `(“a` opens, `a” ` closes, `a"b` and ` " ` may do either. The last
 * character of a block (nothing after it) opens nothing.
 */
function leaning(before: string, after: string): "open" | "close" | "either" {
  if (after === "") return "close";
  const roomBefore = OPENING_CONTEXT.test(before);
  const roomAfter = /[\s)\]}.,;:!?—–\-/”’»›…]/u.test(after);
  if (roomBefore && !roomAfter) return "open";
  if (!roomBefore && roomAfter) return "close";
  // `gone.“[` closes though it is curled to open.
  if (/[.,!?…]/u.test(before) && !WORD.test(after)) return "close";
  // `“…and` and `“—` open though a mark follows; `…”—` closes though a dash stands before.
  if (roomBefore && !/\s/u.test(after) && /\s|[([{]/u.test(before)) return "open";
  if (roomAfter && !/\s/u.test(before) && /\s/u.test(after)) return "close";
  return "either";
}

function singleMark(text: string, span: Span, side: Side, before: string, after: string): Mark | null {
  const inWord = WORD.test(before) && WORD.test(after);
  if (inWord) return null;
  ELISION.lastIndex = span.end;
  if (!WORD.test(before) && side !== "close" && ELISION.test(text)) return null;
  const leans = leaning(before, after);
  if (side !== "open" && DIGIT.test(before)) return closing(span, false);
  const opens = side !== "close" && (leans === "open" || (side === "open" && leans === "either"));
  const closes = leans === "close" || (side !== "open" && leans === "either" && !opens && !/\s/u.test(before));
  if (!opens && !closes) return null;
  return opens ? { ...span, family: "single", opens, closes, doubtful: false } : closing(span, isPlural(text, span));
}

function closing(span: Span, doubtful: boolean): Mark {
  return { ...span, family: "single", opens: false, closes: true, doubtful };
}

/** "the drivers’ union": after an s, before a blank and a small letter. */
function isPlural(text: string, { start, end }: Span): boolean {
  return /s/iu.test(text.charAt(start - 1)) && text.charAt(end) === " " && startsSmall(text.slice(end + 1, end + 3));
}
