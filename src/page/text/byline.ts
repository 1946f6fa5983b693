import { anyOf, pattern } from "../../language/words.ts";
import { textOf } from "../../span.ts";
import type { Part, PartKind } from "./names.ts";
import { isPersonName, isRole, partsOf } from "./names.ts";
import { BYLINE_OPENERS } from "./words.ts";

/** A person's name in a byline: where it stands in the words of its block. */
export interface BylineName {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 200;
/** "By", "Interview by", "Words and pictures by". */
const OPENER = pattern(`^(?:${anyOf(BYLINE_OPENERS)}[ ])?(?:[Bb]y|BY):?[ \\u00a0]{1,3}(?=\\S)`);
const LABEL = pattern("^(?:Byline|Authors?|Reporters?|Writer)[:.][ ]{0,3}", "i");

/**
 * The names in a byline, or null where the words are none. Roles, places, agencies and "staff" are
 * understood and left out.
 *
 *     "By Jo Alder in Tacna and agencies"   →   Jo Alder
 *     "By 2030, half of the fleet"          →   null
 */
export function bylineNames(words: string): BylineName[] | null {
  if (words.length > LONGEST) return null;
  const opening = OPENER.exec(words) ?? LABEL.exec(words);
  return opening === null ? null : namesOf(words, partsOf(words, opening[0].length));
}

/** The names behind a label, whatever else the line holds: "Author: Jo Alder (Lyon)". */
export function labelledNames(words: string): BylineName[] {
  const label = LABEL.exec(words);
  if (label === null || words.length > LONGEST) return [];
  return spansOf(partsOf(words, label[0].length).filter(({ kind }) => kind === "name"));
}

/** "Jo Alder, food and farming correspondent". */
export function roleByline(words: string): BylineName[] | null {
  const comma = words.search(/,|\s[|–—-]\s/u);
  if (comma < 0 || words.length > LONGEST) return null;
  const isOne = isPersonName(words.slice(0, comma)) && isRole(words.slice(comma + 1));
  return isOne && !/[.!?]$/u.test(words) ? [{ start: 0, end: comma }] : null;
}

/** "Jo Alder", "Jo Alder and Lee Moss", "Jo Alder, ALDER TODAY": no word but names. */
export function bareByline(words: string): BylineName[] | null {
  if (words.length > LONGEST) return null;
  const parts = partsOf(words, 0);
  const names = parts.filter((part) => part.kind === "name" && !part.hasTail && isPersonName(textOf(words, part)));
  const isKnown = parts.every((part) => part.kind === "outlet" || names.includes(part));
  return isKnown && parts[0] === names[0] && names.length > 0 ? spansOf(names) : null;
}

/** Who may stand first; a single word only alone. */
const WRITERS: ReadonlySet<PartKind> = new Set(["name", "single", "outlet", "staff"]);
const WORDS_IN_REMARK = 3;

/** The first part must be whoever wrote; one piece that is nothing known makes the whole a sentence. */
function namesOf(words: string, parts: readonly Part[]): BylineName[] | null {
  const [first] = parts;
  if (first === undefined || !WRITERS.has(first.kind) || parts.some(({ kind }) => kind === "other")) return null;
  if (first.kind === "single") return parts.length === 1 ? spansOf(parts) : null;
  const remarks = parts.filter(({ kind }) => kind === "remark");
  const hasRole = parts.some(({ kind }) => kind === "role");
  if (remarks.length > 0 && !hasRole && !areShort(words, remarks)) return null;
  return spansOf(parts.filter(({ kind }) => kind === "name"));
}

/** "By Jo Alder, in Lyon", but not "By Lake Alder, the fish are back." */
function areShort(words: string, remarks: readonly Part[]): boolean {
  return !/[.!?]$/u.test(words) && remarks.every((part) => textOf(words, part).split(" ").length <= WORDS_IN_REMARK);
}

function spansOf(parts: readonly Part[]): BylineName[] {
  return parts.map(({ start, end }) => ({ start, end }));
}
