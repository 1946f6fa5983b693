import { ANY_MONTH } from "../../language/calendar.ts";
import { anyOf, BLANK, LETTERS, pattern, WORD_END, WORD_START } from "../../language/words.ts";
import type { Span } from "../../span.ts";
import {
  AFTER_WEEKDAY,
  BEFORE_WEEKDAY,
  LIKELY_BEFORE_MONTH,
  MONTHS_WITH_OTHER_USES,
  SURE_BEFORE_MONTH,
} from "./words.ts";

/** What a rule may ask about the article as a whole. */
export interface Context {
  readonly text: string;
  /** Which number of "3/5/2026" is the day, where the outlet's country tells. */
  readonly numeric: "day-first" | "month-first" | null;
  /** Names of months that somebody in this article bears ("Theresa May"), in lower case. */
  readonly nameMonths: ReadonlySet<string>;
}

/** How far the words beside a phrase can reach: the longest entry of the lists and its blanks. */
const NEAR = 24;

const NAMED_DAY = pattern(`${WORD_START}${anyOf(BEFORE_WEEKDAY)}(?:${BLANK}|-)$`);
const NAME_AFTER = pattern(`^(?:${BLANK}${anyOf(AFTER_WEEKDAY)}${WORD_END}|\\.com${WORD_END}|[-–]\\p{L})`);
const HYPHEN_BEFORE = pattern("\\p{L}[-–]$");

/** Not "Black Friday", "the Sunday Mirror", "Monday.com", "Monday-Friday" or "every Sunday". */
export function isOwnWeekday({ text }: Context, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  return !NAMED_DAY.test(before) && !HYPHEN_BEFORE.test(before) && !NAME_AFTER.test(text.slice(end, end + NEAR));
}

const SURE = pattern(`${WORD_START}${anyOf(SURE_BEFORE_MONTH)}(?:${BLANK}|-)$`);
const LIKELY = pattern(`${WORD_START}${anyOf(LIKELY_BEFORE_MONTH)}${BLANK}$`);
const NAME_FOLLOWS = pattern(`^(?:${BLANK}|-)(?!${ANY_MONTH})\\p{Lu}[${LETTERS}]`);
/** "the March for Clean Rivers", "March on Leeds": a procession, not a month. */
const PROCESSION = pattern(`^${BLANK}(?:for|on|to|of)${BLANK}(?:the${BLANK})?(?!${ANY_MONTH})\\p{Lu}`);

/** A day that the calendar lacks ("30 February", "Feb. 30") leaves no month behind. */
const NUMBER_BEFORE = pattern(`\\d(?:st|nd|rd|th)?(?:${BLANK}|-)$`);
const NUMBER_AFTER = pattern(`^${BLANK}\\d{1,2}(?!\\d)`);

/** Not "April said", "may", "August Wilson" or "the March for Clean Rivers". */
export function isOwnMonth({ text, nameMonths }: Context, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (NUMBER_BEFORE.test(before) || NUMBER_AFTER.test(after)) return false;
  const name = text.slice(start, end).toLowerCase();
  if (!MONTHS_WITH_OTHER_USES.has(name)) return SURE.test(before) || LIKELY.test(before) || !NAME_FOLLOWS.test(after);
  if (NAME_FOLLOWS.test(after) || PROCESSION.test(after)) return false;
  return SURE.test(before) || (LIKELY.test(before) && !nameMonths.has(name));
}

/** The first letters stand before the border, which is dear to test at every character. */
const NAME_MONTH = pattern(`(?=[MAJ])${WORD_START}(?:March|April|May|June|August)${WORD_END}(?!,?${BLANK}\\d)`, "g");
const OPENERS = anyOf([...SURE_BEFORE_MONTH, ...LIKELY_BEFORE_MONTH, "And", "But", "On", "Or"]);
/** A capitalised word that opens no sentence about a month: "Clara May", "Mrs. May". */
const BORNE_AFTER = pattern(`${WORD_START}(?!${OPENERS}${BLANK}$)\\p{Lu}[\\p{L}\\p{M}]{0,20}\\.?${BLANK}$`);
const SPEAKS = pattern(`^${BLANK}(?:said|says|told|added)${WORD_END}`);

