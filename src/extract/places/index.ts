import type { Doc, Stage } from "../../doc.ts";
import type { PlaceFinding } from "../../layers.ts";
import { findingsOf } from "./findings.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import { theGazetteer } from "./gazetteer/load.ts";
import { homeOf } from "./home.ts";
import { mentionsIn } from "./recognise/index.ts";
import { resolve } from "./resolve/index.ts";

type Needs = "sentences" | "tokens" | "datelines";

/** How the words of a place were found; every finding has one of these. */
export const RULES = [
  { name: "name", example: "in Tromsø" },
  { name: "name-and-region", example: "Paris, Texas" },
  { name: "dateline", example: "ROTTERDAM, March 5 (Reuters) -" },
  { name: "abbreviation", example: "Calif.; U.S." },
  { name: "demonym", example: "Ukrainian officials" },
  { name: "metonym", example: "the Kremlin" },
  { name: "site", example: "the Polar University in Tromsø" },
  { name: "feature", example: "the Neska River" },
  { name: "unknown-town", example: "in Harwick Green, Conn." },
] as const;

/**
 * The stage over any gazetteer. It is asked for only when the text has a word with a capital, so that
 * nothing is loaded before it is needed.
 */
export function placesStageOver(gazetteer: () => Gazetteer): Stage<Needs, "places"> {
  return {
    gives: "places",
    rules: new Set(RULES.map(({ name }) => name)),
    find: (doc) => (/\p{Lu}/u.test(doc.text) ? placesIn(doc, gazetteer()) : []),
  };
}

/** Finds the places that an article names, and works out which each is and where it lies. */
export const placesStage: Stage<Needs, "places"> = placesStageOver(theGazetteer);

function placesIn(doc: Doc<Needs>, gazetteer: Gazetteer): PlaceFinding[] {
  const mentions = mentionsIn(doc, gazetteer);
  return findingsOf(doc.text, gazetteer, resolve(gazetteer, mentions, homeOf(doc.article, gazetteer)));
}
