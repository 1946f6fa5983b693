import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Parse } from "../../layers.ts";
import { treeDoc } from "../../testing/tree.ts";
import { readConllu } from "./read.ts";
import type { SentenceReading } from "./reading.ts";
import { readingOf } from "./reading.ts";
import { textOfTrees } from "./text.ts";
import { toConllu } from "./write.ts";

const SENTENCES = [
  "Ada/PROPN/3/nsubj Fenwick/PROPN/1/flat left/VERB/0/root ./PUNCT/3/punct",
  "She/PRON/2/nsubj waved/VERB/0/root",
];
const DOC = treeDoc(SENTENCES, [{ from: 0, to: 2, kind: "person" }]);

function lemma(form: string, tag: string): string {
  return `${form.toLowerCase()}/${tag}`;
}

describe("readingOf", () => {
  const [first, second] = readingOf(DOC, lemma);
  assert.ok(first !== undefined && second !== undefined);

  it("has every sentence with its text", () => {
    assert.deepEqual([first.text, second.text], ["Ada Fenwick left .", "She waved"]);
  });

  it("numbers words from 1 in each sentence, and the root’s head 0", () => {
    assert.deepEqual(
      [first, second].map(({ words }) => words.map(({ head }) => head)),
      [
        [3, 1, 0, 3],
        [2, 0],
      ],
    );
  });

  it("parts the tags, and asks for the lemma of a form with both", () => {
    const [ada] = first.words;
    assert.deepEqual([ada?.upos, ada?.xpos, ada?.lemma], ["PROPN", "NNP", "ada/PROPN NNP"]);
  });

  it("tells where a name begins and goes on", () => {
    assert.deepEqual(
      first.words.map(({ name }) => name),
      [{ kind: "person", begins: true }, { kind: "person", begins: false }, null, null],
    );
    assert.ok(second.words.every(({ name }) => name === null));
  });

  it("keeps the offsets of the text, in the second sentence too", () => {
    for (const { form, start, end } of [...first.words, ...second.words])
      assert.equal(DOC.text.slice(start, end), form);
  });

  it("knows whether a blank follows", () => {
    const tight = { ...DOC, tokens: DOC.tokens.map((token) => ({ ...token })) };
    const [, , left, stop] = tight.tokens;
    assert.ok(left !== undefined && stop !== undefined);
    tight.tokens[2] = { ...left, end: stop.start };
    const spaces = readingOf(tight, lemma)[0]?.words.map(({ spaceAfter }) => spaceAfter);
    assert.deepEqual(spaces, [true, true, false, true]);
  });

  it("is empty without sentences", () => {
    assert.deepEqual(readingOf({ ...DOC, tokens: [], parses: [] }, lemma), []);
  });

  it("keeps to what is there where a column is short", () => {
    const [parse] = DOC.parses;
    assert.ok(parse !== undefined);
    const short: Parse = { ...parse, heads: [], labels: [] };
    const words = readingOf({ ...DOC, parses: [short] }, lemma)[0]?.words ?? [];
    assert.deepEqual([words[0]?.head, words[0]?.label], [0, ""]);
  });
});

/** Words as a reading holds them: forms without blanks, heads inside the sentence. */
const form = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).filter((text) => /^[^\s\p{C}]+$/u.test(text));
const tag = fc.constantFrom("NOUN", "VERB", "PROPN", "PUNCT");
const label = fc.constantFrom("nsubj", "obj", "nsubj:pass", "punct");
const kind = fc.constantFrom("person", "organization", "place", "other");

const sentence: fc.Arbitrary<SentenceReading> = fc
  .array(fc.tuple(form, tag, label, fc.nat(9), fc.boolean(), fc.option(fc.tuple(kind, fc.boolean()))), {
    minLength: 1,
    maxLength: 7,
  })
  .map((rows) => {
    let offset = 0;
    const words = rows.map(([text, upos, relation, head, spaceAfter, name]) => {
      const start = offset;
      offset += text.length + (spaceAfter ? 1 : 0);
      return {
        form: text,
        lemma: text,
        upos,
        xpos: "X",
        head: head % (rows.length + 1),
        label: relation,
        name: name === null ? null : { kind: name[0], begins: name[1] },
        start,
        end: start + text.length,
        spaceAfter,
      };
    });
    return { text: words.map((word) => word.form).join(" "), words };
  });

