import { join } from "node:path";
import { cutForms } from "./cut.ts";
import { readParagraphs } from "./rawtext.ts";

/** One paragraph in so many is read: 5 M words. */
const EVERY = 2;
/** Paragraphs that are cut together. */
const TOGETHER = 10;
/** Shorter ones are headings and addresses, longer ones lists. */
const LEAST = 4;
const MOST = 60;

/** Sentences of the press releases, in the tokens that the program itself makes. */
export function rawSentences(dataDir: string): string[][] {
  const paragraphs = readParagraphs(join(dataDir, "language/senate-press-releases.txt.gz"));
  const some = paragraphs.filter((_, at) => at % EVERY === 0);
  const sentences: string[][] = [];
  for (let at = 0; at < some.length; at += TOGETHER) {
    sentences.push(...cutForms(some.slice(at, at + TOGETHER).join("\n\n")));
  }
  return sentences.filter(({ length }) => length >= LEAST && length <= MOST);
}
