import type { Article, Doc } from "../doc.ts";
import { theGazetteer } from "../extract/places/gazetteer/load.ts";
import type { Mention } from "../extract/places/mention.ts";
import { mentionsIn } from "../extract/places/recognise/index.ts";
import type { Match } from "../extract/places/recognise/matches.ts";
import { matchesOf } from "../extract/places/recognise/matches.ts";
import type { Scene } from "../extract/places/recognise/signs.ts";
import { bearersOf } from "../extract/places/recognise/signs.ts";
import type { View } from "../extract/places/recognise/view.ts";
import { viewOf } from "../extract/places/recognise/view.ts";
import type { PlaceFinding } from "../layers.ts";
import { readLayers } from "../read.ts";
import { plainArticle } from "./plain.ts";

/** For tests of places: a text read by all stages; the first paragraph is running text too. */
export function placesDoc(
  text: string,
  about: Partial<Article> = {},
): Doc<"sentences" | "tokens" | "datelines" | "places"> {
  const article = plainArticle(text, about);
  const blocks = article.blocks.map((block) => ({ ...block, kind: "paragraph" as const }));
  return readLayers({ ...article, headline: null, blocks });
}

export function placesIn(text: string, about: Partial<Article> = {}): readonly PlaceFinding[] {
  return placesDoc(text, about).places;
}

export function viewIn(text: string): View {
  return viewOf(placesDoc(text));
}

export function mentionsOf(text: string): Mention[] {
  return mentionsIn(placesDoc(text), theGazetteer());
}

/** The scene of a text, and the last match whose words are given. */
export function sceneOf(text: string, words: string): { scene: Scene; match: Match } {
  const view = viewIn(text);
  const gazetteer = theGazetteer();
  const matches = matchesOf(view, gazetteer);
  const inMatch = new Set(
    matches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  const match = matches.findLast(({ from, to }) => text.slice(view.start(from), view.end(to - 1)) === words);
  if (match === undefined) throw new RangeError(`“${words}” is no match in “${text}”.`);
  return { scene: { view, gazetteer, bearers: bearersOf(view), inMatch }, match };
}
