import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { RULE_NAMES } from "../confidence.ts";
import { shownIn } from "./testing.ts";
import { STRUCTURE_RULES } from "./verbs.ts";

describe("STRUCTURE_RULES", () => {
  for (const { name, example } of STRUCTURE_RULES) {
    it(`${name}: ${example}`, () => {
      assert.ok(shownIn(example).some((shown) => shown.startsWith(`${name} `)));
      assert.ok(RULE_NAMES.has(name));
    });
  }
});

describe("verbs in the active voice", () => {
  for (const [text, ...shown] of [
    ["Fenwick said the pier was rotten.", "verb-then-clause <Fenwick> {said} the pier was rotten"],
    ["Officials said on Monday, the pier was rotten.", "verb-then-clause <Officials> {said} the pier was rotten"],
    ["Fenwick refused to leave the pier.", "verb-then-infinitive <Fenwick> {refused} to leave the pier"],
    [
      "Reuters reported production and export had been disrupted.",
      "verb-then-clause <Reuters> {reported} production and export had been disrupted",
    ],
    [
      "Fenwick refused to leave the pier, saying it was hers.",
      "verb-then-infinitive <Fenwick> {refused} to leave the pier",
      "verb-then-clause <Fenwick> {saying} it was hers",
    ],
    [
      "Lund Fire and Rescue requested support from other towns.",
      "verb-then-object <Lund Fire and Rescue> {requested} support from other towns",
    ],
    ["The pier requested in May was built."],
    ["é said “did not respond: that ", "verb-then-clause <é> {said} did not respond: that"],
    ["Fenwick denied the charges.", "verb-then-object <Fenwick> {denied} the charges"],
    ["Fenwick did not say the pier was rotten."],
    ["Fenwick could say the pier was rotten."],
    ["Fenwick came to say the pier was rotten."],
    ["The pier was loved by the people of Lund."],
  ] as const) {
    it(text, () => assert.deepEqual(shownIn(text), shown));
  }
});

describe("verbs in the passive voice", () => {
  for (const [text, ...shown] of [
    ["The plan was condemned by officials.", "passive-with-agent <officials> {condemned} The plan"],
    ["It was announced that the pier would close.", "passive-then-clause <> {announced} the pier would close"],
    ["Residents were told to stay indoors.", "passive-then-infinitive <> {told} to stay indoors"],
    ["The pier was said to be rotten.", "passive-then-infinitive <> {said} The pier … to be rotten"],
    ["Fenwick was accused of hiding the report.", "accused-of <> {accused} Fenwick … hiding the report"],
    ["The pier is expected to close."],
    ["The plan was not condemned by officials."],
  ] as const) {
    it(text, () => assert.deepEqual(shownIn(text), shown));
  }
});
