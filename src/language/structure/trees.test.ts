import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { treeGrammar } from "../../testing/tree.ts";
import { agentOf, antecedentOf, clauseHeadOf, clauseOf, isVerb, nounPhraseOf, subjectOf } from "./clauses.ts";
import type { VerbForm } from "./verbs.ts";
import { isNegated, verbForm } from "./verbs.ts";

/** Clauses and verbs over trees written by hand: what the rules say does not hang on what a trained parser makes of it. */

function wordAt(sentence: string, at: number | null): string | null {
  return at === null ? null : treeGrammar(sentence).word(at);
}

/** A tree, a verb by its number from 0, and its subject. */
const SUBJECTS: readonly (readonly [name: string, sentence: string, verb: number, subject: string | null])[] = [
  ["its own", "Ada/PROPN/2/nsubj left/VERB/0/root", 1, "ada"],
  ["that of the passive", "boats/NOUN/3/nsubj:pass were/AUX/3/aux:pass sold/VERB/0/root", 2, "boats"],
  ["a clause", "That/SCONJ/3/mark it/PRON/3/nsubj fell/VERB/4/csubj hurt/VERB/0/root", 3, "fell"],
  ["that of the first of two verbs", "Ada/PROPN/2/nsubj came/VERB/0/root and/CCONJ/4/cc left/VERB/2/conj", 3, "ada"],
  ["that of the clause around “adding”", "Ada/PROPN/2/nsubj left/VERB/0/root adding/VERB.VBG/2/advcl", 2, "ada"],
  [
    "that of “wants” for “to rest”",
    "Ada/PROPN/2/nsubj wants/VERB/0/root to/PART/4/mark rest/VERB.VB/2/xcomp",
    3,
    "ada",
  ],
  [
    "whom somebody asks to rest",
    "Ada/PROPN/2/nsubj asked/VERB/0/root Tom/PROPN/2/obj to/PART/5/mark rest/VERB.VB/2/xcomp",
    4,
    "tom",
  ],
  [
    "who promised somebody to rest",
    "Ada/PROPN/2/nsubj promised/VERB/0/root Tom/PROPN/2/obj to/PART/5/mark rest/VERB.VB/2/xcomp",
    4,
    "ada",
  ],
  ["the noun that a participle is behind", "men/NOUN/3/nsubj waiting/VERB.VBG/1/acl left/VERB/0/root", 1, "men"],
  ["what “who” stands for", "men/NOUN/4/nsubj who/PRON/3/nsubj waited/VERB/1/acl:relcl left/VERB/0/root", 2, "men"],
  ["that of the verb of a helper", "Ada/PROPN/3/nsubj has/AUX/3/aux left/VERB/0/root", 1, "ada"],
  ["that of the predicate of a copula", "Ada/PROPN/3/nsubj was/AUX/3/cop tired/ADJ/0/root", 1, "ada"],
  ["none for an order", "Close/VERB.VB/0/root it/PRON/1/obj", 0, null],
  ["none for a clause that is an object", "Ada/PROPN/2/nsubj saw/VERB/0/root fall/VERB.VB/2/ccomp", 2, null],
];

/** "Ada came", and behind it so many verbs, each joined to the next. */
function chain(length: number): string {
  const verbs = Array.from({ length }, (_, at) => `go/VERB/${at + 2}/conj`);
  return ["Ada/PROPN/2/nsubj came/VERB/0/root", ...verbs].join(" ");
}

describe("subjectOf, by hand", () => {
  for (const [name, sentence, verb, subject] of SUBJECTS) {
    it(`is ${name}`, () => assert.equal(wordAt(sentence, subjectOf(treeGrammar(sentence), verb)), subject));
  }

  it("gives up after a dozen verbs in a row", () => {
    assert.equal(subjectOf(treeGrammar(chain(11)), 12), 0);
    assert.equal(subjectOf(treeGrammar(chain(12)), 13), null);
  });
});

describe("antecedentOf, by hand", () => {
  it("goes over joined verbs and infinitives to the noun", () => {
    const joined = "men/NOUN/0/root who/PRON/5/nsubj came/VERB/1/acl:relcl and/CCONJ/5/cc left/VERB/3/conj";
    assert.equal(antecedentOf(treeGrammar(joined), 1), 0);
    const infinitive = "men/NOUN/0/root whom/PRON/5/obj they/PRON/4/nsubj want/VERB/1/acl:relcl see/VERB/4/xcomp";
    assert.equal(antecedentOf(treeGrammar(infinitive), 1), 0);
  });

  it("is null for another word, in another clause, and for “that” with a noun", () => {
    const other = "men/NOUN/0/root they/PRON/3/nsubj saw/VERB/1/acl:relcl";
    assert.equal(antecedentOf(treeGrammar(other), 1), null);
    const adverb = "left/VERB/0/root which/PRON/3/nsubj hurt/VERB/1/advcl";
    assert.equal(antecedentOf(treeGrammar(adverb), 1), null);
    const noun = "men/NOUN/0/root old/ADJ/3/amod that/PRON/4/nsubj fell/VERB/1/acl:relcl";
    assert.equal(antecedentOf(treeGrammar(noun), 2), null);
  });
});

