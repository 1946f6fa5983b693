import { ANY_MONTH, ANY_WEEKDAY, DAY, monthNumber, weekdayNumber, YEAR } from "../../language/calendar.ts";
import { pad } from "../../language/days.ts";
import { anyOf, pattern, WORD_END, WORD_START } from "../../language/words.ts";
import type { Span } from "../../span.ts";
import { zoneOf } from "../zones.ts";
import { CORRECTION_LABELS, UPDATE_LABELS } from "./words.ts";

/** A day as a line states it; a year that is left out is null. */
export interface StatedDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

interface Stated {
  readonly date: StatedDay | null;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number | null;
  /** "18:05", with its zone where the name means only one: "18:05Z". */
  readonly clock: string | null;
}

/** When an article was last changed, as far as a line states it: "Corrected Tuesday, 3 February 2026". */
export interface Update extends Span, Stated {
  readonly kind: "update" | "correction";
}

const SPACE = "\\s{1,4}";
const LABEL = pattern(
  `${WORD_START}(?:(?<update>${anyOf(UPDATE_LABELS)})|${anyOf(CORRECTION_LABELS)})${WORD_END}`,
  "gi",
);
const BETWEEN = pattern(`[\\s,:;|•·()–—-]{0,4}(?:[Oo]n${SPACE}|[Aa]t${SPACE})?`, "y");
const MONTH = `(?<month>${ANY_MONTH})`;
const DAY_NUMBER = `(?<day>${DAY})`;
const DATE = `(?:${DAY_NUMBER}${SPACE}(?:of${SPACE})?${MONTH}(?:,?${SPACE}(?<year>${YEAR}))?${WORD_END}|${MONTH}${SPACE}${DAY_NUMBER}(?:,?${SPACE}(?<year>${YEAR}))?${WORD_END}|(?<year>${YEAR})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:T(?=\\d\\d:)|${WORD_END}))`;
const DATE_HERE = pattern(DATE, "y");
const DATE_ANYWHERE = pattern(`${WORD_START}${DATE}`, "g");
const WEEKDAY_HERE = pattern(`(?<weekday>${ANY_WEEKDAY})${WORD_END}`, "y");
const MINUTES = "(?<hour>[01]?\\d|2[0-3])[:.h](?<minute>[0-5]\\d)(?:[:.][0-5]\\d(?:\\.\\d{1,9})?)?";
const HALF = "(?<half>[aApP])(?:\\.?[mM]\\.?)";
const ZONE = `(?:\\s{0,2}(?<zone>[+-](?:0\\d|1[0-4]):?[0-5]\\d|[A-Z]{1,4}${WORD_END}))?`;
/** "18.05" is a clock, the opening of "18.05.2026" is none. */
const CLOCK_HERE = pattern(
  `(?:${MINUTES}(?:\\s{0,2}${HALF})?|(?<hour>1[0-2]|0?[1-9])\\s{0,2}${HALF})${WORD_END}(?![.:/]\\d)${ZONE}`,
  "y",
);

type Groups = Readonly<Partial<Record<string, string>>>;

/** Each piece stands at most once in an update, in any order. */
const PIECES: readonly { readonly here: RegExp; readonly read: (groups: Groups) => Partial<Stated> }[] = [
  { here: DATE_HERE, read: (groups) => ({ date: dayOf(groups) }) },
  { here: WEEKDAY_HERE, read: ({ weekday }) => ({ weekday: weekdayNumber(weekday) }) },
  { here: CLOCK_HERE, read: (groups) => ({ clock: clockOf(groups) }) },
];

/** Every update that the words of a line name; a label with neither day nor clock says nothing. */
export function updatesIn(words: string): Update[] {
  return [...words.matchAll(LABEL)].flatMap((label) => {
    const stated = statedAt(words, label.index + label[0].length);
    const kind = label.groups?.["update"] === undefined ? "correction" : "update";
    return stated === null ? [] : [{ kind, start: label.index, ...stated }];
  });
}

function statedAt(words: string, from: number): (Stated & { readonly end: number }) | null {
  const stated: Stated = { date: null, weekday: null, clock: null };
  let end = from;
  const left = new Set(PIECES);
  for (let next = pieceAt(words, end, left); next !== null; next = pieceAt(words, end, left)) {
    Object.assign(stated, next.stated);
    end = next.end;
  }
  return left.size === PIECES.length ? null : { ...stated, end };
}

function pieceAt(
  words: string,
  from: number,
  left: Set<(typeof PIECES)[number]>,
): { stated: Partial<Stated>; end: number } | null {
  BETWEEN.lastIndex = from;
  const at = from + (BETWEEN.exec(words)?.[0].length ?? 0);
  for (const piece of left) {
    piece.here.lastIndex = at;
    const found = piece.here.exec(words);
    if (found === null) continue;
    left.delete(piece);
    return { stated: piece.read(found.groups ?? {}), end: at + found[0].length };
  }
  return null;
}

/** The dates that the words name, with where each begins. */
export function datesIn(words: string): { readonly start: number; readonly date: StatedDay }[] {
  return [...words.matchAll(DATE_ANYWHERE)].map(({ index, groups }) => ({ start: index, date: dayOf(groups ?? {}) }));
}

function dayOf({ year, month, day }: Groups): StatedDay {
  return {
    year: year === undefined ? null : Number(year),
    month: monthNumber(month) ?? Number(month),
    day: Number.parseInt(day ?? "", 10),
  };
}

function clockOf({ hour, minute = "00", half, zone }: Groups): string {
  const written = Number(hour);
  const isHalf = half !== undefined && written <= 12;
  const value = isHalf ? (written % 12) + (half.toLowerCase() === "p" ? 12 : 0) : written;
  return `${pad(value)}:${minute}${zoneOf(zone)}`;
}

const BRACKET = /^[([]$/u;
const STOP = /^[\s.)\]]{0,4}$/u;

/** Whether a line says nothing but when the article was changed: "Updated at 7:50 p.m. ET". */
export function isUpdateLine(words: string): boolean {
  const [update] = updatesIn(words);
  if (update === undefined) return false;
  const before = words.slice(0, update.start);
  return (before === "" || BRACKET.test(before)) && STOP.test(words.slice(update.end));
}
