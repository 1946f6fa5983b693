import { pipeline } from "../../src/doc.ts";
import { quotationsStage } from "../../src/extract/quotations/index.ts";
import { sentencesStage } from "../../src/language/sentences/index.ts";
import { tokensStage } from "../../src/language/tokens/index.ts";
import { articleFromText } from "../../src/page/read.ts";

/** No more than words: what needs a model could not be trained anew. */
const CUT = pipeline().add(quotationsStage).add(sentencesStage).add(tokensStage);

/** The sentences of a text, in the tokens that the program itself makes; those without any are empty. */
export function cutForms(text: string, published?: string): string[][] {
  const doc = CUT.run(articleFromText(text, published === undefined ? {} : { published }));
  const forms: string[][] = doc.sentences.map(() => []);
  for (const { start, end, sentence } of doc.tokens) forms[sentence]?.push(doc.text.slice(start, end));
  return forms;
}
