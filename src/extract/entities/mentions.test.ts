import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { NameKind, NameRange } from "../../layers.ts";
import { Grammar } from "../../language/structure/grammar.ts";
import { treeDoc, treeGrammar } from "../../testing/tree.ts";
import { candidatesIn, headIn } from "./mentions.ts";

function nameOf(from: number, to: number, kind: NameKind = "person"): NameRange {
  return { from, to, kind };
}

/** Each candidate as "form: words (head)". */
function candidates(sentences: readonly string[], names: readonly NameRange[] = []): string[] {
  const doc = treeDoc(sentences, names);
  const grammar = new Grammar(doc);
  return candidatesIn(doc, grammar).map(
    (found) => `${found.form}: ${grammar.words(found)} (${grammar.word(found.head)})`,
  );
}

interface Case {
  readonly name: string;
  readonly sentence: string;
  readonly names?: readonly NameRange[];
  readonly found: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: "a name of the name finder",
    sentence: "Ada/PROPN/3/nsubj Fenwick/PROPN/1/flat left/VERB/0/root",
    names: [nameOf(0, 2)],
    found: ["name: Ada Fenwick (ada)"],
  },
  {
    name: "a name without the honorific that the name finder took in",
    sentence: "Mrs./PROPN/2/compound Fenwick/PROPN/3/nsubj left/VERB/0/root",
    names: [nameOf(0, 2)],
    found: ["name: Fenwick (fenwick)"],
  },
  {
    name: "the honorific of a body as part of its name",
    sentence: "Lady/PROPN/2/compound Alder/PROPN/3/nsubj sank/VERB/0/root",
    names: [nameOf(0, 2, "work")],
    found: ["name: Lady Alder (alder)"],
  },
  {
    name: "a name without the possessive behind it",
    sentence: "Fenwick/PROPN/3/nmod:poss ’s/PART/1/case boat/NOUN/4/nsubj sank/VERB/0/root",
    names: [nameOf(0, 2)],
    found: ["noun: Fenwick ’s boat (boat)", "name: Fenwick (fenwick)"],
  },
  {
    name: "the longer of two names that overlap",
    sentence: "Alder/PROPN/3/compound Harbour/PROPN/3/compound Board/PROPN/4/nsubj met/VERB/0/root",
    names: [nameOf(0, 1, "place")],
    found: ["name: Alder Harbour Board (board)"],
  },
  {
    name: "the name finder’s own of two that are alike",
    sentence: "Ada/PROPN/3/nsubj Fenwick/PROPN/1/flat left/VERB/0/root",
    names: [nameOf(0, 2, "place")],
    found: ["name: Ada Fenwick (ada)"],
  },
  {
    name: "a pronoun and one that owns",
    sentence: "She/PRON/2/nsubj sold/VERB/0/root her/PRON/4/nmod:poss boat/NOUN/2/obj",
    found: ["pronoun: She (she)", "noun: her boat (boat)", "pronoun: her (her)"],
  },
  {
    name: "no “it” that stands for nothing",
    sentence: "It/PRON/2/expl seems/VERB/0/root that/SCONJ/4/mark rain/VERB/2/ccomp",
    found: [],
  },
  {
    name: "no word that only looks like a pronoun",
    sentence: "Her/PROPN/2/nsubj won/VERB/0/root",
    found: [],
  },
  {
    name: "no pronoun of the first person",
    sentence: "We/PRON/2/nsubj saw/VERB/0/root you/PRON/2/obj",
    found: [],
  },
  {
    name: "a noun with its determiner and adjective",
    sentence: "The/DET/3/det old/ADJ/3/amod pier/NOUN/4/nsubj fell/VERB/0/root",
    found: ["noun: The old pier (pier)"],
  },
  {
    name: "no noun inside of a compound",
    sentence: "The/DET/3/det harbour/NOUN/3/compound master/NOUN/4/nsubj left/VERB/0/root",
    found: ["noun: The harbour master (master)"],
  },
  {
    name: "no noun of a fixed phrase",
    sentence: "In/ADP/0/root case/NOUN/1/fixed of/ADP/1/fixed",
    found: [],
  },
  {
    name: "what “of” adds to a noun, and the noun in it",
    sentence: "The/DET/2/det head/NOUN/6/nsubj of/ADP/5/case the/DET/5/det board/NOUN/2/nmod left/VERB/0/root",
    found: ["noun: The head of the board (head)", "noun: the board (board)"],
  },
  {
    name: "no more than the noun before another preposition",
    sentence: "The/DET/2/det boat/NOUN/6/nsubj in/ADP/5/case the/DET/5/det harbour/NOUN/2/nmod sank/VERB/0/root",
    found: ["noun: The boat (boat)", "noun: the harbour (harbour)"],
  },
  {
    name: "a noun without the clause behind it",
    sentence: "The/DET/2/det boat/NOUN/0/root that/PRON/4/nsubj sank/VERB/2/acl:relcl",
    found: ["noun: The boat (boat)"],
  },
];

describe("candidatesIn", () => {
  for (const { name, sentence, names = [], found } of CASES) {
    it(`takes ${name}`, () => assert.deepEqual(candidates([sentence], names), found));
  }

  it("keeps the kind that the name finder gave", () => {
    const doc = treeDoc(["Ada/PROPN/3/nsubj Fenwick/PROPN/1/flat left/VERB/0/root"], [nameOf(0, 2, "place")]);
    assert.deepEqual(
      candidatesIn(doc, new Grammar(doc)).map(({ kind }) => kind),
      ["place"],
    );
  });

  it("numbers the sentences, in the order of the text", () => {
    const doc = treeDoc(["A/DET/2/det boat/NOUN/3/nsubj sank/VERB/0/root", "It/PRON/2/nsubj burned/VERB/0/root"]);
    const found = candidatesIn(doc, new Grammar(doc));
    assert.deepEqual(
      found.map(({ form, from, sentence }) => [form, from, sentence]),
      [
        ["noun", 0, 0],
        ["pronoun", 3, 1],
      ],
    );
  });

  it("finds nothing in a sentence without a name, a noun or a pronoun", () => {
    assert.deepEqual(candidates(["Go/VERB/0/root !/PUNCT/1/punct", "😀/SYM/0/root"]), []);
  });
});

describe("headIn", () => {
  const grammar = treeGrammar("Ada/PROPN/4/nsubj of/ADP/3/case Alder/PROPN/1/nmod left/VERB/0/root");

  it("is the word that hangs on one outside", () => {
    assert.equal(headIn(grammar, 0, 3), 0);
    assert.equal(headIn(grammar, 1, 3), 2);
    assert.equal(headIn(grammar, 0, 4), 3);
  });

  it("is the first word where the range is empty", () => {
    assert.equal(headIn(grammar, 2, 2), 2);
  });
});
