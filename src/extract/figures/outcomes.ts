import { anyOf, BLANK, pattern } from "../../language/words.ts";
import type { Span } from "../../span.ts";
import { LETTERS, LOWER, WORD_END } from "./chars.ts";

/**
 * What became of people, behind their number: "[4] miners were reportedly killed". Taken step by step, each step a
 * small pattern: as one pattern, the words that may stand between would make the engine compile all that follows
 * several times over, which took longer than all else in reading a short text.
 */
export interface Outcome {
  /** Participles: they need a verb before them, or no object behind. */
  readonly done: RegExp;
  /** What needs neither. */
  readonly free: RegExp;
}

export function outcome(done: readonly string[], free: readonly string[]): Outcome {
  return {
    done: pattern(`${BLANK}${anyOf(done)}${WORD_END}`, "y"),
    free: pattern(`${BLANK}${anyOf(free)}${WORD_END}`, "y"),
  };
}

/** A word that may stand between a number and what became of it; none that opens another clause. */
const CLAUSE =
  "and|but|after|when|as|before|because|while|that|said|over|for|since|if|or|where|whose|than|were|was|are|is|been|being";
const BETWEEN = pattern(`${BLANK}(?!(?:${CLAUSE})${WORD_END})[${LETTERS}’'-]{1,24}(?=${BLANK})`, "y");
const MOST_BETWEEN = 5;
const BECAME = pattern(`${BLANK}(?:were|was|are|is|(?:have|had|has)${BLANK}been|being|be|been)(?=${BLANK})`, "y");
const ADVERB = pattern(
  `${BLANK}(?:[${LOWER}]{2,20}ly|also|still|already|reportedly|then|now|all|either|confirmed|feared|believed${BLANK}to${BLANK}have${BLANK}been)(?=${BLANK})`,
  "y",
);
/** A bare participle: "187 people injured,"; with an object behind it, it is a verb ("two gunmen killed a guard"). */
const NO_OBJECT = pattern(
  `(?=[.,;:)!?”"’—–]|$|${BLANK}(?:and|when|in|after|by|on|during|as|while|since|at|near|outside|inside|overnight|across|over|from|so|following|earlier|last|yesterday|today|with|but|or|before|for)${WORD_END})(?!${BLANK}(?:at${BLANK}least|at${BLANK}most|over${BLANK}$))`,
  "y",
);

/** The words of an outcome behind a number, as far from it as they may stand; null where there are none. */
export function outcomeIn(words: Outcome, behind: string): Span | null {
  for (const start of stepsOf(BETWEEN, behind, 0, MOST_BETWEEN)) {
    const end = endOfOutcome(words, behind, start);
    if (end !== null) return { start, end };
  }
  return null;
}

function endOfOutcome(words: Outcome, behind: string, start: number): number | null {
  const verb = endOf(BECAME, behind, start);
  for (const at of verb === null ? [] : stepsOf(ADVERB, behind, verb, 2)) {
    const end = endOf(words.done, behind, at) ?? endOf(words.free, behind, at);
    if (end !== null) return end;
  }
  for (const at of stepsOf(ADVERB, behind, start, 1)) {
    const done = endOf(words.done, behind, at);
    const end = done !== null && endOf(NO_OBJECT, behind, done) !== null ? done : endOf(words.free, behind, at);
    if (end !== null) return end;
  }
  return null;
}

/** Where one may stand after up to so many steps, the farthest place first. */
function stepsOf(step: RegExp, text: string, from: number, most: number): number[] {
  const places = [from];
  for (let at = endOf(step, text, from); at !== null && places.length <= most; at = endOf(step, text, at)) {
    places.unshift(at);
  }
  return places;
}

/** Where the match of a sticky pattern at a place ends. */
function endOf(sticky: RegExp, text: string, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : null;
}
