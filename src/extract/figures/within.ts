import type { StatementFinding } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { contains } from "../../span.ts";

interface Content extends Span {
  readonly statement: number;
}

/**
 * For spans asked in the order of the text: the index of the smallest statement whose content holds the span, or
 * null. Contents that end before the span are forgotten, so each is looked at while it is open only.
 */
export function innermost(statements: readonly StatementFinding[]): (span: Span) => number | null {
  const contents = statements
    .flatMap(({ content }, statement) => content.map(({ start, end }): Content => ({ start, end, statement })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: Content[] = [];
  return (span) => {
    for (let content = contents[next]; content !== undefined && content.start <= span.start; content = contents[next]) {
      open.push(content);
      next++;
    }
    open = open.filter(({ end }) => end > span.start);
    const holders = open.filter((content) => contains(content, span));
    return holders.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.statement ?? null;
  };
}