/** "in June Oduya won", "on 4 August Arvania joined", "July-August Offensive": no given names. */
const TIME_BEFORE = pattern(`${WORD_START}${OPENERS}${BLANK}$|\\d(?:st|nd|rd|th)?${BLANK}$|[-–/]$`);

/** The months whose names somebody bears in this text ("Clara May", "June Oduya", "May said"), in lower case. */
export function monthsAsNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { 0: word, index } of text.matchAll(NAME_MONTH)) {
    if (
      isBorne(
        word,
        text.slice(Math.max(0, index - NEAR), index),
        text.slice(index + word.length, index + word.length + NEAR),
      )
    )
      names.add(word.toLowerCase());
  }
  return names;
}

/** "March" is no given name: "March Madness". */
function isBorne(word: string, before: string, after: string): boolean {
  if (BORNE_AFTER.test(before) || SPEAKS.test(after)) return true;
  return word !== "March" && NAME_FOLLOWS.test(after) && !TIME_BEFORE.test(before);
}

const OPENS_SENTENCE = /(?:^|[.!?:;…•"'`“”‘’([—–-]\s{0,4}|[\n\r]\s{0,4})$/u;

const SMALL = /[a-z]/u;

/** A capitalised "Today" inside a sentence belongs to a name ("USA Today"); at its opening it is a day. */
export function isOwnRelative({ text }: Context, { start, end }: Span): boolean {
  if (SMALL.test(text.charAt(start))) return true;
  if (/["”’]/u.test(text.charAt(end)) && /["“‘]/u.test(text.charAt(start - 1))) return false;
  return OPENS_SENTENCE.test(text.slice(Math.max(0, start - 5), start)) || start === 0;
}

/** Counts and codes before or after four digits: "$1999", "Room 1984", "2000 people", "1500 metres". */
const COUNT_BEFORE = pattern(
  `(?:[$€£¥#№+=©]|\\d[/.:]|(?<!\\d)\\d{1,3}[–-]|[Cc]opyright|\\p{L}(?<![Mm]id|arly|[Ll]ate|[Pp]re|[Pp]ost)-|${WORD_START}(?:No|[Nn]umber|Rule|Room|Route|[Rr]oughly|than|nearly|almost|approximately|page|pp?|Resolution|resolution|Highway|Flight|flight|Act|model|tel)\\.?)(?:${BLANK})?$|\\p{L}${ANY_MONTH}${BLANK}$`,
);
const COUNT_AFTER = pattern(
  `^(?:${BLANK}(?:people|men|women|children|schoolchildren|adults|residents|respondents|participants|patients|refugees|migrants|passengers|prisoners|households|troops|soldiers|jobs|workers|tonnes|tons|pounds|dollars|euros|metres|meters|miles|feet|ft|km|kilometers|kilometres|acres|hectares|points|shares|units|barrels|words|pages|hours|minutes|seconds|days|weeks|months|years?|more|other|percent|mg|ml|mph|calories|students|votes|cases|members|articles|USD|EUR|GBP|CHF|AUD|CAD|JPY|CNY|INR)${WORD_END}|[-–]\\p{L}|°|%)`,
);

/** A round number before things in the plural counts them: "2000 seats", but "in 2000 elections were held". */
const THINGS_AFTER = pattern(`^${BLANK}\\p{Ll}{2,20}s${WORD_END}`);
const IN_BEFORE = pattern(`${WORD_START}(?:[Ii]n|[Ss]ince|[Oo]f|[Uu]ntil)${BLANK}$`);

/** Four digits that count nothing. */
export function isOwnYear({ text }: Context, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (COUNT_BEFORE.test(before) || COUNT_AFTER.test(after)) return false;
  return !(text.startsWith("00", start + 2) && THINGS_AFTER.test(after)) || IN_BEFORE.test(before);
}
