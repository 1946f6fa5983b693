import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Quotation } from "../layers.ts";
import { found, recordOf, statementFinding } from "./testing.ts";

/** An article of these quotations, one a paragraph, with one statement that holds the first. */
function notesOf(quoted: readonly string[], about: Partial<Quotation> = {}): ReturnType<typeof recordOf>["notes"] {
  const text = ["Bridge shut", ...quoted.map((words) => `“${words}”`)].join("\n\n");
  const quotations = quoted.map((words): Quotation => {
    const start = text.indexOf(`“${words}”`) + 1;
    const end = start + words.length;
    return {
      ...found,
      start,
      end,
      outer: { start: start - 1, end: end + 1 },
      parts: [],
      use: "speech",
      depth: 0,
      ...about,
    };
  });
  const [first] = quotations;
  assert.ok(first);
  const statements = [statementFinding({ content: [{ start: first.start, end: first.end }] })];
  const blocks = [{ start: 0, end: text.length, kind: "paragraph" } as const];
  return recordOf({ quotations, statements }, { text, blocks, notes: [] }).notes;
}

const HELD = "We will not wait.";
const LOST = "They have gone home for good.";

describe("notes of quotations without a statement", () => {
  it("are none where all are held", () => assert.deepEqual(notesOf([HELD]), []));

  it("count them, and show the first", () => {
    const [note, ...others] = notesOf([HELD, LOST, "Nobody will say why it fell.", "It was the rain, not us."]);
    assert.deepEqual(others, []);
    assert.match(note?.message ?? "", /^3 quotations could not be tied to somebody speaking: “They have gone home/u);
    assert.match(note?.message ?? "", /is the first\. Read on in the text itself\.$/u);
    assert.equal(note?.span?.text, LOST);
  });

  it("say what to do next", () => {
    assert.match(notesOf([HELD, LOST])[0]?.message ?? "", /Read on in the text itself\.$/u);
  });

  it("count none inside another, none that is no speech, and none of three words", () => {
    assert.deepEqual(notesOf([HELD, LOST], { depth: 1 }), []);
    for (const use of ["scare", "title", "nickname", "term"] as const)
      assert.deepEqual(notesOf([HELD, LOST], { use }), []);
    assert.deepEqual(notesOf([HELD, "gone for good"]), []);
    assert.equal(notesOf([HELD, "gone home for good"]).length, 1);
  });

  it("show no more than 80 characters, cut between words", () => {
    const long = "word ".repeat(40).trim();
    const shown = /“(.*)”/u.exec(notesOf([HELD, long])[0]?.message ?? "")?.[1] ?? "";
    assert.match(shown, /^(?:word )+…$/u);
    assert.ok(shown.length <= 82, shown);
  });

  it("show no more where the words are apart by line ends, or the first is very long", () => {
    for (const long of [
      "word\n".repeat(40).trim(),
      `${"x".repeat(300)} and so on`,
      "😀".repeat(200).concat(" a b c"),
    ]) {
      const { message = "", span } = notesOf([HELD, long])[0] ?? {};
      assert.ok(message.length < 250, message);
      assert.doesNotMatch(message, /\n/u);
      assert.ok(message.isWellFormed());
      assert.equal(span?.text, long);
    }
  });

  it("hold a quotation of which a statement has a part", () => {
    const text = `“${LOST}”`;
    const quotation: Quotation = {
      ...found,
      start: 1,
      end: text.length - 1,
      outer: { start: 0, end: text.length },
      parts: [],
      use: "speech",
      depth: 0,
    };
    const blocks = [{ start: 0, end: text.length, kind: "paragraph" } as const];
    const noted = (start: number, end: number): number =>
      recordOf(
        {
          quotations: [quotation],
          statements: [statementFinding({ content: [{ start, end }] })],
          times: [],
          sources: [],
        },
        { text, blocks, headline: null, notes: [] },
      ).notes.length;
    assert.deepEqual([noted(0, 5), noted(6, 9), noted(20, text.length - 1)], [0, 0, 0]);
    assert.equal(noted(0, 1), 1);
  });
});
