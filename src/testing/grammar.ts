import { Grammar } from "../language/structure/grammar.ts";
import { parsesStage } from "../language/structure/index.ts";
import { runStage } from "../doc.ts";
import { tokensDoc } from "./tokens.ts";

/** The grammar of a text, as the program's own models read it. */
export function grammarOf(text: string): Grammar {
  return new Grammar(runStage(tokensDoc(text), parsesStage));
}

/** The first token that is `word` (in small letters). @throws RangeError when there is none */
export function tokenOf(grammar: Grammar, word: string): number {
  for (let at = 0; at < grammar.size; at++) if (grammar.word(at) === word) return at;
  throw new RangeError(`no token "${word}"`);
}
