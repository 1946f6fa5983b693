import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { treeGrammar } from "../../testing/tree.ts";
import type { Entity } from "./entity.ts";
import type { Voices } from "./pronouns.ts";
import { optionsOf, Recent } from "./pronouns.ts";
import { REASONS } from "./salience.ts";
import { candidate, entity, given, pronounAt } from "./testing.ts";
import type { Class } from "./words.ts";

describe("Recent", () => {
  it("has the latest last, each one once", () => {
    const recent = new Recent();
    const [ada, tom] = [entity(), entity()];
    for (const one of [ada, tom, ada]) recent.touch(one);
    assert.deepEqual(recent.all, [tom, ada]);
    recent.touch(ada);
    assert.equal(recent.all.length, 2);
  });

  it("forgets the one that was not mentioned for longest", () => {
    const recent = new Recent();
    const many = Array.from({ length: 61 }, (_, at) => entity({ name: [String(at)] }));
    for (const one of many.slice(0, 60)) recent.touch(one);
    assert.equal(recent.all.length, 60);
    recent.touch(many[0] ?? entity());
    recent.touch(many[60] ?? entity());
    assert.equal(recent.all.length, 60);
    assert.ok(!recent.all.includes(many[1] ?? entity()));
    assert.deepEqual(recent.all.slice(-2), [many[0], many[60]]);
  });

  it("orders by the last touch, whatever came before", () => {
    const all = Array.from({ length: 6 }, (_, at) => entity({ name: [String(at)] }));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all), { maxLength: 30 }), (touched) => {
        const recent = new Recent();
        for (const one of touched) recent.touch(one);
        assert.deepEqual(recent.all, [...new Set(touched.toReversed())].toReversed());
      }),
    );
  });
});

/** One sentence a row: Ada met Tom; she left; she left; she left; she left. */
const LEFT = "She/PRON/2/nsubj left/VERB/0/root";
const GRAMMAR = treeGrammar("Ada/PROPN/2/nsubj met/VERB/0/root Tom/PROPN/2/obj", LEFT, LEFT, LEFT, LEFT);
const SILENT: Voices = { of: () => 0 };

function person(from: number, about: Parameters<typeof entity>[0] = {}): Entity {
  return entity({ kind: "person", mentions: [given(candidate({ from }))], ...about });
}

function options(
  of: Class,
  at: { readonly from: number; readonly sentence: number },
  entities: readonly Entity[],
): Entity[] {
  const recent = new Recent();
  for (const one of entities) recent.touch(one);
  return optionsOf(GRAMMAR, pronounAt(at.from, at), of, recent, SILENT).map((option) => option.entity);
}

describe("optionsOf", () => {
  const next = { from: 3, sentence: 1 };

  it("has the nearest first", () => {
    const [ada, tom] = [person(0), person(2)];
    assert.deepEqual(options("she", next, [ada, tom]), [tom, ada]);
    assert.deepEqual(options("she", next, [tom, ada]), [ada, tom]);
  });

  it("leaves out whom the pronoun cannot stand for", () => {
    const ada = person(0, { gender: "she" });
    const tom = person(2, { gender: "he" });
    const firm = person(2, { kind: "organization" });
    assert.deepEqual(options("she", next, [ada, tom, firm]), [ada]);
    assert.deepEqual(options("he", next, [ada, tom, firm]), [tom]);
    assert.deepEqual(options("it", next, [ada, tom, firm]), [firm]);
    assert.deepEqual(options("they", next, [ada, tom]), []);
  });

  it("leaves out who was not mentioned for more than three sentences", () => {
    const ada = person(0);
    assert.deepEqual(options("she", { from: 7, sentence: 3 }, [ada]), [ada]);
    assert.deepEqual(options("she", { from: 9, sentence: 4 }, [ada]), []);
  });

  it("counts from the last mention, not from the first", () => {
    const mentions = [given(candidate({ from: 0 })), given(pronounAt(5, { sentence: 2 }))];
    const ada = person(0, { mentions });
    assert.deepEqual(options("she", { from: 9, sentence: 4 }, [ada]), [ada]);
  });

  it("leaves out who has no mention yet, and whom grammar forbids", () => {
    assert.deepEqual(options("she", next, [person(0, { mentions: [] })]), []);
    const grammar = treeGrammar("Ada/PROPN/2/nsubj saw/VERB/0/root her/PRON/2/obj");
    const recent = new Recent();
    recent.touch(person(0));
    assert.deepEqual(optionsOf(grammar, pronounAt(2), "she", recent, SILENT), []);
  });

  it("tells each how many that fit are nearer, and whether another voice speaks", () => {
    const recent = new Recent();
    const boat = entity({ nouns: ["boat"], mentions: [given(candidate({ from: 2 }))] });
    for (const one of [person(0), boat, person(2)]) recent.touch(one);
    const voices: Voices = { of: (token) => (token === 0 ? 1 : 0) };
    const found = optionsOf(GRAMMAR, pronounAt(3, { sentence: 1 }), "she", recent, voices);
    const told = (name: string): (number | undefined)[] =>
      found.map(({ reasons }) => reasons[REASONS.findIndex((reason) => reason.name === name)]);
    assert.deepEqual(told("nearest"), [1, 0]);
    assert.deepEqual(told("others-nearer"), [0, Math.log(2)]);
    assert.deepEqual(told("other-voice"), [0, 1]);
  });
});
