import type { Profile } from "./parts.ts";

/** A name as it is compared: without accents, article, possessive and capitals. "The Harbour Courier’s" → "harbour courier". */
export function keyOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^(?:the|a|an) /u, "")
    .replace(/[’ʼ]/gu, "'")
    .replace(/'s$/u, "");
}

/** Whether a short name fits a long one: its last word is the surname, or it is one word of it alone. */
export function fits(short: readonly string[], long: readonly string[]): boolean {
  const [a, b] = [short.map(keyOf), long.map(keyOf)];
  if (a.length === 1) return b.includes(a[0] ?? "");
  if (a.at(-1) !== b.at(-1)) return false;
  return b.slice(-a.length).join(" ") === a.join(" ") || a[0]?.charAt(0) === b[0]?.charAt(0);
}

/** First word, initials and kind: "meridiaan", "who", "union". */
export function shortForms(name: string, noun: string): string[] {
  const words = name.split(" ").filter((word) => /^\p{Lu}/u.test(word));
  const initials = words.map((word) => word.charAt(0)).join("");
  const forms = words.length > 1 ? [keyOf(words[0] ?? ""), initials.toLowerCase()] : [];
  return [...new Set([...forms, noun])].filter((form) => form !== "" && form !== keyOf(name));
}

/** The nouns that may point back to a member: role, kind of organization, noun of the description. */
export function nounsOf({ kind, noun, role }: Profile): string[] {
  const last = role?.toLowerCase().split(/\s+/u).at(-1);
  return [...new Set([kind === "person" ? (last ?? "") : noun, last ?? ""])].filter((word) => word !== "");
}