describe("agentOf, by hand", () => {
  it("is told by its label alone", () => {
    const sentence = "sold/VERB.VBN/0/root by/ADP/3/case Ada/PROPN/1/obl:agent by/ADP/5/case night/NOUN/1/obl";
    assert.equal(agentOf(treeGrammar(sentence), 0), 2);
    assert.equal(agentOf(treeGrammar(sentence.replace("obl:agent", "obl")), 0), null);
  });
});

/** Ada said , however , that the old pier and its huts fell and burned . */
const LONG =
  "Ada/PROPN/2/nsubj said/VERB/0/root ,/PUNCT/12/punct that/SCONJ/12/mark the/DET/7/det old/ADJ/7/amod " +
  "pier/NOUN/12/nsubj and/CCONJ/10/cc its/PRON/10/nmod:poss huts/NOUN/7/conj there/ADV/7/advmod fell/VERB/2/ccomp " +
  "and/CCONJ/14/cc burned/VERB/12/conj ./PUNCT/2/punct";

describe("clauseOf, by hand", () => {
  const grammar = treeGrammar(LONG);
  const clause = (head: number, joined?: boolean): string => grammar.words(clauseOf(grammar, head, joined));

  it("leaves out the “that” that opens it, and marks at its edges", () => {
    assert.equal(clause(11), "the old pier and its huts there fell and burned");
  });

  it("leaves out what is joined, and the “and” before it", () => {
    assert.equal(clause(11, false), "the old pier and its huts there fell");
    assert.equal(clause(13), "burned");
  });

  it("keeps a word by itself, though it is a mark", () => {
    const mark = treeGrammar("./PUNCT/0/root");
    assert.equal(mark.words(clauseOf(mark, 0)), ".");
  });

  it("is the whole sentence without its stop for the root", () => {
    assert.ok(clause(1).startsWith("Ada said ,") && clause(1).endsWith("burned"));
  });
});

describe("clauseHeadOf, by hand", () => {
  const grammar = treeGrammar(LONG);

  it("is the verb above, over nouns joined to nouns", () => {
    for (const word of [4, 6, 8, 9, 10]) assert.equal(clauseHeadOf(grammar, word), 11, grammar.word(word));
    assert.equal(clauseHeadOf(grammar, 0), 1);
  });

  it("is a joined verb for what hangs on it", () => {
    assert.equal(clauseHeadOf(grammar, 12), 13);
    assert.equal(clauseHeadOf(grammar, 13), 13);
  });

  it("is a joined noun where it has a subject of its own", () => {
    const two = treeGrammar("Ada/PROPN/2/nsubj left/VERB/0/root Tom/PROPN/5/nsubj is/AUX/5/cop mayor/NOUN/2/conj");
    assert.equal(clauseHeadOf(two, 2), 4);
  });
});

describe("isVerb", () => {
  it("takes verbs and helpers", () => {
    const grammar = treeGrammar("Ada/PROPN/3/nsubj has/AUX/3/aux left/VERB/0/root");
    assert.deepEqual(
      [0, 1, 2, 9].map((at) => isVerb(grammar, at)),
      [false, true, true, false],
    );
  });
});

/** A tree, a noun by its number from 0, and its phrase, whole and short. */
const PHRASES: readonly (readonly [sentence: string, noun: number, whole: string, short: string])[] = [
  ["with/ADP/3/case the/DET/3/det mayor/NOUN/0/root", 2, "the mayor", "the mayor"],
  ["and/CCONJ/2/cc huts/NOUN/0/root", 1, "huts", "huts"],
  ["the/DET/2/det mayor/NOUN/0/root of/ADP/4/case Lund/PROPN/2/nmod", 1, "the mayor of Lund", "the mayor of Lund"],
  ["the/DET/2/det boat/NOUN/0/root that/PRON/4/nsubj sank/VERB/2/acl:relcl", 1, "the boat that sank", "the boat"],
  ["boats/NOUN/0/root and/CCONJ/3/cc huts/NOUN/1/conj", 0, "boats and huts", "boats"],
  ["Ada/PROPN/0/root ,/PUNCT/4/punct the/DET/4/det mayor/NOUN/1/appos", 0, "Ada , the mayor", "Ada"],
  ["“/PUNCT/3/punct the/DET/3/det boat/NOUN/0/root ”/PUNCT/3/punct", 2, "the boat", "the boat"],
  ["Ada/PROPN/4/nsubj is/AUX/4/cop the/DET/4/det mayor/NOUN/0/root", 3, "the mayor", "the mayor"],
  ["boats/NOUN/0/root and/CCONJ/1/cc", 0, "boats", "boats"],
  ["Not/ADV/2/advmod Ada/PROPN/0/root", 1, "Not Ada", "Not Ada"],
];

