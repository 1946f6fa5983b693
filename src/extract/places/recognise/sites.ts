import type { Span } from "../../../span.ts";
import { SITE_WORDS } from "../words/signs.ts";
import type { Match } from "./matches.ts";
import type { View } from "./view.ts";

const MOST_WORDS = 8;
const JOINS = new Set(["of", "the", "and", "for", "de"]);

/**
 * The site said to be in this place: "the Far Eastern Federal University in Vladivostok". A run of
 * capitalised words with a word for a site in it, right before "in", "at", "near" or "outside".
 */
export function siteBefore(view: View, { from }: Match): Span | null {
  if (!/^(?:in|at|near|outside)$/u.test(view.word(from - 1))) return null;
  const last = from - (view.word(from - 2) === "," ? 3 : 2);
  let first = last + 1;
  let site = false;
  for (let at = last; at >= 0 && last - at < MOST_WORDS && belongs(view, at, last); at--) {
    if (view.capital(at)) {
      first = at;
      site ||= SITE_WORDS.has(view.folded(at));
    }
  }
  while (first < last && /^(?:The|A|An|In|At|From)$/u.test(view.word(first))) first++;
  return site && first < last ? { start: view.start(first), end: view.end(last) } : null;
}

function belongs(view: View, at: number, last: number): boolean {
  if (!view.capital(at))
    return at < last && (JOINS.has(view.word(at)) || view.word(at) === "’s" || view.word(at) === "'s");
  return at === last || view.spaced(at + 1) || /^[’']s$/u.test(view.word(at + 1));
}
