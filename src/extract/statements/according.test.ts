import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toldIn } from "./testing.ts";

describe("accordingTo", () => {
  for (const [text, ...expected] of [
    ["According to Fenwick, the pier is old.", "Fenwick: the pier is old"],
    ["But according to Fenwick, the pier is old.", "Fenwick: the pier is old"],
    ["The pier is old, according to Fenwick.", "Fenwick: The pier is old"],
    ["The pier is old, according to Fenwick, who led the inquiry.", "Fenwick, who led the inquiry: The pier is old"],
    ["They fled, according to police, and hid in a barn.", "police: They fled | and hid in a barn"],
    ["The crew were, according to police, “very tired.”", "police: The crew were | very tired."],
    ["They left when, according to police, the pier fell.", "police: the pier fell"],
    ["The storm hit Lund, killing 20 according to police.", "police: killing 20"],
    ["The storm hit Lund, killing 20, according to police.", "police: The storm hit Lund, killing 20"],
    ["“It is gone,” according to Fenwick.", "Fenwick: It is gone,"],
    ["According to Fenwick, it will hold, meaning it is safe.", "Fenwick: it will hold"],
    ["The crew was there, by the crew’s own account.", "the crew’s own account: The crew was there"],
    ["By reports, the pier was old.", "reports: the pier was old"],
    ["By the union’s account, the pier was old.", "the union’s account: the pier was old"],
    ["The pier, according to Fenwick in March, is old.", "Fenwick: The pier | is old"],
    [
      "According to the video and NPR, the police then moved the crowd.",
      "the video and NPR: the police then moved the crowd",
    ],
    ["Per Fenwick, the pier was old.", "Fenwick: the pier was old"],
    ["The pier, by the old mill, was shut."],
    ["The pier was shut, by noon."],
    ["Prices rose 3 percent per year."],
  ] as const) {
    it(text, () => assert.deepEqual(toldIn(text), expected));
  }
});
