import type { Item } from "./view.ts";

/** The quotation that ends right before `at`, over a comma or a dash. */
export function quoteBefore(items: readonly Item[], at: number): number | null {
  let before = at - 1;
  let marked = false;
  while (items[before]?.kind === "mark" && /^[,–—.-]$/u.test(items[before]?.word ?? "")) {
    marked = true;
    before--;
  }
  const quote = items[before];
  if (quote?.kind !== "quote" || !maySpeak(quote)) return null;
  return marked || quote.stopped || before === 0 ? before : null;
}

/** A title is named, not said; a few words in marks may be ("It is “a farce,” she said"). */
function maySpeak({ quotation, stopped }: Item): boolean {
  return quotation?.use === "speech" || (stopped && quotation?.use !== "title" && quotation?.use !== "nickname");
}
