import type { PageFacts } from "../facts.ts";
import { countWords } from "./words.ts";

/** A string of a page's data that reads like prose. */
const SHORTEST = 60;
const PROSE = /\p{L}{2,}[^\p{L}]+(?:[\p{L}\p{N}'’-]+[^\p{L}\p{N}]+){6}/u;
const NOT_PROSE = /[{}]|https?:\/\/\S+$|^\s*[.#@]|function\s?\(|=>|^data:/u;
/** Values looked at, over all scripts: enough for any real page. */
const MOST_VALUES = 300_000;
const TAG = /<[^<>]{1,2000}>/gu;
const PARAGRAPH_END = /<\/(?:p|h[1-6]|li|div|blockquote)>|<br\s?\/?>/giu;

/**
 * The article's text in the data that a page's scripts carry (`__NEXT_DATA__` and its like): of all lists and
 * objects the one that holds most prose, within three levels. Null when none holds enough.
 */
export function textInScripts({ scriptJson }: PageFacts, fewestWords = 80): string[] | null {
  let best: string[] = [];
  let most = fewestWords - 1;
  let budget = MOST_VALUES;
  for (const { text } of scriptJson) {
    const root = parsed(text);
    if (root === null) continue;
    const groups = new Map<object, string[]>();
    budget = collect(root, groups, budget);
    for (const texts of groups.values()) {
      const words = texts.reduce((sum, one) => sum + countWords(one), 0);
      if (words > most) {
        most = words;
        best = texts;
      }
    }
  }
  return best.length === 0 ? null : best;
}

function parsed(text: string): object | null {
  const from = text.search(/[{[]/u);
  const to = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]"));
  if (from < 0 || to < from) return null;
  try {
    const value: unknown = JSON.parse(text.slice(from, to + 1));
    return typeof value === "object" ? value : null;
  } catch {
    // A script that is no JSON after all has no data to read.
    return null;
  }
}

/** Gathers prose under the list or object three levels up, so that the paragraphs of one article meet. */
function collect(root: object, groups: Map<object, string[]>, budget: number): number {
  const stack: { value: unknown; above: readonly object[] }[] = [{ value: root, above: [root] }];
  let left = budget;
  while (stack.length > 0 && left > 0) {
    const { value, above } = stack.pop() ?? { value: null, above: [] };
    left--;
    if (typeof value === "string") {
      for (const text of paragraphs(value)) {
        const owner = above[0] ?? root;
        const texts = groups.get(owner) ?? [];
        texts.push(text);
        groups.set(owner, texts);
      }
    } else if (typeof value === "object" && value !== null) {
      const next = [...above, value].slice(-3);
      for (const child of Object.values(value).toReversed()) stack.push({ value: child, above: next });
    }
  }
  return left;
}

function paragraphs(value: string): string[] {
  if (value.length < SHORTEST || !PROSE.test(value.slice(0, 2_000))) return [];
  return value
    .replace(PARAGRAPH_END, "\n")
    .replace(TAG, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length > 20 && !NOT_PROSE.test(line));
}
