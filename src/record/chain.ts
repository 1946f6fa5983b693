import type { StatementFinding } from "../layers.ts";
import type { Span } from "../span.ts";
import { byStart, contains, firstAtOrAfter } from "../span.ts";
import type { Source, Statement } from "./schema/index.ts";
import { spanOrNull } from "./spans.ts";

/** One step of the way that words took. */
export type ChainLink = Statement["chain"][number];

/** A place that names an outlet, with the id of its source. */
export interface OutletMention extends Span {
  readonly source: string;
}

export function outletMentions(sources: readonly Source[]): OutletMention[] {
  return sources
    .filter(({ kind }) => kind === "outlet")
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, source: id })))
    .toSorted(byStart);
}

/** Outlets that the words were said to: "told Reuters", "in an interview with the BBC". */
export function relaysOf(text: string, statement: StatementFinding, outlets: readonly OutletMention[]): ChainLink[] {
  const { addressee, venue, cue } = statement;
  return [addressee, venue].flatMap((span) => {
    if (span === null) return [];
    const outlet = outlets[firstAtOrAfter(outlets, span.start)];
    if (outlet === undefined || !contains(span, outlet)) return [];
    return [{ source: outlet.source, role: "relay" as const, cue: spanOrNull(text, cue) }];
  });
}

/**
 * Origin first, publisher last, each once; what is not known is left out, never filled in. Who publishes words does
 * not relay them, and who says them is their origin, whatever else they are.
 */
export function chainOf(speaker: string | null, relays: readonly ChainLink[], publisher: string | null): ChainLink[] {
  const chain: ChainLink[] = speaker === null ? [] : [{ source: speaker, role: "origin" }];
  const last: ChainLink[] = publisher === null ? [] : [{ source: publisher, role: "publisher" }];
  const between = relays.filter(({ source }) => source !== publisher);
  for (const link of [...between, ...last]) if (!chain.some(({ source }) => source === link.source)) chain.push(link);
  return chain;
}
