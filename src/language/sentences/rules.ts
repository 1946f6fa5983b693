import { ADJECTIVES, CLOSERS, LEADS, LEADS_NUMBER } from "../abbreviations.ts";
import type { Place } from "./places.ts";
import * as signs from "./signs.ts";
import { AFTER_CLOCK, OPENERS } from "./words.ts";

/** One reason why a sentence ends at a place, or goes on. The first rule that fits decides. */
export interface CutRule {
  readonly name: string;
  readonly example: string;
  /** Whether the sentence ends here ("cut") or goes on ("join"). */
  readonly verdict: "cut" | "join";
  readonly confidence: number;
  readonly fits: (place: Place) => boolean;
}

export const RULES: readonly CutRule[] = [
  {
    name: "link",
    example: "See https://example.org/a They left.",
    verdict: "cut",
    confidence: 0.85,
    fits: (place) =>
      place.kind === "link" && (signs.isCapital(place) || signs.matches(signs.URL, place.text, place.next)),
  },
  {
    name: "inside-link",
    example: "Write to ada@example.org today.",
    verdict: "join",
    confidence: 0.95,
    fits: ({ kind }) => kind === "link",
  },
  {
    name: "ruler",
    example: "Thank you ====== Ada",
    verdict: "cut",
    confidence: 0.8,
    fits: ({ kind }) => kind === "ruler",
  },
  {
    name: "stamp",
    example: "Ada Fenwick 03/05/2026 09:45 AM The pumps failed.",
    verdict: "cut",
    confidence: 0.85,
    fits: (place) => place.kind === "stamp" && !signs.leadsToStamp(place),
  },
  {
    name: "tight-capital",
    example: "The pumps failed.Nobody came.",
    verdict: "cut",
    confidence: 0.7,
    fits: (place) => place.next === place.end && signs.isTightEnd(place),
  },
  {
    name: "tight",
    example: "3.5, Node.js, U.S.-led",
    verdict: "join",
    confidence: 0.99,
    fits: ({ next, end }) => next === end,
  },
  {
    name: "list-number",
    example: "3. Open the valve.",
    verdict: "join",
    confidence: 0.95,
    fits: (place) =>
      place.text.charAt(place.stop.start) === "." && signs.NUMBERING.test(place.word) && signs.isNumbering(place),
  },
  {
    name: "title",
    example: "Gov. Fenwick",
    verdict: "join",
    confidence: 0.98,
    fits: (place) => signs.isAbbreviation(place, LEADS),
  },
  {
    name: "numbered",
    example: "No. 4, Sept. 10",
    verdict: "join",
    confidence: 0.97,
    fits: (place) => signs.isDigit(place) && signs.isAbbreviation(place, LEADS_NUMBER),
  },
  {
    name: "clock",
    example: "at 9 p.m. Monday",
    verdict: "join",
    confidence: 0.97,
    fits: (place) => signs.isOneStop(place) && signs.CLOCK.test(place.word) && AFTER_CLOCK.has(signs.nextWord(place)),
  },
  {
    name: "initial",
    example: "Ada M. Fenwick, the U.S. Senate",
    verdict: "join",
    confidence: 0.95,
    fits: (place) => signs.isOneStop(place) && signs.INITIALS.test(place.word) && !OPENERS.has(signs.nextWord(place)),
  },
  {
    name: "abbreviation",
    example: "Toledo, Pa. Mayor Ada Fenwick",
    verdict: "join",
    confidence: 0.85,
    fits: (place) => signs.isAbbreviation(place, ADJECTIVES) && !OPENERS.has(signs.nextWord(place)),
  },
  {
    name: "closing-abbreviation",
    example: "Bexley Inc. Chief Ada Fenwick",
    verdict: "join",
    confidence: 0.85,
    fits: (place) =>
      (signs.isAbbreviation(place, CLOSERS) || (signs.isOneStop(place) && signs.ACRONYM.test(place.word))) &&
      !signs.opensSentence(place),
  },
  {
    name: "closed-question",
    example: "“Why?” he asked; “We won!” Mayor Ada Fenwick said",
    verdict: "join",
    confidence: 0.95,
    fits: (place) => place.end > place.stop.end && (signs.isSmall(place) || signs.speakerFollows(place)),
  },
  {
    name: "named",
    example: "watched “Who Cares?” Tuesday",
    verdict: "join",
    confidence: 0.8,
    fits: (place) => place.named && !OPENERS.has(signs.nextWord(place)),
  },
  {
    name: "trailing-off",
    example: "They waited… and waited",
    verdict: "join",
    confidence: 0.85,
    fits: (place) => signs.isEllipsis(place) && !signs.isCapital(place),
  },
  {
    name: "ellipsis",
    example: "They waited… Nothing came.",
    verdict: "cut",
    confidence: 0.85,
    fits: signs.isEllipsis,
  },
  {
    name: "unknown-abbreviation",
    example: "the dept. said",
    verdict: "join",
    confidence: 0.7,
    fits: (place) => signs.isSmall(place) && signs.isOneStop(place) && !signs.isOrdinary(place.word),
  },
  {
    name: "small-letter",
    example: "the pumps failed. nobody came.",
    verdict: "cut",
    confidence: 0.7,
    fits: signs.isSmall,
  },
  { name: "stop", example: "It rained. She left.", verdict: "cut", confidence: 0.98, fits: () => true },
];
