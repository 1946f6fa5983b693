import type { Sentence, Token } from "../../layers.ts";
import type { Tree } from "./read.ts";

/** Sentences of CoNLL-U as running text, with its own sentences and words as layers. */
export interface TreeText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

const GIVEN = { rule: "given", because: [], confidence: 1 } as const;

/** Words are joined by a blank, or by nothing where MISC says `SpaceAfter=No`; every sentence is a line. */
export function textOfTrees(trees: readonly Tree[]): TreeText {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  let text = "";
  for (const { forms, misc } of trees) {
    const start = text.length;
    forms.forEach((form, at) => {
      const from = text.length;
      text += form;
      tokens.push({ ...GIVEN, start: from, end: text.length, kind: "word", sentence: sentences.length });
      if (at < forms.length - 1 && !/(?:^|\|)SpaceAfter=No(?:\||$)/u.test(misc[at] ?? "")) text += " ";
    });
    sentences.push({ ...GIVEN, start, end: text.length, block: 0 });
    text += "\n";
  }
  return { text, sentences, tokens };
}
