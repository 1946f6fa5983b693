import type { Doc, Stage } from "../../doc.ts";
import type { FigureFinding } from "../../layers.ts";
import { overlaps } from "../../span.ts";
import type { Span } from "../../span.ts";
import { SentenceGrammars } from "../../language/structure/sentence.ts";
import { changedBy } from "./changed.ts";
import { readFigures } from "./find.ts";
import { NONE_ROLE } from "./fates.ts";
import { LIST_RULES } from "./lists.ts";
import { ROLES } from "./roles.ts";
import { RULES } from "./quantities.ts";
import { currencyOf } from "./shared-currency.ts";
import { innermost } from "./within.ts";

/** Blocks that speak of the article itself: their numbers are dates, rights and page furniture. */
const NO_FIGURES: ReadonlySet<string> = new Set(["byline", "dateline", "credit", "rights", "boilerplate"]);

type Needs = "sentences" | "tokens" | "parses" | "credits" | "dates" | "times" | "statements";

/** Finds numbers with what they count: casualties, money, shares, measures, plain counts. */
export const figuresStage: Stage<Needs, "figures"> = {
  gives: "figures",
  rules: new Set([...RULES, NONE_ROLE, ...ROLES, ...LIST_RULES].map(({ name }) => name)),
  find: (doc) => {
    const sentences = doc.sentences.filter(({ block }) => !NO_FIGURES.has(doc.article.blocks[block]?.kind ?? ""));
    const within = innermost(doc.statements);
    const currency = currencyOf(doc.article);
    const grammars = new SentenceGrammars(doc);
    const found: FigureFinding[] = [];
    for (const { shared, ...figure } of readFigures(doc.flow, sentences, takenBy(doc))) {
      const of = figure.of ?? ofVerb(grammars, figure);
      found.push({ ...figure, of, ...currency(figure, shared), within: within(figure) });
    }
    return found;
  },
};

/** Where no words beside the number say what it is of, its verb may. */
function ofVerb(grammars: SentenceGrammars, figure: Span): Span | null {
  const grammar = grammars.at(figure.start);
  return grammar === null ? null : changedBy(grammar, figure);
}

const RATE = /^(?:an?|per) (?:hour|second)/u;
const RATE_LENGTH = "per second".length;

/** What dates, times of the clock and credit lines hold is no figure; "per hour" alone may be half of a speed. */
function takenBy({ text, dates, times, credits }: Doc<"dates" | "times" | "credits">): (span: Span) => boolean {
  const taken = [...dates, ...times, ...credits]
    .filter(({ start }) => !RATE.test(text.slice(start, start + RATE_LENGTH)))
    .toSorted((a, b) => a.start - b.start);
  let next = 0;
  return (span) => {
    while ((taken[next]?.end ?? Infinity) <= span.start) next++;
    const first = taken[next];
    return first !== undefined && overlaps(first, span);
  };
}
