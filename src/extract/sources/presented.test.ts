import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { textOf } from "../../span.ts";
import { growth } from "../../testing/growth.ts";
import { mentionsIn, sourcesIn } from "./testing.ts";

function told(text: string): (string | null)[] {
  const [first] = sourcesIn(text);
  const { description = null, reasonUnnamed = null, basisOfKnowledge = null } = first ?? {};
  return [description, ...[reasonUnnamed, basisOfKnowledge].map((span) => span && textOf(text, span))];
}

const PRESENTED =
  "A person with direct knowledge of the inquiry, who spoke on condition of anonymity because it is secret, was blunt.";

describe("somebody presented in a sentence before they speak", () => {
  const cases: readonly (readonly [string, string | null, string | null, string])[] = [
    [
      "A person with direct knowledge of the inquiry",
      "because it is secret",
      "with direct knowledge of the inquiry",
      `${PRESENTED} “There was fog,” the person told reporters.`,
    ],
    [
      "Two officials",
      "because they fear for their jobs",
      null,
      "Two officials, who asked not to be named because they fear for their jobs, were blunt. The officials said it fell.",
    ],
    [
      "One senior official",
      "citing the inquiry",
      null,
      "One senior official declined to be named, citing the inquiry. The official said it fell.",
    ],
    ["The person", null, null, `${PRESENTED}\n\nThe person said it fell.`],
    ["The clerk", null, null, `${PRESENTED} The clerk said it fell.`],
    ["A person", null, null, `${PRESENTED} A person said it fell.`],
    ["The person", null, null, `“${PRESENTED}” The person said it fell.`],
    ["The person", null, null, `The person said it fell. ${PRESENTED}`],
  ];
  for (const [description, reason, basis, text] of cases) {
    it(text, () => assert.deepEqual(told(text), [description, reason, basis]));
  }

  it("is mentioned there, too", () => {
    const text = `${PRESENTED} “There was fog,” the person told reporters.`;
    assert.deepEqual(Object.values(mentionsIn(text)), [
      ["A person with direct knowledge of the inquiry", "the person"],
    ]);
  });

  it("keeps what was said of them where they spoke before", () => {
    const text = `A person involved in the inquiry said it fell. ${PRESENTED} “There was fog,” the person told reporters.`;
    assert.deepEqual(told(text), [
      "A person involved in the inquiry",
      "because it is secret",
      "involved in the inquiry",
    ]);
  });

  it("costs in proportion to the text", () => {
    const hostile = ["A person with a ", "A person left. The person said it fell. ", "One One "];
    for (const part of hostile) {
      const cost = growth((length) => sourcesIn(`${part.repeat(length)}The person said it fell.`), 60);
      assert.ok(cost < 30, `${part}: ${cost}`);
    }
  });
});
