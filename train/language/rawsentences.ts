import { join } from "node:path";
import { pipeline } from "../../src/doc.ts";
import { quotationsStage } from "../../src/extract/quotations/index.ts";
import { sentencesStage } from "../../src/language/sentences/index.ts";
import { tokensStage } from "../../src/language/tokens/index.ts";
import { articleFromText } from "../../src/page/read.ts";
import { readParagraphs } from "./rawtext.ts";

const CUT = pipeline().add(quotationsStage).add(sentencesStage).add(tokensStage);
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
    sentences.push(...sentencesIn(some.slice(at, at + TOGETHER).join("\n\n")));
  }
  return sentences.filter(({ length }) => length >= LEAST && length <= MOST);
}

function sentencesIn(text: string): string[][] {
  const { text: read, sentences, tokens } = CUT.run(articleFromText(text, {}));
  const forms: string[][] = sentences.map(() => []);
  for (const { start, end, sentence } of tokens) forms[sentence]?.push(read.slice(start, end));
  return forms;
}
