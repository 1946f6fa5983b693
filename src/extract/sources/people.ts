import { keyOf } from "./keys.ts";
import type { FullName } from "./names.ts";
import { isRole } from "./roles.ts";
import { isTitle, ORGANIZATION_NOUNS } from "./words.ts";

/** The names that the article shows to be people's, by their keys. */
export interface People {
  readonly names: ReadonlySet<string>;
  /** The one full name with this given name; null where there is none or more than one. */
  readonly given: (word: string) => string | null;
}

/** "Ada Fenwick, 71,", "Ada Fenwick, who", "Ada Fenwick (71)" */
const BEHIND = /^(?:, \d{1,3}(?!\d|\.\d|%| per cent)|, who(?:['’]s|se)? | who | \(\d{1,3}\))/u;
const BEFORE = /(?:^|[^\p{L}\p{M}\p{N}])([\p{L}\p{M}-]{2,30})(\.?) $/u;

/**
 * Names shown to be people's: by an age or "who" behind them, by a title or a word for what people do before them,
 * or because the last word stands alone elsewhere and the first never does.
 */
export function peopleIn(
  prose: string,
  names: ReadonlyMap<string, readonly FullName[]>,
  isLone: (word: string) => boolean,
): People {
  const shown = [...names.values()].flat().filter(({ name, starts }) => {
    const words = name.split(" ");
    if (isLone(words.at(-1) ?? "") && !isLone(words[0] ?? "")) return true;
    return starts.some((start) => isShown(prose, start, start + name.length));
  });
  const givens = new Map<string, string | null>();
  for (const { name } of shown) {
    const given = name.split(" ", 1)[0] ?? "";
    givens.set(given, givens.has(given) ? null : name);
  }
  return {
    names: new Set(shown.map(({ name }) => keyOf(name))),
    given: (word) => givens.get(word) ?? null,
  };
}

function isShown(prose: string, start: number, end: number): boolean {
  if (BEHIND.test(prose.slice(end, end + 12))) return true;
  const before = BEFORE.exec(prose.slice(Math.max(0, start - 34), start))?.[1];
  if (before === undefined) return false;
  const key = before.toLowerCase();
  return before === key ? isRole(key) && !ORGANIZATION_NOUNS.has(key) : isTitle(key);
}
