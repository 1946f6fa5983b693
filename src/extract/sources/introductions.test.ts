import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { growth } from "../../testing/growth.ts";
import { introductionOf } from "./introductions.ts";
import { fullNames } from "./names.ts";

/** Role, affiliation and the place of Ada Fenwick’s introduction. */
function introduced(text: string): readonly [string | null, string | null, string] | null {
  const name = fullNames(text)
    .get("fenwick")
    ?.find((each) => each.name === "Ada Fenwick");
  assert.ok(name, `no name in: ${text}`);
  const found = introductionOf(text, name);
  if (found === null) return null;
  const { role, affiliation } = found.about;
  return [role, affiliation, text.slice(found.span.start, found.span.end)];
}

describe("introductionOf", () => {
  const before: readonly (readonly [string, string | null, string, string])[] = [
    ["pianist", null, "the pianist Ada Fenwick", "One of them, the pianist Ada Fenwick, left."],
    ["chief executive", null, "chief executive Ada Fenwick", "It was chief executive Ada Fenwick who left."],
    ["Mayor", null, "Mayor Ada Fenwick", "On Monday Mayor Ada Fenwick left."],
    [
      "chief investigator",
      "inquiry",
      "The inquiry’s chief investigator, Prof. Ada Fenwick",
      "The inquiry’s chief investigator, Prof. Ada Fenwick, who sat there, left.",
    ],
    ["author", null, "Its author, Ada Fenwick", "It is a report. Its author, Ada Fenwick, left."],
    ["director", null, "its director, Ada Fenwick", "The museum closed, said its director, Ada Fenwick."],
    ["mayor", null, "the mayor, Ada Fenwick", "We met the mayor, Ada Fenwick, there."],
    ["lawyer", "Marram", "Marram's lawyer, Ada Fenwick", "Then Marram's lawyer, Ada Fenwick, left."],
  ];
  const behind: readonly (readonly [string, string | null, string, string])[] = [
    ["baker", null, "Ada Fenwick, a baker in Lund", "Ada Fenwick, a baker in Lund, left."],
    ["baker", null, "Ada Fenwick, 44, a baker", "Ada Fenwick, 44, a baker, left."],
    ["mayor", "Lund", "Ada Fenwick, the mayor of Lund", "We met Ada Fenwick, the mayor of Lund."],
    ["mayor", "Lund", "Ada Fenwick, mayor of Lund", "We met Ada Fenwick, mayor of Lund, there."],
    [
      "daughter",
      null,
      "Ada Fenwick, a lighthouse keeper's daughter",
      "Ada Fenwick, a lighthouse keeper's daughter who left, is dead.",
    ],
    ["sister", null, "Ada Fenwick, Brann’s sister", "We met Ada Fenwick, Brann’s sister, there."],
    ["engineer", null, "Ada Fenwick, a former engineer", "We met Ada Fenwick, a former engineer. It rained."],
  ];
  for (const [role, affiliation, span, text] of [...before, ...behind]) {
    it(text, () => assert.deepEqual(introduced(text), [role, affiliation, span]));
  }

  const none: readonly string[] = [
    "Ada Fenwick left.",
    "We met Ada Fenwick, Tom Brann and Bo Berg there.",
    "The lorry hit the driver, Ada Fenwick said.",
    "We met Ada Fenwick, who led the inquiry.",
    "We met Ada Fenwick, the pier having fallen.",
    "The money is well spent. Ada Fenwick left.",
    "They met after Ada Fenwick left.",
    "“He is a doctor.” Ada Fenwick left.",
    "He is a doctor.\n\nAda Fenwick left.",
    "A doctor and Ada Fenwick left.",
    "Ada Fenwick, 44, left.",
    "Ms. Ada Fenwick left.",
  ];
  for (const text of none) it(`nothing: ${text}`, () => assert.equal(introduced(text), null));

  it("reads from the last sentence, mark or line before the name alone", () => {
    for (const opening of [
      "A vet came. He left. ",
      "A vet came: he left; ",
      "A vet came (left) – ",
      "A vet\nleft\n",
      "“A vet!” “No.” ",
    ]) {
      assert.deepEqual(introduced(`${opening}The pianist Ada Fenwick left.`)?.[2], "The pianist Ada Fenwick", opening);
    }
  });

  it("gives the place from the role to the end of the name where both sides tell something", () => {
    assert.equal(introduced("The pianist Ada Fenwick, a baker, left.")?.[2], "The pianist Ada Fenwick");
  });

  it("ends the place at the end of the sentence", () => {
    assert.equal(introduced("We met Ada Fenwick, a baker. A vet, a cook, left.")?.[2], "Ada Fenwick, a baker");
    assert.equal(introduced("We met Ada Fenwick, a baker\n\nA vet, a cook, left.")?.[2], "Ada Fenwick, a baker");
  });

  it("takes the first place that tells a role", () => {
    const text = "Ada Fenwick left. The pianist Ada Fenwick came back. Ada Fenwick, a baker, did not.";
    assert.deepEqual(introduced(text), ["pianist", null, "The pianist Ada Fenwick"]);
  });

  it("tells a former role", () => {
    const text = "We met Ada Fenwick, a former minister, there.";
    const [name] = fullNames(text).get("fenwick") ?? [];
    assert.ok(name);
    assert.equal(introductionOf(text, name)?.about.former, true);
  });

  it("does not cut a title off at its stop", () => {
    assert.equal(introduced("Its director, Dr. Ada Fenwick, left.")?.[0], "director");
  });

  it("costs the same however long the text is", () => {
    assert.ok(growth((length) => introduced(`We met Ada Fenwick${", a very ".repeat(length)}`), 300) < 30);
  });
});
