import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toldIn } from "../testing.ts";

describe("ends by structure", () => {
  for (const [text, ...expected] of [
    ["While Fenwick said the pier was old, Brann built a new one.", "Fenwick: the pier was old"],
    ["Although officials said the pier was safe, it fell in May.", "officials: the pier was safe"],
    ["As Fenwick noted that the pier was old, the crew left.", "Fenwick: the pier was old"],
    ["Fenwick said that while it was old, it would hold.", "Fenwick: while it was old, it would hold"],
    ["Fenwick labelled the plan as a farce and levied a fine.", "Fenwick: the plan as a farce"],
    ["Fenwick praised the crew after they came home.", "Fenwick: the crew"],
    ["Fenwick praised the plan and the board.", "Fenwick: the plan and the board"],
    ["With officials saying it was old, the fair was off.", "officials: it was old"],
    ["Fenwick suggested the pier, which was old, might fall.", "Fenwick: the pier, which was old, might fall"],
    ["The board suggested the piers, like old mills, might fall.", "The board: the piers, like old mills, might fall"],
    ["Crews claimed Lund, amongst other towns, is to blame.", "Crews: Lund, amongst other towns, is to blame"],
    ["Brann, who announced the plan, a new pier, left.", "Brann, who: the plan"],
    ["Fenwick announced the plan, which was new, and left.", "Fenwick: the plan"],
    ["Fenwick announced her resignation shortly before midnight.", "Fenwick: her resignation"],
    ["Fenwick announced the plan at the town’s daily harbour briefing.", "Fenwick: the plan"],
    ["Fenwick announced the plan for the harbour.", "Fenwick: the plan for the harbour"],
    ["Brann announced it “another super Tuesday for our crew.”", "Brann: it “another super Tuesday for our crew.”"],
    ["Fenwick called the vote “a farce” and likened it to a play.", "Fenwick: the vote “a farce”"],
    [
      "He blamed the board for keeping it old and making it worse.",
      "He: the board for keeping it old and making it worse",
    ],
    ["Fenwick criticised the move, again, as the pier would not hold.", "Fenwick: the move"],
  ] as const) {
    it(text, () => assert.deepEqual(toldIn(text), expected));
  }
});
