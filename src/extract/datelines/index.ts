import type { Block, Stage } from "../../doc.ts";
import type { DatelineFinding } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { isWhole, textOf } from "../../span.ts";
import { isDate, placeEnds } from "./places.ts";
import type { DatelineRule } from "./rules.ts";
import { RULES } from "./rules.ts";

/** A dateline opens the report: it is looked for in the first blocks of running text only. */
const BLOCKS_TO_TRY = 4;
const LINES_A_BLOCK = 3;

/** Finds "ROTTERDAM, Netherlands, March 5 (Reuters) -", the place and day that open a report: at most one. */
export const datelinesStage: Stage<never, "datelines"> = {
  gives: "datelines",
  rules: new Set(RULES.map(({ name }) => name)),
  find: ({ article, text }) => {
    const blocks = article.blocks.filter(mayOpen).slice(0, BLOCKS_TO_TRY);
    for (const block of blocks) {
      for (const start of lineStarts(text, block)) {
        const found = datelineAt(text, start);
        if (found !== null) return [found];
      }
    }
    return [];
  },
};

function mayOpen({ kind }: Block): boolean {
  return kind === "paragraph" || kind === "dateline" || kind === "byline";
}

function lineStarts(text: string, { start, end }: Span): number[] {
  const starts = [start];
  for (let line = 1; line < LINES_A_BLOCK; line++) {
    const last = text.indexOf("\n", starts.at(-1));
    if (last < 0 || last + 1 >= end) break;
    starts.push(last + 1);
  }
  return starts;
}

function datelineAt(text: string, start: number): DatelineFinding | null {
  const ends = { capitals: placeEnds(text, start, "capitals"), mixed: placeEnds(text, start, "mixed") };
  for (const rule of RULES) {
    for (const end of ends[rule.place]) {
      const found = restAt(text, rule, { start, end });
      if (found !== null) return found;
    }
  }
  return null;
}

/** The dateline that a place opens by one rule. */
function restAt(text: string, { name, rest, confidence }: DatelineRule, place: Span): DatelineFinding | null {
  rest.lastIndex = place.end;
  const match = rest.exec(text);
  if (match === null) return null;
  const whole = { start: place.start, end: rest.lastIndex };
  const date = datePart(text, match.groups?.["date"], place.end);
  if (!isWhole(text, whole) || (date !== null && !isDate(textOf(text, date)))) return null;
  return { ...whole, place, date, rule: name, because: [whole], confidence };
}

function datePart(text: string, date: string | undefined, from: number): Span | null {
  if (date === undefined) return null;
  const start = text.indexOf(date, from);
  return { start, end: start + date.length };
}
