import type { Article, Block, BlockKind } from "../../doc.ts";
import type { Span } from "../../span.ts";
import type { PageFacts } from "../facts.ts";
import type { Metadata } from "../metadata.ts";
import type { ReadOptions } from "../options.ts";
import { chooseText } from "./choose.ts";
import type { Chosen, ChosenBlock } from "./choose.ts";
import { textInScripts } from "./data.ts";
import { viewPage } from "./features/page.ts";
import { readModel } from "./model.ts";
import type { BlockModel } from "./model.ts";
import { notesOf } from "./notes.ts";
import { parseHtml } from "./parse.ts";
import { bare, countWords, hasQuotation } from "./words.ts";

/** Read once, when this module is loaded, which is when the first page is read. */
const MODEL: BlockModel = readModel();

export type MetadataReader = (facts: PageFacts, url: string | null) => Metadata;

/**
 * Reads a page into an article: one pass over its HTML, the article's blocks chosen and typed, joined by blank
 * lines; what the page says of itself beside them. Never throws, whatever the page holds.
 */
export function articleOfHtml(
  html: string,
  options: ReadOptions,
  readMetadata: MetadataReader,
  model: BlockModel = MODEL,
): Article {
  const page = parseHtml(html);
  const metadata = readMetadata(page.facts, options.url ?? null);
  const chosen = chooseText(viewPage(page.blocks, page.facts), metadata, model);
  const data = dataText(chosen, metadata, page.facts);
  const { blocks: parts, leftOut, words } = data ?? chosen;
  const { text, blocks } = joined(parts);
  const media = page.blocks.reduce((sum, block) => sum + block.media, page.media);
  const notes = notesOf({ page, metadata, blocks: parts, leftOut, words, dataGaps: data?.gaps === true, media });
  return {
    externalId: options.externalId ?? null,
    url: options.url ?? null,
    canonicalUrl: metadata.canonicalUrl,
    headline: spanOf(blocks, "headline"),
    standfirst: spanOf(blocks, "standfirst"),
    byline: metadata.authors.map((name) => ({ name, span: nameSpan(text, blocks, name) })),
    outlet: metadata.outlet,
    published: metadata.published,
    modified: metadata.modified,
    language: metadata.language,
    text,
    blocks,
    leftOut,
    notes,
  };
}

/** The blocks as one text, apart by blank lines, with the span of each. */
export function joined(parts: readonly ChosenBlock[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, text } of parts) {
    blocks.push({ kind, start, end: start + text.length });
    start += text.length + 2;
  }
  return { text: parts.map(({ text }) => text).join("\n\n"), blocks };
}

/** Data is taken where the page's own blocks hold clearly less than this share of its words. */
const CLEARLY_LESS = 0.6;
/** A page with fewer words of text than this may have its article in its scripts. */
const NEXT_TO_NOTHING = 40;
const FEWEST_WORDS = 30;

function isText({ kind }: ChosenBlock): boolean {
  return kind !== "headline" && kind !== "byline";
}

/** Behind the last stop of a text there are closing marks at most. */
const ENDED = /[^.][.!?]["”’»)\]]{0,3}$/u;

/**
 * The article's text as the page carries it in data, where its own blocks hold less. `gaps` tells whether something
 * may be missing: the page has words of its own, the text breaks off, or it was put together from a script.
 */
function dataText(
  chosen: Chosen,
  { articleBody }: Metadata,
  facts: PageFacts,
): (Chosen & { readonly gaps: boolean }) | null {
  const own = chosen.words;
  const body = articleBody === null ? 0 : countWords(articleBody);
  const lines =
    articleBody !== null && body >= FEWEST_WORDS && own < body * CLEARLY_LESS ? articleBody.split("\n") : null;
  const found = lines ?? (own < NEXT_TO_NOTHING ? textInScripts(facts) : null);
  if (found === null) return null;
  const paragraphs = found.map((line) => line.trim()).filter((line) => line !== "");
  const blocks = paragraphs.map((text): ChosenBlock => ({ kind: "paragraph", text }));
  const lost = chosen.blocks.filter((block) => isText(block) && !repeats(paragraphs, block.text));
  const leftOut = lost.map(({ text }) => ({ kind: "other" as const, text, hasQuote: hasQuotation(text) }));
  return {
    blocks: [...chosen.blocks.filter((block) => !isText(block)), ...blocks],
    leftOut: [...leftOut, ...chosen.leftOut],
    words: paragraphs.reduce((sum, text) => sum + countWords(text), 0),
    gaps: lost.length > 0 || lines === null || !ENDED.test(paragraphs.at(-1) ?? ""),
  };
}

function repeats(paragraphs: readonly string[], text: string): boolean {
  const wanted = bare(text);
  return paragraphs.some((paragraph) => bare(paragraph).includes(wanted));
}

function spanOf(blocks: readonly Block[], kind: BlockKind): Span | null {
  const found = blocks.find((block) => block.kind === kind);
  return found === undefined ? null : { start: found.start, end: found.end };
}

/** Where the byline names an author: within a block of that kind, or else nowhere. */
function nameSpan(text: string, blocks: readonly Block[], name: string): Span | null {
  for (const { kind, start, end } of blocks) {
    if (kind !== "byline" || name === "") continue;
    const at = text.slice(start, end).toLowerCase().indexOf(name.toLowerCase());
    if (at >= 0 && name.toLowerCase().length === name.length)
      return { start: start + at, end: start + at + name.length };
  }
  return null;
}
