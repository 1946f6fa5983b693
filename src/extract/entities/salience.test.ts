import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { treeGrammar } from "../../testing/tree.ts";
import type { Seen } from "./salience.ts";
import { REASONS, reasonsOf } from "./salience.ts";
import { candidate, entity, given, nounAt, pronounAt } from "./testing.ts";

/** Ada met Tom at the pier. She said she saw a boat. */
const GRAMMAR = treeGrammar(
  "Ada/PROPN/2/nsubj met/VERB/0/root Tom/PROPN/2/obj at/ADP/6/case the/DET/6/det pier/NOUN/2/obl ./PUNCT/2/punct",
  "She/PRON/2/nsubj said/VERB/0/root she/PRON/4/nsubj saw/VERB/2/ccomp a/DET/6/det boat/NOUN/4/obj ./PUNCT/2/punct",
);
const ADA = candidate({ from: 0, to: 1 });
const TOM = candidate({ from: 2, to: 3 });
const PIER = nounAt(4, 5);
const SHE = pronounAt(7, { sentence: 1 });
const SECOND = pronounAt(9, { sentence: 1 });

function seen(about: Partial<Seen> = {}): Seen {
  const plain = { grammar: GRAMMAR, pronoun: SHE, class: "she", entity: entity(), mention: given(ADA) } as const;
  return { ...plain, sameVoice: true, nearer: 0, ...about };
}

function told(name: string, about: Partial<Seen>): number | undefined {
  const reasons = reasonsOf(seen(about));
  assert.ok(reasons !== null, "grammar forbids it");
  return reasons[REASONS.findIndex((reason) => reason.name === name)];
}

const KNOWN = entity({ name: ["ada"], kind: "person", gender: "she" });

/** A reason with one who has it and one who has not. */
const CASES: readonly (readonly [reason: string, yes: Partial<Seen>, no: Partial<Seen>])[] = [
  ["same-sentence", { pronoun: SECOND, mention: given(SHE) }, {}],
  ["sentence-before", {}, { pronoun: SECOND, mention: given(SHE) }],
  ["nearest", { nearer: 0 }, { nearer: 1 }],
  ["subject", {}, { mention: given(TOM) }],
  ["object", { mention: given(TOM) }, {}],
  ["opens-sentence", {}, { mention: given(PIER) }],
  ["same-role", {}, { mention: given(TOM) }],
  ["name", { entity: KNOWN }, {}],
  ["person", { entity: KNOWN }, { entity: entity({ kind: "place" }) }],
  ["body", { entity: entity({ kind: "organization" }) }, { entity: KNOWN }],
  ["place", { entity: entity({ kind: "place" }) }, { entity: KNOWN }],
  ["last-a-pronoun", { pronoun: SECOND, mention: given(SHE) }, {}],
  ["definite", { mention: given(PIER) }, {}],
  ["other-voice", { sameVoice: false }, { sameVoice: true }],
  ["stated-gender", { entity: KNOWN }, {}],
  ["plural", { entity: entity({ plural: true }) }, {}],
];

