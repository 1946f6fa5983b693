import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { saidIn } from "../testing.ts";

function told(text: string): string[] {
  return saidIn(text).map(({ speaker, content }) => `<${speaker ?? ""}> ${content.join(" … ")}`);
}

describe("mendedByStructure", () => {
  for (const text of [
    "The most pledged boats came from Lund.",
    "Not everyone agreed the pier was safe.",
    "No organization claimed the fire was theirs.",
    "A search of the van found a weapon; inside the home was a bag.",
  ]) {
    it(`no saying: ${text}`, () => assert.deepEqual(told(text), []));
  }

  it("does not take a day for what was said, nor for who said it", () => {
    assert.deepEqual(told("The previous day, Fenwick said that the pier was rotten."), [
      "<Fenwick> the pier was rotten",
    ]);
    assert.deepEqual(told("The chief of police on Sunday said the pier was rotten."), [
      "<The chief of police> the pier was rotten",
    ]);
  });

  it("takes the whole phrase where the line has only its end", () => {
    const [said] = saidIn("The chains that sell their fish said the pier was rotten.");
    assert.equal(said?.speaker, "The chains that sell their fish");
  });

  it("does not take whom a paper cites for what it says", () => {
    assert.deepEqual(told("Reuters, citing two officials, reported that the pier was rotten."), [
      "<Reuters> the pier was rotten",
    ]);
  });
});

describe("the end of what was said", () => {
  for (const [text, ...expected] of [
    ["Fenwick announced her resignation shortly before midnight.", "<Fenwick> her resignation"],
    [
      "Keith Brann, a builder who attended the fair with Mr. Moody, blamed Ada Fenwick for the fall.",
      "<Keith Brann, a builder who attended the fair with Mr. Moody> Ada Fenwick for the fall",
    ],
    ["Fenwick denied her guilt before midnight.", "<Fenwick> her guilt before midnight"],
    ["With officials saying the pier was rotten, the fair was off.", "<officials> the pier was rotten"],
    ["Fenwick suggested the pier, which was old, might fall.", "<Fenwick> the pier, which was old, might fall"],
  ] as const) {
    it(text, () => assert.deepEqual(told(text), expected));
  }
});
