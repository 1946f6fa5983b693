import { tokensDoc } from "../../../testing/tokens.ts";
import { theGazetteer } from "../gazetteer/load.ts";
import { withCounties } from "./counties.ts";
import type { Match } from "./matches.ts";
import { matchesOf } from "./matches.ts";
import type { Scene } from "./signs.ts";
import { bearersOf } from "./signs.ts";
import type { View } from "./view.ts";
import { viewOf } from "./view.ts";

/** For tests: a text with its names of places, before any of them is judged, and without a trained model. */
export interface Read {
  readonly view: View;
  readonly matches: readonly Match[];
  readonly scene: Scene;
}

export function read(text: string): Read {
  const view = viewOf(tokensDoc(text));
  const gazetteer = theGazetteer();
  const matches = withCounties(view, gazetteer, matchesOf(view, gazetteer));
  const inMatch = new Set(matches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  return { view, matches, scene: { view, gazetteer, bearers: bearersOf(view), inMatch } };
}

export function wordsOf({ text, start, end }: View, { from, to }: Pick<Match, "from" | "to">): string {
  return text.slice(start(from), end(to - 1));
}
