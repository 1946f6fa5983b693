import type { SentenceReading, WordReading } from "../../language/conllu/reading.ts";
import { cleanLine } from "../text/clean.ts";
import { wrap } from "../text/wrap.ts";
import type { Canvas } from "./canvas.ts";
import { columnsOf } from "./canvas.ts";

const HEAD = ["", "Word", "Lemma", "Tag", "", "Relation", "to", "", "Name"] as const;
const NUMBERS: ReadonlySet<number> = new Set([0, 6]);

/** Each sentence with a table of its words: what each one is, and on which word it hangs. */
export function showSentences(canvas: Canvas, sentences: readonly SentenceReading[]): string[] {
  return sentences.flatMap((sentence, index) => [...(index === 0 ? [] : [""]), ...showSentence(canvas, sentence)]);
}

function showSentence({ columns, style }: Canvas, { text, words }: SentenceReading): string[] {
  const title = wrap(cleanLine(text.replace(/\s+/gu, " ")), columns, { first: "", rest: "" });
  const [head = "", ...rows] = columnsOf([HEAD, ...words.map((word, at) => cellsOf(words, word, at))], NUMBERS);
  return [...title.map((line) => style.bold(line)), style.dim(head), ...rows];
}

function cellsOf(words: readonly WordReading[], word: WordReading, at: number): string[] {
  const { form, lemma, upos, xpos, head, label, name } = word;
  const up = words[head - 1];
  const named = name === null ? "" : name.begins ? name.kind : "┊";
  const to = up === undefined ? ["", ""] : [String(head), cleanLine(up.form)];
  return [String(at + 1), cleanLine(form), cleanLine(lemma), upos, xpos, label, ...to, named];
}
