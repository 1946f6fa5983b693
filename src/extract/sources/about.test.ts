import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aboutName } from "./about.ts";
import { profileIn } from "./testing.ts";
import { wordsIn } from "./words-of.ts";

function words(text: string): ReturnType<typeof wordsIn> {
  return wordsIn(text, { start: 0, end: text.length });
}

type Case = readonly [phrase: string, role: string | null, affiliation: string | null];

function check(cases: readonly Case[]): void {
  for (const [phrase, role, affiliation] of cases) {
    it(`${phrase}: ${role ?? "-"}, ${affiliation ?? "-"}`, () => {
      const found = profileIn(phrase);
      assert.deepEqual([found.role, found.affiliation], [role, affiliation]);
    });
  }
}

describe("role and affiliation before a name", () => {
  check([
    ["Ada Fenwick", null, null],
    ["Mayor Ada Fenwick", "Mayor", null],
    ["Mr. Tom Brann", null, null],
    ["Prime Minister Ada Fenwick", "Prime Minister", null],
    ["chief executive Ada Fenwick", "chief executive", null],
    ["Wynnum coach Matt Myer", "coach", "Wynnum"],
    ["Britain’s Prime Minister Ada Fenwick", "Prime Minister", "Britain"],
    ["Britain's Prime Minister Ada Fenwick", "Prime Minister", "Britain"],
    ["the harbour board’s director Ada Fenwick", "director", "harbour board"],
    ["his lawyer Ada Fenwick", "lawyer", null],
    ["Brann’s wife Ada Fenwick", "wife", null],
    ["NATO Secretary-General Jens Brann", "Secretary-General", "NATO"],
    ["retired teacher Ada Fenwick", "retired teacher", null],
    ["Passenger Ada Fenwick", "Passenger", null],
    ["Skipper Ada Fenwick", "Skipper", null],
  ]);
});

describe("role and affiliation behind a name", () => {
  check([
    ["Ada Fenwick, the mayor of Lund", "mayor", "Lund"],
    ["Ada Fenwick, mayor of Lund", "mayor", "Lund"],
    ["Ada Fenwick, a doctor", "doctor", null],
    ["Ada Fenwick, 44, a baker", "baker", null],
    ["Ada Fenwick, 44", null, null],
    ["Ada Fenwick, who led the inquiry", null, null],
    ["Ada Fenwick, its flood duty manager", "flood duty manager", null],
    ["Ada Fenwick, the union’s chief negotiator", "chief negotiator", "union"],
    ["Ada Fenwick, an economist at Lakes University in Nakuru", "economist", "Lakes University"],
    ["Ada Fenwick, head of the Department of Works", "head", "Department of Works"],
    ["Ada Fenwick, a spokeswoman for the harbour board", "spokeswoman", "harbour board"],
    ["Ada Fenwick, a shop steward there", "shop steward", null],
    ["Ada Fenwick, professor of law at Leeds University", "professor of law", "Leeds University"],
    ["Ada Fenwick, head of equities at Halden Capital", "head of equities", "Halden Capital"],
    ["Ada Fenwick, the minister of finance", "minister of finance", null],
    ["Ada Fenwick, a colleague of forty years", "colleague of forty years", null],
    ["Ada Fenwick, a student of history in Lund", "student of history", null],
    ["Ada Fenwick, owner of the bakery", "owner", "bakery"],
    ["Ada Fenwick of the Lund Council, a think-tank", null, "Lund Council"],
    ["Ada Fenwick of the Lund Council, a former diver", "diver", "Lund Council"],
    ["Ada Fenwick, Tom Brann’s sister", "sister", null],
    ["Ada Fenwick of the Lund Council", null, "Lund Council"],
    ["Ada Fenwick (R-Lund)", null, null],
    ["Ada Fenwick, Lund", null, null],
  ]);
});

describe("what stands behind a preposition", () => {
  check([
    ["Ada Fenwick, a teacher with her arm in a sling", "teacher", null],
    ["Ada Fenwick, a teacher with his dog", "teacher", null],
    ["Ada Fenwick, a man with a long beard", "man", null],
    ["Ada Fenwick, a baker in Lund", "baker", null],
    ["Ada Fenwick, a sailor from Lund", "sailor", null],
    ["Ada Fenwick, a woman on a bicycle", "woman", null],
    ["Ada Fenwick, a lawyer with the Harbour Board", "lawyer", "Harbour Board"],
    ["Ada Fenwick, a clerk on the committee", "clerk", "committee"],
    ["Ada Fenwick, a doctor at the hospital in Lund", "doctor", "hospital"],
    ["Ada Fenwick, a friend of his", "friend", null],
    ["Ada Fenwick, a friend of them", "friend", null],
  ]);
});

describe("former", () => {
  const former = [
    "former mayor Ada Fenwick",
    "Ada Fenwick, a former mayor",
    "Ada Fenwick, the former mayor of Lund",
    "Ada Fenwick, formerly the mayor",
    "one-time mayor Ada Fenwick",
    "ousted mayor Ada Fenwick",
    "ex-mayor Ada Fenwick",
    "Ada Fenwick, an ex-mayor of Lund",
    "a former mayor",
  ];
  for (const phrase of former) {
    it(phrase, () => {
      const { role, former: isFormer } = profileIn(phrase);
      assert.deepEqual([role, isFormer], ["mayor", true]);
    });
  }

  for (const phrase of ["Mayor Ada Fenwick", "Ada Fenwick, who met a former mayor", "Ada Fenwick, a retired teacher"]) {
    it(`not: ${phrase}`, () => assert.equal(profileIn(phrase).former, false));
  }
});

describe("its", () => {
  const nothing = { before: [], tail: [], rest: [] };

  it("is told before and behind a name", () => {
    const [before, behind] = ["its director", ", its director"];
    assert.equal(aboutName(before, { ...nothing, before: words(before) }).its, true);
    assert.equal(aboutName(behind, { ...nothing, rest: words(behind) }).its, true);
  });

  it("is not told by another owner", () => {
    for (const text of ["his director", "the director", "director"]) {
      assert.equal(aboutName(text, { ...nothing, before: words(text) }).its, false, text);
    }
  });
});

describe("aboutName", () => {
  it("gives nothing for nothing", () => {
    assert.deepEqual(aboutName("", { before: [], tail: [], rest: [] }), {
      role: null,
      affiliation: null,
      former: false,
      its: false,
    });
  });
});
