import type { Matched, SpanPair } from "./statements-metric.ts";
import { overlap } from "./statements-metric.ts";
import type { Marked } from "./statements-sets.ts";

/** One article with what was found in it, what people marked, and which of both are linked. */
export interface Compared {
  readonly id: string;
  readonly text: string;
  readonly found: readonly Marked[];
  readonly gold: readonly Marked[];
  readonly matched: readonly Matched[];
}

/**
 * The first `most` statements that were missed, each with what was found in its place, and the first `most` that
 * stand where people marked nothing.
 */
export function worstOf(compared: readonly Compared[], most: number): string[] {
  const missed = compared.flatMap(missedIn).slice(0, most);
  const invented = compared.flatMap(inventedIn).slice(0, most);
  return [...missed, ...invented];
}

function missedIn({ id, text, found, gold, matched }: Compared): string[] {
  const hit = new Set(matched.map((pair) => pair.gold));
  return gold.flatMap((one, at) => {
    if (hit.has(at) || !one.speech) return [];
    const beside = found.filter((other) => overlap(one.content, other.content));
    const lines = beside.map((other) => `  found  ${wordsOf(text, other)}`);
    return [[`missed ${id}`, `  marked ${wordsOf(text, one)}`, ...lines].join("\n")];
  });
}

function inventedIn({ id, text, found, gold, matched }: Compared): string[] {
  const hit = new Set(matched.map((pair) => pair.found));
  return found.flatMap((one, at) => {
    if (hit.has(at) || gold.some((other) => overlap(one.content, other.content))) return [];
    return [`invented ${id}\n  found  ${wordsOf(text, one)}`];
  });
}

/** "<speaker> {cue} content" */
function wordsOf(text: string, { speaker, cue, content }: Marked): string {
  const words = (spans: readonly SpanPair[]): string =>
    spans.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, " ")).join(" … ");
  return `<${words(speaker)}> {${words(cue)}} ${words(content)}`;
}
