/**
 * Names are compared by their keys: lower case, without accents, apostrophes and full stops, hyphens as
 * blanks, the usual short forms written out. The gazetteer is built with the same function.
 *
 *     "St. Paul"  → "saint paul"        "Guinea-Bissau" → "guinea bissau"
 *     "Coeur d’Alene" → "coeur dalene"  "U.S." → "us"      "The Hague" → "hague"
 */
export function keyOf(name: string): string {
  const words = foldWord(name.replaceAll(/[-‐‑–/]/gu, " "))
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words[0] === "the" && words.length > 1) words.shift();
  return joinWords(words);
}

/** One word of a name, folded; empty for a mark. */
export function foldWord(word: string): string {
  const plain = SIMPLE.test(word) ? word.toLowerCase() : foldMarks(word);
  return plain.replaceAll(DROPPED, "").replaceAll("&", "and");
}

/** Folded words as a key: the short forms that open a name are written out. */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return words.map((word, at) => (at < words.length - 1 ? (LONG_FORMS.get(word) ?? word) : word)).join(" ");
}

const SIMPLE = /^[\x20-\x7e]*$/u;
const DROPPED = /[.'’ʼ‘`´]/gu;
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["mt", "mount"],
  ["ft", "fort"],
  ["pt", "point"],
  ["n", "north"],
  ["s", "south"],
]);
/** Letters that do not come apart into a base and a mark. */
const WHOLE_LETTERS: ReadonlyMap<string, string> = new Map([
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ı", "i"],
  ["ħ", "h"],
]);

function foldMarks(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[øłđðþßæœıħ]/gu, (letter) => WHOLE_LETTERS.get(letter) ?? letter);
}
