import type { Place } from "./places.ts";
import { hasAbbreviation } from "../abbreviations.ts";
import { pattern, startsCapital, startsSmall } from "../words.ts";
import { OPENERS, POSTS, SAYS } from "./words.ts";

/** What the words around a place show: the questions that the rules of cutting ask. */

export const INITIALS: RegExp = pattern(String.raw`^(?:\p{Lu}\.){0,4}\p{Lu}$`);
export const ACRONYM: RegExp = pattern(String.raw`^(?:\p{L}\.){1,6}\p{L}$`);
export const CLOCK: RegExp = /^[\d:]{0,5}[ap]\.?m$/iu;
export const NUMBERING: RegExp = /^\(?(?:\d{1,2}|[ivxIVX]{1,4}|[a-zA-Z])$/u;
export const URL: RegExp = /https?:|www\./uy;
const DIGIT = pattern(String.raw`\p{Nd}`);
const WORD = pattern(String.raw`[\p{L}\p{M}\p{N}'’-]{1,40}`, "y");
const BEFORE_SMALL = pattern(String.raw`[\p{L}\p{M}\p{N}'’-]{1,40}\s{1,2}(?=\p{Ll})`, "y");
const SPEAKER = pattern(String.raw`[\p{L}\p{M}'’.-]{1,30}(?:\s{1,2}[\p{L}\p{M}'’.-]{1,30}){1,7}`, "y");
const IN_NAMES = /^(?:of|de|the|van|bin)$/u;
const ORDINARY = pattern(String.raw`^[\p{Ll}'’-]{3,}$`);
const GROWN_FIRST = pattern(String.raw`^[\p{Ll}'’]{2,}$`);
const GROWN_SECOND = pattern(String.raw`^\p{Lu}[\p{Ll}'’]*$`);

export function isOneStop({ kind, text, stop, end }: Place): boolean {
  return kind === "stop" && stop.end === stop.start + 1 && end === stop.end && text.charAt(stop.start) === ".";
}

export function isAbbreviation(place: Place, list: ReadonlySet<string>): boolean {
  return isOneStop(place) && hasAbbreviation(list, place.word);
}

export function isSmall({ text, letter }: Place): boolean {
  return startsSmall(text.slice(letter, letter + 2));
}

export function isCapital({ text, letter }: Place): boolean {
  return startsCapital(text.slice(letter, letter + 2));
}

export function isDigit({ text, letter }: Place): boolean {
  return DIGIT.test(text.charAt(letter));
}

export function isEllipsis({ text, stop }: Place): boolean {
  const marks = text.slice(stop.start, stop.end);
  return marks.endsWith("…") || /\.\s?\.$/u.test(marks);
}

/** Before a date and time that the sentence leads to: "sent on 03/05/2026 09:45 AM". */
export function leadsToStamp({ text, stop, next }: Place): boolean {
  return (
    stop.start === stop.end && /(?:^|\s)(?:on|at|from|by)$/iu.test(text.slice(Math.max(0, next - 6), next).trimEnd())
  );
}

/** "3." at the beginning of a sentence or after a colon. */
export function isNumbering({ text, from, stop, word }: Place): boolean {
  const start = stop.start - word.length;
  return start === from || (/^\d/u.test(word) && /:\s{1,3}$/u.test(text.slice(Math.max(from, start - 4), start)));
}

/** A word of small letters that nobody shortens to. */
export function isOrdinary(word: string): boolean {
  return (ORDINARY.test(word) && /[aeiouy]/iu.test(word.normalize("NFD"))) || /\d$/u.test(word);
}

/** "failed.Nobody came": two words grown together, neither of them a file's or a program's name. */
export function isTightEnd({ text, next, word }: Place): boolean {
  if (!GROWN_FIRST.test(word) || !startsCapital(text.slice(next, next + 2))) return false;
  WORD.lastIndex = next;
  const after = WORD.exec(text)?.[0] ?? "";
  return GROWN_SECOND.test(after) && /[\s,]/u.test(text.charAt(next + after.length));
}

export function nextWord({ text, letter }: Place): string {
  WORD.lastIndex = letter;
  return (WORD.exec(text)?.[0] ?? "").replace("’", "'");
}

/** "Inc. The", "Inc. Shares fell", but not "Inc. Chief Executive". */
export function opensSentence(place: Place): boolean {
  const next = nextWord(place);
  if (OPENERS.has(next)) return true;
  return isCapital(place) && !POSTS.has(next) && matches(BEFORE_SMALL, place.text, place.letter);
}

/** After a closing mark: “We won!” Mayor Ada Fenwick said. */
export function speakerFollows({ text, next }: Place): boolean {
  SPEAKER.lastIndex = next;
  const words = SPEAKER.exec(text)?.[0].replace(/\.$/u, "").split(/\s+/u) ?? [];
  const at = words.findIndex((word) => SAYS.has(word));
  return at > 0 && words.slice(0, at).every((word) => startsCapital(word) || IN_NAMES.test(word));
}

export function matches(regex: RegExp, text: string, at: number): boolean {
  regex.lastIndex = at;
  return regex.test(text);
}
