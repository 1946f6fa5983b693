import type { Article, Block } from "../../doc.ts";
import { textOf } from "../../span.ts";
import { evenBlanks } from "./blanks.ts";
import type { BylineName } from "./byline.ts";
import { bareByline, bylineNames, labelledNames, roleByline } from "./byline.ts";

/** Everyone whom the byline names, each once, with where the name stands. */
export function bylineOf(text: string, blocks: readonly Block[]): Article["byline"] {
  const names = new Map<string, { name: string; span: { start: number; end: number } }>();
  for (const block of blocks) {
    if (block.kind !== "byline") continue;
    for (const { start, end } of namesIn(evenBlanks(textOf(text, block)))) {
      const span = { start: block.start + start, end: block.start + end };
      const name = textOf(text, span);
      if (!names.has(name)) names.set(name, { name, span });
    }
  }
  return [...names.values()];
}

function namesIn(words: string): readonly BylineName[] {
  return bylineNames(words) ?? roleByline(words) ?? bareByline(words) ?? labelledNames(words);
}
