import type { Article, DateCandidate, Doc, Stage } from "../../doc.ts";
import type { PublishedFinding } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { textOf } from "../../span.ts";
import type { Guess, Needs } from "./evidence.ts";
import type { PublishedRule } from "./rules.ts";
import { RULES } from "./rules.ts";

/** How many candidates a record keeps: enough to show the doubt. */
const KEPT = 12;

/** Says on which day the article was published: as given, as the page has it, or worked out from the text. */
export const publishedStage: Stage<Needs, "published"> = {
  gives: "published",
  rules: new Set(["given", "page", ...RULES.map(({ name }) => name)]),
  find: (doc) => {
    const head = headOf(doc.article);
    if (head === null) return [];
    return stated(doc, head) ?? inferred(doc);
  },
};

function stated({ article }: Doc<Needs>, head: Span): PublishedFinding[] | null {
  if (article.published === null) return null;
  const { value, basis, why, candidates } = article.published;
  const rule = basis === "inferred" ? "page" : basis;
  return [{ ...head, value, basis, why, candidates, rule, because: [], confidence: basis === "given" ? 1 : 0.97 }];
}

function inferred(doc: Doc<Needs>): PublishedFinding[] {
  const tried = RULES.map((rule) => ({ rule, guesses: rule.guesses(doc) })).filter(({ guesses }) => guesses.length > 0);
  const [best] = tried;
  const [chosen] = best?.guesses ?? [];
  const place = chosen?.because[0];
  if (best === undefined || chosen === undefined || place === undefined) return [];
  return [
    {
      start: place.start,
      end: place.end,
      value: chosen.value,
      basis: "inferred",
      why: whyOf(best.rule, best.guesses),
      candidates: candidatesOf(
        doc.text,
        tried.flatMap(({ guesses }) => guesses),
      ),
      rule: best.rule.name,
      because: chosen.because.map(({ start, end }) => ({ start, end })),
      confidence: best.rule.confidence,
    },
  ];
}

function whyOf({ why }: PublishedRule, guesses: readonly Guess[]): string {
  const years = [...new Set(guesses.map(({ value }) => value.slice(0, 4)))].toSorted();
  return why.replace("%", years.slice(-KEPT).join(", "));
}

function candidatesOf(text: string, guesses: readonly Guess[]): DateCandidate[] {
  const byValue = new Map<string, DateCandidate>();
  for (const { value, because } of guesses) {
    const [first] = because;
    if (first === undefined || byValue.has(value)) continue;
    byValue.set(value, { value, source: "text", raw: textOf(text, first) });
  }
  return [...byValue.values()].slice(0, KEPT);
}

/** Where a finding about the whole article stands: its headline, or else its first block. */
function headOf({ headline, blocks }: Article): Span | null {
  const head = headline ?? blocks[0];
  return head === undefined || head.start >= head.end ? null : { start: head.start, end: head.end };
}
