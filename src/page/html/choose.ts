import type { BlockKind, LeftOut, LeftOutKind } from "../../doc.ts";
import type { Metadata } from "../metadata.ts";
import type { BlockView } from "./features/block.ts";
import type { PageView } from "./features/page.ts";
import { headlineBlock } from "./headline.ts";
import { kindOf, leftOutKind } from "./kinds.ts";
import type { BlockModel } from "./model.ts";
import { CHOICE_RULES } from "./rules.ts";
import { scoreBlocks } from "./score.ts";
import { bare, hasQuotation } from "./words.ts";

/** A block of the article: its words and what they are. */
export interface ChosenBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

export interface Chosen {
  readonly blocks: readonly ChosenBlock[];
  readonly leftOut: readonly LeftOut[];
  /** Words of the blocks, without headline and byline. */
  readonly words: number;
}

/** Chooses the article's blocks, the headline first and the rest in page order, and lists what is left out. */
export function chooseText(page: PageView, metadata: Metadata, model: BlockModel): Chosen {
  const scores = scoreBlocks(page, model);
  const kept = Uint8Array.from(scores, (score) => (score >= model.threshold ? 1 : 0));
  for (const { apply } of CHOICE_RULES) apply({ page, scores, kept });
  const headline = headlineBlock(page, metadata.headline);
  const blocks: ChosenBlock[] = [];
  const dropped: { kind: LeftOutKind; text: string }[] = [];
  const text = headline?.block.text ?? metadata.headline;
  if (text !== null) blocks.push({ kind: "headline", text });
  const bareHeadline = bare(text ?? "");
  const names = metadata.authors.map(bare).filter((name) => name !== "");
  const first = kept.indexOf(1);
  const standfirst = standfirstIndex(page, metadata, kept, headline);
  let words = 0;
  const keep = (kind: BlockKind, view: BlockView): void => {
    blocks.push({ kind, text: view.block.text });
    if (kind !== "byline") words += Math.floor(view.text.words);
  };
  for (const view of page.blocks) {
    const { index, block } = view;
    if (index === headline?.index || isHeadlineAgain(view, text, bareHeadline)) continue;
    if (index === standfirst) keep("standfirst", view);
    else if (kept[index] === 1) keep(kindOf(view), view);
    else if (isByline(view, names, headline?.index ?? first, first)) keep("byline", view);
    else dropped.push({ kind: leftOutKind(view), text: block.text });
  }
  return { blocks, leftOut: grouped(dropped), words };
}

/** The title is often there more than once: in the header, above the picture, in the path to the page. */
function isHeadlineAgain({ block, text }: BlockView, words: string | null, bareWords: string): boolean {
  if (words === null || text.words > 60) return false;
  return block.text === words || (block.heading > 0 && bare(block.text) === bareWords);
}

/** How far around the headline and the first paragraph a byline may stand, in blocks. */
const BYLINE_REACH = 12;

/** A byline that the model left out: the names that the page gives as its authors, near its top. */
function isByline(view: BlockView, names: readonly string[], headline: number, first: number): boolean {
  const { index, text, block } = view;
  if (names.length === 0 || headline < 0 || text.words > 25 || index < headline - 4) return false;
  if (index > Math.max(headline, first) + BYLINE_REACH) return false;
  if (text.words > 12 && kindOf(view) !== "byline") return false;
  const words = ` ${bare(block.text)} `;
  return names.some((name) => words.includes(` ${name} `));
}

/** The block between headline and text that says what the page gives as its description. */
function standfirstIndex(
  page: PageView,
  { standfirst }: Metadata,
  kept: Uint8Array,
  headline: BlockView | null,
): number {
  if (standfirst === null || headline === null) return -1;
  const wanted = bare(standfirst);
  const words = wanted.replace(/ (?:more|\.\.\.)$/u, "");
  for (let index = headline.index + 1; index < page.blocks.length && index <= headline.index + 10; index++) {
    const view = page.blocks[index];
    if (view === undefined || view.text.words < 5) continue;
    const own = bare(view.block.text);
    if (own === wanted) return index;
    if (kept[index] === 1) return own.startsWith(words) && view.text.words < 50 && view.block.heading > 0 ? index : -1;
  }
  return -1;
}

/** Neighbours of one kind are one entry, a line each. */
function grouped(dropped: readonly { kind: LeftOutKind; text: string }[]): LeftOut[] {
  const groups: { kind: LeftOutKind; texts: string[] }[] = [];
  for (const { kind, text } of dropped) {
    const last = groups.at(-1);
    if (last?.kind === kind) last.texts.push(text);
    else groups.push({ kind, texts: [text] });
  }
  return groups.map(({ kind, texts }) => ({ kind, text: texts.join("\n"), hasQuote: texts.some(hasQuotation) }));
}
