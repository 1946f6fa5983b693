import type { Act, StatementFinding } from "../../layers.ts";
import type { Span } from "../../span.ts";

/** A question mark at the end, before whatever closes the quotation. */
const QUESTION = /[?？؟][!?]{0,2}[\s"'”’»›)\]]*$/u;

/**
 * What kind of saying it is, where the cue leaves it open: words that end in a question mark, quoted, are asked; all
 * others are said, but for those that were told to do something. A cue that tells more has the last word (“Why?” he demanded).
 */
export function actOfWords(
  text: string,
  { act, kind, content }: Pick<StatementFinding, "act" | "kind" | "content">,
): Act {
  if (act !== null && act !== "said") return act;
  const first: Span | undefined = content[0];
  if (kind !== "direct" && first !== undefined && /^to\s/u.test(text.slice(first.start, first.start + 3)))
    return "demanded";
  const last: Span | undefined = content.at(-1);
  const asked =
    kind === "direct" && last !== undefined && QUESTION.test(text.slice(Math.max(last.start, last.end - 12), last.end));
  return asked ? "asked" : "said";
}
