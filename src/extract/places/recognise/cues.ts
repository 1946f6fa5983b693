import { AFTER_TOWN, PLACE_NOUNS_OF, TITLES } from "../words/signs.ts";
import type { Match } from "./matches.ts";
import type { Scene } from "./signs.ts";
import { isBehindPreposition, isLocalBody } from "./signs.ts";

/** A named sign that a place is meant, with an example of it. */
export interface Cue {
  readonly name: string;
  readonly example: string;
  readonly applies: (scene: Scene, match: Match) => boolean;
}

export const CUES: readonly Cue[] = [
  {
    name: "of-somebody",
    example: "Nadia Ferrer of Southlake; Ada Fenwick, of Trenton",
    applies: ({ view }, { from }) =>
      view.word(from - 1) === "of" &&
      (view.word(from - 2) === "," || view.word(from - 2) === "both" || view.capital(from - 2)),
  },
  {
    name: "opens-like-a-dateline",
    example: "TORRINGTON — The council met.",
    applies: ({ view }, { from, to }) =>
      view.opens(from) && /^\p{Lu}{3,}$/u.test(view.word(to - 1)) && /^(?:—|–|--?)$/u.test(view.word(to)),
  },
  {
    name: "behind-a-preposition",
    example: "in Dunwoody",
    applies: ({ view }, { from }) => isBehindPreposition(view, from),
  },
  {
    name: "of-a-kind",
    example: "the city of Dunwoody",
    applies: ({ view }, { from }) => view.folded(from - 1) === "of" && PLACE_NOUNS_OF.has(view.folded(from - 2)),
  },
  {
    name: "before-a-local-noun",
    example: "Dunwoody residents",
    applies: ({ view }, { to }) => view.spaced(to) && AFTER_TOWN.has(view.word(to)),
  },
  {
    name: "local-body",
    example: "Dunwoody Police",
    applies: (scene, match) => isLocalBody(scene, match) && !TITLES.has(scene.view.folded(match.from - 1)),
  },
  {
    name: "based",
    example: "a Dunwoody-based firm",
    applies: ({ view }, { to }) => view.word(to) === "-" && /^(?:based|area|born|bound)$/u.test(view.word(to + 1)),
  },
];
