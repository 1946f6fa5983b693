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
    ["Fenwick announced her resignation shortly before midnight.", "Fenwick: her resignation"],
  ] as const) {
    it(text, () => assert.deepEqual(toldIn(text), expected));
  }
});
