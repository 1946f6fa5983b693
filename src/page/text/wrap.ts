import type { Line } from "./lines.ts";

/**
 * Whether a text was broken into lines of a set width by a program, and at which width:
 *
 *     The stoppage began at 6 a.m. and will last 48 hours, the union said in a
 *     statement. It covers three terminals, all of them run by one company.
 *
 * In such prose most lines end amid a sentence, so that the next begins in lower case. Lists, tables
 * and one line for each paragraph show that of almost no line.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let pairs = 0;
  let goOn = 0;
  let width = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next === undefined || next.afterBlank || line.end - line.start > MAX_WIDTH) continue;
    pairs++;
    width = Math.max(width, line.end - line.start);
    if (goesOn(text, line, next)) goOn++;
  }
  return goOn > 0 && goOn >= pairs * SHARE_GOING_ON ? width : null;
}

/** Wider than any terminal or mail program breaks its lines. */
const MAX_WIDTH = 160;
/** Below the share that wrapped prose shows even where every other line opens with a name. */
const SHARE_GOING_ON = 0.3;
/** Programs that even out their lines leave up to a fifth of the width empty. */
const FULL_SHARE = 0.8;
/** Shorter lines than this are verse or a table, whatever they open with. */
const LEAST_WIDTH = 24;

const SENTENCE_END = /[.!?…:;]["'”’»)\]]{0,3}$/u;
const LOWER_START = /^["'“‘«(]{0,2}\p{Ll}/u;
const OPEN_END =
  /(?:^|[\s"“'‘(])(?:an?|the|of|to|in|on|at|by|for|from|with|and|or|but|that|as|is|was|said|its|their|his|her)$/iu;
const NEAR = 48;

/** The sentence of the first line goes on in the second. */
export function goesOn(text: string, line: Line, next: Line): boolean {
  const ending = text.slice(Math.max(line.start, line.end - NEAR), line.end);
  if (line.end - line.start < LEAST_WIDTH || SENTENCE_END.test(ending)) return false;
  return LOWER_START.test(text.slice(next.start, next.start + NEAR)) || OPEN_END.test(ending);
}

/** The next word would not have fitted, so the break says nothing. */
export function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const opening = text.slice(next.start, Math.min(next.end, next.start + NEAR));
  const word = opening.search(/\s/u);
  const length = line.end - line.start + 1 + (word < 0 ? opening.length : word);
  return line.end - line.start >= LEAST_WIDTH && length >= width * FULL_SHARE;
}
