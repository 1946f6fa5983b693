import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { givenDate, isIsoDate, notesOnGiven, outletOf } from "./given.ts";
import { forms } from "./testing.ts";

forms(
  "isIsoDate",
  isIsoDate,
  ["2026-03-05", "2026-03-05T14:00", "2026-03-05T14:00:00Z", "2026-03-05 14:00:00.5+01:00", "2026-03-05T14:00+0100"],
  [
    "2026-3-5",
    "2026-13-05",
    "2026-03-05Z",
    "2026-03-05T14",
    "2026-02-29",
    "2026-02-30T10:00",
    "2026-03-05T24:00",
    "2026-03-05T14:60",
    "2026-03-05T14:00+25:00",
    "5 March 2026",
    "",
  ],
);

describe("givenDate", () => {
  it("keeps what is given as it is written, without blanks around it", () => {
    assert.deepEqual(givenDate({ published: " 2026-03-05T14:00+01:00\n" }), {
      value: "2026-03-05T14:00+01:00",
      basis: "given",
      why: "given with the article",
      candidates: [],
    });
  });

  it("is null without one, and for what is no date", () => {
    for (const published of [
      undefined,
      null,
      "",
      " ",
      "yesterday",
      "2026",
      "2026-03",
      "2026-02-30T25:00",
      "05.03.2026",
    ])
      assert.equal(givenDate(published === undefined ? {} : { published }), null, String(published));
  });
});

describe("notesOnGiven", () => {
  it("tells of a date that could not be used, with its beginning, and of no other", () => {
    assert.deepEqual(notesOnGiven({ published: "2026-03-05" }), []);
    assert.deepEqual(notesOnGiven({ published: " " }), []);
    assert.deepEqual(notesOnGiven({}), []);
    const [note] = notesOnGiven({ published: "x".repeat(200) });
    assert.equal(note?.code, "published-not-read");
    assert.match(note.message, /“x{60}”.*Write it like 2026-03-05\.$/u);
  });
});

describe("outletOf", () => {
  it("lets the given name win, and adds the domain of the address", () => {
    assert.deepEqual(outletOf({ outlet: "Alder" }, "Moss"), { name: "Alder", domain: null });
    assert.deepEqual(outletOf({ url: "https://www.alder.example/1" }, "Moss"), {
      name: "Moss",
      domain: "alder.example",
    });
    assert.deepEqual(outletOf({ url: "https://alder.example/1", outlet: null }, null), {
      name: null,
      domain: "alder.example",
    });
    assert.equal(outletOf({ url: "alder" }, null), null);
  });
});
