import type { WordLookup } from "../../src/language/core/model/words.ts";
import { Words } from "../../src/language/core/model/words.ts";

export function readForms(forms: readonly string[], lookup: WordLookup): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const form of forms) {
    starts.push(at);
    at += form.length;
    ends.push(at);
    at++;
  }
  const words = new Words();
  words.read(forms.join(" "), starts, ends, [0, forms.length], lookup);
  return words;
}

/** The sentences of one document, read into the same columns. */
export function readDocument(sentences: readonly (readonly string[])[], lookup: WordLookup): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const firsts = [0];
  let at = 0;
  for (const forms of sentences) {
    for (const form of forms) {
      starts.push(at);
      at += form.length;
      ends.push(at);
      at++;
    }
    firsts.push(starts.length);
  }
  const words = new Words();
  words.read(sentences.map((forms) => forms.join(" ")).join(" "), starts, ends, firsts, lookup);
  return words;
}
