import type { BlockView } from "./features/block.ts";
import type { PageView } from "./features/page.ts";
import { bare } from "./words.ts";

const LONGEST = 60;

/**
 * The block that holds the headline: one with the very words that the page gives as its headline, a heading
 * before all else; then a heading that holds most of them; then the page's only or first `<h1>`.
 */
export function headlineBlock(page: PageView, headline: string | null): BlockView | null {
  const short = page.blocks.filter(({ text, block }) => text.words <= LONGEST && block.text.length < 600);
  if (headline !== null) {
    const wanted = bare(headline);
    const near = short.filter(({ block }) => isNear(block.text.length, headline.length));
    const isSame = ({ block }: BlockView): boolean => bare(block.text) === wanted;
    const found =
      near.find((view) => view.block.heading > 0 && isSame(view)) ??
      near.find((view) => view.linkDensity < 0.5 && isSame(view));
    if (found !== undefined) return found;
    return (
      near.find(({ block }) => block.heading > 0 && block.heading < 3 && overlap(bare(block.text), wanted)) ?? null
    );
  }
  return short.find(({ block }) => block.heading === 1) ?? null;
}

/** Lengths far apart cannot be of the same words; it saves comparing most blocks. */
function isNear(length: number, wanted: number): boolean {
  return length * 2 + 10 >= wanted && length <= wanted * 2 + 10;
}

/** Whether one holds the other, and is not much longer. */
function overlap(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 12 && short.length >= long.length * 0.6 && long.includes(short);
}
