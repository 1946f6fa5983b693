import type { BlockKind } from "../../doc.ts";
import { bylineNames, roleByline } from "./byline.ts";
import { isDateLine } from "./datelines.ts";
import { isCaption, isCredit, isPlea, isRights } from "./endings.ts";
import { BULLET, CLOCK, ENDING, MARKDOWN_HEADING, NUMBERED, QUOTED } from "./marks.ts";
import { isOutletLine, isStaff } from "./names.ts";
import type { Place } from "./place.ts";
import { isEnd, isTop } from "./place.ts";
import { isUpdateLine } from "./updates.ts";
import { isBylineAt, isHead, isRare, isWriter } from "./writers.ts";

/** A form that gives a paragraph its kind by its own words. The first that fits decides. */
export interface KindRule {
  readonly name: string;
  readonly kind: BlockKind;
  readonly example: string;
  readonly fits: (words: string, place: Place) => boolean;
}

const LONGEST_ENTRY = 140;

export const KIND_RULES: readonly KindRule[] = [
  {
    name: "rights-line",
    kind: "rights",
    example: "© 2026 The Harbour Courier. All rights reserved.",
    fits: (words, place) => isRights(words, isEnd(place)),
  },
  {
    name: "end-mark",
    kind: "boilerplate",
    example: "ENDS",
    fits: (words) => ENDING.test(words),
  },
  {
    name: "plea",
    kind: "boilerplate",
    example: "Sign up for our newsletter here.",
    fits: isPlea,
  },
  {
    name: "byline",
    kind: "byline",
    example: "By Jo Alder and Lee Moss",
    fits: (words, place) => isBylineAt(bylineNames(words), words, place),
  },
  {
    name: "role-byline",
    kind: "byline",
    example: "Jo Alder, food and farming correspondent",
    fits: (words, place) => isTop(place) && roleByline(words) !== null,
  },
  {
    name: "date-line",
    kind: "dateline",
    example: "Höfn, Iceland, Monday 8 June 2026",
    fits: (words, place) => (!place.isBegun || isEnd(place)) && isDateLine(words),
  },
  {
    name: "update-line",
    kind: "dateline",
    example: "Updated at 7:50 p.m. ET",
    fits: (words, place) => isTop(place) && isUpdateLine(words),
  },
  {
    name: "credit-line",
    kind: "credit",
    example: "(Reporting by Jo Alder; editing by Lee Moss)",
    fits: (words, place) => isEnd(place) && isCredit(words),
  },
  {
    name: "caption",
    kind: "caption",
    example: "FILE - Cranes at dusk. (Photo: Jo Alder)",
    fits: isCaption,
  },
  {
    name: "bare-byline",
    kind: "byline",
    example: "Jo Alder",
    fits: (words, place) =>
      isTop(place) && isWriter(words) && isHead(place) && (isStaff(words) || isRare(words, place)),
  },
  {
    name: "outlet-line",
    kind: "boilerplate",
    example: "The Alder Dispatch",
    fits: (words, place) => isTop(place) && isOutletLine(words) && (place.at === 0 || isWriter(place.before)),
  },
  {
    name: "live-entry",
    kind: "heading",
    example: "18:05 - River falling",
    fits: (words) => CLOCK.test(words) && words.length <= LONGEST_ENTRY && !words.endsWith("."),
  },
  {
    name: "markdown-heading",
    kind: "heading",
    example: "## What comes next",
    fits: (words) => MARKDOWN_HEADING.test(words) && words.length <= LONGEST_ENTRY,
  },
  {
    name: "quoted-lines",
    kind: "blockquote",
    example: "> We regret the error.",
    fits: (words) => QUOTED.test(words),
  },
  {
    name: "bullet",
    kind: "list",
    example: "• 140 homes were emptied",
    fits: (words, { before, after }) =>
      BULLET.test(words) && (isSure(words) || BULLET.test(before) || BULLET.test(after)),
  },
  {
    name: "numbered",
    kind: "list",
    example: "1. The bridge was shut",
    fits: (words, { before, after }) => NUMBERED.test(words) && (NUMBERED.test(before) || NUMBERED.test(after)),
  },
];

/** A dash may open speech or a signature; a dot in a circle opens nothing but a list. */
function isSure(words: string): boolean {
  return !/^[-–*\p{Extended_Pictographic}]/u.test(words);
}
