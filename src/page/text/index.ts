import type { Article, Block, Note } from "../../doc.ts";
import type { Span } from "../../span.ts";
import { textOf } from "../../span.ts";
import type { ReadOptions } from "../options.ts";
import { bylineOf } from "./authors.ts";
import { classify } from "./classify.ts";
import { holderOf } from "./endings.ts";
import { givenDate, notesOnGiven, outletOf } from "./given.ts";
import { paragraphsOf } from "./paragraphs.ts";

/**
 * Reads plain text as an article. The text is the input, unchanged; its paragraphs become blocks whose
 * kinds are told by the rules in README.md.
 */
export function articleOfText(text: string, options: ReadOptions): Article {
  const blocks = classify(text, paragraphsOf(text), options.headline ?? null);
  const headline = spanOf(blocks, "headline");
  return {
    externalId: options.externalId ?? null,
    url: options.url ?? null,
    canonicalUrl: null,
    headline,
    standfirst: spanOf(blocks, "standfirst"),
    byline: bylineOf(text, blocks),
    outlet: outletOf(options, holderIn(text, blocks)),
    published: givenDate(options),
    modified: null,
    language: null,
    text,
    blocks,
    leftOut: [],
    notes: [...notesOnGiven(options), ...notesOnHeadline(options, headline), ...notesOnText(text)],
  };
}

function spanOf(blocks: readonly Block[], kind: Block["kind"]): Span | null {
  const found = blocks.find((block) => block.kind === kind);
  return found === undefined ? null : { start: found.start, end: found.end };
}

/** The last rights line that names a holder: earlier ones are of pictures or of copy taken over. */
function holderIn(text: string, blocks: readonly Block[]): string | null {
  const lines = blocks.filter(({ kind }) => kind === "rights").map((block) => holderOf(textOf(text, block)));
  return lines.findLast((holder) => holder !== null) ?? null;
}

function notesOnHeadline({ headline: given }: ReadOptions, headline: Span | null): Note[] {
  if (given === null || given === undefined || given.trim() === "" || headline !== null) return [];
  const message = `The headline given, “${given.slice(0, 200)}”, does not stand at the top of the text, which is kept as it is.`;
  return [{ code: "headline-not-in-text", message, span: null }];
}

const LETTERS = /\p{L}{2,}/gu;
const FEW_WORDS = 5;

function notesOnText(text: string): Note[] {
  let words = 0;
  for (const _ of text.matchAll(LETTERS)) if (++words >= FEW_WORDS) return [];
  if (words === 0) return [{ code: "no-words", message: "The text has no words, only figures or signs.", span: null }];
  const message = `The text has only ${words} ${words === 1 ? "word" : "words"}. Is this the whole article?`;
  return [{ code: "little-text", message, span: null }];
}
