import type { Gazetteer, Meaning } from "../gazetteer/gazetteer.ts";

/** The states, counties and countries among the meanings, by row. */
export function areasOf(gazetteer: Gazetteer, meanings: readonly Meaning[]): number[] {
  return meanings
    .filter(({ use }) => use !== "demonym" && use !== "alternate")
    .map(({ entry }) => entry)
    .filter((entry) => /^(?:country|admin1|admin2)$/u.test(gazetteer.kind(entry)));
}
