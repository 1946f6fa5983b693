import { Tokenizer } from "htmlparser2";
import type { PageFacts } from "../facts.ts";
import { FactCollector } from "./collect.ts";
import type { RawBlock } from "./elements.ts";
import { PageHandler } from "./handler.ts";

export interface ParsedPage {
  readonly blocks: RawBlock[];
  readonly facts: PageFacts;
  /** Pictures and the like after the last block. */
  readonly media: number;
  /** Blocks that were not read because there are too many. */
  readonly dropped: number;
}

/**
 * Cuts a page into text blocks and notes its facts, in one pass and without a tree.
 *
 * htmlparser2's tokenizer is used rather than its parser: the parser builds every attribute of every
 * element and keeps open elements in an array that grows at the front, which 50 MB of `<div>` make
 * quadratic. Here attributes are read only where they matter, and nesting is cut off at a depth; character
 * references are resolved only in what is read (`references.ts`).
 */
export function parseHtml(html: string): ParsedPage {
  const collector = new FactCollector();
  const handler = new PageHandler(html, collector);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, handler);
  tokenizer.write(html);
  tokenizer.end();
  return { blocks: handler.blocks, facts: collector.facts, media: handler.media, dropped: handler.dropped };
}
