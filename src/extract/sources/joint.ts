import type { Span } from "../../span.ts";
import type { Known, Profile } from "./parts.ts";
import { profileOf } from "./profile.ts";

const AND = /[\p{L}\p{M}’'.)] and (?=(?:the )?\p{Lu})/u;

/** "Turkey and Libya", "Ada Fenwick and Tom Brann": two who speak as one are one source, named as both. */
export function joint(text: string, span: Span, known: Known): Profile {
  const words = text.slice(span.start, span.end);
  const whole = profileOf(text, span, known);
  const and = AND.exec(words);
  if (and === null || whole.name === null || words.slice(0, and.index).includes(",")) return whole;
  const first = profileOf(text, { start: span.start, end: span.start + and.index + 1 }, known);
  const second = profileOf(text, { start: span.start + and.index + and[0].length, end: span.end }, known);
  if (first.name === null || second.name === null || first.kind !== second.kind || whole.name.includes(" and "))
    return whole;
  return {
    ...whole,
    kind: first.kind,
    rule: "joint",
    name: `${first.name} and ${second.name}`,
    role: null,
    affiliation: null,
    gender: null,
  };
}
