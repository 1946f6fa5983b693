import { FEATURE_AFTER, FEATURE_BEFORE, PART_WORDS } from "../words/signs.ts";
import type { Mention } from "../mention.ts";
import type { Match } from "./matches.ts";
import type { View } from "./view.ts";

const MOST_WORDS = 4;

/**
 * Names of rivers, hills and townships that the gazetteer does not have: "Neches River", "Lake Vermont".
 * They stay without a point.
 */
export function featuresOf(view: View, matches: readonly Match[]): Mention[] {
  const long = matches.filter(({ from, to }) => to - from > 1);
  const taken = new Set(long.flatMap(({ from, to }) => range(from, to)));
  const known = new Set(long.map(({ to }) => to - 1));
  const found: Mention[] = [];
  for (let at = 1; at < view.length; at++) {
    if (!view.capital(at) || view.titled(at) || known.has(at)) continue;
    const from = FEATURE_AFTER.has(view.folded(at)) && view.spaced(at) ? startOf(view, at) : at;
    if (from < at) {
      found.push(featureAt(view, from, at + 1));
    } else if (
      FEATURE_BEFORE.has(view.folded(at - 1)) &&
      view.capital(at - 1) &&
      view.spaced(at) &&
      !taken.has(at - 1)
    ) {
      if (!FEATURE_AFTER.has(view.folded(at + 1)) || !view.capital(at + 1)) found.push(featureAt(view, at - 1, at + 1));
    }
  }
  return found;
}

function startOf(view: View, last: number): number {
  let from = last;
  while (
    from > 0 &&
    last - from < MOST_WORDS &&
    view.spaced(from) &&
    view.capital(from - 1) &&
    view.folded(from - 1) !== "the"
  ) {
    from--;
  }
  const onlyPart = last - from === 1 && PART_WORDS.has(view.folded(from));
  return onlyPart ? last : from;
}

function featureAt(view: View, from: number, to: number): Mention {
  const span = { start: view.start(from), end: view.end(to - 1) };
  const key = view.text.slice(span.start, span.end).toLowerCase();
  return {
    ...span,
    key,
    rule: "feature",
    use: "place",
    meanings: [],
    within: [],
    because: [span],
    type: null,
    needs: 0,
    site: null,
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}
