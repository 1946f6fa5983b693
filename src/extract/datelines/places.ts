import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from "../../language/calendar.ts";
import { BLANK, pattern } from "../../language/words.ts";
import { NOT_NAMES, NOT_PLACES } from "./words.ts";

/**
 * Where a place may end that begins at `start`, longest first. The walk goes word by word, so that what follows the
 * place decides how much of it is one:
 *
 *     ST. PAUL, Minn. /  NEW YORK, March 5 (Reuters) -
 *     city      region   city     the month begins no region
 */
export function placeEnds(text: string, start: number, kind: "capitals" | "mixed"): readonly number[] {
  const ends: number[] = [];
  if (kind === "mixed") {
    const end = isNameWord(text, start) ? walk(text, start, PROPER, ends) : null;
    if (end !== null) walkRegions(text, end, ends);
    return ends.toReversed();
  }
  const end = walkCity(text, start, ends);
  const slash = end === null ? null : after(text, end, SLASH);
  if (slash !== null) walkCity(text, slash, ends);
  return ends.toReversed();
}

interface Steps {
  readonly word: RegExp;
  readonly joint: RegExp;
}

const GAP = `(?:${BLANK})?`;
/** "NEW YORK", "WASHINGTON/NEW YORK", "ST. LOUIS", "McALLEN", "STRATFORD upon AVON". */
const CAPITALS: Steps = {
  word: sticky("(?:(?:Al|El|Mc|Mac|De|La|Le|St)[ -]?)?\\p{Lu}[\\p{Lu}\\p{M}.'’&]{1,24}"),
  joint: sticky(`${GAP}/${GAP}|${BLANK}(?:on|upon|de|del|la|of)${BLANK}|[ -]`),
};
/** "Netherlands", "Calif.", "D.C.", "United Arab Emirates", "Trinidad and Tobago". */
const PROPER: Steps = {
  word: sticky("\\p{Lu}[\\p{L}\\p{M}.'’-]{0,23}[\\p{L}\\p{M}.'’]"),
  joint: sticky(`${BLANK}(?:(?:of|the|and|upon|on|de|la|al)${BLANK}){0,2}`),
};
const COMMA = sticky(`,${BLANK}`);
const SLASH = sticky(`${GAP}/${GAP}`);
const MOST_WORDS = 5;
const MOST_REGIONS = 2;

/** A city in capitals and its regions. */
function walkCity(text: string, start: number, ends: number[]): number | null {
  if (isLabel(text, start)) return null;
  const end = walk(text, start, CAPITALS, ends);
  return end === null ? null : walkRegions(text, end, ends);
}

/** "Netherlands" and "Calif." after the comma; a month or weekday is the date's. */
function walkRegions(text: string, start: number, ends: number[]): number {
  let end = start;
  for (let region = 0; region < MOST_REGIONS; region++) {
    const next = after(text, end, COMMA);
    const last = next !== null && isNameWord(text, next) ? walk(text, next, PROPER, ends) : null;
    if (last === null) break;
    end = last;
  }
  return end;
}

/** Notes the end of each word; gives that of the last, or null where there is none. */
function walk(text: string, start: number, { word, joint }: Steps, ends: number[]): number | null {
  let end: number | null = null;
  let next: number | null = start;
  for (let words = 0; words < MOST_WORDS && next !== null; words++) {
    const last = after(text, next, word);
    if (last === null) break;
    ends.push(last);
    end = last;
    next = after(text, last, joint);
  }
  return end;
}

function after(text: string, at: number, piece: RegExp): number | null {
  piece.lastIndex = at;
  return piece.test(text) ? piece.lastIndex : null;
}

const LETTERS_OF_WORD = sticky("\\p{L}{1,30}");
const CALENDAR = [...MONTHS, ...SHORT_MONTHS, ...WEEKDAYS, ...SHORT_WEEKDAYS];
const CALENDAR_NAMES: ReadonlySet<string> = new Set(CALENDAR.flatMap((name) => [name, name.toUpperCase()]));
const NO_NAMES: ReadonlySet<string> = new Set(NOT_NAMES);

/** Whether a name may open here: not with a month, a weekday, or a label such as "Published". */
function isNameWord(text: string, at: number): boolean {
  LETTERS_OF_WORD.lastIndex = at;
  const word = LETTERS_OF_WORD.exec(text)?.[0] ?? "";
  return !CALENDAR_NAMES.has(word) && !NO_NAMES.has(word);
}

const NAMES = /[A-Z][A-Za-z]{2,8}/gu;

/** Whether the names of a date are months and weekdays. */
export function isDate(words: string): boolean {
  return [...words.matchAll(NAMES)].every(([name]) => CALENDAR_NAMES.has(name));
}

const LABEL = sticky("([\\p{Lu}'’& ]{1,20}?)[ ]?[-–—:,(]");
const LABELS: ReadonlySet<string> = new Set(NOT_PLACES);

/** "WATCH -", "EDITOR’S NOTE:": what stands in capitals and is no place. */
function isLabel(text: string, at: number): boolean {
  LABEL.lastIndex = at;
  return LABELS.has(LABEL.exec(text)?.[1]?.replaceAll("’", "'") ?? "");
}

function sticky(source: string): RegExp {
  return pattern(source, "y");
}
