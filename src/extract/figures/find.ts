import type { FigureFinding, Sentence } from "../../layers.ts";
import { BLANK, pattern } from "../../language/words.ts";
import type { Span } from "../../span.ts";
import { countedAfter, countedOf } from "./counted.ts";
import { GUARDS } from "./guards.ts";
import type { Quantity } from "./quantities.ts";
import { quantitiesIn } from "./quantities.ts";
import type { Bare, Role, RoleRule } from "./bare.ts";
import { cueSpan } from "./bare.ts";
import { linesUp, sameFates } from "./lists.ts";
import { NONE_ROLE } from "./fates.ts";
import { measuredBy } from "./measured.ts";
import { ROLES } from "./roles.ts";

/** A figure that does not know yet which statement holds it, nor which of its countries a shared currency is of. */
export type FigureDraft = Omit<FigureFinding, "within"> & { readonly shared?: string };

/** A figure with its place, for what the next numbers say of it ("three of them"). */
interface Placed {
  readonly figure: FigureDraft;
  readonly role: string;
  readonly sentence: number;
}

/** Where the numbers on both sides stand. */
interface Limits {
  readonly before: number;
  readonly after: number;
  readonly line: Bare["line"];
}

/** How far the words around a number are read. */
const NEAR = 100;
const OPENING = 240;

/** The figures of the sentences given; `isTaken` is asked in the order of the text. */
export function readFigures(
  text: string,
  sentences: readonly Sentence[],
  isTaken: (span: Span) => boolean,
): FigureDraft[] {
  const quantities = quantitiesIn(text, sentences).filter(({ core }) => !isTaken(core));
  const found: Placed[] = [];
  const lines = linesUp(text, quantities);
  quantities.forEach((quantity, index) => {
    const limits = {
      before: quantities[index - 1]?.end ?? 0,
      after: quantities[index + 1]?.start ?? text.length,
      line: lines[index] ?? null,
    };
    const placed = place(text, sentences, quantity, limits, found.at(-1));
    if (placed !== null) found.push(placed);
  });
  return sameFates(
    text,
    found.map(({ figure }) => figure),
  );
}

function place(
  text: string,
  sentences: readonly Sentence[],
  quantity: Quantity,
  limits: Limits,
  last: Placed | undefined,
): Placed | null {
  const { rule, sentence } = quantity;
  if (rule.kind !== "count") {
    const figure = ledTo(text, draftOf(text, sentences, quantity), sentence, last);
    return {
      figure: isConversion(text, quantity, last) ? { ...figure, bound: "about" } : figure,
      role: rule.name,
      sentence,
    };
  }
  const bare = bareOf(text, sentences, quantity, limits, last);
  const number = text.slice(quantity.core.start, quantity.core.end);
  if (GUARDS.some(({ holds }) => holds(bare, number))) return null;
  const found = NONE.test(number) ? ruledBy([NONE_ROLE], bare) : ruledBy(ROLES, bare);
  if (found === null) return null;
  const beforeStart = quantity.start - bare.before.length;
  const cue = cueSpan(found.role, quantity, beforeStart);
  const figure = draftOf(text, sentences, quantity);
  const { kind, unit } = found.role;
  const of = bare.counted ?? figure.of;
  return {
    figure: {
      ...figure,
      kind,
      unit,
      of: of === null ? null : { start: of.start, end: of.end },
      rule: found.rule.name,
      because: cue === null ? figure.because : [...figure.because, cue].toSorted((a, b) => a.start - b.start),
      confidence: found.rule.confidence,
    },
    role: found.rule.name,
    sentence,
  };
}

/** "about 9 million shillings ($70,000)": the same amount in other words is no surer. */
function isConversion(text: string, { start, reading, rule }: Quantity, last: Placed | undefined): boolean {
  if (last === undefined || reading.bound !== "exact" || last.figure.kind !== rule.kind) return false;
  return last.figure.bound === "about" && text.slice(last.figure.end, start) === " (";
}

const LEADS_ON = pattern(`^(?:,${BLANK}(?:up|down))?${BLANK}(?:to|from)${BLANK}$|^${BLANK}\\($`);

/** "Revenue fell 6% to €3.4 billion": both are of revenue. */
function ledTo(text: string, figure: FigureDraft, sentence: number, last: Placed | undefined): FigureDraft {
  if (figure.of !== null || last?.sentence !== sentence || last.figure.of === null) return figure;
  const gap = text.slice(last.figure.end, Math.min(figure.start, last.figure.end + 24));
  return LEADS_ON.test(gap) ? { ...figure, of: last.figure.of } : figure;
}

function ruledBy(rules: readonly RoleRule[], bare: Bare): { rule: RoleRule; role: Role } | null {
  for (const rule of rules) {
    const role = rule.find(bare);
    if (role !== null) return { rule, role };
  }
  return null;
}

function draftOf(text: string, sentences: readonly Sentence[], quantity: Quantity): FigureDraft {
  const { start, end, reading, rule, core, sentence } = quantity;
  const here = sentences[sentence] ?? { start: 0, end: text.length };
  const stated = countedOf(text, end, here.end);
  return {
    start,
    end,
    kind: rule.kind,
    ...reading,
    of: stated ?? (rule.kind === "count" ? null : measuredBy(text, { start, end }, here)),
    rule: rule.name,
    because: [core],
    confidence: rule.confidence,
  };
}

const NONE = /^(?:nobody|none|no\b)/iu;

function bareOf(
  text: string,
  sentences: readonly Sentence[],
  { start, end, reading, sentence, rule }: Quantity,
  limits: Limits,
  last: Placed | undefined,
): Bare {
  const here = sentences[sentence] ?? { start: 0, end: text.length, block: -1 };
  const block = last === undefined ? -1 : sentences[last.sentence]?.block;
  const isNear = last !== undefined && block === here.block && sentence - last.sentence <= 1;
  return {
    before: text.slice(Math.max(here.start, limits.before, start - NEAR), start),
    after: text.slice(end, Math.min(here.end, limits.after, end + NEAR)),
    opening: text.slice(Math.max(here.start, start - OPENING), start),
    counted: countedAfter(text, end, Math.min(here.end, end + NEAR)),
    line: limits.line,
    isVague: !reading.stated,
    isOne: reading.value === 1 && reading.high === null,
    isBounded: reading.bound !== "exact" && rule.name !== "couple",
    bound: reading.bound,
    value: reading.value ?? 0,
    previous: isNear
      ? { kind: last.figure.kind, unit: last.figure.unit, role: last.role, sameSentence: last.sentence === sentence }
      : null,
  };
}
