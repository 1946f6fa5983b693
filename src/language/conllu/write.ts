import type { SentenceReading, WordReading } from "./reading.ts";

/**
 * One document as CoNLL-U. MISC holds `SpaceAfter=No`, the offsets into the article's text as
 * `TokenRange=start:end` (UTF-16 code units), and names as `Name=B-person`, `Name=I-person`.
 */
export function toConllu(name: string, sentences: readonly SentenceReading[]): string {
  const blocks = sentences.map(({ text, words }, index) =>
    [
      ...(index === 0 ? [`# newdoc id = ${oneLine(name)}`] : []),
      `# sent_id = ${index + 1}`,
      `# text = ${oneLine(text)}`,
      ...words.map(rowOf),
      "",
    ].join("\n"),
  );
  return blocks.join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function rowOf(word: WordReading, index: number): string {
  const { form, lemma, upos, xpos, head, label } = word;
  const fields = [String(index + 1), field(form), field(lemma), upos, xpos, "_", String(head), label, "_"];
  return [...fields, miscOf(word)].join("\t");
}

/** A field holds no blanks but plain ones, and is never empty. */
function field(value: string): string {
  return oneLine(value) || "_";
}

function miscOf({ name, spaceAfter, start, end }: WordReading): string {
  return [
    ...(name === null ? [] : [`Name=${name.begins ? "B" : "I"}-${name.kind}`]),
    ...(spaceAfter ? [] : ["SpaceAfter=No"]),
    `TokenRange=${start}:${end}`,
  ].join("|");
}
