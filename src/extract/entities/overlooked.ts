import type { NameRange } from "../../layers.ts";
import type { Grammar } from "../../language/structure/grammar.ts";
import { BODIES, FIRM_NAMES, HONORIFICS } from "./words.ts";

/**
 * Names in runs of proper nouns, which the name finder may have overlooked:
 *
 *     Mrs. Fenwick           behind such a word stands a person's name
 *     Ada Fenwick            words of one name that hang flat on the first are a person's
 *     World Health Organization   a body by its last word
 */
export function overlooked(grammar: Grammar, first: number, end: number): NameRange[] {
  const found: NameRange[] = [];
  for (let from = first; from < end; from++) {
    if (grammar.upos(from) !== "PROPN") continue;
    let to = from + 1;
    while (to < end && grammar.upos(to) === "PROPN") to++;
    const isAddressed = HONORIFICS.has(grammar.word(from)) && to > from + 1;
    const start = isAddressed ? from + 1 : from;
    const kind = kindOf(grammar, { from: start, to }, HONORIFICS.has(grammar.word(start - 1)));
    if (kind !== null) found.push({ from: start, to, kind });
    from = to;
  }
  return found;
}

function kindOf(
  grammar: Grammar,
  { from, to }: { from: number; to: number },
  isAddressed: boolean,
): NameRange["kind"] | null {
  if (isAddressed) return "person";
  if (to - from < 2) return null;
  const last = grammar.word(to - 1);
  if (BODIES.has(last) || FIRM_NAMES.has(last)) return "organization";
  for (let at = from + 1; at < to; at++) if (grammar.label(at) !== "flat" || grammar.head(at) !== from) return null;
  return "person";
}
