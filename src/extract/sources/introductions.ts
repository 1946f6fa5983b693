import type { Span } from "../../span.ts";
import type { About } from "./about.ts";
import { aboutName } from "./about.ts";
import type { FullName } from "./names.ts";
import { PREPOSITION } from "./parts.ts";
import { isRole } from "./roles.ts";
import type { Word } from "./words-of.ts";
import { wordsIn } from "./words-of.ts";
import { DEFINITE, isTitle, TRAILING } from "./words.ts";

/** Where an article says who somebody is, and what it says there. */
export interface Introduction {
  readonly span: Span;
  readonly about: About;
}

/** How much text around a name may belong to its introduction. */
const BEFORE = 90;
const BEHIND = 140;

/**
 * The place that introduces somebody, although they may say nothing there:
 *
 *     The inquiry’s chief investigator, Prof. Anselmo Tüzün, did not answer.
 *     the pianist Fulvio Weiss                Ada Fenwick, a baker in Lund, was there
 *
 * Null where no place tells a role.
 */
export function introductionOf(text: string, { name, starts }: FullName): Introduction | null {
  for (const start of starts) {
    const found = introducedAt(text, { start, end: start + name.length });
    if (found !== null) return found;
  }
  return null;
}

function introducedAt(text: string, name: Span): Introduction | null {
  const before = roleBefore(text, name);
  const rest = apposition(text, name.end);
  const about = aboutName(text, { before, tail: [], rest });
  if (about.role === null) return null;
  const inside = rest.length > 0 && before.length === 0;
  return {
    span: { start: before[0]?.start ?? name.start, end: inside ? (rest.at(-1)?.end ?? name.end) : name.end },
    about,
  };
}

/** The words of a role right before a name, or between it and a comma: "its director, ", "the pianist ", "Mayor ". */
function roleBefore(text: string, name: Span): readonly Word[] {
  const words = wordsIn(text, { start: clauseStart(text, name.start), end: name.start });
  let to = words.length;
  while (to > 0 && isTitle(words[to - 1]?.key ?? "") && words[to - 1]?.capital === true) to--;
  const titles = words.slice(to);
  const comma = words[to - 1]?.text === ",";
  const role = phraseBack(words, comma ? to - 1 : to);
  if (!comma) return [...role, ...titles];
  return isOpen(role[0]) && CLOSES.test(text.slice(name.end, name.end + 6)) ? role : titles;
}

/** An apposition has a mark at its end: "… hit the driver, Ada Fenwick said" is none. */
const CLOSES = /^(?:$|[,.;:)!?\n—–]| who | \()/u;

/** Behind the last mark that an apposition cannot reach over. */
function clauseStart(text: string, end: number): number {
  const from = Math.max(0, end - BEFORE);
  const marks = [...text.slice(from, end).matchAll(/[.!?]["”’)]? (?=[\p{Lu}“"]|$)|[\n“”"—–(;:]/gu)];
  const last = marks.findLast(
    ({ 0: mark, index }) => mark.length === 1 || !ABBREVIATED.test(text.slice(from, from + index)),
  );
  return last === undefined ? from : from + last.index + last[0].length;
}

const ABBREVIATED = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Maj|Rev|St|\p{Lu})$/u;

/** Back from a word for what somebody does to the article or owner before it, six words at most. */
function phraseBack(words: readonly Word[], to: number): readonly Word[] {
  const last = words[to - 1];
  if (last === undefined || last.capital || !isRole(last.key)) return [];
  let from = to - 1;
  for (let at = to - 2; at >= Math.max(0, to - 6); at--) {
    const word = words[at];
    if (word === undefined || STOP.test(word.key) || PREPOSITION.test(word.key) || !/^\p{L}/u.test(word.text)) break;
    from = at;
    if (DEFINITE.has(word.key) || word.possessive || /^an?$/u.test(word.key)) break;
  }
  if (words[from]?.possessive === true && words[from - 1]?.key === "the") from--;
  return words.slice(from, to);
}

/** What is no part of a noun phrase. */
const STOP =
  /^(?:and|or|but|that|than|as|when|while|who|which|if|because|is|was|are|were|be|been|has|had|have|will|would|said|says|told|called|made|by|before|since|until|also|then|not|he|she|they|it)$/u;

/** "the", "its", "Marram’s": with a comma behind it, only such a phrase is about the name. */
function isOpen(word: Word | undefined): boolean {
  return word !== undefined && (DEFINITE.has(word.key) || word.possessive);
}

/** From the comma behind a name to the next mark, where what stands between tells a role. */
function apposition(text: string, end: number): readonly Word[] {
  if (text.charAt(end) !== ",") return [];
  const words = wordsIn(text, { start: end, end: Math.min(text.length, end + BEHIND) });
  const aged = /^\d{1,3}$/u.test(words[1]?.text ?? "") && words[2]?.text === "," ? 2 : 0;
  const first = words[1 + aged];
  if (first === undefined || !(OPENS.test(first.key) || (first.possessive && first.capital) || isRole(first.key)))
    return [];
  const close = words.findIndex(({ text: word, key }, at) => at > aged && (/^[,;(—–]$/u.test(word) || key === "who"));
  const to = Math.min(close < 0 ? words.length : close, stopIn(text, end, words));
  return tellsRole(words.slice(1 + aged, to)) ? words.slice(0, to) : [];
}

/** Whether the noun that carries the phrase is a word for what people do: "a baker in Lund", not "the pier having". */
function tellsRole(phrase: readonly Word[]): boolean {
  const link = phrase.findIndex(
    ({ key }, at) => at > 0 && (PREPOSITION.test(key) || /^(?:and|that|which|whose)$/u.test(key)),
  );
  const noun = phrase.slice(0, link < 0 ? phrase.length : link).findLast(({ key }) => !TRAILING.test(key));
  return noun !== undefined && isRole(noun.key);
}

const OPENS = /^(?:an?|the|its|his|her|their|our|my|one|then|now|former|formerly|also)$/u;

/** The first word behind which the sentence ends. */
function stopIn(text: string, start: number, words: readonly Word[]): number {
  const stop = text.slice(start, start + BEHIND).search(/[.!?]["”’)]?(?:\s|$)|\n/u);
  if (stop < 0) return words.length;
  const after = words.findIndex((word) => word.start > start + stop);
  return after < 0 ? words.length : after;
}
