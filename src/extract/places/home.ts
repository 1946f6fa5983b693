import type { Article } from "../../doc.ts";
import { countryOfDomain } from "../../language/outlets.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import { foldWord, joinWords } from "./gazetteer/keys.ts";
import type { Home } from "./resolve/reasons.ts";

const MOST_WORDS = 3;

/** Where the outlet is at home: its country by the address or the language, places by its name. */
export function homeOf({ outlet, language }: Article, gazetteer: Gazetteer): Home {
  const region = language?.split("-")[1]?.toUpperCase() ?? null;
  return {
    country: countryOfDomain(outlet?.domain ?? null) ?? region,
    places: placesIn(outlet?.name ?? "", gazetteer),
  };
}

/** "The Oxford Courier" → every Oxford. */
function placesIn(name: string, gazetteer: Gazetteer): ReadonlySet<number> {
  const words = name
    .slice(0, 80)
    .split(/[\s-]+/u)
    .map(foldWord);
  const found = new Set<number>();
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + MOST_WORDS); to++) {
      for (const { entry, use } of gazetteer.meanings(joinWords(words.slice(from, to)))) {
        if (use === "name") found.add(entry);
      }
    }
  }
  return found;
}
