import type { Doc } from "../doc.ts";
import { newDoc } from "../doc.ts";
import type { NameRange, Parse, Sentence, Token } from "../layers.ts";
import { Grammar } from "../language/structure/grammar.ts";
import { plainArticle } from "./plain.ts";

/** A text whose words and trees are written by hand, so that what a test says does not hang on trained models. */
export type TreeDoc = Doc<"sentences" | "tokens" | "parses">;

const GIVEN = { rule: "given", because: [], confidence: 1 } as const;

/** The usual Penn tag of a universal one, where a word gives none. */
const PENN: Readonly<Record<string, string>> = {
  ADJ: "JJ",
  ADP: "IN",
  ADV: "RB",
  AUX: "VBD",
  CCONJ: "CC",
  DET: "DT",
  NOUN: "NN",
  NUM: "CD",
  PART: "TO",
  PRON: "PRP",
  PROPN: "NNP",
  PUNCT: ".",
  SCONJ: "IN",
  VERB: "VBD",
};

/**
 * One string for each sentence; a word is `form/TAG/head/label` or `form/TAG.PENN/head/label`. Heads count from 1
 * within the sentence, 0 is the root:
 *
 *     "Officials/NOUN.NNS/2/nsubj left/VERB/0/root"
 *
 * Words are joined by blanks, sentences by a blank line. Names are ranges of the doc's tokens.
 *
 * @throws SyntaxError for a word of another form
 */
export function treeDoc(sentences: readonly string[], names: readonly NameRange[] = []): TreeDoc {
  const trees = sentences.map((sentence) => sentence.trim().split(/\s+/u).map(wordOf));
  const text = trees.map((words) => words.map(({ form }) => form).join(" ")).join("\n\n");
  const tokens: Token[] = [];
  const parses: Parse[] = [];
  let offset = 0;
  trees.forEach((words, sentence) => {
    const first = tokens.length;
    const start = offset;
    for (const { form } of words) {
      tokens.push({ ...GIVEN, start: offset, end: offset + form.length, kind: "word", sentence });
      offset += form.length + 1;
    }
    parses.push({
      ...GIVEN,
      start,
      end: offset - 1,
      first,
      ...columns(words, first),
      names: within(names, first, words),
    });
    offset += 1;
  });
  const found: Sentence[] = parses.map(({ start, end }, block) => ({ ...GIVEN, start, end, block }));
  return { ...newDoc(plainArticle(text)), sentences: found, tokens, parses };
}

export function treeGrammar(...sentences: readonly string[]): Grammar {
  return new Grammar(treeDoc(sentences));
}

interface Word {
  readonly form: string;
  readonly tag: string;
  readonly head: number;
  readonly label: string;
}

const WORD = /^(?<form>.+)\/(?<upos>[A-Z]+)(?:\.(?<xpos>[^/]+))?\/(?<head>\d+)\/(?<label>[a-z:]+)$/u;

function wordOf(source: string): Word {
  const { form, upos, xpos, head, label } = WORD.exec(source)?.groups ?? {};
  if (form === undefined || upos === undefined || head === undefined || label === undefined)
    throw new SyntaxError(`no word of a tree: ${source}`);
  return { form, tag: `${upos} ${xpos ?? PENN[upos] ?? upos}`, head: Number(head), label };
}

function columns(words: readonly Word[], first: number): Pick<Parse, "tags" | "heads" | "labels"> {
  return {
    tags: words.map(({ tag }) => tag),
    heads: words.map(({ head }) => (head === 0 ? -1 : first + head - 1)),
    labels: words.map(({ label }) => label),
  };
}

function within(names: readonly NameRange[], first: number, { length }: readonly Word[]): NameRange[] {
  return names.filter(({ from }) => from >= first && from < first + length);
}
