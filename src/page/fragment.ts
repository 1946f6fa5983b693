import type { BlockKind } from "../doc.ts";
import type { RawBlock } from "./html/elements.ts";

/** A block of a piece of HTML: its words, and its kind; null for running text. */
export interface FragmentBlock {
  readonly text: string;
  readonly kind: BlockKind | null;
}

const SPACE = /\s+/gu;

/**
 * Cuts a piece of HTML, such as a feed's item, into blocks. Unlike a page it holds nothing but the
 * article, so nothing is chosen; only what a browser hides is left out.
 */
export async function blocksOfFragment(html: string): Promise<FragmentBlock[]> {
  const [{ parseHtml }, { IN }] = await Promise.all([import("./html/parse.ts"), import("./html/elements.ts")]);
  return parseHtml(html).blocks.flatMap((block) => {
    const text = block.text.trim();
    const isShown = (block.flags & (IN.hidden | IN.noscript | IN.button)) === 0;
    return isShown && text !== "" ? [{ text, kind: kindOf(block, IN) }] : [];
  });
}

type Bits = Readonly<Record<"caption" | "list" | "blockquote", number>>;

function kindOf({ heading, flags }: RawBlock, bits: Bits): BlockKind | null {
  if (heading > 0) return "heading";
  if ((flags & bits.caption) !== 0) return "caption";
  if ((flags & bits.blockquote) !== 0) return "blockquote";
  return (flags & bits.list) === 0 ? null : "list";
}

/** The words of a title or summary, which feeds write with entities or tags in it: "Rain &amp;amp; wind". */
export async function wordsOfFragment(html: string): Promise<string> {
  const isPlain = !/[&<]/u.test(html);
  const words = isPlain ? html : (await blocksOfFragment(html)).map(({ text }) => text).join(" ");
  return words.replace(SPACE, " ").trim();
}
