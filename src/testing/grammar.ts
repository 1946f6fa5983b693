import { Grammar } from "../language/structure/grammar.ts";
import { parsesStage } from "../language/structure/index.ts";
import { quotationsStage } from "../extract/quotations/index.ts";
import { sentencesStage } from "../language/sentences/index.ts";
import { tokensStage } from "../language/tokens/index.ts";
import { newDoc, runStage } from "../doc.ts";
import { plainArticle } from "./plain.ts";

/** The grammar of a text, as the program's own models read it. */
export function grammarOf(text: string): Grammar {
  const doc = runStage(newDoc(plainArticle(text)), quotationsStage);
  return new Grammar(runStage(runStage(runStage(doc, sentencesStage), tokensStage), parsesStage));
}

/** The first token that is `word` (in small letters). @throws RangeError when there is none */
export function tokenOf(grammar: Grammar, word: string): number {
  for (let at = 0; at < grammar.size; at++) if (grammar.word(at) === word) return at;
  throw new RangeError(`no token "${word}"`);
}
