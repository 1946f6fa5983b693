import { GIVEN_NAMES } from "../words/given-names.ts";
import {
  FEATURE_AFTER,
  FEATURE_BEFORE,
  NEVER_PLACES,
  NOT_A_PLACE,
  PART_WORDS,
  PLACE_PREPOSITIONS,
  PREFIXES,
  SCHOOL_WORDS,
  SPEAKING,
  SPEECH_VERBS,
  STREET_WORDS,
  SURE_PREPOSITIONS,
} from "../words/signs.ts";
import { SURNAMES } from "../words/surnames.ts";
import type { Match } from "./matches.ts";
import type { Scene } from "./signs.ts";
import {
  isBehindPreposition,
  isCapital,
  isInitial,
  isLocalBody,
  isNameAfter,
  isNameBefore,
  isPersonBefore,
  isWide,
} from "./signs.ts";
import type { View } from "./view.ts";

/** A named reason why a match is no place, with an example of it. */
export interface Refusal {
  readonly name: string;
  readonly example: string;
  readonly applies: (scene: Scene, match: Match) => boolean;
}

export const REFUSALS: readonly Refusal[] = [
  {
    name: "never-a-place",
    example: "through March 27, at Christmas",
    applies: ({ view }, { from, to, key }) =>
      to - from === 1 && (NEVER_PLACES.has(key) || PART_WORDS.has(key)) && !view.word(from).includes("."),
  },
  {
    name: "acronym",
    example: "the SWAT team",
    applies: (scene, { from, to, key, meanings }) =>
      to - from === 1 &&
      key.length <= 5 &&
      /^\p{Lu}{2,5}$/u.test(scene.view.word(from)) &&
      !isCapitalsLine(scene.view, from) &&
      !meanings.some(({ entry, use }) => isOfficialShort(scene, entry, use)),
  },
  {
    name: "tied-by-a-hyphen",
    example: "Wal-Mart, African-American",
    applies: ({ view, inMatch }, { from }) =>
      /^[-‑]$/u.test(view.word(from - 1)) &&
      view.end(from - 1) === view.start(from) &&
      view.end(from - 2) === view.start(from - 1) &&
      !PREFIXES.has(view.folded(from - 2)) &&
      !(inMatch.has(from - 2) && !/^(?:African|Asian|Latin)$/u.test(view.word(from - 2))),
  },
  {
    name: "language",
    example: "she spoke only French; in Turkish, he said",
    applies: ({ view }, { from, to, meanings }) =>
      meanings.every(({ use }) => use === "demonym") &&
      SPEAKING.has(view.folded(from - 1)) &&
      (!view.spaced(to) || /^(?:and|or|but|when|that)$/u.test(view.word(to))),
  },
  {
    name: "road-number",
    example: "Ky. 90, U.S. 27",
    applies: ({ view }, { to }) => {
      const next = view.word(to) === "." ? to + 1 : to;
      const named = /^(?:Highway|Route|Hwy)$/u.test(view.word(next));
      const road = /^\d/u.test(view.word(named ? next + 1 : next));
      return road && view.spaced(next) && isShortForm(view.word(to - 1));
    },
  },
  {
    name: "school-name",
    example: "Columbia University",
    applies: (scene, match) =>
      !isWide(scene, match) && scene.view.capital(match.to) && SCHOOL_WORDS.has(scene.view.folded(match.to)),
  },
  {
    name: "saint",
    example: "St. Patrick’s Day, St. John’s Lutheran School",
    applies: ({ view }, { to, key }) =>
      key.startsWith("saint ") && /^[’']s$/u.test(view.word(to)) && view.spaced(to + 1) && view.capital(to + 1),
  },
  {
    name: "name-of-a-body",
    example: "the Boston Globe, Bank of America",
    applies: ({ view }, { from, to }) =>
      [from, from - 1, from - 2].some((start) =>
        [to, to + 1, to + 2].some((end) => start >= 0 && end > start && NOT_A_PLACE.has(phrase(view, start, end))),
      ),
  },
  {
    name: "surname",
    example: "Jack London, Mr. London, J. B. London",
    applies: ({ view }, { from, to }) => view.spaced(from) && to - from === 1 && isPersonBefore(view, from - 1),
  },
  {
    name: "given-name",
    example: "Paris Hilton, Jordan M. Ferrer, Austin-Ferrer",
    applies: (scene, match) => {
      const { view, bearers } = scene;
      if (match.to - match.from !== 1 || !GIVEN_NAMES.has(match.key)) return false;
      if (!view.spaced(match.to) || !view.capital(match.to) || view.titled(match.to)) return false;
      const after = view.folded(match.to);
      if (isInitial(view.word(match.to)) || SURNAMES.has(after)) return true;
      if (isWide(scene, match)) return bearers.has(after) && !isLocalBody(scene, match);
      return !isLocalBody(scene, match);
    },
  },
  {
    name: "street",
    example: "6016 Dublin Road, Orchard St.",
    applies: ({ view, ...scene }, { from, to, ...match }) =>
      view.spaced(to) &&
      view.capital(to) &&
      (!isWide({ view, ...scene }, { from, to, ...match }) || /^\d/u.test(view.word(from - 1))) &&
      STREET_WORDS.has(view.folded(to)) &&
      (view.folded(to).length > 2 || /\d/u.test(view.word(from - 1)) || !view.capital(to + 1)),
  },
  {
    name: "part-of-a-feature",
    example: "Charleston Lake, Lake Harwick where the gazetteer has neither",
    applies: ({ view }, { from, to }) =>
      (view.spaced(to) && view.capital(to) && FEATURE_AFTER.has(view.folded(to))) ||
      (view.spaced(from) && view.capital(from - 1) && FEATURE_BEFORE.has(view.folded(from - 1))),
  },
  {
    name: "part-of-a-name",
    example: "Xernona Clayton, Evergreen Dublin",
    applies: (scene, match) => !isWide(scene, match) && isNameBefore(scene, match),
  },
  {
    name: "before-a-name",
    example: "Clayton Ferrer, Lincoln Logs",
    applies: (scene, match) =>
      match.to - match.from === 1 &&
      !isWide(scene, match) &&
      scene.bearers.has(scene.view.folded(match.to)) &&
      isNameAfter(scene, match),
  },
  {
    name: "named-person",
    example: "“It rained,” London said, where Ryan London is named before",
    applies: (scene, match) => {
      const { from, to, key } = match;
      const borne = scene.bearers.has(key);
      if (to - from !== 1 || !(borne || (SURNAMES.has(key) && !isWide(scene, match)))) return false;
      return !isSurelyPlaced(scene.view, from, borne) && !isLocalBody(scene, match);
    },
  },
  {
    name: "speaks-like-a-person",
    example: "Dunwoody said he would go",
    applies: (scene, match) =>
      match.to - match.from === 1 &&
      !isBehindPreposition(scene.view, match.from) &&
      !isWide(scene, match) &&
      !isCapital(scene, match) &&
      SPEECH_VERBS.has(scene.view.folded(match.to)),
  },
];

/** "in London" is the place even where a London is known; "according to London" is not. */
function isSurelyPlaced(view: View, from: number, borne: boolean): boolean {
  const before = view.folded(from - 1);
  if (borne) return SURE_PREPOSITIONS.has(before);
  return PLACE_PREPOSITIONS.has(before) && view.folded(from - 2) !== "according";
}

/** "US", "UAE", "EU", "D.C.": short forms that are written so. */
function isOfficialShort({ gazetteer }: Scene, entry: number, use: string): boolean {
  return use === "abbreviation" || use === "postal" || /^(?:country|union)$/u.test(gazetteer.kind(entry));
}

/** Whether the words beside are written in capitals too: "CHARLESTON — ", a headline. */
function isCapitalsLine(view: View, at: number): boolean {
  return [at - 1, at + 1].some((beside) => /^\p{Lu}{2,}$/u.test(view.word(beside))) || view.opens(at);
}

function isShortForm(word: string): boolean {
  return word.includes(".") || /^\p{Lu}{2}$|^[A-Z][a-z]{1,3}$/u.test(word);
}

function phrase(view: View, from: number, to: number): string {
  const words: string[] = [];
  for (let at = from; at < to; at++) words.push(view.folded(at));
  return words.join(" ");
}
