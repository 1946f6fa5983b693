import { anyOf, pattern } from "../../language/words.ts";
import type { Span } from "../../span.ts";

/** How much of the text behind a speaker's words may say why they are not named. */
const REACH = 320;

const NOT = "(?:not |n['’]t )";
const NAMED = "(?:named|identified|quoted)";
const THEIR_NAME = "(?:his|her|their) (?:full |last |real )?names?";

/** Ways of saying that somebody is not named on purpose, an example each. */
export const UNNAMED: readonly { readonly example: string; readonly find: string }[] = [
  { example: "spoke on condition of anonymity", find: "conditions? of anonymity" },
  {
    example: "asked not to be named",
    find: `(?:asked|asking|requested|requesting|wished|wanted|preferred) (?:not to be ${NAMED}|(?:for )?anonymity|that ${THEIR_NAME})`,
  },
  { example: "declined to be named", find: `(?:declined|refused) to (?:be ${NAMED}|give ${THEIR_NAME})` },
  { example: "did not want to give her name", find: `${NOT}(?:want|wish) to (?:give ${THEIR_NAME}|be ${NAMED})` },
  { example: "could not be named", find: `${NOT}(?:to )?be(?:ing)? ${NAMED}` },
  { example: "spoke anonymously", find: "(?:spoke|speaking|talked) anonymously" },
  { example: "is identified only as Witness C", find: `identified (?:in [\\p{Ll} ]{3,30} )?only (?:as|by)` },
  {
    example: "was not authorised to speak",
    find: `(?:was|were|is|are|had|has) ?${NOT}(?:been )?(?:authori[sz]ed|allowed|permitted|cleared) to`,
  },
];

const ANY_UNNAMED = pattern(UNNAMED.map(({ find }) => find).join("|"), "i");

/** A reason goes on to the comma or the end of the sentence. */
const REASON = pattern(
  `(?:${anyOf([
    "because",
    "for fear of",
    "out of fear",
    "fearing",
    "citing",
    "given the sensitivity",
    "owing to",
    "due to",
    "in order to",
  ])}|as (?:he|she|they) (?:was|were|is|are)) ?[^.,;”"\\n]{3,160}`,
  "i",
);

/**
 * Why somebody is not named, as far as the words behind them say: "because they were not authorised to speak". The
 * next sentence may say it, too, where it begins with a pronoun: "They asked not to be named because …".
 */
export function reasonUnnamed(text: string, span: Span): Span | null {
  const near = sentenceFrom(text, span.start, span.end + REACH);
  const here = reasonIn(near);
  if (here !== null) {
    const start = span.start + here.index;
    const length = start < span.end ? Math.min(here.words.length, span.end - start) : here.words.length;
    return trimmed(text, start, length);
  }
  const next = nextSentence(text, span.start + near.length);
  if (next === null || !PRONOUN.test(next.words)) return null;
  const there = reasonIn(next.words);
  return there === null ? null : trimmed(text, next.start + there.index, there.words.length);
}

const PRONOUN = /^(?:He|She|They|Both|The [\p{Ll}]{3,20}) /u;

function reasonIn(sentence: string): { readonly index: number; readonly words: string } | null {
  const found = ANY_UNNAMED.exec(sentence);
  if (found === null) return null;
  const from = found.index + found[0].length;
  const reason = REASON.exec(sentence.slice(from));
  return reason === null || reason.index > 60 ? null : { index: from + reason.index, words: reason[0] };
}

const BASIS = pattern(
  `(?:with (?:direct |first-?hand |detailed |close |intimate )?(?:knowledge|access|insight)|familiar with|briefed (?:on|about)|close to|involved in|privy to|who (?:saw|has seen|have seen|had seen|witnessed|attended|was at|were at|was present|were present|heard|read|received|took part|was briefed|were briefed|reviewed|reached))(?![\\p{L}\\p{N}])[^.,;”"\\n]{0,120}`,
  "i",
);

/** What an unnamed speaker's knowledge rests on: "familiar with the talks", "who saw the document". */
export function basisOfKnowledge(text: string, span: Span): Span | null {
  const found = BASIS.exec(text.slice(span.start, Math.min(span.end, span.start + REACH)));
  if (found === null) return null;
  const [words] = found;
  const cut = words.search(/\swho\s|\sand who\s|\ssaid\b|\stold\b/u);
  return trimmed(text, span.start + found.index, cut > 0 ? cut : words.length);
}

function trimmed(text: string, start: number, length: number): Span {
  const words = text.slice(start, start + length).trimEnd();
  return { start, end: start + words.length };
}

/** The rest of the sentence, no further than `most`. */
function sentenceFrom(text: string, start: number, most: number): string {
  const near = text.slice(start, most);
  const end = near.search(/[.!?]["”’)]?\s+(?=[\p{Lu}“"])|\n/u);
  return end < 0 ? near : near.slice(0, end + 1);
}

/** The sentence that begins behind this place, in the same paragraph. */
function nextSentence(text: string, end: number): { readonly start: number; readonly words: string } | null {
  const gap = /^["”’)]{0,2}[ \t\u00a0]{1,4}/u.exec(text.slice(end, end + 6));
  if (gap === null) return null;
  const start = end + gap[0].length;
  return { start, words: sentenceFrom(text, start, start + REACH) };
}
