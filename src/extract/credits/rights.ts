import { anyOf, BLANK, pattern, WORD_START } from "../../language/words.ts";
import type { CreditFinding } from "../../layers.ts";
import type { Line } from "./lines.ts";
import { LONGEST_CREDIT } from "./lines.ts";
import { agencyOf } from "./makers.ts";
import { RIGHTS_SENTENCES } from "./words.ts";

export const RIGHTS_RULES: readonly string[] = ["rights-mark", "rights-sentence"];

const YEAR = "(?:19|20)\\d\\d(?:[-–](?:19|20)?\\d\\d)?";
/** The mark alone is enough; the word needs the mark, a year or "by" beside it ("Copyright law" is prose). */
const MARK = `(?:(?:Copyright|COPYRIGHT)${BLANK})?(?:©|\\([cC]\\))|(?:Copyright|COPYRIGHT)(?=${BLANK}(?:${YEAR}|by${BLANK}|\\p{Lu}[^.\\n]{1,60}${YEAR}))`;
const RIGHTS_MARK = pattern(`(?:(?<=^|[.!?)][ ]{1,3}|\\p{L}[ ]{1,3}))(?:${MARK})`);
const RIGHTS_SENTENCE = pattern(`(?:^|(?<=[.!?)][ ]{1,3}))${WORD_START}${anyOf(RIGHTS_SENTENCES)}`);
const HOLDER = pattern(
  `^(?:Copyright|COPYRIGHT|©|\\([cC]\\)|by|${YEAR}|[ ,])*(?<holder>\\p{Lu}[^.,;|]{1,80}?)(?:[ ]${YEAR})?(?=[.,;|]|$|[ ]All[ ]rights)`,
);

/** Letters of which one must stand in the line: a cheap look before the patterns are tried. */
const MARK_HINTS = ["©", "(c)", "(C)", "opyright", "OPYRIGHT"];
const SENTENCE_HINTS = ["reserved", "material", "eproduc", "No part"];

function holds(words: string, hints: readonly string[]): boolean {
  return hints.some((hint) => words.includes(hint));
}

/** The rights line of a line of text: from its mark to the end of the line. */
export function rightsIn({ words, start }: Line): CreditFinding[] {
  if (words.length > LONGEST_CREDIT * 2) return [];
  const mark = holds(words, MARK_HINTS) ? RIGHTS_MARK.exec(words) : null;
  const found = mark ?? (holds(words, SENTENCE_HINTS) ? RIGHTS_SENTENCE.exec(words) : null);
  if (found === null) return [];
  const line = words.slice(found.index).trimEnd();
  const holder = mark === null ? undefined : HOLDER.exec(line)?.groups?.["holder"]?.trim();
  const span = { start: start + found.index, end: start + found.index + line.length };
  return [
    {
      ...span,
      agency: holder === undefined ? null : (agencyOf(holder) ?? holder),
      role: "rights",
      rule: mark === null ? "rights-sentence" : "rights-mark",
      because: [{ start: span.start, end: span.start + found[0].length }],
      confidence: 0.97,
    },
  ];
}
