import type { Spoken } from "./draft.ts";
import type { Span } from "../../span.ts";
import { sayingsIn } from "./find.ts";
import { mainSubject } from "./main-subject.ts";
import { isFinite } from "./range.ts";
import type { Item, Line } from "./view.ts";
import { DETERMINERS, PREPOSITIONS } from "./words.ts";

/** "Fenwick added:" at the end of the paragraph before. */
export function announced(line: Line, before: Line | undefined): Partial<Spoken> | null {
  if (before === undefined || line.block - before.block > 1 || before.items.at(-1)?.word !== ":") return null;
  const { items } = before;
  if (announcesSource(items)) {
    return {
      rule: "cue-then-paragraph",
      cue: rangeSpan(items, { from: 0, to: 2 }),
      verb: "according to",
      act: "said",
      speakerSpan: rangeSpan(items, { from: 2, to: items.length - 1 }),
      speakerBasis: "according-to",
    };
  }
  const saying = sayingsIn(items).at(-1);
  if (saying === undefined) {
    const speakerSpan = rangeSpan(items, mainSubject(items, items.length));
    return speakerSpan === null ? null : { rule: "cue-then-paragraph", speakerSpan, speakerBasis: "turn" };
  }
  const cue = items[saying.at] ?? null;
  return {
    rule: "cue-then-paragraph",
    cue: cue === null ? null : { start: cue.start, end: cue.end },
    verb: saying.form.cue.lemma,
    act: saying.form.cue.act,
    speakerSpan: rangeSpan(items, saying.subject),
    speakerBasis: "subject",
  };
}

/** "According to a copy of the filing:", and nothing else: the words follow in the next paragraph. */
export function announcesSource(items: readonly Item[]): boolean {
  if (items[0]?.word !== "according" || items[1]?.word !== "to" || items.at(-1)?.word !== ":") return false;
  return items.length > 3 && items.findIndex(({ kind }) => kind !== "word") === items.length - 1;
}

/** "— Ada Fenwick, of Lund" behind a quotation: who said it stands under it. */
export function signed(line: Line, after: Line | undefined): Partial<Spoken> | null {
  if (after === undefined || after.block - line.block > 1) return null;
  const { items } = after;
  const name = items[1];
  if (!DASH.test(items[0]?.word ?? "") || items.length > LONGEST_SIGNATURE || name?.capital !== true) return null;
  if (items.some(isFinite)) return null;
  return {
    rule: "quote-dash-name",
    act: "said",
    speakerSpan: rangeSpan(items, { from: 1, to: items.length }),
    speakerBasis: "subject",
  };
}

const DASH = /^[-–—―]$/u;
const LONGEST_SIGNATURE = 14;

function rangeSpan(items: readonly Item[], range: { readonly from: number; readonly to: number } | null): Span | null {
  const first = range === null ? undefined : items[range.from];
  const last = range === null ? undefined : items[range.to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** "Fenwick shook her head. “It is old.”": who acts in the sentence before, in the same paragraph. */
export function actorBefore(line: Line, before: Line | undefined): Span | null {
  if (before === undefined || before.block !== line.block || sayingsIn(before.items).length > 0) return null;
  const subject = mainSubject(before.items, before.items.length);
  const first = subject === null ? undefined : before.items[subject.from];
  const person =
    first !== undefined &&
    (["he", "she", "they"].includes(first.word) ||
      (first.capital && subject?.from !== 0) ||
      startsWithName(before.items));
  return person ? rangeSpan(before.items, subject) : null;
}

function startsWithName(items: readonly Item[]): boolean {
  const first = items[0];
  return first?.kind === "word" && first.capital && !DETERMINERS.has(first.word) && !PREPOSITIONS.has(first.word);
}
