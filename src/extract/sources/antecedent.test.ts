import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { StatementFinding } from "../../layers.ts";
import type { Member } from "./cast.ts";
import type { Profile } from "./parts.ts";
import { NOTHING } from "./parts.ts";
import { personNamed } from "./person.ts";
import type { Turn } from "./pronouns.ts";
import { antecedent } from "./pronouns.ts";

function member(about: Partial<Profile>): Member {
  return { profile: { ...personNamed("Ada Fenwick"), ...about }, mentions: [], statements: [], last: 0 };
}

const ADA = member({ name: "Ada Fenwick" });
const TOM = member({ name: "Tom Brann" });

/** Somebody's words: where they stand in the text. */
function said(...content: readonly (readonly [number, number])[]): StatementFinding {
  return {
    start: content[0]?.[0] ?? 0,
    end: content.at(-1)?.[1] ?? 1,
    rule: "r",
    because: [],
    confidence: 1,
    kind: "direct",
    content: content.map(([start, end]) => ({ start, end })),
    cue: null,
    verb: null,
    act: null,
    speakerSpan: null,
    speakerBasis: null,
    addressee: null,
    venue: null,
    saidAt: null,
    inHeadline: false,
    cited: null,
  };
}

function turn(at: number, of: Member | null, about: Partial<Turn> = {}): Turn {
  return { at, member: of, name: null, not: null, statement: null, ...about };
}

function spoke(at: number, of: Member, ...content: readonly (readonly [number, number])[]): Turn {
  return turn(at, of, { statement: said(...content) });
}

function whose(pronoun: string, at: number, ...turns: readonly Turn[]): string | null {
  const found = antecedent(pronoun, at, turns);
  return found === null ? null : (found.member?.profile.name ?? found.name ?? "somebody");
}

describe("antecedent: who spoke and who was named", () => {
  it("is who spoke last", () => {
    assert.equal(whose("she", 100, spoke(10, TOM, [12, 20]), spoke(50, ADA, [52, 60])), "Ada Fenwick");
  });

  it("is who was named since, rather than who spoke before", () => {
    assert.equal(whose("she", 100, spoke(10, TOM, [12, 20]), turn(50, ADA)), "Ada Fenwick");
  });

  it("is the one of several named since who was named last", () => {
    assert.equal(whose("he", 100, turn(10, ADA), turn(50, TOM)), "Tom Brann");
  });

  it("is not who was named in the words of another", () => {
    assert.equal(whose("she", 100, spoke(10, ADA, [12, 60]), turn(50, TOM)), "Ada Fenwick");
  });

  it("is not who was named between two parts of what another said", () => {
    assert.equal(whose("she", 100, spoke(10, ADA, [12, 20], [60, 80]), turn(50, TOM)), "Ada Fenwick");
  });

  it("is not who is said to have spoken in the words of another", () => {
    assert.equal(whose("she", 100, spoke(10, ADA, [12, 90]), spoke(50, TOM, [52, 90])), "Ada Fenwick");
  });

  it("is not somebody who speaks within the words that the pronoun says", () => {
    const turns = [spoke(10, ADA, [12, 20]), spoke(40, TOM, [45, 60])];
    assert.equal(antecedent("he", 100, turns)?.member, TOM);
    assert.equal(antecedent("he", 100, turns, [{ start: 30, end: 70 }])?.member, ADA);
  });

  it("is nobody without anybody", () => assert.equal(whose("she", 100), null));

  it("is nobody who was named too far back", () => {
    assert.equal(whose("she", 460, turn(10, ADA)), "Ada Fenwick");
    assert.equal(whose("she", 461, turn(10, ADA)), null);
  });

  it("may be one who has not spoken yet", () => {
    assert.equal(whose("he", 100, turn(50, null, { name: "Tom Brann" })), "Tom Brann");
    assert.equal(whose("it", 100, turn(50, null, { name: "Tom Brann" })), null);
  });

  it("is not one of whom the text says otherwise", () => {
    assert.equal(whose("she", 100, turn(10, ADA), turn(50, TOM, { not: "she" })), "Ada Fenwick");
    assert.equal(whose("he", 100, turn(50, TOM, { not: "she" })), "Tom Brann");
  });
});

/** What a source is, and the pronouns that may be its own. */
const FITTING: readonly (readonly [name: string, about: Partial<Profile>, pronouns: string])[] = [
  ["a person", {}, "he she"],
  ["a person called “she”", { gender: "she" }, "she"],
  ["the holder of an office", { kind: "office", name: null, noun: "mayor" }, "he she"],
  ["an office", { kind: "office", name: null, noun: "office" }, "it"],
  ["a company", { kind: "organization", noun: "company" }, "it they"],
  ["an outlet", { kind: "outlet", noun: "" }, "it"],
  ["a document", { kind: "document", noun: "report" }, "it"],
  ["an official", { kind: "unnamed", noun: "official", count: { min: 1, stated: false } }, "he she"],
  ["two officials", { kind: "unnamed", noun: "officials", count: { min: 2, stated: true } }, "they"],
  ["officials", { kind: "unnamed", noun: "officials", count: null }, "they"],
  ["a company without a name", { kind: "unnamed", noun: "company", count: { min: 1, stated: false } }, "it"],
  ["a person who works for “the union”", { noun: "union" }, "he she"],
  ["what somebody saw", { kind: "observation", noun: "" }, ""],
];

describe("antecedent: number and gender", () => {
  for (const [name, about, pronouns] of FITTING) {
    it(`${name}: ${pronouns || "none"}`, () => {
      const one = member({ ...NOTHING, ...about });
      const found = ["he", "she", "it", "they", "we", "i"].filter(
        (word) => antecedent(word, 9, [turn(1, one)]) !== null,
      );
      assert.equal(found.join(" "), pronouns);
    });
  }

  it("gives one of the turns or nobody, whatever they are", () => {
    const anyTurn = fc.record({
      at: fc.nat(600),
      member: fc.constantFrom(ADA, TOM, null),
      name: fc.constantFrom<string | null>(null, "Jo Alder"),
      not: fc.constantFrom(null, "he" as const, "she" as const),
      statement: fc.option(fc.tuple(fc.nat(300), fc.nat(300)).map(([a, b]) => said([a, a + b]))),
    });
    fc.assert(
      fc.property(fc.array(anyTurn, { maxLength: 9 }), fc.constantFrom("he", "she", "it"), (turns, pronoun) => {
        const sorted = turns.toSorted((a, b) => a.at - b.at);
        const found = antecedent(pronoun, 600, sorted);
        if (found === null) return;
        assert.ok(sorted.includes(found) && 600 - found.at <= 450);
        assert.notEqual(found.not, pronoun);
      }),
    );
  });
});
