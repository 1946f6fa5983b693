import { ADJECTIVES, CLOSERS, hasAbbreviation, LEADS, LEADS_NUMBER } from "../abbreviations.ts";
import { alphanumericEnd, classAt, isAlphanumeric, SPACE } from "./chars.ts";
import {
  AMPERSAND,
  APOSTROPHE,
  BACKTICK,
  COLON,
  COMMA,
  CURLY_APOSTROPHE,
  DOLLAR,
  DOT,
  HYPHEN,
  SPACE_CODE,
  UNDERSCORE,
  WRONG_APOSTROPHE,
} from "./codes.ts";
import * as patterns from "./patterns.ts";
import { endOf } from "./patterns.ts";
import type { RuleName } from "./rules.ts";
import { CLITICS, CONTRACTIONS, PREFIXES } from "./words.ts";
import type { Writer } from "./writer.ts";

const APOSTROPHE_CODES: ReadonlySet<number> = new Set([APOSTROPHE, CURLY_APOSTROPHE, WRONG_APOSTROPHE, BACKTICK]);

/** Reads the word that begins at `start`, or the link or number that opens like one; where it ends. */
export function readWord(writer: Writer, start: number): number {
  const { text, limit } = writer;
  const address = writer.address(start);
  if (address > start) return writer.push(start, address, "link", "link");
  let end = alphanumericEnd(text, start, limit);
  let rule: RuleName = "word";
  for (;;) {
    const code = end < limit ? text.charCodeAt(end) : SPACE_CODE;
    if (code === SPACE_CODE || code === COMMA) return plain(writer, start, end, rule);
    if (code === DOT) return dotted(writer, start, end, rule);
    if (!isAlphanumeric(text, end + 1, limit)) return lastPart(writer, start, end, rule);
    const tail = alphanumericEnd(text, end + 1, limit);
    if (APOSTROPHE_CODES.has(code)) {
      const done = clitic(writer, start, end, tail, rule);
      if (done > 0) return done;
    } else if (code === HYPHEN) {
      if (rule === "prefixed" || !PREFIXES.has(text.slice(start, end).toLowerCase()))
        return plain(writer, start, end, rule);
      rule = "prefixed";
    } else if (code !== AMPERSAND && code !== UNDERSCORE) {
      return lastPart(writer, start, end, rule);
    }
    end = tail;
  }
}

/** A word before a mark that ends it: "th- ", "US$5", "https://". */
function lastPart(writer: Writer, start: number, end: number, rule: RuleName): number {
  const { text } = writer;
  const code = text.charCodeAt(end);
  if (code === HYPHEN && isBrokenOff(writer, start, end)) return writer.push(start, end + 1, "word", "broken-off");
  if (code === DOLLAR && patterns.DOLLAR_LAND.test(text.slice(start, end)))
    return writer.push(start, end + 1, "mark", "mark");
  const link = code === COLON ? writer.link(start, patterns.URL_LIKE) : start;
  return link > start ? link : plain(writer, start, end, rule);
}

/** "th- the", "comm-": a start that is no word. */
function isBrokenOff(writer: Writer, start: number, end: number): boolean {
  const { text, limit } = writer;
  if (end - start > 4 || (end + 1 < limit && classAt(text, end + 1) !== SPACE)) return false;
  return end - start === 1 ? text.charAt(start) !== "I" : !/[aeiouy\d]/iu.test(text.slice(start, end));
}

/** A word, or the two that are written as one: "can|not", "gon|na", "did|nt". */
function plain(writer: Writer, start: number, end: number, rule: RuleName): number {
  const { text } = writer;
  const last = text.charCodeAt(end - 1) | 0x20;
  if ((last === 0x74 || last === 0x61) && end - start >= 4 && end - start <= 8) {
    const first = CONTRACTIONS.get(text.slice(start, end).toLowerCase());
    if (first !== undefined) {
      writer.push(start, start + first, "word", "contraction");
      return writer.push(start + first, end, "word", "contraction");
    }
  }
  return writer.push(start, end, "word", rule);
}

/** Cuts "’s", "’ll", "n’t" off; 0 where the apostrophe belongs to the word ("O’Hara"). */
function clitic(writer: Writer, start: number, apostrophe: number, end: number, rule: RuleName): number {
  const { text } = writer;
  const tail = text.slice(apostrophe + 1, end).toLowerCase();
  if (CLITICS.has(tail)) {
    writer.push(start, apostrophe, "word", rule);
    return writer.push(apostrophe, end, "word", "clitic");
  }
  const cut = apostrophe - 1;
  if (tail !== "t" || cut <= start || (text.charCodeAt(cut) | 0x20) !== 0x6e) return 0;
  writer.push(start, cut, "word", rule);
  return writer.push(cut, end, "word", "clitic");
}

/** A word with a stop behind it: an acronym, an address, an abbreviation, or the sentence's end. */
function dotted(writer: Writer, start: number, end: number, rule: RuleName): number {
  const { text, limit } = writer;
  if (isAlphanumeric(text, end + 1, limit)) {
    const acronym = end - start <= 2 ? endOf(patterns.ACRONYM, text, start) : start;
    if (acronym > start && acronym <= limit) return writer.push(start, acronym, "word", "abbreviation");
    const isWww = end - start === 3 && text.slice(start, end).toLowerCase() === "www";
    const link = writer.link(start, isWww ? patterns.URL_LIKE : patterns.DOMAIN);
    return link > start ? link : plain(writer, start, end, rule);
  }
  const isRun = end + 1 < limit && text.charCodeAt(end + 1) === DOT;
  if (isRun || isLast(writer, end + 1)) return plain(writer, start, end, rule);
  if (!isAbbreviation(writer, start, end)) return plain(writer, start, end, rule);
  return writer.push(start, end + 1, "word", "abbreviation");
}

function isAbbreviation(writer: Writer, start: number, end: number): boolean {
  if (end - start === 1) return true;
  if (end - start > 6) return false;
  const word = writer.text.slice(start, end);
  return [LEADS, LEADS_NUMBER, ADJECTIVES, CLOSERS].some((list) => hasAbbreviation(list, word));
}

/** Whether nothing but closing marks stands between here and the sentence's end. */
function isLast(writer: Writer, at: number): boolean {
  if (writer.limit - at > 8) return false;
  for (let place = at; place < writer.limit; place++) {
    if (isAlphanumeric(writer.text, place, writer.limit)) return false;
  }
  return true;
}
