import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Analysis } from "./core.ts";
import { LanguageCore, readLanguageModels } from "./core.ts";

const MODELS = readLanguageModels((name) => readFileSync(join(import.meta.dirname, `../../models/${name}.bin`)));
const CORE = new LanguageCore(MODELS);
const NAME_TYPES = new Set(["PER", "ORG", "LOC", "NORP", "EVENT", "WORK", "MISC"]);

/** Sentences of words that are set apart by blanks. */
function analyse(sentences: readonly string[], core = CORE): Analysis {
  const text = sentences.join(" ");
  const tokens = [...text.matchAll(/\S+/gu)];
  const firsts = [0];
  for (const sentence of sentences) firsts.push((firsts.at(-1) ?? 0) + (sentence.match(/\S+/gu)?.length ?? 0));
  const starts = tokens.map(({ index }) => index);
  return core.analyse(text, { starts, ends: tokens.map(({ index, 0: word }) => index + word.length), firsts });
}

/** The words of a sentence with the word that each hangs from, and how: "Fenwick nsubj said". */
function arcs(sentence: string): string[] {
  const words = sentence.split(" ");
  const { heads, labels, labelNames } = analyse([sentence]);
  return words.map((word, at) => `${word} ${labelNames[labels[at] ?? 0]} ${words[heads[at] ?? -1] ?? "ROOT"}`);
}

function names(sentences: readonly string[]): string[] {
  const words = sentences.flatMap((sentence) => sentence.split(" "));
  return analyse(sentences).names.map(({ from, to, type }) => `${type} ${words.slice(from, to).join(" ")}`);
}

describe("the language core", () => {
  it("gives tags that are universal and fine at once", () => {
    const { tags, tagNames } = analyse(["The mayor did not warn the pilots ."]);
    assert.deepEqual(
      [...tags].map((tag) => tagNames[tag]),
      ["DET DT", "NOUN NN", "AUX VBD", "PART RB", "VERB VB", "DET DT", "NOUN NNS", "PUNCT ."],
    );
  });

  it("tells who said it, and what was said", () => {
    const found = arcs("Mayor Ada Fenwick said the harbour would stay closed .");
    assert.equal(found[3], "said root ROOT");
    assert.ok(found.includes("harbour nsubj stay") && found.includes("stay ccomp said"), found.join(", "));
  });

  it("tells who acted on whom, in the passive too", () => {
    assert.ok(arcs("The minister praised the pilots .").includes("pilots obj praised"));
    assert.ok(arcs("The pilots were praised by the minister .").includes("pilots nsubj:pass praised"));
  });

  it("finds people, places and organisations", () => {
    assert.deepEqual(names(["Ada Fenwick flew from Oslo to Lisbon on Monday ."]), [
      "PER Ada Fenwick",
      "LOC Oslo",
      "LOC Lisbon",
    ]);
    assert.deepEqual(names(["Nobody spoke about it ."]), []);
  });

  it("finds no name in a first word that is none", () => {
    assert.deepEqual(names(["The harbour is closed ."]), []);
  });
});

describe("an analysis", () => {
  const word = fc.oneof(
    fc.constantFrom("Ada", "said", "the", "harbour", "“", "”", ",", ".", "closed", "that", "Oslo", "2026", "’s"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }).filter((text) => !/\s/u.test(text)),
  );
  const sentences = fc.array(
    fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(" ")),
    { minLength: 1, maxLength: 4 },
  );

  it("has one root a sentence, heads within it, and names of known types that do not overlap", () => {
    fc.assert(
      fc.property(sentences, (list) => {
        const { tags, heads, labels, names: found, tagNames, labelNames } = analyse(list);
        let first = 0;
        for (const sentence of list) {
          const next = first + (sentence.match(/\S+/gu)?.length ?? 0);
          const own = [...heads.subarray(first, next)];
          assert.equal(own.filter((head) => head === -1).length, 1, sentence);
          for (const [at, head] of own.entries()) {
            assert.ok(head === -1 || (head >= first && head < next && head !== first + at), sentence);
          }
          first = next;
        }
        assert.equal(tags.length, first);
        assert.ok([...tags].every((tag) => tag < tagNames.length));
        assert.ok([...labels].every((label) => label < labelNames.length));
        found.forEach(({ from, to, type }, at) => {
          assert.ok(from < to && to <= first && NAME_TYPES.has(type));
          assert.ok(at === 0 || (found[at - 1]?.to ?? 0) <= from);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("is the same from a core that has read other texts before", () => {
    const text = ["Ada Fenwick said the port was shut .", "Fenwick gave no reason ."];
    const fresh = analyse(text, new LanguageCore(MODELS));
    const used = new LanguageCore(MODELS);
    analyse(["Olaf Brekke left Bergen for Tarn , where the Fenwick family lives . ".repeat(30)], used);
    assert.deepEqual(analyse(text, used), fresh);
    assert.deepEqual(analyse(text, used), fresh, "and once more");
  });

  it("lasts: the next text does not change it", () => {
    const core = new LanguageCore(MODELS);
    const kept = analyse(["The mayor left ."], core);
    const copy = structuredClone(kept);
    analyse(["Seven gulls cried over Port Ellery , and nobody knew why ."], core);
    assert.deepEqual(kept, copy);
  });

  it("is empty for an empty text, and passes over sentences without words", () => {
    const none = CORE.analyse("", { starts: [], ends: [], firsts: [0] });
    assert.deepEqual([none.tags.length, none.heads.length, none.names], [0, 0, []]);
    const gap = CORE.analyse("Gulls cried", { starts: [0, 6], ends: [5, 11], firsts: [0, 0, 2, 2] });
    assert.equal(gap.tags.length, 2);
    assert.equal([...gap.heads].filter((head) => head === -1).length, 1);
  });

  it("reads one sentence of ten thousand words", () => {
    const { heads } = analyse(["the gull and ".repeat(3333)]);
    assert.equal(heads.length, 9999);
    assert.equal([...heads].filter((head) => head === -1).length, 1);
  });
});

describe("the lemmas", () => {
  for (const [form, tag, lemma] of [
    ["said", "VERB VBD", "say"],
    ["saying", "VERB VBG", "say"],
    ["told", "VERB VBD", "tell"],
    ["denies", "VERB VBZ", "deny"],
    ["warned", "VERB VBN", "warn"],
    ["was", "AUX VBD", "be"],
    ["’s", "AUX VBZ", "be"],
    ["women", "NOUN NNS", "woman"],
    ["Cities", "NOUN NNS", "city"],
    ["harbours", "NOUN NNS", "harbour"],
    ["better", "ADJ JJR", "good"],
    ["they", "PRON PRP", "they"],
  ] as const) {
    it(`${form} as ${tag} is ${lemma}`, () => {
      assert.equal(MODELS.lemmatizer.lemma(form, tag), lemma);
    });
  }
});
