import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import wink from "wink-nlp";
import { pipeline, runStage } from "../src/doc.ts";
import { quotationsStage } from "../src/extract/quotations/index.ts";
import { sentencesStage } from "../src/language/sentences/index.ts";
import { parsesStage } from "../src/language/structure/index.ts";
import { tokensStage } from "../src/language/tokens/index.ts";
import { articleFromText } from "../src/page/read.ts";
import { benchTexts } from "./corpus.ts";
import { alternate } from "./timing.ts";

const CUT = pipeline().add(quotationsStage).add(sentencesStage).add(tokensStage);

/**
 * The whole language core (sentences, words, tags, names, structure) beside what the peers do of it: wink-nlp its
 * words, sentences and tags, compromise all of its view of a text.
 */
export async function benchLanguage(dataDir: string | null): Promise<string> {
  const { set, texts } = benchTexts(dataDir);
  const articles = texts.map((text) => articleFromText(text, {}));
  const docs = articles.map((article) => CUT.run(article));
  const nlp = wink(model, ["sbd", "pos"]);
  const taken = await alternate([
    { name: "sentences and words", work: () => articles.map((article) => CUT.run(article)) },
    { name: "tags, names, structure", work: () => docs.map((doc) => runStage(doc, parsesStage)) },
    { name: "wink-nlp", work: () => texts.map((text) => nlp.readDoc(text)) },
    { name: "compromise", work: () => texts.map((text) => compromise(text)) },
  ]);
  const words = docs.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const timeOf = (name: string): number => taken.get(name) ?? Number.NaN;
  const core = timeOf("sentences and words") + timeOf("tags, names, structure");
  return [
    `${texts.length} texts of ${set}, ${words} words`,
    ...[...taken, ["the whole core", core] as const].map(([name, ms]) => `${name.padEnd(24)} ${speed(words, ms)}`),
    `The core is ${(timeOf("wink-nlp") / core).toFixed(2)} times as fast as wink-nlp, ${(timeOf("compromise") / core).toFixed(2)} times as fast as compromise.`,
  ].join("\n");
}

function speed(words: number, ms: number): string {
  return `${Math.round((1000 * words) / ms).toLocaleString("en")} words/s`;
}
