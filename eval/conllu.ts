import type { Article, Block } from "../src/doc.ts";
import type { Span } from "../src/span.ts";
import { plainArticle } from "../src/testing/plain.ts";

/** One document of a treebank as running text, with the treebank's sentences and words as spans of it. */
export interface Treebank {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly words: readonly Span[];
}

interface Building {
  text: string;
  readonly blocks: Block[];
  readonly sentences: Span[];
  readonly words: Span[];
}

/**
 * Reads CoNLL-U into documents. A paragraph (`# newpar`, `# newdoc`) is a block; within it sentences are joined
 * by a space, or by nothing where the treebank says `SpaceAfter=No`.
 */
export function readTreebank(conllu: string): Treebank[] {
  const docs: Building[] = [];
  for (const chunk of conllu.split(/\n\n+/u)) {
    const lines = chunk.split("\n").filter((line) => line !== "");
    const text = lines.find((line) => line.startsWith("# text = "))?.slice(9);
    if (text === undefined) continue;
    if (lines.some((line) => line.startsWith("# newdoc")))
      docs.push({ text: "", blocks: [], sentences: [], words: [] });
    const doc = docs.at(-1);
    if (doc === undefined) throw new SyntaxError("A treebank begins with # newdoc.");
    add(doc, lines, text);
  }
  return docs.map(({ text, blocks, sentences, words }) => ({
    article: plainArticle(text, { blocks }),
    sentences,
    words,
  }));
}

function add(doc: Building, lines: readonly string[], text: string): void {
  const last = doc.blocks.at(-1);
  const opensBlock = last === undefined || lines.some((line) => /^# (?:newpar|newdoc)/u.test(line));
  if (opensBlock && doc.text !== "") doc.text = `${doc.text.trimEnd()}\n\n`;
  const start = doc.text.length;
  const sentence = { start, end: start + text.length };
  doc.words.push(...wordsOf(lines, text, start));
  doc.sentences.push(sentence);
  doc.text += isTight(lines) ? text : `${text} `;
  if (opensBlock) doc.blocks.push({ ...sentence, kind: "paragraph" });
  else doc.blocks[doc.blocks.length - 1] = { ...last, end: sentence.end };
}

function isTight(lines: readonly string[]): boolean {
  return /(?:^|\|)SpaceAfter=No(?:\||$)/u.test(lines.at(-1)?.split("\t")[9] ?? "");
}

/** The syntactic words as spans: "don't" is "do" and "n't" where its parts make up its letters, else one word. */
function wordsOf(lines: readonly string[], text: string, offset: number): Span[] {
  const words: Span[] = [];
  let at = 0;
  let inside = 0;
  const rows = lines.filter((line) => /^\d/u.test(line)).map((line) => line.split("\t"));
  const take = (form: string): void => {
    const start = text.indexOf(form, at);
    at = start + form.length;
    words.push({ start: offset + start, end: offset + at });
  };
  rows.forEach(([id = "", form = ""], index) => {
    const range = /^(\d+)-(\d+)$/u.exec(id);
    if (range !== null) {
      const count = Number(range[2]) - Number(range[1]) + 1;
      const parts = rows.slice(index + 1, index + 1 + count).map((row) => row[1] ?? "");
      if (parts.join("") !== form) {
        take(form);
        inside = count;
      }
    } else if (!id.includes(".")) {
      if (inside > 0) inside--;
      else take(form);
    }
  });
  return words;
}
