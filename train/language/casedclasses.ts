import { hashString } from "../../src/language/core/model/hash.ts";
import { IntTable } from "../../src/language/core/model/table.ts";
import { countsOf, inForm, smallForm } from "./classes.ts";
import type { ClassedWords } from "./classes.ts";

/** Plain quotation marks and 0 for every digit, capitals as they are. */
function plainForm(word: string): string {
  return word.replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '"').replaceAll(/\d/gu, "0");
}

const OPENS_SENTENCE = /^[.!?:"]$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/**
 * Words with their capitals, since a name keeps other company than the word that it was made of. The capital that
 * only opens a sentence is taken off: where the small word is not less than half as frequent as the other.
 */
export function casedParagraphs(paragraphs: readonly (readonly string[])[]): (readonly string[])[] {
  const plain = inForm(paragraphs, plainForm);
  const counts = countsOf(plain);
  const opened = (word: string): string => {
    const small = word.toLowerCase();
    return CAPITALISED.test(word) && (counts.get(small) ?? 0) > (counts.get(word) ?? 0) / 2 ? small : word;
  };
  return plain.map((words, paragraph) => {
    const before = paragraphs[paragraph] as readonly string[];
    return words.map((word, at) => (at === 0 || OPENS_SENTENCE.test(before[at - 1] as string) ? opened(word) : word));
  });
}

/** By hash of the form: its class. Small forms that were never seen have the class of their most frequent sister. */
export function casedTable({ classOf }: Pick<ClassedWords, "classOf">): IntTable {
  const table = new IntTable(2 * classOf.size);
  for (const [word, c] of classOf) table.set(hashString(word), c);
  for (const [word, c] of classOf) {
    const small = hashString(smallForm(word));
    if (table.get(small) === 0) table.set(small, c);
  }
  return table;
}
