import { ANY_MONTH, ANY_WEEKDAY } from "../../language/calendar.ts";
import { anyOf, pattern, wordOf } from "../../language/words.ts";
import type { Span } from "../../span.ts";
import { isDateBit } from "./datelines.ts";
import { OUTLET_WORDS, PARTICLES, ROLE_WORDS, SECTION_WORDS, STAFF_WORDS } from "./words.ts";

/** What stands between the names of a byline: "Jo Alder and Lee Moss (Lyon) | Harbour Courier". */
const BETWEEN = new RegExp(
  [
    /\s*[,;|•·/&]\s*(?:(?:and|AND)\s+)?/u,
    /\s+(?:and|with|AND|WITH)\s+|\s+[–—-]\s+/u,
    // "(Lyon)" at the end or before the next name; "(Fla.)" stays within the name of an outlet.
    /\s*\((?=[^()]{0,60}\)\s*(?:$|[,;|&]|(?:and|AND)\s))|\)(?=\s*(?:$|[,;|&]|(?:and|AND)\s))/u,
    /\s+(?=@|(?:[Uu]pdated|[Pp]ublished|[Pp]osted)\s)/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);
const NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}|[dlDO]['’]\\p{Lu}[\\p{L}\\p{M}-]{1,30})";
const PARTICLE = anyOf(PARTICLES);
const NAME = pattern(`^${NAME_WORD}(?:[ \\u00a0](?:${PARTICLE}[ \\u00a0]){0,3}${NAME_WORD}){0,4}$`);
/** "Jo Alder in Tacna", "Jo Alder for the Courier", "Jo Alder of The Alder Dispatch". */
const TAIL = /\s+(?:in|at|for|of|from|[Ss]pecial\s(?:to|for))\s+(?=the\s|\p{Lu})[^,;|]{2,60}$/u;
const ROLE = pattern(wordOf(ROLE_WORDS), "i");
/** "photos by Lee Moss" beside the writer's name. */
const PICTURES_BY = /^(?:photo|picture|photograph|graphic|illustration|video|image)s?\sby\s/iu;
const STAFF = pattern(
  `^(?:${anyOf(STAFF_WORDS)})(?:$|[ ](?:and|writers?|reporters?|correspondents?|with)(?![\\p{L}]))`,
  "i",
);
const OUTLET_END = pattern(`${wordOf(OUTLET_WORDS)}$`);
const OUTLET = pattern(`^[Tt]he[ ](?=\\p{Lu})|^THE[ ]|${wordOf(OUTLET_WORDS)}`);
/** A word that names a section or a kind of piece, and no person. */
export const SECTION: RegExp = pattern(wordOf(SECTION_WORDS), "i");
const CALENDAR = pattern(`^(?:${ANY_MONTH}|${ANY_WEEKDAY})(?![\\p{L}])`);
const ADDRESS = /^[@\w.+-]{1,40}@[\w.-]{1,40}$|^@\w{1,30}$|^https?:/u;
/** Not that of "Jo Alder Jr." */
const FULL_STOP = /(?<!\s[JS]r)\.$/u;
const LOWER = /^\p{Ll}/u;
const WORDS_IN_REMARK = 9;

/** A `remark` is words in small letters that name no role: "who was there", "food" of "food and farming editor". */
export type PartKind = "name" | "single" | "role" | "remark" | "outlet" | "staff" | "address" | "date" | "other";

/** A piece of a byline and what it is. */
export interface Part extends Span {
  readonly kind: PartKind;
  /** Whether a place or an outlet was cut off: "Jo Alder in Tacna". */
  readonly hasTail: boolean;
}

/** Cuts the names of a byline apart: [start, end) of `words` is what follows "By". */
export function partsOf(words: string, start: number): Part[] {
  const parts: Part[] = [];
  let from = start;
  for (const between of words.slice(start).matchAll(BETWEEN)) {
    addPart(parts, words, from, start + between.index);
    from = start + between.index + between[0].length;
  }
  addPart(parts, words, from, words.length);
  return parts;
}

function addPart(parts: Part[], words: string, from: number, to: number): void {
  const raw = words.slice(from, to);
  const plain = raw.trim().replace(FULL_STOP, "");
  if (plain === "") return;
  const start = from + raw.indexOf(plain);
  const isFirst = parts.length === 0;
  const name = TAIL.test(plain) ? plain.replace(TAIL, "") : plain;
  const kind = kindOf(name, isFirst);
  const isName = kind === "name" || kind === "single";
  parts.push({ start, end: start + (isName ? name : plain).length, kind, hasTail: name !== plain });
}

function kindOf(words: string, isFirst: boolean): PartKind {
  if (!isFirst && isDateBit(words)) return "date";
  if (CALENDAR.test(words)) return "other";
  if (ADDRESS.test(words)) return "address";
  if (STAFF.test(words)) return "staff";
  if (!isFirst && (ROLE.test(words) || PICTURES_BY.test(words))) return "role";
  if (!isFirst && isRemark(words)) return "remark";
  if (OUTLET.test(words)) return "outlet";
  if (!NAME.test(words) || ROLE.test(words)) return isFirst && ROLE.test(words) ? "staff" : "other";
  return words.includes(" ") ? "name" : "single";
}

function isRemark(words: string): boolean {
  return LOWER.test(words) && words.split(" ", WORDS_IN_REMARK + 1).length <= WORDS_IN_REMARK;
}

/** Two to four capitalised words that read as a person's name and as no section, outlet or role. */
export function isPersonName(words: string): boolean {
  if (words.length > 60 || kindOf(words, true) !== "name" || SECTION.test(words)) return false;
  return nameWords(words).length <= MOST_NAME_WORDS && !NO_NAME.some((form) => form.test(words));
}

const MOST_NAME_WORDS = 4;
/** "David’s", "SEO Tips": a possessive; an acronym among other words, but not "Jo Alder III". */
const NO_NAME: readonly RegExp[] = [
  /['’]s(?:$|\s)/u,
  /(?:^|\s)(?!I+$)\p{Lu}{3,}(?:$|\s)(?=.*\p{Ll})|\p{Ll}.*\s(?!I+$)\p{Lu}{3,}(?:$|\s)/u,
];

/** The words of a name without "van", "de" and the like. */
export function nameWords(name: string): string[] {
  return name.split(/[\s\u00a0]+/u).filter((word) => !LOWER.test(word));
}

/** "The Editorial Board", "Staff and agencies". */
export function isStaff(words: string): boolean {
  return words.length <= 40 && STAFF.test(words) && !/[.!?:]/u.test(words);
}

/** "food and farming correspondent", "Chief Political Editor". */
export function isRole(words: string): boolean {
  return words.length <= 80 && ROLE.test(words) && !/[.!?]/u.test(words);
}

/** "The Alder Dispatch", "ALDER TODAY": an outlet's name alone on its line. */
export function isOutletLine(words: string): boolean {
  return words.length <= 40 && OUTLET_END.test(words) && /^(?:\p{Lu}[\p{L}\p{M}'’-]*\s?){1,4}$/u.test(words);
}
