import type { Doc } from "../../doc.ts";
import type { NameKind, Parse } from "../../layers.ts";

/** A word as the language core reads it. The words of a sentence count from 1. */
export interface WordReading {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** The number of the word that it depends on; 0 for the root. */
  readonly head: number;
  readonly label: string;
  readonly name: { readonly kind: NameKind; readonly begins: boolean } | null;
  /** Offsets into the article's text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly spaceAfter: boolean;
}

export interface SentenceReading {
  readonly text: string;
  readonly words: readonly WordReading[];
}

/** Gives the lemma of a form with a tag such as "NOUN NNS". */
export type LemmaOf = (form: string, tag: string) => string;

/** Every sentence with its words, as people and CoNLL-U number them. */
export function readingOf(doc: Doc<"tokens" | "parses">, lemmaOf: LemmaOf): SentenceReading[] {
  return doc.parses.map((parse) => ({
    text: doc.text.slice(parse.start, parse.end),
    words: parse.tags.map((tag, at) => wordOf(doc, parse, { tag, at, lemmaOf })),
  }));
}

interface Place {
  readonly tag: string;
  readonly at: number;
  readonly lemmaOf: LemmaOf;
}

function wordOf({ text, tokens }: Doc<"tokens">, parse: Parse, { tag, at, lemmaOf }: Place): WordReading {
  const { first, heads, labels, names } = parse;
  const token = tokens[first + at] ?? parse;
  const form = text.slice(token.start, token.end);
  const [upos = "", xpos = ""] = tag.split(" ");
  const head = heads[at] ?? -1;
  const name = names.find(({ from, to }) => from <= first + at && first + at < to);
  return {
    form,
    lemma: lemmaOf(form, tag),
    upos,
    xpos,
    head: head < 0 ? 0 : head - first + 1,
    label: labels[at] ?? "",
    name: name === undefined ? null : { kind: name.kind, begins: name.from === first + at },
    start: token.start,
    end: token.end,
    spaceAfter: tokens[first + at + 1]?.start !== token.end,
  };
}
