import { startsCapital, startsSmall } from "../../language/words.ts";
import type { Quotation } from "../../layers.ts";
import type { Context } from "./context.ts";
import { NAMED_USES } from "./named.ts";
import * as signs from "./signs.ts";

/** One way of telling what a pair of marks is used for. */
export interface UseRule {
  readonly name: string;
  readonly example: string;
  readonly use: Quotation["use"];
  readonly confidence: number;
  readonly fits: (context: Context) => boolean;
}

const LAST: UseRule = {
  name: "fragment",
  example: "They were “shocked and sorry” at the mill",
  use: "speech",
  confidence: 0.6,
  fits: () => true,
};

/** In order: the first that fits decides. */
export const RULES: readonly UseRule[] = [
  {
    name: "attribute",
    example: 'the tag <a id="home">',
    use: "term",
    confidence: 0.95,
    fits: ({ before, inside }) => before.endsWith("=") && !/\s/u.test(inside),
  },
  {
    name: "several-paragraphs",
    example: "“We began in March. ¶ “We shall not stop now.”",
    use: "speech",
    confidence: 0.97,
    fits: ({ pair }) => pair.parts.length > 1,
  },
  {
    name: "long",
    example: "“The pumps failed at noon and nobody told us until the water stood in the street.”",
    use: "speech",
    confidence: 0.97,
    fits: ({ words }) => words.length > 12,
  },
  ...NAMED_USES,
  {
    name: "said-beside",
    example: "The mayor called the plan “reckless”",
    use: "speech",
    confidence: 0.93,
    fits: ({ before, after }) => signs.SAID.test(before) || signs.SAID.test(after),
  },
  {
    name: "heading",
    example: "at noon. ¶ ‘All Boats Must Go.’ ¶ The day",
    use: "title",
    confidence: 0.8,
    fits: ({ titleCase, words, inside, before, after, pair: { outer, within } }) =>
      titleCase &&
      words.length >= 3 &&
      words.length <= 8 &&
      !signs.SPOKEN.test(inside) &&
      `${before}${after}`.trim() === "" &&
      outer.end - outer.start + 2 >= within.end - within.start,
  },
  {
    name: "sentence",
    example: "“We will appeal.”",
    use: "speech",
    confidence: 0.9,
    fits: ({ words, inside, titleCase }) =>
      words.length >= 5 || (!titleCase && words.length >= 3 && /[.!?,]$/u.test(inside) && startsCapital(inside)),
  },
  {
    name: "title-case",
    example: "crowds came to see “Harbour Lights”",
    use: "title",
    confidence: 0.6,
    fits: ({ titleCase, words, inside, before, after }) =>
      titleCase && words.length >= 2 && !signs.SPOKEN.test(inside) && `${before}${after}`.trim() !== "",
  },
  {
    name: "attributive",
    example: "the “green” fuel",
    use: "scare",
    confidence: 0.6,
    fits: ({ words, inside, before, next }) =>
      words.length <= 2 &&
      startsSmall(inside) &&
      signs.MODIFIED.test(before) &&
      signs.NOUN_NEXT.test(next) &&
      !signs.VERB_NEXT.test(next),
  },
  {
    name: "single-word",
    example: "The deal is a “pre-agreement”",
    use: "scare",
    confidence: 0.5,
    fits: ({ words, before, inHeadline }) => words.length === 1 && !inHeadline && before.trim() !== "",
  },
  LAST,
];

/** The use of what stands in this context, by the first rule that fits. */
export function useOf(context: Context): UseRule {
  return RULES.find(({ fits }) => fits(context)) ?? LAST;
}
