import { anyOf, BLANK, capitalised, pattern, phraseList, wordList } from "../../language/words.ts";
import { WORD_END, WORD_START } from "./chars.ts";
import type { FigureBound } from "../../layers.ts";
import type { Span } from "../../span.ts";

/** Words beside a number that bound it: "at least 12", "20,000 or so". */

const AT_LEAST = phraseList(
  `at least, more than, over, above, upwards of, upward of, no fewer than, no less than, not less than, a minimum of,
   exceeding, in excess of, better than, greater than, north of`,
);
const AT_MOST = phraseList(
  `at most, up to, as many as, as much as, as high as, less than, fewer than, under, below, no more than, not more than,
   a maximum of, not exceeding, no fewer than`,
).filter((phrase) => phrase !== "no fewer than");
const ABOUT = phraseList(
  `about, around, some, roughly, approximately, approx., circa, ca., an estimated, estimated, nearly, almost, close to,
   approaching, in the region of, something like, virtually, perhaps, probably, an approximate`,
);
const INTENSIFIERS = phraseList(
  "well, just, far, slightly, a little, significantly, substantially, considerably, only just, much",
);

/** "no more than" is a phrase of its own; "prices go up to" goes on with its verb. */
const DENYING = pattern(`[Nn]ot?${BLANK}$`);
const GOING = pattern(`(?:go|goes|went|going|gone)${BLANK}$`);

/** Phrases are looked up: as patterns, these lists were a tenth of the time that a short text took. */
const BEFORE: readonly (readonly [FigureBound, ReadonlySet<string>])[] = [
  ["at-least", looseAndIntense(AT_LEAST)],
  ["at-most", looseAndIntense(AT_MOST)],
  ["about", new Set(firstLetterFree(ABOUT))],
];
const TILDE = pattern(`~(?:${BLANK})?$`);
const OPENING = pattern(`${WORD_START}[A-Za-z]`, "g");
const BLANKS = pattern(BLANK, "g");

function looseAndIntense(phrases: readonly string[]): ReadonlySet<string> {
  const loose = firstLetterFree(phrases);
  return new Set([
    ...loose,
    ...firstLetterFree(INTENSIFIERS).flatMap((word) => loose.map((each) => `${word} ${each}`)),
  ]);
}

function firstLetterFree(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => [phrase, capitalised(phrase)]);
}

/** "talked about 12 cases", "a dispute over $5 million": a preposition, no bound. */
const TALK = wordList(
  `talk talks talked talking speak spoke know knew knows think thought ask asked asking hear heard worry worried complain
   complained write wrote wrong questions question concerns stories book report warned warning`,
);
const DISPUTE = wordList(
  `dispute disputes row rows fight battle debate clash clashes concern concerns anger fears talks argument quarrel sued
   sue suing lawsuit feud outcry protest protests war deadlock`,
);
const NO_BOUND = pattern(
  `${WORD_START}(?:${anyOf(TALK)}${BLANK}about|${anyOf(DISPUTE)}${BLANK}(?:over|about|around))${BLANK}$`,
);

const AFTER: readonly (readonly [FigureBound, RegExp])[] = [
  ["about", pattern(`(?:${BLANK}or${BLANK}so|-odd)${WORD_END}`, "y")],
  [
    "at-least",
    pattern(`(?:(?:${BLANK}or${BLANK}(?:more|higher|above|greater|over)|-plus)${WORD_END}|\\+(?!\\d))`, "y"),
  ],
  ["at-most", pattern(`${BLANK}or${BLANK}(?:less|fewer|under|below|lower)${WORD_END}`, "y")],
];

/** How far back the words of a bound can reach. */
const NEAR = 40;

export interface Bounded extends Span {
  readonly bound: FigureBound;
}

/** The span of a number with the words that bound it; "exact" where there are none. Two may stand together. */
export function boundsOf(text: string, { start, end }: Span, from: number): Bounded {
  const first = boundBefore(text, start, from);
  const second = first === null ? null : boundBefore(text, first.start, from);
  const before = second ?? first;
  const after = boundAfter(text, end);
  const bounds = [second?.bound, first?.bound, after?.bound].filter((bound) => bound !== undefined);
  return {
    start: before?.start ?? start,
    end: after?.end ?? end,
    bound: bounds.find((bound) => bound !== "about") ?? bounds[0] ?? "exact",
  };
}

function boundBefore(text: string, start: number, from: number): Bounded | null {
  const near = text.slice(Math.max(from, start - NEAR), start);
  if (NO_BOUND.test(near)) return null;
  const openings = [...near.matchAll(OPENING)].map(({ index }) => ({ index, phrase: phraseAt(near, index) }));
  for (const [bound, phrases] of BEFORE) {
    const found = openings.find(
      ({ index, phrase }) => phrases.has(phrase) && (bound === "about" || !isDenied(near, index)),
    );
    if (found !== undefined) return { bound, start: start - (near.length - found.index), end: start };
  }
  const tilde = TILDE.exec(near);
  return tilde === null ? null : { bound: "about", start: start - (near.length - tilde.index), end: start };
}

/** The words up to the number, each blank as one space; empty where no blank parts them from it. */
function phraseAt(near: string, index: number): string {
  const words = near.slice(index).replaceAll(BLANKS, " ");
  return words.endsWith(" ") ? words.slice(0, -1) : "";
}

function isDenied(near: string, index: number): boolean {
  const ahead = near.slice(0, index);
  return DENYING.test(ahead) || (near.startsWith("up", index) && GOING.test(ahead));
}

function boundAfter(text: string, end: number): Bounded | null {
  for (const [bound, words] of AFTER) {
    words.lastIndex = end;
    if (words.test(text)) return { bound, start: end, end: words.lastIndex };
  }
  return null;
}
