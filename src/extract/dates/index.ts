import type { Article, Stage } from "../../doc.ts";
import type { DatePhrase } from "../../layers.ts";
import { byStart, isWhole } from "../../span.ts";
import { around } from "./around.ts";
import type { Context } from "./context.ts";
import { monthsAsNames } from "./context.ts";
import { withEvenHeadline } from "./headline.ts";
import { joinDay, joinsRange } from "./joins.ts";
import { closesWord, opensWord, rulesAt } from "./openings.ts";
import { OPENINGS, RULES } from "./rules/index.ts";
import type { DateRule } from "./rules/rule.ts";
import { DAY_FIRST, MONTH_FIRST } from "./words.ts";

/** Every word that English writes a time with begins in plain letters or digits; its borders are tested after. */
const WORD = /[A-Za-z0-9]+/gu;

/** Finds the phrases that name a time, and says what their words state. */
export const datesStage: Stage<never, "dates"> = {
  gives: "dates",
  rules: new Set(RULES.map(({ name }) => name)),
  find: ({ article, flow }) => {
    const text = withEvenHeadline(article, flow);
    const context: Context = { text, numeric: numericOrder(article), nameMonths: monthsAsNames(text) };
    const found: DatePhrase[] = [];
    WORD.lastIndex = 0;
    for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
      const rules = rulesAt(OPENINGS, text, match[0], match.index);
      if (rules.length === 0 || !opensWord(text, match.index)) continue;
      const phrase = phraseAt(context, rules, match.index, found.at(-1)?.end ?? 0);
      if (phrase === null) continue;
      found.push(...joined(text, found.pop() ?? null, phrase));
      WORD.lastIndex = phrase.end;
    }
    return found;
  },
};

/** A phrase and the one before it, as they belong together: a clock with its day, the two ends of a range. */
function joined(text: string, last: DatePhrase | null, phrase: DatePhrase): DatePhrase[] {
  if (last === null) return [phrase];
  const clock = joinDay(text, last, phrase);
  if (clock !== null) return [clock];
  if (!joinsRange(text, last, phrase)) return [last, phrase];
  return [
    { ...last, bound: null },
    { ...phrase, bound: null, closesRange: true },
  ];
}

function phraseAt(context: Context, rules: readonly DateRule[], start: number, floor: number): DatePhrase | null {
  for (const { name, pattern: written, confidence, read, fits } of rules) {
    written.lastIndex = start;
    const match = written.exec(context.text);
    if (match === null) continue;
    const core = { start, end: start + match[0].length };
    if (!closesWord(context.text, core.end)) continue;
    const what = read(match.groups ?? {}, context);
    if (what === null || fits?.(context, core) === false) continue;
    const { start: wide, modifier, bound, boundSpan } = around(context.text, core, floor, what);
    const span = { start: wide, end: core.end };
    if (!isWhole(context.text, span)) continue;
    const because = boundSpan === null ? [span] : [boundSpan, span].toSorted(byStart);
    return { ...span, ...what, modifier, bound, closesRange: false, rule: name, because, confidence };
  }
  return null;
}

/** The outlet's country by its address or by the language's region ("en-GB"); ".com" tells nothing. */
function numericOrder({ outlet, language }: Article): Context["numeric"] {
  const region = (language?.split("-")[1] ?? outlet?.domain?.split(".").at(-1) ?? "").toLowerCase();
  if (DAY_FIRST.has(region)) return "day-first";
  return MONTH_FIRST.has(region) ? "month-first" : null;
}
