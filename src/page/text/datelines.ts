import { ANY_MONTH, ANY_WEEKDAY, DAY, YEAR } from "../../language/calendar.ts";
import { anyOf, pattern, WORD_END, WORD_START } from "../../language/words.ts";
import { DATE_LABELS } from "./words.ts";

/**
 * A line that gives the day of an article and little else. What is a date, a clock or a label is
 * taken away; nothing but a place may be left.
 *
 *     "Höfn, Iceland, Monday 8 June 2026"   →   "Höfn, Iceland"
 */
export function isDateLine(words: string): boolean {
  if (words.length > LONGEST || !DATE.test(words) || words.endsWith("?")) return false;
  const rest = words.replace(PIECES, " ").replace(MARKS, " ").trim();
  return rest === "" || (PLACE.test(rest) && words.startsWith(rest.slice(0, 2)));
}

/** Whether words hold nothing but dates, clocks and their labels: "Published 5 March", "2026", "18:05 GMT". */
export function isDateBit(words: string): boolean {
  return words.length <= LONGEST && /\d/u.test(words) && words.replace(PIECES, " ").replace(MARKS, " ").trim() === "";
}

const LONGEST = 140;
const DATE = pattern(
  `${WORD_START}(?:${ANY_MONTH}[ ]${DAY}|${DAY}[ ](?:of[ ])?${ANY_MONTH}|${ANY_MONTH}[ ]${YEAR}|${YEAR}-\\d\\d-\\d\\d|\\d\\d?[./-]\\d\\d?[./-](?:\\d\\d){1,2})(?!(?!T\\d)\\p{L})`,
);
const PIECES = pattern(
  `(?<=\\d(?:st|nd|rd|th)?[ ])of(?=[ ])|${YEAR}-\\d\\d-\\d\\dT[\\d:.]{4,15}(?:Z|[+-]\\d\\d:?\\d\\d)?|${WORD_START}(?:${ANY_MONTH}|${ANY_WEEKDAY}|${anyOf(DATE_LABELS)}|${DAY}|${YEAR}|\\d\\d?[:.h]\\d\\d(?:[:.]\\d\\d)?(?:[ap]m)?|\\d\\d?[ap]m|\\d{1,2}|[+-]\\d\\d:?\\d\\d)${WORD_END}`,
  "gi",
);
const MARKS = /[\s.,:;|•·()/[\]–—-]+/gu;
const PLACE =
  /^(?!(?:In|On|At|By|From|Since|Until|During|After|Before|The)\s|In$|On$|At$|By$|From$|Since$|Until$)\p{Lu}[\p{L}\p{M}'’]*(?:\s\p{Lu}[\p{L}\p{M}'’]*){0,3}$/u;
