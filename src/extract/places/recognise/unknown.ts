import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention } from "../mention.ts";
import { PLACE_PREPOSITIONS } from "../words/signs.ts";
import type { Judged } from "./judge.ts";
import type { Match } from "./matches.ts";
import type { View } from "./view.ts";

const MOST_WORDS = 3;

/**
 * Towns that the gazetteer lacks but the text places: "in Harwick Green, Conn." They stay without a point,
 * with the state or country that is said.
 */
export function unknownTowns(view: View, gazetteer: Gazetteer, judged: readonly Judged[]): Mention[] {
  const taken = new Set(judged.flatMap(({ match, within }) => (within.length > 0 ? [match.to - 1] : [])));
  return judged.flatMap(({ match: region }) => {
    const rows = region.meanings
      .filter(({ use, entry }) => use !== "demonym" && /^(?:country|admin1)$/u.test(gazetteer.kind(entry)))
      .map(({ entry }) => entry);
    const last = region.from - 2;
    if (rows.length === 0 || view.word(region.from - 1) !== "," || taken.has(last)) return [];
    const from = startOf(view, last);
    if (from > last || !PLACE_PREPOSITIONS.has(view.word(from - 1)) || !view.spaced(from)) return [];
    return [unknownTown(view, from, last, region, rows)];
  });
}

function startOf(view: View, last: number): number {
  let from = last + 1;
  while (last - from + 1 < MOST_WORDS && view.capital(from - 1) && (from > last || view.spaced(from))) from--;
  return from;
}

function unknownTown(view: View, from: number, last: number, region: Match, rows: readonly number[]): Mention {
  const span = { start: view.start(from), end: view.end(last) };
  return {
    ...span,
    key: view.text.slice(span.start, span.end).toLowerCase(),
    rule: "unknown-town",
    use: "place",
    meanings: [],
    within: rows,
    because: [span, { start: view.start(region.from), end: view.end(region.to - 1) }],
    type: null,
    needs: 0,
    site: null,
  };
}
