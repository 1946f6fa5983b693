import { IntTable } from "../../src/language/core/model/table.ts";
import type { WordKnowledge } from "../../src/language/core/classes/words.ts";
import { CLASS_BITS } from "../../src/language/core/model/words.ts";
import { COLUMN_NAMES } from "../../src/language/core/network/columns.ts";
import { readConllu } from "../../src/language/conllu/read.ts";
import type { Tree } from "../../src/language/conllu/read.ts";
import { usualOptions } from "../network/train.ts";
import type { NetworkOptions } from "../network/train.ts";
import type { NetworkSettings } from "./network.ts";

/** A treebank of a few dozen sentences about people who do not exist, for tests that train on it. */
const SUBJECTS: readonly (readonly Row[])[] = [
  [row("The", "the", "DET DT", 1, "det"), row("mayor", "mayor", "NOUN NN", 0, "nsubj")],
  [row("Gulls", "gull", "NOUN NNS", 0, "nsubj")],
  [row("Ada", "Ada", "PROPN NNP", 0, "nsubj"), row("Fenwick", "Fenwick", "PROPN NNP", -1, "flat")],
  [
    row("The", "the", "DET DT", 2, "det"),
    row("old", "old", "ADJ JJ", 1, "amod"),
    row("pilots", "pilot", "NOUN NNS", 0, "nsubj"),
  ],
];
const VERBS: readonly Row[] = [
  row("praised", "praise", "VERB VBD", 0, "root"),
  row("saw", "see", "VERB VBD", 0, "root"),
  row("watched", "watch", "VERB VBD", 0, "root"),
];
const OBJECTS: readonly (readonly Row[])[] = [
  [row("the", "the", "DET DT", 1, "det"), row("harbour", "harbour", "NOUN NN", 0, "obj")],
  [row("boats", "boat", "NOUN NNS", 0, "obj")],
  [row("Port", "Port", "PROPN NNP", 1, "compound"), row("Ellery", "Ellery", "PROPN NNP", 0, "obj")],
];
const ENDS: readonly (readonly Row[])[] = [
  [],
  [row("in", "in", "ADP IN", 1, "case"), row("Tarn", "Tarn", "PROPN NNP", 0, "obl")],
  [row("loudly", "loudly", "ADV RB", 0, "advmod")],
];

/** Mentions as GUM marks them. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["Ada", "Entity=(1-person-new"],
  ["Fenwick", "Entity=1)"],
  ["Port", "Entity=(2-place-new"],
  ["Ellery", "Entity=2)"],
  ["Tarn", "Entity=(3-place-new)"],
]);

interface Row {
  readonly form: string;
  readonly lemma: string;
  readonly tag: string;
  /** How far the head is, within the phrase; 0 for the phrase's own head. */
  readonly up: number;
  readonly label: string;
}

function row(form: string, lemma: string, tag: string, up: number, label: string): Row {
  return { form, lemma, tag, up, label };
}

/** All the sentences that the phrases make, as CoNLL-U. */
export function tinyConllu(): string {
  const lines: string[] = [];
  let number = 0;
  for (const subject of SUBJECTS) {
    for (const verb of VERBS) {
      for (const object of OBJECTS) {
        for (const end of ENDS) lines.push(...sentence([...subject], verb, [...object, ...end], number++));
      }
    }
  }
  return lines.join("\n");
}

function sentence(subject: readonly Row[], verb: Row, rest: readonly Row[], number: number): string[] {
  const stop = row(".", ".", "PUNCT .", 0, "punct");
  const all = [...subject, verb, ...rest, stop];
  const root = subject.length + 1;
  const rows = all.map(({ form, lemma, tag, up, label }, at) => {
    const [upos, xpos] = tag.split(" ");
    const head = at + 1 === root ? 0 : up === 0 ? root : at + 1 + up;
    return [at + 1, form, lemma, upos, xpos, "_", head, label, "_", ENTITIES.get(form) ?? "_"].join("\t");
  });
  return [`# newdoc id = tiny-${number % 6}`, `# sent_id = ${number}`, ...rows, ""];
}

export function tinyTrees(): Tree[] {
  return readConllu(tinyConllu());
}

/** Knows nothing of words beyond the sentences. */
export function tinyKnowledge(): WordKnowledge<IntTable> {
  const none = new IntTable();
  const groups = new Uint8Array(1 << CLASS_BITS);
  return { words: none, phrases: none, groups, forms: none, formGroups: groups, listed: none };
}

/** A network that learns the small treebank by heart in a second or two. */
export function tinyNetwork(): NetworkSettings {
  const options: NetworkOptions = {
    ...usualOptions(COLUMN_NAMES.map(() => 0)),
    threads: 1,
    batchTokens: 200,
    rate: 5e-3,
    warmUp: 20,
    drops: { input: 0.05, block: 0, head: 0.05 },
  };
  return {
    sizes: { width: 32, taps: 3, layers: 1, inner: 64, arc: 16, rel: 16 },
    least: {},
    hidden: 0.2,
    told: 20,
    first: { ...options, epochs: 1 },
    second: { ...options, epochs: 12 },
  };
}