describe("nounPhraseOf, by hand", () => {
  for (const [sentence, noun, whole, short] of PHRASES) {
    it(`${whole} / ${short}`, () => {
      const grammar = treeGrammar(sentence);
      assert.equal(grammar.words(nounPhraseOf(grammar, noun)), whole);
      assert.equal(grammar.words(nounPhraseOf(grammar, noun, false)), short);
    });
  }
});

const PAST: VerbForm = {
  voice: "active",
  tense: "past",
  perfect: false,
  progressive: false,
  modal: null,
  negated: false,
};

/** A tree, a verb by its number from 0, and its form where it is not that of “left”. */
const FORMS: readonly (readonly [sentence: string, verb: number, form: Partial<VerbForm>])[] = [
  ["left/VERB/0/root", 0, {}],
  ["leaves/VERB.VBZ/0/root", 0, { tense: "present" }],
  ["leave/VERB.VBP/0/root", 0, { tense: "present" }],
  ["leave/VERB.VB/0/root", 0, { tense: null }],
  ["has/AUX.VBZ/2/aux left/VERB.VBN/0/root", 1, { tense: "present", perfect: true }],
  ["had/AUX.VBD/2/aux left/VERB.VBN/0/root", 1, { perfect: true }],
  ["was/AUX.VBD/2/aux leaving/VERB.VBG/0/root", 1, { progressive: true }],
  ["was/AUX.VBD/2/aux:pass sold/VERB.VBN/0/root", 1, { voice: "passive" }],
  ["will/AUX.MD/2/aux leave/VERB.VB/0/root", 1, { tense: "future", modal: "will" }],
  ["’ll/AUX.MD/2/aux leave/VERB.VB/0/root", 1, { tense: "future", modal: "will" }],
  ["wo/AUX.MD/3/aux n’t/PART.RB/3/advmod leave/VERB.VB/0/root", 2, { tense: "future", modal: "will", negated: true }],
  ["shall/AUX.MD/2/aux leave/VERB.VB/0/root", 1, { tense: "future", modal: "shall" }],
  ["ca/AUX.MD/3/aux n't/PART.RB/3/advmod leave/VERB.VB/0/root", 2, { tense: "present", modal: "can", negated: true }],
  ["’d/AUX.MD/2/aux leave/VERB.VB/0/root", 1, { tense: "present", modal: "would" }],
  ["may/AUX.MD/3/aux have/AUX.VB/3/aux left/VERB.VBN/0/root", 2, { tense: "present", modal: "may", perfect: true }],
  ["did/AUX.VBD/3/aux not/PART.RB/3/advmod leave/VERB.VB/0/root", 2, { negated: true }],
  ["to/PART.TO/3/mark have/AUX.VB/3/aux left/VERB.VBN/0/root", 2, { tense: null, perfect: true }],
  ["is/AUX.VBZ/2/aux going/VERB.VBG/0/root to/PART.TO/4/mark leave/VERB.VB/2/xcomp", 3, { tense: "future" }],
  ["going/VERB.VBG/0/root to/PART.TO/3/mark leave/VERB.VB/1/xcomp", 2, { tense: null }],
  ["boats/NOUN/0/root owned/VERB.VBN/1/acl", 1, { voice: "passive", tense: null }],
  ["boats/NOUN/0/root that/PRON/3/nsubj owned/VERB.VBN/1/acl:relcl", 2, { tense: null }],
  ["was/AUX.VBD/2/cop tired/ADJ/0/root", 1, {}],
  ["were/AUX.VBD/3/aux being/AUX.VBG/3/aux:pass sold/VERB.VBN/0/root", 2, { voice: "passive" }],
];

describe("verbForm, by hand", () => {
  for (const [sentence, verb, form] of FORMS) {
    it(sentence.replace(/\/\S+/gu, ""), () => {
      assert.deepEqual(verbForm(treeGrammar(sentence), verb), { ...PAST, ...form });
    });
  }
});

describe("isNegated", () => {
  const cases: readonly (readonly [sentence: string, verb: number, negated: boolean])[] = [
    ["never/ADV/2/advmod left/VERB/0/root", 1, true],
    ["hardly/ADV/2/advmod left/VERB/0/root", 1, true],
    ["soon/ADV/2/advmod left/VERB/0/root", 1, false],
    ["Nobody/PRON/2/nsubj left/VERB/0/root", 1, true],
    ["saw/VERB/0/root nothing/PRON/1/obj", 0, true],
    ["No/DET/2/det boat/NOUN/3/nsubj left/VERB/0/root", 2, true],
    ["The/DET/2/det boat/NOUN/3/nsubj left/VERB/0/root", 2, false],
    ["left/VERB/0/root no/DET/3/det boat/NOUN/1/obl", 0, false],
    ["no/DET/2/det mayor/NOUN/0/root", 1, true],
    ["said/VERB/0/root nobody/PRON/3/nsubj left/VERB/1/ccomp", 0, false],
    ["left/VERB/0/root", 0, false],
  ];
  for (const [sentence, verb, negated] of cases) {
    it(`${sentence.replace(/\/\S+/gu, "")}: ${negated}`, () => {
      assert.equal(isNegated(treeGrammar(sentence), verb), negated);
    });
  }
});