describe("CoNLL-U, written and read back", () => {
  it("is the same words, tags, heads and labels", () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 5 }), (sentences) => {
        const trees = readConllu(toConllu("a.txt", sentences));
        assert.equal(trees.length, sentences.length);
        trees.forEach((tree, at) => {
          const words = sentences[at]?.words ?? [];
          assert.equal(tree.doc, "a.txt");
          assert.deepEqual(
            tree.forms,
            words.map((word) => word.form),
          );
          assert.deepEqual(
            tree.lemmas,
            words.map((word) => word.lemma),
          );
          assert.deepEqual(
            tree.upos,
            words.map((word) => word.upos),
          );
          assert.deepEqual(
            tree.xpos,
            words.map((word) => word.xpos),
          );
          assert.deepEqual(
            tree.heads,
            words.map((word) => word.head),
          );
          assert.deepEqual(
            tree.labels,
            words.map((word) => word.label),
          );
        });
      }),
    );
  });

  it("keeps names, offsets and blanks in the last field", () => {
    fc.assert(
      fc.property(sentence, (one) => {
        const [tree] = readConllu(toConllu("a.txt", [one]));
        one.words.forEach(({ name, spaceAfter, start, end }, at) => {
          const parts = (tree?.misc[at] ?? "").split("|");
          assert.equal(parts.includes("SpaceAfter=No"), !spaceAfter);
          assert.ok(parts.includes(`TokenRange=${start}:${end}`));
          const written = parts.find((part) => part.startsWith("Name="));
          assert.equal(written, name === null ? undefined : `Name=${name.begins ? "B" : "I"}-${name.kind}`);
        });
      }),
    );
  });

  it("gives the text back, word for word, with its blanks", () => {
    fc.assert(
      fc.property(sentence, (one) => {
        const { text, tokens } = textOfTrees(readConllu(toConllu("a.txt", [one])));
        const expected = one.words.map(({ form: word, spaceAfter }) => word + (spaceAfter ? " " : "")).join("");
        assert.equal(text, `${expected.trimEnd()}\n`);
        assert.deepEqual(
          tokens.map(({ start, end }) => [start, end]),
          one.words.map(({ start, end }) => [start, end]),
        );
      }),
    );
  });
});

describe("readConllu: what treebanks hold", () => {
  const ROW = "left\tleave\tVERB\tVBD\t_\t0\troot\t_\t_";

  it("leaves out multiword tokens and empty nodes", () => {
    const [tree] = readConllu(
      ["1-2\tdon’t\t_\t_\t_\t_\t_\t_\t_\t_", `1\t${ROW}`, `1.1\t${ROW}`, `2\t${ROW}`].join("\n"),
    );
    assert.deepEqual(tree?.forms, ["left", "left"]);
  });

  it("gives every sentence the doc named last", () => {
    const trees = readConllu(
      [`1\t${ROW}`, "", "# newdoc id = a", `1\t${ROW}`, "", `1\t${ROW}`, "", "# newdoc id = b", `1\t${ROW}`].join("\n"),
    );
    assert.deepEqual(
      trees.map(({ doc }) => doc),
      ["", "a", "a", "b"],
    );
  });

  it("leaves comments out, wherever they stand", () => {
    const [tree, ...others] = readConllu(["# sent_id = 1", `1\t${ROW}`, "# a note", `2\t${ROW}`, "", ""].join("\n"));
    assert.deepEqual([tree?.forms.length, others.length], [2, 0]);
  });

  const wrong: readonly (readonly [name: string, text: string, line: number])[] = [
    ["a field too few", `1\t${ROW}\n2\tleft`, 2],
    ["a field too many", `1\t${ROW}\t_`, 1],
    ["no number", `x\t${ROW}`, 1],
    ["blanks for tabs", `1 ${ROW.replaceAll("\t", " ")}`, 1],
    ["a blank before the number", `\n\n 1\t${ROW}`, 3],
  ];
  for (const [name, text, line] of wrong) {
    it(`refuses ${name}, and says in which line`, () => {
      assert.throws(() => readConllu(text), {
        name: "SyntaxError",
        message: new RegExp(`^Line ${line} is no line`, "u"),
      });
    });
  }
});
