import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Known } from "./parts.ts";
import { NOTHING_KNOWN } from "./parts.ts";
import { profileOf } from "./profile.ts";
import { profileIn } from "./testing.ts";

/** The profile of a phrase that opens a sentence, where a capital tells nothing. */
function opening(phrase: string, known: Partial<Known> = {}): string {
  const { kind, name, description } = profileOf(
    `${phrase} said so.`,
    { start: 0, end: phrase.length },
    { ...NOTHING_KNOWN, ...known },
  );
  return `${kind} ${name ?? description ?? ""}`;
}

describe("pronouns", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["he", "he"],
    ["She", "she"],
    ["they", "they"],
    ["it", "it"],
    ["him", "he"],
    ["her", "she"],
    ["them", "they"],
    ["me", "i"],
    ["us", "we"],
    ["I", "i"],
    ["I’ve", "i"],
    ["I'd", "i"],
    ["she’ll", "she"],
    ["they’re", "they"],
    ["it's", "it"],
  ];
  for (const [phrase, noun] of cases) {
    it(`${phrase} is ${noun}`, () => {
      const profile = profileIn(phrase);
      assert.deepEqual([profile.kind, profile.noun, profile.name], ["pronoun", noun, null]);
    });
  }

  for (const phrase of ["WHO", "IT", "US", "her niece", "he himself", "they all", "Ines", "Ada’s"]) {
    it(`${phrase} is none`, () => assert.notEqual(profileIn(phrase).kind, "pronoun"));
  }

  it("may have a clause behind them", () => assert.equal(profileIn("he, who built it").kind, "pronoun"));
});

/** The article has these words in small letters, too. */
function isCommon(word: string): boolean {
  return word === "harbour" || word === "dockers";
}

describe("a capital at the opening of a sentence", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Officials", "unnamed Officials"],
    ["Police", "organization Police"],
    ["Dockers", "unnamed Dockers"],
    ["Harbour master Bo Berg", "person Bo Berg"],
    ["Police Federation", "organization Police Federation"],
    ["Harbour Board", "organization Harbour Board"],
    ["Union officials", "unnamed Union officials"],
    ["Tesco", "organization Tesco"],
    ["Meridiaan Stevedoring", "person Meridiaan Stevedoring"],
    ["Some", "unnamed Some"],
    ["Critics of the plan", "unnamed Critics of the plan"],
  ];
  for (const [phrase, told] of cases) {
    it(phrase, () => assert.equal(opening(phrase, { isCommon }), told));
  }

  it("tells a name where the article never has the word in small letters", () => {
    assert.equal(opening("Dockers"), "organization Dockers");
    assert.equal(opening("Dockers", { isCommon }), "unnamed Dockers");
  });
});

describe("what a phrase is, by its noun", () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ["a U.S. official", "unnamed", "official"],
    ["officials at the harbour board", "unnamed", "officials"],
    ["a person familiar with the talks", "unnamed", null],
    ["an American foundation", "unnamed", null],
    ["a union for river crews", "unnamed", null],
    ["everyone", "unnamed", null],
    ["reports", "unnamed", "reports"],
    ["local media reports", "unnamed", "local media reports"],
    ["the company", "organization", null],
    ["the union", "organization", null],
    ["police", "organization", null],
    ["Lund police", "organization", null],
    ["the rivers authority", "organization", null],
    ["the mayor", "office", "mayor"],
    ["the mayor of Lund", "office", "mayor"],
    ["the former mayor of Lund", "office", "mayor"],
    ["the harbour office", "office", null],
    ["an alderman's office", "office", null],
    ["a mayor", "unnamed", "mayor"],
    ["the mayors", "unnamed", "mayors"],
    ["the report", "document", null],
    ["a laboratory report", "document", null],
    ["documents filed in court", "document", null],
    ["an earlier version of this article", "document", null],
    ["the museum's annual report", "document", null],
    ["a court filing", "document", null],
    ["the decree", "document", null],
    ["several countries", "organization", null],
    ["a broadcaster", "unnamed", null],
    ["the broadcaster", "outlet", null],
  ];
  for (const [phrase, kind, role] of cases) {
    it(`${phrase}: ${kind}`, () => {
      const profile = profileIn(phrase);
      assert.equal(profile.kind, kind);
      if (phrase !== "a broadcaster") assert.equal(profile.role, role);
    });
  }

  it("describes with the whole phrase, up to its mark", () => {
    assert.equal(profileIn("a clerk on the committee, who left").description, "a clerk on the committee");
    assert.equal(profileIn("a clerk who left on Monday, smiling").description, "a clerk who left on Monday");
    assert.equal(profileIn("a clerk who asked not to be named").description, "a clerk");
  });

  it("takes one of many, or a body told by a clause, by the name behind it", () => {
    assert.equal(profileIn("One of them, Pellbridge").name, "Pellbridge");
    assert.equal(profileIn("one of these groups, the Harbour Forum").name, "Harbour Forum");
    assert.equal(profileIn("the body that gives the label, the Clear Seas Council").name, "Clear Seas Council");
    assert.equal(profileIn("one of the victims, a boy").name, null);
  });

  it("finds the name behind what an ambassador is sent to", () => {
    assert.equal(profileIn("former Ambassador to the United Nations Ada Fenwick").name, "Ada Fenwick");
  });

  it("points back only behind the, this, his and their like", () => {
    for (const phrase of ["the company", "this company", "his company", "Marram’s company"])
      assert.equal(profileIn(phrase).definite, true, phrase);
    for (const phrase of ["a company", "company", "some companies", "one of the companies"])
      assert.equal(profileIn(phrase).definite, false, phrase);
  });

  it("takes who speaks for an organization for its", () => {
    const { role, affiliation } = profileIn("a fire service spokeswoman");
    assert.deepEqual([role, affiliation], ["spokeswoman", "fire service"]);
    assert.deepEqual(profileIn("a young spokeswoman").affiliation, null);
    assert.deepEqual(profileIn("a spokesperson for the labour ministry in The Hague").affiliation, "labour ministry");
  });
});

describe("profileOf", () => {
  it("gives a profile for any words", () => {
    const pieces = [
      "Ada ",
      "the ",
      "of ",
      "mayor ",
      "’s ",
      ", ",
      "(",
      ")",
      "& ",
      "A",
      "😀",
      "e\u0301 ",
      "who ",
      "Board ",
      "12 ",
      "\n",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }), (parts) => {
        const text = parts.join("");
        const { name, description, count, definite } = profileOf(text, { start: 0, end: text.length }, NOTHING_KNOWN);
        assert.ok(name !== "" && description !== "");
        assert.ok(name === null || name === name.trim());
        assert.ok(count === null || count.min >= 1);
        assert.equal(typeof definite, "boolean");
      }),
      { numRuns: 400 },
    );
  });

  it("reads curly and straight apostrophes alike", () => {
    for (const phrase of [
      "Marram’s lawyer, Ada Fenwick",
      "the Maas Dockworkers’ Union",
      "I’ve",
      "an alderman’s office",
    ]) {
      const [curly, straight] = [profileIn(phrase), profileIn(phrase.replaceAll("’", "'"))];
      assert.deepEqual(
        [straight.kind, straight.role, straight.affiliation],
        [curly.kind, curly.role, curly.affiliation],
      );
    }
  });
});
