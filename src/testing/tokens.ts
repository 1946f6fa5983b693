import type { Doc } from "../doc.ts";
import { newDoc, runStage } from "../doc.ts";
import { quotationsStage } from "../extract/quotations/index.ts";
import { sentencesStage } from "../language/sentences/index.ts";
import { tokensStage } from "../language/tokens/index.ts";
import { plainArticle } from "./plain.ts";

/** A text with its sentences and words, for tests that need no trained model. */
export function tokensDoc(text: string): Doc<"quotations" | "sentences" | "tokens"> {
  const doc = runStage(newDoc(plainArticle(text)), quotationsStage);
  return runStage(runStage(doc, sentencesStage), tokensStage);
}
