/** A sentence of a treebank; heads count from 1, 0 is the root. Multiword tokens and empty nodes are left out. */
export interface Tree {
  readonly doc: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
  readonly misc: readonly string[];
}

/**
 * Reads CoNLL-U (universaldependencies.org/format.html).
 * @throws SyntaxError naming the line that is no line of CoNLL-U
 */
export function readConllu(text: string): Tree[] {
  const trees: Tree[] = [];
  let doc = "";
  let words: string[][] = [];
  const finish = (): void => {
    if (words.length > 0) trees.push(treeOf(doc, words));
    words = [];
  };
  text.split(/\r?\n/u).forEach((line, index) => {
    if (line.startsWith("# newdoc")) doc = line.slice(line.indexOf("=") + 1).trim();
    else if (line.trim() === "") finish();
    else if (!line.startsWith("#")) words.push(fieldsOf(line, index + 1));
  });
  finish();
  return trees;
}

const ID = /^\d+(?:[-.]\d+)?$/u;

function fieldsOf(line: string, number: number): string[] {
  const fields = line.split("\t");
  if (fields.length === 10 && ID.test(fields[0] ?? "")) return fields;
  throw new SyntaxError(`Line ${number} is no line of CoNLL-U: a number and nine more fields, with tabs between them.`);
}

function treeOf(doc: string, lines: readonly string[][]): Tree {
  const words = lines.filter(([id = ""]) => /^\d+$/u.test(id));
  const column = (index: number): string[] => words.map((fields) => fields[index] ?? "_");
  return {
    doc,
    forms: column(1),
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    heads: column(6).map(Number),
    labels: column(7),
    misc: column(9),
  };
}
