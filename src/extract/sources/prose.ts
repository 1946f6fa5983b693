import type { BlockKind, Doc } from "../../doc.ts";

/** Blocks that name the makers of the article: "Copyright The Alder Dispatch" names nobody who speaks. */
const FRAME: ReadonlySet<BlockKind> = new Set(["byline", "credit", "rights", "boilerplate", "dateline"]);

/**
 * The article's text with the blocks of its frame blanked out, so that offsets hold:
 *
 *     By Ada Fenwick ⏎⏎ The pier is gone.        ⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎ The pier is gone.
 *
 * Line breaks stand for what is blanked: no name goes over them.
 */
export function proseOf({ article, text }: Doc): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, kind } of article.blocks) {
    if (!FRAME.has(kind)) continue;
    parts.push(text.slice(from, start), "\n".repeat(end - start));
    from = end;
  }
  return parts.join("") + text.slice(from);
}
