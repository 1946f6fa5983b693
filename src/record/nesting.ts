import type { StatementFinding } from "../layers.ts";
import type { Span } from "../span.ts";
import { contains } from "../span.ts";

/** One part of what a statement says. */
interface Part extends Span {
  readonly statement: number;
}

/**
 * For every statement the one within whose words it stands (its index), or null: “Fenwick said | Brann denied it.”
 * Parts that end before a place are forgotten, so each is looked at while it is open only.
 */
export function outerStatements(statements: readonly StatementFinding[]): (number | null)[] {
  const parts = statements
    .flatMap(({ content }, statement) => content.map(({ start, end }): Part => ({ start, end, statement })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const places = statements
    .map(({ cue, content }, statement) => ({ place: cue ?? content[0], statement }))
    .toSorted((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0));
  const outer: (number | null)[] = statements.map(() => null);
  let next = 0;
  let open: Part[] = [];
  for (const { place, statement } of places) {
    if (place === undefined) continue;
    for (let part = parts[next]; part !== undefined && part.start <= place.start; part = parts[++next]) open.push(part);
    open = open.filter(({ end }) => end > place.start);
    const holders = open.filter((part) => part.statement !== statement && contains(part, place));
    outer[statement] = holders.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.statement ?? null;
  }
  return outer;
}
