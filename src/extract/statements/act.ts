import type { Act, StatementFinding } from "../../layers.ts";
import type { Span } from "../../span.ts";

/** A question mark at the end, before whatever closes the quotation. */
const QUESTION = /[?？؟][!?]{0,2}[\s"'”’»›)\]]*$/u;

/** "It is not likely to happen again", "This is going to hurt": of what is to come, and nobody’s plan. */
const FORETELLS =
  /(?<!\p{L})(?:(?:is|are|was|were|['’]s) (?:not |very |more |most ){0,2}(?:un)?(?:likely|forecast|projected)|(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]here)(?: is|['’]s) (?:not )?going) to (?!\p{Lu})/u;

/** What is expressed is what its noun says: anger blames, thanks praise. */
const FEELINGS: readonly (readonly [Act, RegExp])[] = [
  ["criticised", /(?<!\p{L})(?:anger|outrage|fury|dismay|disgust|indignation|contempt)(?!\p{L})/u],
  ["praised", /(?<!\p{L})(?:gratitude|thanks|admiration)(?!\p{L})/u],
];

/**
 * What kind of saying it is, where the cue leaves it open: words that end in a question mark, quoted, are asked; what
 * is likely to come is predicted; all others are said, but for those that were told to do something. A cue that tells
 * more has the last word (“Why?” he demanded).
 */
export function actOfWords(
  text: string,
  { act, verb, kind, content }: Pick<StatementFinding, "act" | "verb" | "kind" | "content">,
): Act {
  if (act !== null && act !== "said") return act;
  const first: Span | undefined = content[0];
  if (kind !== "direct" && first !== undefined && /^to\s/u.test(text.slice(first.start, first.start + 3)))
    return "demanded";
  const last: Span | undefined = content.at(-1);
  const asked =
    kind === "direct" && last !== undefined && QUESTION.test(text.slice(Math.max(last.start, last.end - 12), last.end));
  if (asked) return "asked";
  const words = content.map(({ start, end }) => text.slice(start, end)).join(" ");
  if (verb === "express") return FEELINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? "said";
  return FORETELLS.test(words) ? "predicted" : "said";
}
