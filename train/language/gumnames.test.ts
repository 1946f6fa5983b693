import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readConllu } from "../../src/language/conllu/read.ts";
import { agreeWith, gumNames } from "./gumnames.ts";
import type { NameSentence } from "./namesdata.ts";

type Row = readonly [form: string, tags: string, head: number, label: string, entity?: string];

/** "TYPE words" of each name; a row is form, universal and fine tag, head, label, mention. */
function namesOf(rows: readonly Row[]): string[] {
  const lines = rows.map(([form, tags, head, label, entity], at) => {
    const [upos, xpos] = tags.split(" ");
    return [at + 1, form, form, upos, xpos, "_", head, label, "_", entity === undefined ? "_" : `Entity=${entity}`];
  });
  const [tree] = readConllu(`# newdoc id = g\n${lines.map((fields) => fields.join("\t")).join("\n")}\n`);
  assert.ok(tree !== undefined);
  const { forms, names } = gumNames(tree);
  return names.map(({ from, to, type }) => `${type} ${forms.slice(from, to).join(" ")}`);
}

describe("names from the mentions of GUM", () => {
  it("are the proper part of a mention, whatever is nested in it", () => {
    const names = namesOf([
      ["the", "DET DT", 3, "det", "(1-organization-new"],
      ["Tarn", "PROPN NNP", 3, "compound", "(2-place-new)"],
      ["Harbour", "PROPN NNP", 0, "root", "1)"],
    ]);
    assert.deepEqual(names, ["ORG Tarn Harbour"]);
  });

  it("have no title before them, and a title alone is none", () => {
    const names = namesOf([
      ["Mayor", "PROPN NNP", 2, "compound", "(1-person-new"],
      ["Fenwick", "PROPN NNP", 3, "nsubj", "1)"],
      ["met", "VERB VBD", 0, "root"],
      ["Mayor", "PROPN NNP", 3, "obj", "(2-person-new"],
      ["of", "ADP IN", 6, "case"],
      ["Tarn", "PROPN NNP", 4, "nmod", "(3-place-new)2)"],
      ["and", "CCONJ CC", 8, "cc"],
      ["President", "PROPN NNP", 4, "conj", "(4-person-new)"],
    ]);
    assert.deepEqual(names, ["PER Fenwick", "LOC Tarn"]);
  });

  it("of a person end before what the person is of, and before the next", () => {
    const names = namesOf([
      ["Ada", "PROPN NNP", 0, "root", "(1-person-new(2-person-new"],
      ["Fenwick", "PROPN NNP", 1, "flat"],
      ["of", "ADP IN", 4, "case"],
      ["Gullworks", "PROPN NNP", 1, "nmod", "(3-organization-new)2)"],
      ["and", "CCONJ CC", 6, "cc"],
      ["Brann", "PROPN NNP", 1, "conj", "(4-person-new)1)"],
    ]);
    assert.deepEqual(names, ["PER Ada Fenwick", "ORG Gullworks", "PER Brann"]);
  });

  it("of many persons are those of a people; times are none", () => {
    const names = namesOf([
      ["Tarners", "PROPN NNPS", 2, "nsubj", "(1-person-new)"],
      ["left", "VERB VBD", 0, "root"],
      ["Monday", "PROPN NNP", 2, "obl", "(2-time-new)"],
    ]);
    assert.deepEqual(names, ["NORP Tarners"]);
  });

  it("of no listed kind have a capital", () => {
    const names = namesOf([
      ["tarn.example", "PROPN NNP", 2, "nsubj", "(1-object-new)"],
      ["sells", "VERB VBZ", 0, "root"],
      ["Quaynet", "PROPN NNP", 2, "obj", "(2-object-new)"],
    ]);
    assert.deepEqual(names, ["MISC Quaynet"]);
  });
});

function naming(text: string, type: string): NameSentence {
  const forms = text.split(" ");
  return { doc: "d", forms, names: [{ from: 0, to: forms.length, type }] };
}

function agreed(others: readonly NameSentence[]): string | undefined {
  return agreeWith([naming("Port Ellery", "ORG")], others)[0]?.names[0]?.type;
}

describe("sets that agree", () => {
  const place = naming("Port Ellery", "LOC");

  it("say what a name is called", () => {
    assert.equal(agreed([place, place]), "LOC");
  });

  it("say nothing when they have seen it once, in another name, or as different things", () => {
    assert.equal(agreed([place]), "ORG");
    assert.equal(agreed([naming("Port Ellery Bank", "LOC"), naming("Port Ellery Bank", "LOC")]), "ORG");
    assert.equal(agreed([place, place, naming("Port Ellery", "PER")]), "ORG");
  });
});
