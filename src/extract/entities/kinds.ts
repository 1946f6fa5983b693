import type { NameKind } from "../../layers.ts";
import type { Entity } from "./entity.ts";
import { isPersonNoun } from "./entity.ts";
import { BODIES, FIRM_NAMES, FIRMS } from "./words.ts";

/** What the words beside a name say it is goes before what the name finder took it for: "the carmaker Tejo Claro". */
export function kindBy({ kind, name }: Entity, nouns: readonly string[]): NameKind | null {
  if (name === null || kind === null || kind === "group") return kind;
  if (name.length > 1 && FIRM_NAMES.has(name.at(-1) ?? "")) return "organization";
  const isBody = nouns.some((noun) => BODIES.has(noun));
  if (kind === "person") return isBody && !nouns.some(isPersonNoun) ? "organization" : kind;
  const isOne = name.length > 1 && nouns.some(isPersonNoun) && !name.some((word) => BODIES.has(word));
  return isOne && !isBody ? "person" : kind;
}

export function hasNoun({ nouns }: Entity): boolean {
  return [...nouns].some((noun) => BODIES.has(noun) && !FIRMS.has(noun));
}

/**
 * The name finder may take a place for an organisation and the like; and a single word for anything: a surname at the
 * beginning of a headline, the short form of a firm.
 */
export function agree(a: NameKind | null, b: NameKind, isLoose: boolean): boolean {
  return a === b || (isLoose ? b !== "group" : a !== "person" && b !== "person");
}
