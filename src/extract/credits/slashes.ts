import { LETTERS, pattern } from "../../language/words.ts";
import type { Span } from "../../span.ts";
import { AGENCY_NAMES } from "./makers.ts";
import { FULL_NAME, NAME } from "./names.ts";

/**
 * Picture credits written with a slash:
 *
 *     Jo Alder/Getty Images        REUTERS/Jo Alder        Jo Alder/AFP via Getty Images
 *     name     agency              agency  name            name     agency └ library
 *
 * Agencies are looked up by name on both sides of the slash; only where one stands there are names searched for.
 */
export function slashCredits(words: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (let slash = words.indexOf("/"); slash >= 0; slash = words.indexOf("/", Math.max(slash + 1, from))) {
    const credit = creditAt(words, slash, from);
    if (credit === null) continue;
    found.push(credit);
    from = credit.end;
  }
  return found;
}

function creditAt(words: string, slash: number, from: number): Span | null {
  const agencies = agenciesAfter(words, slash);
  const agency = agencyBefore(words, slash, from);
  const start = agencies === null ? agency : (nameBefore(words, slash, from) ?? agency);
  const end = (agency === null ? null : nameAfter(words, agencies ?? slash)) ?? agencies;
  return start === null || end === null ? null : { start, end };
}

/** Longest in characters of what may stand before a slash. */
const LONGEST_NAME = 160;
const NAME_BEFORE = pattern(`(?<![${LETTERS}/])${NAME}$`);
const NAME_AFTER = pattern(`${FULL_NAME}(?![${LETTERS}])`, "y");

function nameBefore(words: string, slash: number, from: number): number | null {
  let start = Math.max(from, slash - LONGEST_NAME);
  while (start < slash && BORDER.test(words.charAt(start - 1))) start++;
  const name = NAME_BEFORE.exec(words.slice(start, slash));
  return name === null ? null : start + name.index;
}

/** Where the name ends that follows a slash. */
function nameAfter(words: string, slash: number): number | null {
  if (words[slash] !== "/") return null;
  NAME_AFTER.lastIndex = slash + 1;
  const name = NAME_AFTER.exec(words);
  return name === null ? null : slash + 1 + name[0].length;
}

const LONGEST_AGENCY = Math.max(...[...AGENCY_NAMES].map(({ length }) => length));
const MOST_AGENCIES = 3;
const VIA = " via ";

/** Where the agencies end that follow a slash, with the library that sells the picture; null where none does. */
function agenciesAfter(words: string, slash: number): number | null {
  let end: number | null = null;
  for (let count = 0, at: number | null = slash; at !== null && words[at] === "/" && count < MOST_AGENCIES; count++) {
    at = agencyAt(words, at + 1);
    end = at ?? end;
  }
  if (end === null || !words.startsWith(VIA, end)) return end;
  return agencyAt(words, end + VIA.length) ?? end;
}

const LETTER = pattern(`[${LETTERS}]`);

/** Where the longest name of an agency ends that begins at a place. */
function agencyAt(words: string, start: number): number | null {
  for (let end = Math.min(words.length, start + LONGEST_AGENCY); end > start + 1; end--) {
    if (AGENCY_NAMES.has(words.slice(start, end)) && !LETTER.test(words.charAt(end))) return end;
  }
  return null;
}

/** Where the longest name of an agency begins that ends at a place. */
function agencyBefore(words: string, end: number, from: number): number | null {
  for (let start = Math.max(from, end - LONGEST_AGENCY); start < end - 1; start++) {
    if (AGENCY_NAMES.has(words.slice(start, end)) && !BORDER.test(words.charAt(start - 1))) return start;
  }
  return null;
}

const BORDER = pattern(`[${LETTERS}/]`);
