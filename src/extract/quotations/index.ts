import type { Stage } from "../../doc.ts";
import type { Quotation } from "../../layers.ts";
import { byStart, isWhole } from "../../span.ts";
import type { Pair } from "./pairs.ts";
import { pairUp } from "./pairs.ts";
import { contextOf } from "./context.ts";
import { RULES, useOf } from "./rules.ts";

/** Finds what stands in quotation marks, and says whether it is speech, a title, a nickname, a term or a distance kept. */
export const quotationsStage: Stage<never, "quotations"> = {
  gives: "quotations",
  rules: new Set(RULES.map(({ name }) => name)),
  find: ({ article, text }) =>
    pairUp(text, article.blocks)
      .map((pair) => quotationOf(text, pair))
      .filter((found) => found !== null)
      .toSorted(byStart),
};

function quotationOf(text: string, pair: Pair): Quotation | null {
  const { parts, outer, depth, marks } = pair;
  const start = parts[0]?.start;
  const end = parts.at(-1)?.end;
  if (start === undefined || end === undefined) return null;
  if (![...parts, outer].every((span) => isWhole(text, span))) return null;
  const { name, use, confidence } = useOf(contextOf(text, pair));
  return { start, end, parts, outer, depth, use, rule: name, because: marks, confidence };
}
