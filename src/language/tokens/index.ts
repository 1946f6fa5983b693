import type { Stage } from "../../doc.ts";
import { RULES } from "./rules.ts";
import { Scanner } from "./scan.ts";

/** Splits every sentence into words, numbers, marks and links, as Universal Dependencies does for English. */
export const tokensStage: Stage<"quotations" | "sentences", "tokens"> = {
  gives: "tokens",
  rules: new Set(RULES.map(({ name }) => name)),
  find: ({ sentences, text }) => {
    const scanner = new Scanner(text);
    sentences.forEach((sentence, index) => scanner.read(sentence, index));
    return scanner.tokens;
  },
};
