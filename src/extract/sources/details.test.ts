import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mentionsIn, sourcesIn } from "./testing.ts";

/** Role and affiliation of the first person of a text. */
function person(text: string): readonly [string | null, string | null] {
  const found = sourcesIn(text).find(({ kind }) => kind === "person");
  assert.ok(found, text);
  return [found.role, found.affiliation];
}

describe("what an article says of people where they say nothing", () => {
  const cases: readonly (readonly [string | null, string | null, string])[] = [
    ["pianist", null, "The pianist Ada Fenwick came. Fenwick said it fell."],
    ["chief investigator", "inquiry", "The inquiry’s chief investigator, Prof. Ada Fenwick, came. She said it fell."],
    ["baker", null, "Ada Fenwick, 44, a baker in Lund, came. Fenwick said it fell."],
    ["Mayor", null, "Mayor Ada Fenwick said it fell. Ada Fenwick, a diver, came."],
    [null, null, "Ada Fenwick came. Fenwick said it fell."],
  ];
  for (const [role, affiliation, text] of cases) it(text, () => assert.deepEqual(person(text), [role, affiliation]));

  it("is a mention where no other gives the name", () => {
    assert.deepEqual(mentionsIn("The pianist Ada Fenwick came. Fenwick said it fell."), {
      "person Ada Fenwick": ["The pianist Ada Fenwick", "Fenwick"],
    });
    assert.deepEqual(mentionsIn("The pianist Ada Fenwick came. Ada Fenwick said it fell."), {
      "person Ada Fenwick": ["Ada Fenwick"],
    });
  });

  it("does not make a source of somebody who says nothing", () => {
    assert.deepEqual(mentionsIn("The pianist Ada Fenwick came. Tom Brann said it fell."), {
      "person Tom Brann": ["Tom Brann"],
    });
  });
});

describe("its, told where a person is introduced", () => {
  it("is the organization named last before the introduction", () => {
    const text = "The Maas Union met. Its director, Ada Fenwick, came. Fenwick said it fell.";
    assert.deepEqual(person(text), ["director", "Maas Union"]);
  });

  it("leaves documents and descriptions without a place of a name", () => {
    assert.deepEqual(mentionsIn("The report found that it fell. The pianist Ada Fenwick came."), {
      "document The report": ["The report"],
    });
  });
});

describe("its, where an organization without a name stands nearer", () => {
  const cases: readonly (readonly [string | null, string])[] = [
    [null, "The Maas Union met. The government wants peace. Its chief negotiator, Ada Fenwick, said so."],
    [null, "The Maas Union met. A court ruled on it. Its spokeswoman, Ada Fenwick, said so."],
    ["Maas Union", "The Maas Union met. The union wants peace. Its chief negotiator, Ada Fenwick, said so."],
    ["Maas Union", "The government fell. The Maas Union met. Its chief negotiator, Ada Fenwick, said so."],
  ];
  for (const [affiliation, text] of cases) it(text, () => assert.equal(person(text)[1], affiliation));
});

describe("the full name of an affiliation", () => {
  const cases: readonly (readonly [string | null, string])[] = [
    ["Maas Union", "The Maas Union met. “It fell,” said Ada Fenwick, the union’s chief negotiator."],
    ["Maas Union", "The Maas Union met. “It fell,” said Ada Fenwick, its chief negotiator."],
    ["Brenntal Werke", "Chemicals maker Brenntal Werke fell. “It fell,” said Ada Fenwick, the company’s director."],
    ["Brenntal Werke", "Chemicals maker Brenntal Werke fell. Then Brenntal’s director, Ada Fenwick, said so."],
    ["Andean Rescue Centre", "The Andean Rescue Centre closed. “It fell,” said Ada Fenwick, a diver at the centre."],
    ["union", "“It fell,” said Ada Fenwick, the union’s chief negotiator."],
    [null, "“It fell,” said Ada Fenwick, its chief negotiator."],
    ["inquiry", "The Maas Union met. “It fell,” said Ada Fenwick, the inquiry’s chief investigator."],
  ];
  for (const [affiliation, text] of cases) it(text, () => assert.equal(person(text)[1], affiliation));

  it("does not reach far back for its", () => {
    const text = `The Maas Union met. ${"It rained all day. ".repeat(20)}“It fell,” said Ada Fenwick, its director.`;
    assert.equal(person(text)[1], null);
  });

  it("never makes an organization its own", () => {
    const [source] = sourcesIn("The Maas Union of the union said it fell.");
    assert.notEqual(source?.affiliation, source?.name);
  });
});
