import { anyOf, pattern, WORD_END, WORD_START } from "../../language/words.ts";
import type { Span } from "../../span.ts";
import { keyOf } from "./keys.ts";
import { OPENERS } from "./names.ts";
import { isOfMany } from "./parts.ts";
import { COMPANY_NOUNS, ORGANIZATION_WORDS } from "./words.ts";

const PART = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’-]{0,40}";
/** A run of capitalised words: "Meridiaan Stevedoring", "Baobab & Finch", "Bank of England". */
const NAME = `${PART}(?: (?:& |of (?:the )?)?${PART}){0,6}`;
const RUN: RegExp = pattern(`${WORD_START}${NAME}`, "g");

const COMPANY = anyOf(COMPANY_NOUNS);
const HOLDS = anyOf([
  "chief executive",
  "chief financial officer",
  "CEO",
  "CFO",
  "chairman",
  "chairwoman",
  "managing director",
  "finance director",
  "founder",
  "co-founder",
  "shares",
  "shareholders",
  "customers",
  "subsidiary",
]);

const OPENING = '(?:^|\\n|[.!?]["”’)]? )';

/** Words beside a name that show it to be a firm's. Each has the name in its first group. */
export const EVIDENCE: readonly { readonly example: string; readonly find: RegExp }[] = [
  { example: "the chief executive of Tejo Claro", find: pattern(`${HOLDS} (?:of|at|in) (?:the )?(${NAME})`, "g") },
  { example: "chemicals maker Brenntal Werke", find: pattern(`${WORD_START}${COMPANY} (${NAME})`, "g") },
  {
    example: "The group, Honest Catch, said",
    find: pattern(`${OPENING}The (?:[\\p{L}-]{1,30} ){0,2}${COMPANY}, (${NAME}), `, "g"),
  },
  {
    example: "Kestrel Marsh, a London retailer",
    find: pattern(`${WORD_START}(${NAME}), an? (?:[\\p{L}-]{1,30} ){0,3}${COMPANY}${WORD_END}`, "g"),
  },
  { example: "Marram’s shareholders", find: pattern(`${WORD_START}(${NAME})['’]s (?:new |former )?${HOLDS}`, "g") },
];

/** A name with its place. */
export interface Named extends Span {
  readonly name: string;
}

/** Every name in a text that may be an organization's, with its place. */
export function namesIn(prose: string): Named[] {
  return [...prose.matchAll(RUN)].flatMap(({ 0: words, index }) => namesOf(words, index));
}

/** The keys of names that words beside them show to be firms'; a person is none, whatever stands beside. */
export function shownIn(prose: string, people: ReadonlySet<string>): ReadonlySet<string> {
  const names = EVIDENCE.flatMap(({ find }) =>
    [...prose.matchAll(find)].flatMap(({ 1: words = "" }) => namesOf(words, 0).slice(0, 1)),
  );
  return new Set(names.map(({ name }) => keyOf(name)).filter((key) => !people.has(key)));
}

/**
 * The names in a run of capitalised words: "Marram’s New Zealand" are two, and so are "Ada Fenwick of the Lund
 * Council"; "But Meridiaan" is one, behind an opener.
 */
function namesOf(run: string, index: number): Named[] {
  const names: Named[] = [];
  let words: string[] = [];
  let start = index;
  let at = index;
  for (const word of run.split(" ")) {
    const parts = word === "of" && !isTyped(`The ${words.at(-1) ?? ""}`);
    if (parts) {
      names.push(nameOf(words, start));
      words = [];
    } else if (words.length > 0 || (/^\p{Lu}/u.test(word) && !OPENERS.test(word))) {
      if (words.length === 0) start = at;
      words.push(word);
    }
    at += word.length + 1;
    if (!/['’]s?$/u.test(word) || isOfMany(word)) continue;
    names.push(nameOf(words, start));
    words = [];
  }
  names.push(nameOf(words, start));
  return names.filter(({ name }) => name !== "" && !HONORIFIC.test(name));
}

const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame)(?: |$)/u;

function nameOf(words: readonly string[], start: number): Named {
  const name = words.join(" ").replace(/['’]s?$/u, "");
  return { name, start, end: start + name.length };
}

/** Its name says what it is: "Andean Seismological Centre". */
export function isTyped(name: string): boolean {
  return name.includes(" ") && name.split(" ").some((word) => ORGANIZATION_WORDS.has(word.toLowerCase()));
}
