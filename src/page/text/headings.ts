import { endsSentence } from "./marks.ts";
import { isHeadingLike } from "./opening.ts";
import type { Open } from "./paragraphs.ts";

const LONGEST_LEAD_IN = 60;

/**
 * Rules `short-line-above-a-paragraph` ("What happens next" above running text) and `colon-above-a-list`
 * ("Key points:" above bullets). Several short lines in a row are a table or verse, no headings.
 */
export function kindHeadings(open: readonly Open[], from: number): void {
  for (let at = from; at < open.length - 1; at++) {
    const [before, chunk, next] = [open[at - 1], open[at], open[at + 1]];
    if (chunk === undefined || next === undefined || chunk.kind !== null || chunk.lines > 1) continue;
    const isLeadIn = next.kind === "list" && chunk.words.length <= LONGEST_LEAD_IN && chunk.words.endsWith(":");
    const isOver = isRunning(next) && isHeadingLike(chunk.words) && (before === undefined || isClosed(before));
    if (isLeadIn || isOver) chunk.kind = "heading";
  }
}

function isRunning({ kind, words }: Open): boolean {
  if (kind === "list" || kind === "blockquote") return true;
  return kind === null && (endsSentence(words) || !isHeadingLike(words));
}

/** What stands above has come to its end: another kind of block, or a whole sentence. */
function isClosed({ kind, words }: Open): boolean {
  return kind !== null || endsSentence(words) || words.length > LONGEST_LEAD_IN * 2;
}
