import { BLANK, pattern, WORD_START } from "../../language/words.ts";
import type { Bound, Modifier } from "../../layers.ts";
import type { Span } from "../../span.ts";
import type { PhraseBefore } from "./before.ts";
import { BOUNDS, phraseBefore, PLACES, SIZES } from "./before.ts";
import type { Said } from "./rules/rule.ts";

/**
 * Words before a phrase that belong to it, and those that only set its side:
 *
 *     by  [the end of  the year]        since  [early  2019]        [about  three weeks]
 *     bound  modifier  phrase            bound  modifier phrase      modifier  phrase
 *
 * TIMEX3 counts the modifier and the article to the phrase, and leaves the preposition outside.
 */
export interface Around {
  readonly start: number;
  readonly modifier: Modifier | null;
  readonly bound: Bound | null;
  /** Where the bounding preposition stands. */
  readonly boundSpan: Span | null;
}

/** How far back the longest chain of such words reaches. */
const REACH = 34;
const ARTICLE = pattern(`${WORD_START}[Tt]he${BLANK}(?:(?:fiscal|same|comparable|very)(?:${BLANK}|-))?['’‘]?$`);
const THE = pattern(`${WORD_START}[Tt]he${BLANK}$`);

/** Reads the words before `start`, none of them before `floor`, where the last phrase ended. */
export function around(text: string, span: Span, floor: number, what: Said): Around {
  const before = text.slice(Math.max(floor, span.start - REACH), span.start);
  const { length, modifier } = modifierIn(before, text.slice(span.start, span.end), what);
  const start = span.start - length;
  const left = before.slice(0, before.length - length);
  const bound = phraseBefore(left, BOUNDS, { article: false, hyphen: false });
  if (bound === null) return { start, modifier, bound: null, boundSpan: null };
  const at = start - left.length + bound.start;
  return { start, modifier, bound: bound.meaning, boundSpan: { start: at, end: at + bound.words } };
}

function modifierIn(before: string, words: string, what: Said): { length: number; modifier: Modifier | null } {
  const found = takesModifier(what) ? (isSize(what) ? sizeBefore(before, what) : placeBefore(before, what)) : null;
  if (found !== null) return { length: before.length - found.start, modifier: found.meaning };
  const article = takesArticle(what, words) ? ARTICLE.exec(before) : null;
  return { length: article === null ? 0 : before.length - article.index, modifier: null };
}

/** "early", "the end of the", with the article that may stand before: "the early 1980s". */
function placeBefore(before: string, what: Said): PhraseBefore<Modifier> | null {
  const found = phraseBefore(before, PLACES, { article: true, hyphen: true });
  if (found === null || !fits(found.meaning, before.slice(found.start, found.start + found.words), what)) return null;
  const article = THE.exec(before.slice(0, found.start));
  return article === null ? found : { ...found, start: article.index };
}

function sizeBefore(before: string, { form }: Said): PhraseBefore<Modifier> | null {
  // In "over the three days" and "around the 12-month cycle" it is a preposition too: the article tells.
  const article = form?.kind !== "length" || form.which !== null;
  const found = phraseBefore(before, SIZES, { article, hyphen: false });
  // In "over the past two weeks" and "about the last few days" the word is a preposition.
  const isPreposition = form?.kind === "length" && form.which !== null && found?.meaning !== "at-least";
  return isPreposition ? null : found;
}

function isSize({ form }: Said): boolean {
  return form?.kind === "length" || form?.kind === "shift";
}

function takesModifier({ form, fields }: Said): boolean {
  return form?.kind !== "each" && form?.kind !== "vague" && !(form?.kind === "told" && fields.part === null);
}

/** "early" and "late" go with every day and period; "about" with clocks, days of a month and years. */
function fits(modifier: Modifier, words: string, { form, fields }: Said): boolean {
  if (modifier !== "about") return form?.kind !== "clock";
  if (form?.kind === "clock" || /^sometime$/iu.test(words)) return true;
  return form === null && fields.weekday === null && (fields.day !== null || fields.year !== null);
}

/** "the third quarter", "the past year", "the 1990s"; not "the March 5 vote" or "the 10-year bond". */
function takesArticle({ form }: Said, words: string): boolean {
  if (form === null || OPENS_WITH_THE.test(words)) return false;
  if (form.kind === "length" && form.amount === null && form.which === null) return false;
  if (form.kind === "length" || form.kind === "period") return !HYPHENED.test(words) || YEAR_AGO.test(words);
  return form.kind === "told";
}

const OPENS_WITH_THE = pattern(`^[Tt]he${BLANK}`);
/** "third-quarter", "10-year"; not "twenty-first century". */
const HYPHENED = pattern("[\\p{L}\\d]-\\p{L}{1,20}$");
/** "the year-ago quarter", but "the year-ago results". */
const YEAR_AGO = pattern(`^[Yy]ear-[a-z]{1,20}${BLANK}\\S`);
