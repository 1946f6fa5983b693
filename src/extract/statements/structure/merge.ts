import type { Span } from "../../../span.ts";
import { byStart, contains, firstAtOrAfter, overlaps } from "../../../span.ts";
import type { Spoken } from "../draft.ts";

/** The text, and what stands in quotation marks in it. */
interface Around {
  readonly text: string;
  readonly quotes: readonly Span[];
}

/** One part of what a statement says. */
interface Part extends Span {
  readonly of: Spoken;
}

/**
 * Adds to the statements of the lines those that only the structure shows: with a cue that no statement has, and
 * words that are nobody's yet or lie within what another says.
 */
export function withStructure(ofLines: readonly Spoken[], ofStructure: readonly Spoken[], around: Around): Spoken[] {
  const parts = ofLines
    .flatMap((of) => of.content.map(({ start, end }): Part => ({ start, end, of })))
    .toSorted(byStart);
  const cues = ofLines.flatMap(({ cue }) => (cue === null ? [] : [cue])).toSorted(byStart);
  const added = ofStructure.filter((one) => {
    if (one.cue === null || beside(cues, one.cue).length > 0) return false;
    const [outer] = beside(parts, one.cue);
    const touched = one.content.flatMap((span) =>
      beside(parts, span)
        .filter(({ of }) => !holds(span, of))
        .map((part) => contains(part, span)),
    );
    if (touched.some((within) => !within) || (outer === undefined && touched.length > 0)) return false;
    return outer === undefined || mayNest(one, outer.of, around);
  });
  return [...ofLines, ...added];
}

/** "The report says | engineers warned that …": a whole statement, speaker and all, within what another says. */
function holds(span: Span, { cue, speakerSpan, content }: Spoken): boolean {
  if (cue === null || speakerSpan === null) return false;
  return [cue, speakerSpan, ...content].every((part) => contains(span, part));
}

/** The spans (in order, hardly overlapping) that share a place with `span`. */
function beside<S extends Span>(spans: readonly S[], span: Span): S[] {
  const found: S[] = [];
  for (let at = Math.max(0, firstAtOrAfter(spans, span.start) - 1); at < spans.length; at++) {
    const other = spans[at];
    if (other === undefined || other.start >= span.end) break;
    if (overlaps(other, span)) found.push(other);
  }
  return found;
}

/**
 * What is said within what another says: clauses of saying and claims of somebody named there, too. In quoted words not
 * what the speaker says of himself ("I think"), nor what others think or what things show, which no writer reports.
 */
function mayNest(one: Spoken, outer: Spoken, { text, quotes }: Around): boolean {
  const { rule, act, verb, speakerSpan, cue } = one;
  if (rule !== "verb-then-clause" && rule !== "noun-then-clause") return false;
  if (speakerSpan !== null && !outer.content.some((part) => contains(part, speakerSpan))) return false;
  if (cue === null || beside(quotes, cue).length === 0) return true;
  if (act === "believed" || verb === "show" || verb === "find") return false;
  return speakerSpan === null || !FIRST.test(text.slice(speakerSpan.start, speakerSpan.end));
}

const FIRST = /^(?:I|we|you)$/iu;
