import type { Gazetteer, Meaning } from "../gazetteer/gazetteer.ts";
import { joinWords } from "../gazetteer/keys.ts";
import type { View } from "./view.ts";

/** A run of tokens that is a name of the gazetteer: the longest at its place. */
export interface Match {
  readonly from: number;
  /** The token behind the last. */
  readonly to: number;
  readonly key: string;
  readonly meanings: readonly Meaning[];
}

/** "Republic of the Congo", "Saint Vincent and the Grenadines" */
const MOST_WORDS = 7;
const JOINS = new Set(["of", "the", "and", "de", "la", "del", "upon", "on", "in", "le", "du", "al", "el"]);

/** The longest names, left to right, without overlaps. One look-up for each start and length: linear. */
export function matchesOf(view: View, gazetteer: Gazetteer): Match[] {
  const found: Match[] = [];
  for (let at = 0; at < view.length; at++) {
    const match = view.capital(at) ? matchAt(view, gazetteer, at) : null;
    if (match === null) continue;
    found.push(match);
    at = match.to - 1;
  }
  return found;
}

function matchAt(view: View, gazetteer: Gazetteer, from: number): Match | null {
  const words: string[] = [];
  let best: Match | null = null;
  for (let to = from; to < view.length && words.length < MOST_WORDS; to++) {
    if (to > from && !continues(view, to)) break;
    const folded = view.folded(to);
    if (folded === "") {
      if (!isHyphen(view, to) && !isInitialStop(view, to)) break;
      continue;
    }
    words.push(folded);
    if (!view.capital(to)) continue;
    const stop = view.text.charAt(view.end(to)) === "." ? 1 : 0;
    const raw = view.text.slice(view.start(from), view.end(to) + stop);
    const [key, meanings] = meaningsOf(gazetteer, words, raw);
    if (meanings.length > 0) best = { from, to: to + 1, key, meanings };
  }
  return best;
}

/** Behind a blank a capital or a small joining word; a hyphen stands tight between two words. */
function continues(view: View, at: number): boolean {
  if (view.spaced(at)) return view.capital(at) || JOINS.has(view.word(at));
  const tight = view.start(at) === view.end(at - 1);
  return tight && [at, at - 1].some((mark) => isHyphen(view, mark) || isInitialStop(view, mark));
}

/** The stop of "W" in "W.Va.", where the sentence cut it off. */
function isInitialStop(view: View, at: number): boolean {
  return view.word(at) === "." && /^\p{Lu}$/u.test(view.word(at - 1));
}

function isHyphen(view: View, at: number): boolean {
  return view.word(at) === "-" || view.word(at) === "‑";
}

const TOWNSHIPS = new Set(["township", "twp", "borough", "boro"]);

/** "Loudon Co." is the county; "West Chester Twp." stands at the town of its name. */
function meaningsOf(gazetteer: Gazetteer, words: readonly string[], raw: string): [string, readonly Meaning[]] {
  const key = joinWords(words);
  const own = gazetteer.meanings(key).filter((meaning) => isWritten(gazetteer, meaning, key, raw));
  const last = words.at(-1) ?? "";
  if (own.length > 0 || words.length < 2) return [key, own];
  const rest = joinWords(words.slice(0, -1));
  if (last === "co") return [`${rest} county`, gazetteer.meanings(`${rest} county`)];
  if (TOWNSHIPS.has(last)) return [key, gazetteer.meanings(rest).filter(({ use }) => use === "name")];
  return [key, []];
}

const CAPITALS_ONLY = /^[\p{Lu}.\s-]+$/u;
const SHORT = 3;

/**
 * Whether the name is written as this meaning is: "Ill." or "CA" the state, not "ill", "Ill" or "Ca";
 * "US" the country, not "Us". The bare name of a county needs its type word, which is told elsewhere.
 */
function isWritten(gazetteer: Gazetteer, { use, entry }: Meaning, key: string, raw: string): boolean {
  const upper = CAPITALS_ONLY.test(raw);
  if (use === "abbreviation") return raw.includes(".") || upper;
  if (use === "postal") return upper;
  if (key.length >= SHORT) return true;
  return upper && (raw.includes(".") || gazetteer.kind(entry) === "country" || gazetteer.kind(entry) === "union");
}
