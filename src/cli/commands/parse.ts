import { newDoc, pipeline } from "../../doc.ts";
import type { Doc } from "../../doc.ts";
import { OnrecordError } from "../../errors.ts";
import { quotationsStage } from "../../extract/quotations/index.ts";
import type { Input } from "../../ingest/inputs.ts";
import { planInputs } from "../../ingest/plan.ts";
import { readConllu } from "../../language/conllu/read.ts";
import { textOfTrees } from "../../language/conllu/text.ts";
import { toConllu } from "../../language/conllu/write.ts";
import { sentencesStage } from "../../language/sentences/index.ts";
import { parsesStage } from "../../language/structure/index.ts";
import { theLanguageCore } from "../../language/structure/load.ts";
import { readingOf } from "../../language/conllu/reading.ts";
import type { SentenceReading } from "../../language/conllu/reading.ts";
import { tokensStage } from "../../language/tokens/index.ts";
import { articleFromText } from "../../page/read.ts";
import { inputToArticles } from "../articles.ts";
import type { CommonFlags, Face } from "../face.ts";
import type { FetchFlags } from "../options.ts";
import { fetchOptionsOf } from "../options.ts";
import { inputsOf } from "../reading.ts";
import { showSentences } from "../show/sentences.ts";

export interface ParseFlags extends CommonFlags, FetchFlags {
  readonly conllu?: boolean;
}

const language = pipeline().add(quotationsStage).add(sentencesStage).add(tokensStage).add(parsesStage);

/**
 * `onrecord parse`: sentences, words, tags, names and trees, as a table or as CoNLL-U. A file of CoNLL-U keeps its
 * own sentences and words, and is given tags, names and trees of ours.
 * @throws OnrecordError when an input cannot be read
 */
export async function parse(face: Face, inputs: readonly string[], flags: ParseFlags): Promise<number> {
  const plan = await planInputs(inputs);
  for await (const input of inputsOf(plan, face.shell, { fetch: fetchOptionsOf(flags) })) {
    for (const { name, doc } of await docsOf(input)) await show(face, name, doc, flags);
  }
  return 0;
}

async function show({ canvas, print }: Face, name: string, doc: Parsed, flags: ParseFlags): Promise<void> {
  const { lemmatizer } = theLanguageCore().models;
  const sentences: SentenceReading[] = readingOf(doc, (form, tag) => lemmatizer.lemma(form, tag));
  if (flags.json === true) await print(sentences.map((sentence) => JSON.stringify(sentence)));
  else await print(flags.conllu === true ? [toConllu(name, sentences)] : showSentences(canvas, sentences));
}

type Parsed = Doc<"tokens" | "parses">;

interface Named {
  readonly name: string;
  readonly doc: Parsed;
}

async function docsOf(input: Input): Promise<Named[]> {
  if (input.kind === "page" && /\.conllu?$/iu.test(input.name)) return treesOf(input.name, input.bytes);
  const articles = await inputToArticles(input);
  return articles.map((article) => ({ name: article.externalId ?? input.name, doc: language.run(article) }));
}

function treesOf(name: string, bytes: Uint8Array): Named[] {
  const trees = treesIn(name, new TextDecoder().decode(bytes));
  return [...Map.groupBy(trees, ({ doc }) => doc)].map(([id, ofDoc]) => {
    const { text, ...layers } = textOfTrees(ofDoc);
    const doc = { ...newDoc(articleFromText(text, {})), text, ...layers };
    return { name: id === "" ? name : id, doc: { ...doc, parses: parsesStage.find(doc) } };
  });
}

function treesIn(name: string, text: string): ReturnType<typeof readConllu> {
  try {
    return readConllu(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new OnrecordError(
      "unreadable",
      `${name}: ${error.message}`,
      "Give CoNLL-U as universaldependencies.org describes it.",
    );
  }
}
