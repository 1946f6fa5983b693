import type { NameKind } from "../../layers.ts";

const SMALL: ReadonlySet<string> = new Set(["of", "the", "for", "and", "in", "on", "&", "de", "la"]);

/** "World Health Organization" → "who". */
export function acronymOf(name: readonly string[]): string {
  return name
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join("");
}

/**
 * Whether a name is a shorter form of another, both as their words in small letters: a person's surname or given
 * name or the name without its middle; the first words of a body, its last word, or its first letters.
 */
export function isPartOf(short: readonly string[], full: readonly string[], kind: NameKind): boolean {
  if (short.length >= full.length) return false;
  const first = short[0] ?? "";
  if (kind === "person")
    return short.length === 1 ? full.includes(first) : first === full[0] && short.at(-1) === full.at(-1);
  if (short.length === 1 && first.length > 1 && first === acronymOf(full)) return true;
  return short.every((word, at) => word === full[at]) && !SMALL.has(short.at(-1) ?? "");
}