describe("reasonsOf", () => {
  for (const [reason, yes, no] of CASES) {
    it(`tells “${reason}”`, () => assert.deepEqual([told(reason, yes), told(reason, no)], [1, 0]));
  }

  it("has a value for every reason, each with a name of its own", () => {
    assert.equal(reasonsOf(seen())?.length, REASONS.length);
    assert.equal(new Set(REASONS.map(({ name }) => name)).size, REASONS.length);
    assert.equal(told("somebody", {}), 1);
  });

  it("grows with those nearer, and with how often one is told of", () => {
    assert.ok((told("others-nearer", { nearer: 1 }) ?? 0) < (told("others-nearer", { nearer: 5 }) ?? 0));
    const often = (times: number): number =>
      told("told-of-often", { entity: entity({ mentions: Array.from({ length: times }, () => given(ADA)) }) }) ?? 0;
    assert.ok(often(1) === 0 && often(2) > 0 && often(9) > often(2));
  });

  it("knows a noun that stands inside another phrase", () => {
    const grammar = treeGrammar(
      "The/DET/2/det head/NOUN/6/nsubj of/ADP/5/case the/DET/5/det board/NOUN/2/nmod left/VERB/0/root",
      "She/PRON/2/nsubj waved/VERB/0/root",
    );
    const pronoun = pronounAt(6, { sentence: 1 });
    assert.equal(told("inside-another", { grammar, pronoun, mention: given(nounAt(3, 4)) }), 1);
    assert.equal(told("inside-another", { grammar, pronoun, mention: given(nounAt(0, 1)) }), 0);
  });

  it("knows who owns, and whether in the clause of the other", () => {
    const grammar = treeGrammar("Ada/PROPN/2/nsubj sold/VERB/0/root her/PRON/4/nmod:poss boat/NOUN/2/obj");
    const owner = { grammar, pronoun: pronounAt(2), mention: given(ADA) };
    assert.deepEqual([told("owner", owner), told("owner-in-clause", owner), told("same-clause", owner)], [1, 1, 1]);
    assert.deepEqual([told("owner", {}), told("owner-in-clause", {})], [0, 0]);
  });

  it("tells the clause of a verb inside another from it", () => {
    assert.equal(told("same-clause", { pronoun: SECOND, mention: given(SHE) }), 0);
  });

  it("opens a sentence behind a mark too, and only as its subject", () => {
    const grammar = treeGrammar(
      "“/PUNCT/3/punct Ada/PROPN/3/nsubj waits/VERB/0/root",
      "Then/ADV/3/advmod Tom/PROPN/3/nsubj left/VERB/0/root",
      "She/PRON/2/nsubj waved/VERB/0/root",
    );
    const pronoun = pronounAt(6, { sentence: 2 });
    assert.equal(told("opens-sentence", { grammar, pronoun, mention: given(candidate({ from: 1 })) }), 1);
    const tom = candidate({ from: 4, sentence: 1 });
    assert.equal(told("opens-sentence", { grammar, pronoun, mention: given(tom) }), 0);
  });

  it("knows a pronoun that stands for the clause behind it", () => {
    const clause = treeGrammar(
      "A/DET/2/det boat/NOUN/3/nsubj sank/VERB/0/root",
      "It/PRON/3/nsubj is/AUX/3/cop clear/ADJ/0/root that/SCONJ/6/mark rain/NOUN/6/nsubj fell/VERB/3/csubj",
    );
    const mention = given(nounAt(0, 1));
    assert.equal(told("clause-behind", { grammar: clause, pronoun: pronounAt(3, { sentence: 1 }), mention }), 1);
    assert.equal(told("clause-behind", { pronoun: SECOND, mention: given(SHE) }), 0);
  });
});

/** Sentences of one mention and one pronoun, and whether both can be the same. */
const BOUND: readonly (readonly [sentence: string, mention: number, pronoun: number, allowed: boolean])[] = [
  ["Ada/PROPN/2/nsubj saw/VERB/0/root her/PRON/2/obj", 0, 2, false],
  ["Ada/PROPN/2/nsubj saw/VERB/0/root herself/PRON/2/obj", 0, 2, true],
  ["Ada/PROPN/2/nsubj gave/VERB/0/root her/PRON/2/iobj bread/NOUN/2/obj", 0, 2, false],
  ["Ada/PROPN/2/nsubj looked/VERB/0/root at/ADP/4/case her/PRON/2/obl", 0, 3, false],
  ["Ada/PROPN/2/nsubj sold/VERB/0/root her/PRON/4/nmod:poss boat/NOUN/2/obj", 0, 2, true],
  ["Ada/PROPN/2/nsubj said/VERB/0/root she/PRON/4/nsubj left/VERB/2/ccomp", 0, 2, true],
  ["her/PRON/2/nmod:poss boat/NOUN/3/nsubj sank/VERB/0/root", 1, 0, false],
  ["Ada/PROPN/2/nsubj met/VERB/0/root Tom/PROPN/2/obj and/CCONJ/5/cc her/PRON/3/conj", 2, 4, true],
];

describe("what grammar forbids", () => {
  for (const [sentence, mention, pronoun, allowed] of BOUND) {
    const words = sentence.replace(/\/\S+/gu, "");
    it(`${words}: “${words.split(" ")[mention]}” ${allowed ? "may be" : "is not"} “${words.split(" ")[pronoun]}”`, () => {
      const about = { grammar: treeGrammar(sentence), pronoun: pronounAt(pronoun) };
      const found = reasonsOf(seen({ ...about, mention: given(candidate({ from: mention })) }));
      assert.equal(found !== null, allowed);
    });
  }

  it("does not let a phrase stand for a pronoun inside of it", () => {
    const grammar = treeGrammar("The/DET/2/det head/NOUN/0/root of/ADP/4/case it/PRON/2/nmod");
    assert.equal(reasonsOf(seen({ grammar, pronoun: pronounAt(3), mention: given({ ...nounAt(0, 1), to: 4 }) })), null);
  });

  it("says nothing over the border of a sentence", () => {
    const grammar = treeGrammar(
      "Ada/PROPN/2/nsubj left/VERB/0/root",
      "Tom/PROPN/2/nsubj saw/VERB/0/root her/PRON/2/obj",
    );
    assert.ok(reasonsOf(seen({ grammar, pronoun: pronounAt(4, { sentence: 1 }) })) !== null);
  });
});
