import type { Span } from "../../span.ts";
import type { Profile, Parts, Known } from "./parts.ts";
import { NOTHING, PREPOSITION, BREAK } from "./parts.ts";
import { person, roleThenName, personInApposition } from "./person.ts";
import { described } from "./unnamed.ts";
import { outlet, organization } from "./organization.ts";
import type { Word } from "./words-of.ts";
import { opensSentence, wordsIn } from "./words-of.ts";
import { UNTELLING, COMMON_PLURALS } from "./words.ts";

/** Pronouns by the form in which they speak: "according to him" is what he says. */
const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ...["he", "she", "they", "it", "we", "i", "you", "who", "which", "that"].map((word) => [word, word] as const),
  ["him", "he"],
  ["her", "she"],
  ["them", "they"],
  ["me", "i"],
  ["us", "we"],
]);

/** "I’ve", "she’d": the verb that is drawn to it is no part of a pronoun. */
const CONTRACTED = /['’ʼ](?:ve|d|ll|re|m|s)$/u;

/** Reads the words of a speaker; `known` tells which single surnames belong to a person of this article. */
export function profileOf(text: string, span: Span, known: Known): Profile {
  const words = lowered(text, wordsIn(text, span), known);
  const cut = words.findIndex(
    ({ key, text: word }, at) => at > 0 && BREAK.test(/^\p{L}/u.test(word) ? word : key === "" ? word : key),
  );
  const head = cut < 0 ? words : words.slice(0, cut);
  const rest = cut < 0 ? [] : words.slice(cut);
  const own = ownName(head, rest);
  if (own !== null) return profileOf(text, { start: own.start, end: span.end }, known);
  const preposition = head.findIndex(({ key }, at) => at > 0 && PREPOSITION.test(key));
  const core = preposition < 0 ? head : head.slice(0, preposition);
  const tail = preposition < 0 ? [] : head.slice(preposition);
  const parts: Parts = { text, head, rest, core, tail, known };
  return (
    pronoun(parts) ??
    outlet(parts) ??
    roleThenName(parts) ??
    person(parts) ??
    personInApposition(parts) ??
    organization(parts) ??
    described(parts)
  );
}

/**
 * "One of them, Pellbridge", "One of these groups, the Harbour Forum", "the body that gives the label, the Clear Seas
 * Council": the name behind the last comma says who.
 */
function ownName(head: readonly Word[], rest: readonly Word[]): Word | null {
  const many = head[0]?.key === "one" && head[1]?.key === "of";
  const clause = rest[0]?.key === "that" && head[0]?.key === "the" && !head.slice(1).some(({ capital }) => capital);
  const comma = rest.findLastIndex(({ text }) => text === ",");
  const [first, second] = rest.slice(comma + 1);
  if (!(many && comma === 0) && !(clause && comma > 0)) return null;
  return first?.capital === true || (first?.key === "the" && second?.capital === true) ? first : null;
}

const PLURAL_OF_PEOPLE = /(?:ers|ors|ists|ians|ials|ants|ents|esses|men|women|people|ies)$/u;

/** A common noun with a capital, because a sentence begins with it, is common: "Officials said", "Harbour master Bo Berg". */
function lowered(text: string, words: readonly Word[], known: Known): readonly Word[] {
  const [first, second] = words;
  if (first === undefined || !first.capital) return words;
  if (!opensSentence(text, first.start)) return words;
  const alone = second === undefined || !/^\p{L}/u.test(second.text);
  const listed = second?.capital !== true && (UNTELLING.has(first.key) || COMMON_PLURALS.has(first.key));
  const seen = known.isCommon(first.key) && (alone ? PLURAL_OF_PEOPLE.test(first.key) : !second.capital);
  return listed || seen ? [{ ...first, capital: false }, ...words.slice(1)] : words;
}

function pronoun({ head }: Parts): Profile | null {
  const [first] = head;
  if (head.length !== 1 || first === undefined || ACRONYM.test(first.text)) return null;
  const noun = PRONOUNS.get(first.text.toLowerCase().replace(CONTRACTED, ""));
  return noun === undefined ? null : { ...NOTHING, kind: "pronoun", rule: "pronoun", noun, definite: true };
}

/** In capitals these are names: "WHO said". */
const ACRONYM = /^(?:WHO|IT|US)$/u;
