import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { SentenceReading, WordReading } from "./reading.ts";
import { readConllu } from "./read.ts";
import { textOfTrees } from "./text.ts";
import { toConllu } from "./write.ts";

function word(form: string, about: Partial<WordReading> = {}): WordReading {
  const plain = { lemma: form.toLowerCase(), upos: "NOUN", xpos: "NN", head: 0, label: "root", name: null };
  return { form, ...plain, start: 0, end: form.length, spaceAfter: true, ...about };
}

const SENTENCE: SentenceReading = {
  text: "Ada Fenwick left.",
  words: [
    word("Ada", { head: 3, label: "nsubj", name: { kind: "person", begins: true }, start: 5, end: 8 }),
    word("Fenwick", { head: 1, label: "flat", name: { kind: "person", begins: false }, start: 9, end: 16 }),
    word("left", { lemma: "leave", upos: "VERB", xpos: "VBD", spaceAfter: false, start: 17, end: 21 }),
    word(".", { upos: "PUNCT", xpos: ".", head: 3, label: "punct", spaceAfter: false, start: 21, end: 22 }),
  ],
};

describe("toConllu", () => {
  it("writes ten fields, with names and offsets in the last", () => {
    const lines = toConllu("a.txt", [SENTENCE]).split("\n");
    assert.deepEqual(lines.slice(0, 3), ["# newdoc id = a.txt", "# sent_id = 1", "# text = Ada Fenwick left."]);
    assert.equal(lines[3], "1\tAda\tada\tNOUN\tNN\t_\t3\tnsubj\t_\tName=B-person|TokenRange=5:8");
    assert.equal(lines[5], "3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No|TokenRange=17:21");
    for (const line of lines.slice(3, 7)) assert.equal(line.split("\t").length, 10);
  });

  it("keeps line breaks and tabs out of its fields", () => {
    const odd: SentenceReading = { text: "a\n\tb", words: [word("a\u2028b", { lemma: " " })] };
    const lines = toConllu("x\ny", [odd]).split("\n");
    assert.equal(lines[0], "# newdoc id = x y");
    assert.equal(lines[2], "# text = a b");
    assert.deepEqual(lines[3]?.split("\t").slice(1, 3), ["a b", "_"]);
  });

  it("is read back as it was", () => {
    const [tree] = readConllu(toConllu("a.txt", [SENTENCE]));
    assert.deepEqual(tree?.forms, ["Ada", "Fenwick", "left", "."]);
    assert.deepEqual(tree?.heads, [3, 1, 0, 3]);
    assert.deepEqual(tree?.labels, ["nsubj", "flat", "root", "punct"]);
    assert.equal(tree?.doc, "a.txt");
  });
});

describe("readConllu", () => {
  it("reads line ends of both kinds and a last sentence without a blank line", () => {
    const row = "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_";
    assert.equal(readConllu(`${row}\r\n\r\n${row}`).length, 2);
  });

  it("names the line that is none of CoNLL-U", () => {
    assert.throws(() => readConllu("# text = Go\n1\tGo\tgo\n"), /Line 2 is no line of CoNLL-U/u);
    assert.throws(() => readConllu("Officials said so."), SyntaxError);
  });

  it("reads nothing from nothing", () => {
    assert.deepEqual(readConllu("\n\n"), []);
  });
});

describe("textOfTrees", () => {
  it("joins words as MISC says", () => {
    const [tree] = readConllu(toConllu("a.txt", [SENTENCE]));
    assert.ok(tree !== undefined);
    const { text, sentences, tokens } = textOfTrees([tree, tree]);
    assert.equal(text, "Ada Fenwick left.\nAda Fenwick left.\n");
    assert.deepEqual(
      sentences.map(({ start, end }) => [start, end]),
      [
        [0, 17],
        [18, 35],
      ],
    );
    assert.equal(tokens[4]?.sentence, 1);
  });

  it("gives every word the span of its letters, whatever they are", () => {
    const form = fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }).map((value) => value.replace(/\s/gu, "_"));
    fc.assert(
      fc.property(fc.array(form, { minLength: 1, maxLength: 8 }), (forms) => {
        const blank = forms.map(() => "_");
        const tree = { doc: "", forms, lemmas: blank, upos: blank, xpos: blank, labels: blank, misc: blank };
        const { text, tokens } = textOfTrees([{ ...tree, heads: forms.map(() => 0) }]);
        assert.deepEqual(
          tokens.map(({ start, end }) => text.slice(start, end)),
          forms,
        );
      }),
    );
  });
});
