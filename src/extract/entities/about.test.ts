import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { treeGrammar } from "../../testing/tree.ts";
import { aboutOf } from "./about.ts";
import type { Candidate } from "./mentions.ts";
import { candidate, nounAt } from "./testing.ts";

function about(
  sentence: string,
  of: Candidate,
): { nouns: readonly string[]; gender: string | null; because: string[] } {
  const grammar = treeGrammar(sentence);
  const { nouns, gender, because } = aboutOf(grammar, of);
  return { nouns, gender, because: because.map((at) => grammar.word(at)) };
}

interface Case {
  readonly name: string;
  readonly sentence: string;
  readonly of: Candidate;
  readonly nouns: readonly string[];
  /** The nouns that stand beside it, where they are not all of `nouns`. */
  readonly because?: readonly string[];
  readonly gender?: "he" | "she";
}

const CASES: readonly Case[] = [
  {
    name: "a title before a name",
    sentence: "Mayor/PROPN/2/compound Ada/PROPN/4/nsubj Fenwick/PROPN/2/flat left/VERB/0/root",
    of: candidate({ from: 1, to: 3 }),
    nouns: ["mayor"],
  },
  {
    name: "two titles, the nearer one first",
    sentence: "harbour/NOUN/3/compound master/NOUN/3/nmod:desc Ada/PROPN/4/nsubj left/VERB/0/root",
    of: candidate({ from: 2 }),
    nouns: ["master", "harbour"],
  },
  {
    name: "no adjective before a name",
    sentence: "young/ADJ/2/amod Ada/PROPN/3/nsubj left/VERB/0/root",
    of: candidate({ from: 1 }),
    nouns: [],
  },
  {
    name: "no title that hangs on another word",
    sentence: "pilot/NOUN/3/compound Ada/PROPN/3/compound boat/NOUN/0/root",
    of: candidate({ from: 1 }),
    nouns: [],
  },
  {
    name: "nothing beyond the first word that is no title",
    sentence: "captain/NOUN/3/compound old/ADJ/3/amod Ada/PROPN/4/nsubj left/VERB/0/root",
    of: candidate({ from: 2 }),
    nouns: [],
  },
  {
    name: "an apposition behind a name",
    sentence:
      "Ada/PROPN/7/nsubj Fenwick/PROPN/1/flat ,/PUNCT/5/punct the/DET/5/det mayor/NOUN/1/appos ,/PUNCT/5/punct left/VERB/0/root",
    of: candidate({ from: 0, to: 2 }),
    nouns: ["mayor"],
  },
  {
    name: "the noun that a name is the apposition of",
    sentence: "The/DET/2/det pianist/NOUN/4/nsubj Ada/PROPN/2/appos played/VERB/0/root",
    of: candidate({ from: 2 }),
    nouns: ["pianist"],
  },
  {
    name: "no name that a name is the apposition of",
    sentence: "Lund/PROPN/3/nsubj Ada/PROPN/1/appos played/VERB/0/root",
    of: candidate({ from: 1 }),
    nouns: [],
  },
  {
    name: "a title with a capital that carries the name",
    sentence: "Mayor/PROPN/3/nsubj Fenwick/PROPN/1/flat left/VERB/0/root",
    of: candidate({ from: 1 }),
    nouns: ["mayor"],
  },
  {
    name: "what a copula says",
    sentence: "Fenwick/PROPN/4/nsubj is/AUX/4/cop a/DET/4/det baker/NOUN/0/root",
    of: candidate({ from: 0 }),
    nouns: ["baker"],
  },
  {
    name: "no noun after another verb",
    sentence: "Fenwick/PROPN/2/nsubj saw/VERB/0/root a/DET/4/det baker/NOUN/2/obj",
    of: candidate({ from: 0 }),
    nouns: [],
  },
  {
    name: "no adjective after a copula",
    sentence: "Fenwick/PROPN/3/nsubj is/AUX/3/cop tired/ADJ/0/root",
    of: candidate({ from: 0 }),
    nouns: [],
  },
  {
    name: "a noun that stands for somebody, and the gender in it",
    sentence: "The/DET/2/det spokesman/NOUN/3/nsubj left/VERB/0/root",
    of: nounAt(0, 1),
    nouns: ["spokesman"],
    because: [],
    gender: "he",
  },
  {
    name: "a noun with an apposition",
    sentence: "The/DET/2/det boss/NOUN/5/nsubj ,/PUNCT/4/punct waitress/NOUN/2/appos left/VERB/0/root",
    of: nounAt(0, 1),
    nouns: ["boss", "waitress"],
    because: ["waitress"],
    gender: "she",
  },
  {
    name: "nothing before a noun: its compound is part of it",
    sentence: "The/DET/3/det harbour/NOUN/3/compound pilot/NOUN/4/nsubj left/VERB/0/root",
    of: nounAt(0, 2),
    nouns: ["pilot"],
    because: [],
  },
  {
    name: "a gender that an honorific before the name states",
    sentence: "Mrs./PROPN/0/root Fenwick/PROPN/1/list",
    of: candidate({ from: 1 }),
    nouns: [],
    gender: "she",
  },
  {
    name: "a gender that the first word of the name states",
    sentence: "Queen/PROPN/3/nsubj Ada/PROPN/1/flat left/VERB/0/root",
    of: candidate({ from: 0, to: 2 }),
    nouns: [],
    gender: "she",
  },
  {
    name: "the gender of the honorific before that of a noun",
    sentence: "Mr./PROPN/0/root Fenwick/PROPN/1/list ,/PUNCT/4/punct widow/NOUN/2/appos",
    of: candidate({ from: 1 }),
    nouns: ["widow"],
    gender: "he",
  },
];

describe("aboutOf", () => {
  for (const { name, sentence, of, nouns, because = nouns, gender = null } of CASES) {
    it(`takes ${name}`, () => {
      assert.deepEqual(about(sentence, of), { nouns, gender, because });
    });
  }

  it("takes no more than six", () => {
    const titles = Array.from({ length: 9 }, (_, at) => `title${at}/NOUN/10/compound`).join(" ");
    const { nouns } = about(`${titles} Ada/PROPN/0/root`, candidate({ from: 9 }));
    assert.deepEqual(nouns, ["title8", "title7", "title6", "title5", "title4", "title3"]);
  });

  it("finds nothing beside a word that stands alone", () => {
    assert.deepEqual(about("Ada/PROPN/0/root", candidate({ from: 0 })), { nouns: [], gender: null, because: [] });
  });
});
