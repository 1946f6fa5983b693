import { BLANK, pattern } from "../../language/words.ts";
import { WORD_END } from "./chars.ts";
import type { Bare } from "./bare.ts";
import type { FigureDraft } from "./find.ts";
import type { Quantity } from "./quantities.ts";

/** What numbers in a row have in common. */

/** "12, 25 and 33 percent", "from 3 to 2 percent": the unit behind the last is the unit of all. */
const JOINS = pattern(`^(?:,${BLANK}|,?${BLANK}(?:and|or|to)${BLANK})$`);

/** For each quantity, the one with a unit of its own at the end of the row that it stands in. */
export function linesUp(text: string, quantities: readonly Quantity[]): Bare["line"][] {
  const lines: Bare["line"][] = quantities.map(() => null);
  for (let index = quantities.length - 2; index >= 0; index--) {
    const [here, next] = [quantities[index], quantities[index + 1]];
    if (here === undefined || next === undefined || here.sentence !== next.sentence) continue;
    if (!JOINS.test(text.slice(here.end, Math.min(next.start, here.end + 16)))) continue;
    const { kind } = next.rule;
    if (kind === "percent" || kind === "measure") {
      lines[index] = { kind, unit: next.reading.unit, isRange: next.reading.high !== null };
    } else lines[index] = lines[index + 1] ?? null;
  }
  return lines;
}

/** Rules over figures in a row, once each was read by itself. */
export const LIST_RULES: readonly { readonly name: string; readonly example: string }[] = [
  { name: "same-fate", example: "The blast killed three soldiers and [two] civilians." },
  { name: "fate-over-place", example: "[337] suspects in 38 countries were arrested." },
];

const AND = pattern(`^(?:,${BLANK}|,?${BLANK}and${BLANK})$`);
const OWN_VERB = pattern(`^${BLANK}(?:were|was|are|is|have|has|had|who|that|in|remain)${WORD_END}`);
const FATES: ReadonlySet<string> = new Set(["dead", "injured", "arrested", "displaced"]);

/**
 * In a list, one fate is the fate of all:
 *
 *     three soldiers and │two civilians were killed│      killed │three soldiers│ and two civilians.
 */
export function sameFates(text: string, figures: readonly FigureDraft[]): FigureDraft[] {
  const found = overPlaces(text, figures);
  for (let index = found.length - 2; index >= 0; index--) {
    const [here, next] = [found[index], found[index + 1]];
    if (here === undefined || next === undefined || next.of === null) continue;
    if (isPlain(here) && (next.rule === "fate-outcome" || next.rule === "same-fate") && joined(text, here, next)) {
      found[index] = alike(here, next);
    }
  }
  for (let index = 1; index < found.length; index++) {
    const [last, here] = [found[index - 1], found[index]];
    if (last === undefined || here === undefined || here.of === null) continue;
    const isLed = last.rule === "fate-verb" || last.rule === "same-fate";
    if (
      isPlain(here) &&
      isLed &&
      joined(text, last, here) &&
      !OWN_VERB.test(text.slice(here.of.end, here.of.end + 24))
    ) {
      found[index] = alike(here, last);
    }
  }
  return found;
}

const INTO_PLACE = pattern(`^${BLANK}(?:in|across|from|at|on)${BLANK}(?:the${BLANK})?$`);
const PLACES = pattern(
  `(?:countries|cities|towns|villages|provinces|states|regions|districts|counties|places|locations|sites|areas|islands|addresses|homes|houses|schools|hospitals|neighbourhoods|neighborhoods|boats|buses|cars)$`,
);

/** "337 suspects in 38 countries were arrested": what befell is told of the first number. */
function overPlaces(text: string, figures: readonly FigureDraft[]): FigureDraft[] {
  const found = [...figures];
  for (let index = 0; index < found.length - 1; index++) {
    const [here, next] = [found[index], found[index + 1]];
    if (here === undefined || next === undefined || !isPlain(here) || next.rule !== "fate-outcome" || next.of === null)
      continue;
    const gap = text.slice(here.of?.end ?? here.end, Math.min(next.start, (here.of?.end ?? here.end) + 24));
    if (!INTO_PLACE.test(gap) || !PLACES.test(text.slice(next.of.start, next.of.end))) continue;
    found[index] = { ...alike(here, next), rule: "fate-over-place" };
    found[index + 1] = { ...next, kind: "count", unit: null, rule: "counted-noun", because: next.because.slice(0, 1) };
  }
  return found;
}

function isPlain({ kind, rule, of }: FigureDraft): boolean {
  return kind === "count" && rule === "counted-noun" && of !== null;
}

function joined(text: string, first: FigureDraft, second: FigureDraft): boolean {
  const from = first.of?.end ?? first.end;
  return (
    FATES.has(first.kind === "count" ? second.kind : first.kind) &&
    AND.test(text.slice(from, Math.min(second.start, from + 16)))
  );
}

function alike(figure: FigureDraft, { kind, unit, because, confidence }: FigureDraft): FigureDraft {
  const cue = because.at(-1);
  const all = cue === undefined ? figure.because : [...figure.because, cue].toSorted((a, b) => a.start - b.start);
  return { ...figure, kind, unit, rule: "same-fate", because: all, confidence: Math.min(confidence, 0.85) };
}
