import type { Article } from "../../doc.ts";
import { wordOf, pattern } from "../../language/words.ts";
import type { Span } from "../../span.ts";
import { byStart } from "../../span.ts";
import { DOLLAR_REGIONS, SHARED_WORDS } from "./currencies.ts";

export interface Currency {
  readonly unit: string | null;
  readonly because: readonly Span[];
}

type Money = { readonly unit: string | null; readonly because: readonly Span[] };

/** A country of a currency, by the words that name it. */
interface Land {
  readonly code: string;
  readonly named: RegExp;
}

const LANDS: ReadonlyMap<string, readonly Land[]> = new Map(
  [...SHARED_WORDS].map(([word, list]) => [
    word,
    list.map(([code, lands]) => ({ code, named: pattern(wordOf(lands)) })),
  ]),
);

/** Read alone, these are what the press means by them. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["dollars", "USD"],
  ["pounds", "GBP"],
]);

/**
 * Tells apart the currencies that share a word. "Kenyan shillings" says it; a bare "shillings" is of the one country
 * among them that the article names, and of none when it names two: then the unit stays null. A bare "$" or "dollars"
 * is the dollar of the outlet's country, or else the US dollar. Each word is looked for in the article once.
 */
export function currencyOf({
  text,
  outlet,
  language,
}: Article): (money: Money, shared: string | undefined) => Currency {
  const region = language?.split("-")[1]?.toLowerCase() ?? outlet?.domain?.split(".").at(-1) ?? "";
  const dollar = DOLLAR_REGIONS.get(region);
  const known = new Map<string, { code: string; words: Span } | null>();
  return ({ unit, because }, shared) => {
    if (shared === undefined)
      return { unit: dollar !== undefined && isBareDollar(text, because) ? swap(unit, dollar) : unit, because };
    const by = unit ?? "";
    const stated = statedLand(shared);
    if (stated !== null) return { unit: stated + by, because };
    const word = shared.split(" ").at(-1) ?? "";
    const plain = word === "dollars" ? (dollar ?? "USD") : PLAIN.get(word);
    if (plain !== undefined) return { unit: plain + by, because };
    const found = known.has(word) ? (known.get(word) ?? null) : onlyLand(text, word);
    known.set(word, found);
    if (found === null) return { unit: null, because };
    return { unit: found.code + by, because: [...because, found.words].toSorted(byStart) };
  };
}

function isBareDollar(text: string, because: readonly Span[]): boolean {
  return text.charAt(because[0]?.start ?? -1) === "$";
}

function swap(unit: string | null, dollar: string): string | null {
  return unit?.replace(/^USD/u, dollar) ?? null;
}

function statedLand(shared: string): string | null {
  const word = shared.split(" ").at(-1) ?? "";
  const land = shared.slice(0, -word.length - 1);
  if (land === "") return null;
  return SHARED_WORDS.get(word)?.find(([, lands]) => lands.includes(land))?.[0] ?? null;
}

function onlyLand(text: string, word: string): { code: string; words: Span } | null {
  const named = (LANDS.get(word) ?? []).flatMap(({ code, named: words }) => {
    const match = words.exec(text);
    return match === null ? [] : [{ code, words: { start: match.index, end: match.index + match[0].length } }];
  });
  const [only, other] = named;
  return only === undefined || other !== undefined ? null : only;
}
