import { ANY_MONTH } from "../../language/calendar.ts";
import { pattern, wordOf } from "../../language/words.ts";
import type { Site } from "./site.ts";
import { fold } from "./text.ts";
import { AGENCIES, BODY_WORDS, DEGREES, NOBODY_WORDS, ROLE_WORDS } from "./words.ts";

/** What a part of a byline can be. */
export type PartKind = "person" | "agency" | "body" | "nobody";

/** What a part of a byline is; tried in order, the first that fits decides. */
interface PartRule {
  readonly name: string;
  readonly example: string;
  readonly is: PartKind;
  readonly fits: (part: string, site: Site) => boolean;
}

const LETTER = /\p{L}/u;
/** "10+ years", "March 5", "2026". */
const NUMBERED = pattern(`^\\d+\\+?\\s|^${ANY_MONTH}\\s\\d`);
const CONTACT = /@|https?:|www\.|^[\p{L}\p{N}.-]{1,60}\.(?:com|org|net|html?|php)$/iu;
const CHECKED = /^(?:\p{L}{1,12}\s)?(?:reviewed|fact[\s-]?checked|verified|approved)\sby\s/iu;
const LONGEST_NAME = 60;
const MOST_WORDS = 7;
const ROLE = pattern(wordOf(ROLE_WORDS), "i");
/** A word that makes a name that of a body: "Institute". */
export const BODY: RegExp = pattern(wordOf(BODY_WORDS), "i");
const AGENCY: ReadonlySet<string> = new Set(AGENCIES.map(fold));
const NOBODIES: ReadonlySet<string> = new Set(NOBODY_WORDS.map(fold));
const DEGREE: ReadonlySet<string> = new Set(DEGREES.map(fold));

export const PART_RULES: readonly PartRule[] = [
  { name: "no letters", example: "10+ years", is: "nobody", fits: (part) => !LETTER.test(part) || NUMBERED.test(part) },
  { name: "contact", example: "jane@harbour.example", is: "nobody", fits: (part) => CONTACT.test(part) },
  {
    name: "degree",
    example: "PhD",
    is: "nobody",
    fits: (part) => part.split(/\s+/u).every((word) => DEGREE.has(fold(word))),
  },
  {
    name: "one who only checked",
    example: "Fact checked by Jane Roe",
    is: "nobody",
    fits: (part) => CHECKED.test(part),
  },
  {
    name: "special",
    example: "Special to the Courier",
    is: "nobody",
    fits: (part) => /^special\s(?:to|for)\s/iu.test(part),
  },
  { name: "agency", example: "dpa", is: "agency", fits: isAgency },
  { name: "site", example: "Harbour Courier", is: "nobody", fits: (part, site) => site.isNamedBy(part) },
  { name: "nobody", example: "Harbour Courier Staff", is: "nobody", fits: isNobody },
  {
    name: "sentence",
    example: "Jane has covered ports since 2009 and lives in Ghent.",
    is: "nobody",
    fits: isSentence,
  },
  { name: "role or desk", example: "Science Desk", is: "body", fits: (part) => ROLE.test(part) },
  { name: "body", example: "Harbour Research Institute", is: "body", fits: (part) => BODY.test(part) },
  { name: "name", example: "Jane Roe", is: "person", fits: () => true },
];

/** What a part of a byline is, by the first rule that fits. */
export function kindOf(part: string, site: Site): PartKind {
  return PART_RULES.find(({ fits }) => fits(part, site))?.is ?? "nobody";
}

const ARTICLE_OR_OPENER = /^(?:the|von|by|par|por|di)\s+/iu;

/** Whether a byline says in so many words that nobody is named: "N/A", "undefined". */
export function namesNobody(raw: string): boolean {
  return NOBODIES.has(fold(raw));
}

export function isAgency(part: string): boolean {
  return AGENCY.has(fold(part)) || AGENCY.has(fold(part.replace(ARTICLE_OR_OPENER, "")));
}

/** Only words for nobody, after the site's name and initials are put aside; or the site's name with a region. */
function isNobody(part: string, site: Site): boolean {
  const words = part.split(/[\s-]+/u).filter((word) => word !== "");
  const [first = ""] = words;
  if (/^\p{Lu}{2,}$/u.test(first) && site.isNamedBy(first)) return true;
  const left = words.filter((word) => !NOBODIES.has(fold(word)));
  if (left.length === 0) return true;
  return left.length < words.length && (site.isNamedBy(left.join(" ")) || site.isNamedBy(left.join("")));
}

function isSentence(part: string): boolean {
  return part.length > LONGEST_NAME || part.split(" ").length > MOST_WORDS;
}
