import type { Gazetteer, Meaning } from "../gazetteer/gazetteer.ts";
import { GIVEN_NAMES } from "../words/given-names.ts";
import { COMMON_WORDS } from "../words/common.ts";
import { SURNAMES } from "../words/surnames.ts";
import { BEFORE_NAME, LOCAL_BODIES, PART_WORDS, PLACE_PREPOSITIONS, TITLES } from "../words/signs.ts";
import type { Match } from "./matches.ts";
import type { View } from "./view.ts";

/** What a rule may ask: the text, the match, and what the article as a whole shows. */
export interface Scene {
  readonly view: View;
  readonly gazetteer: Gazetteer;
  /** Words that somebody in this article bears as a surname ("Ryan London", "Mr. London"), folded. */
  readonly bearers: ReadonlySet<string>;
  /** The tokens that belong to a match, so that a place beside a place is no longer name. */
  readonly inMatch: ReadonlySet<number>;
}

/** The words that stand behind a given name, an initial or a title: "Ada London", "J. London", "Mr. London". */
export function bearersOf(view: View): ReadonlySet<string> {
  const bearers = new Set<string>();
  for (let at = 1; at < view.length; at++) {
    if (!view.capital(at) || !view.spaced(at) || !isPersonBefore(view, at - 1)) continue;
    let last = at;
    while (last < at + MOST_NAMES && view.capital(last + 1) && view.spaced(last + 1) && !view.titled(last)) last++;
    bearers.add(view.folded(last));
  }
  return bearers;
}

/** "Martin Luther King": names behind the first. */
const MOST_NAMES = 3;

export function isPersonBefore(view: View, at: number): boolean {
  const word = view.folded(at);
  if (!view.capital(at)) return false;
  if (isInitial(view.word(at))) return view.capital(at - 1) && view.spaced(at);
  return GIVEN_NAMES.has(word) || (TITLES.has(word) && !BEFORE_NAME.has(word));
}

export function isInitial(word: string): boolean {
  return /^\p{Lu}\.?$/u.test(word);
}

/** A capitalised word right before the match that makes one name with it: "Tony Kirkland", "Evergreen Dublin". */
export function isNameBefore({ view, inMatch }: Scene, { from }: Match): boolean {
  const at = from - 1;
  if (!view.spaced(from) || !view.capital(at) || inMatch.has(at)) return false;
  const word = view.folded(at);
  if (PART_WORDS.has(word) || BEFORE_NAME.has(word)) return false;
  if (view.titled(at)) return false;
  return !(view.opens(at) && COMMON_WORDS.has(word));
}

/** A capitalised word right behind the match that makes one name with it. */
export function isNameAfter({ view, inMatch }: Scene, { to }: Match): boolean {
  return view.spaced(to) && view.capital(to) && !inMatch.has(to) && !view.titled(to);
}

const STRONG_KINDS: ReadonlySet<string> = new Set([
  "country",
  "admin1",
  "continent",
  "union",
  "area",
  "ocean",
  "sea",
  "lake",
  "river",
  "mountains",
]);
const TOWNS: ReadonlySet<string> = new Set(["city", "seat", "capital", "section"]);
/** A hundred thousand people. */
const KNOWN = 50;
/** Two million: Paris and London, but not Jackson. */
const FAMOUS = 63;

/** Whether the name needs no further sign: a country, a state, a city that readers know. */
export function isStrong({ gazetteer, bearers }: Scene, { key, meanings }: Match): boolean {
  if (COMMON_WORDS.has(key) && !meanings.every(({ use }) => use === "metonym")) return false;
  const wide = meanings.some(
    ({ entry, use }) =>
      use === "demonym" || use === "metonym" || (use !== "postal" && STRONG_KINDS.has(gazetteer.kind(entry))),
  );
  if (wide) return true;
  if (key.includes(" ")) return !isAllCommon(key);
  const people = peopleOf(gazetteer, meanings);
  const personal = GIVEN_NAMES.has(key) || SURNAMES.has(key);
  return !bearers.has(key) && people >= (personal ? FAMOUS : KNOWN);
}

/** A city that readers everywhere know: it needs no neighbours. */
export function isFamous({ gazetteer }: Scene, { meanings }: Match): boolean {
  return peopleOf(gazetteer, meanings) >= FAMOUS;
}

function peopleOf(gazetteer: Gazetteer, meanings: readonly Meaning[]): number {
  return Math.max(...meanings.map(({ entry, use }) => (use === "alternate" ? 0 : gazetteer.population(entry))));
}

/** "Blue Grass", "Central City": every word is a common one. */
function isAllCommon(key: string): boolean {
  return key.includes(" ") && key.split(" ").every((word) => COMMON_WORDS.has(word));
}

/** Whether some meaning is a country, its people, its government or one of the fifty American states. */
export function isCountry({ gazetteer }: Scene, { meanings }: Match): boolean {
  return meanings.some(
    ({ entry, use }) =>
      use === "demonym" ||
      use === "metonym" ||
      gazetteer.kind(entry) === "country" ||
      (gazetteer.kind(entry) === "admin1" && gazetteer.country(entry) === "US"),
  );
}

/** Whether some meaning is a country, a state or their people: these are seldom part of a person's name. */
export function isWide({ gazetteer }: Scene, { meanings }: Match): boolean {
  const town = meanings.some(({ entry, use }) => use === "name" && TOWNS.has(gazetteer.kind(entry)));
  return meanings.some(
    ({ entry, use }) =>
      use === "demonym" ||
      use === "metonym" ||
      (use !== "short" && (STRONG_KINDS.has(gazetteer.kind(entry)) || (gazetteer.kind(entry) === "admin2" && !town))),
  );
}

/** "in Dunwoody", "in the Bronx": whether a preposition of place, or a word like "downtown", stands before. */
export function isBehindPreposition(view: View, from: number): boolean {
  const before = view.folded(from - 1) === "the" ? from - 2 : from - 1;
  return PLACE_PREPOSITIONS.has(view.folded(before)) && view.spaced(from);
}

/** "Dunwoody Police": a body of the town. */
export function isLocalBody({ view }: Scene, { to }: Match): boolean {
  return view.spaced(to) && view.capital(to) && LOCAL_BODIES.has(view.folded(to));
}

export function isCapital({ gazetteer }: Scene, { meanings }: Match): boolean {
  return meanings.some(({ entry, use }) => use !== "alternate" && gazetteer.kind(entry) === "capital");
}
