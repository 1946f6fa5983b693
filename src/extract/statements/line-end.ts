import type { Item } from "./view.ts";

type Items = readonly Item[];

/** Where a sentence's content ends: before its last full stop, and before the closing of a bracket around it. */
export function lineEnd(items: Items): number {
  let to = items.length;
  while (to > 0 && items[to - 1]?.kind === "mark" && /^[.!?…;:,)\]"”’'—–-]$/u.test(items[to - 1]?.word ?? "")) to--;
  return to;
}
