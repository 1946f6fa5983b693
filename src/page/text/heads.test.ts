import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { BlockKind } from "../../doc.ts";
import { evened, kindHeadline, kindStandfirst } from "./heads.ts";
import type { Open } from "./paragraphs.ts";

type Row = string | readonly [kind: BlockKind, words: string];

/** Paragraphs one after the other; those given with a kind have it already. */
function paragraphs(rows: readonly Row[]): Open[] {
  return rows.map((row) => {
    const [kind, words] = typeof row === "string" ? [null, row] : row;
    return { start: 0, end: words.length, lines: 1, afterBlank: true, words, kind };
  });
}

function kindsWithHeadline(rows: readonly Row[], given: string | null = null, from = 0): (BlockKind | null)[] {
  const open = paragraphs(rows);
  kindHeadline(open, from, given);
  return open.map(({ kind }) => kind);
}

const BODY = "The river fell on Monday, and two of the bridges are open again.";

describe("kindHeadline", () => {
  it("gives the place of the headline", () => {
    assert.equal(kindHeadline(paragraphs(["River falls", BODY]), 0, null), 0);
    assert.equal(kindHeadline(paragraphs([["dateline", "5 March"], "River falls", BODY]), 0, null), 1);
    assert.equal(kindHeadline(paragraphs([BODY, BODY]), 0, null), null);
    assert.equal(kindHeadline(paragraphs(["River falls"]), 0, null), null);
    assert.equal(kindHeadline([], 0, null), null);
  });

  it("keeps one that is known, wherever it stands", () => {
    assert.equal(kindHeadline(paragraphs(["Rain", BODY, ["headline", "River falls"]]), 0, null), 2);
    assert.equal(kindHeadline(paragraphs(["Rain", ["headline", "River falls"]]), 0, "Rain"), 1);
  });

  it("looks past four lines of metadata at most", () => {
    const line: Row = ["dateline", "5 March 2026"];
    assert.equal(kindHeadline(paragraphs([line, line, line, "River falls", BODY]), 0, null), 3);
    assert.equal(kindHeadline(paragraphs([line, line, line, line, "River falls", BODY]), 0, null), null);
  });

  it("looks from where it is told", () => {
    assert.deepEqual(kindsWithHeadline(["River falls", "Rain falls", BODY], null, 1), [null, "headline", null]);
    assert.deepEqual(kindsWithHeadline(["River falls", "Rain", BODY], "River falls", 1), [null, null, null]);
  });

  it("stops at the body: what stands below is no headline", () => {
    assert.deepEqual(kindsWithHeadline([BODY, "River falls", BODY]), [null, null, null]);
  });

  it("takes a sentence with a stop only where metadata or a report's opening follows", () => {
    assert.deepEqual(kindsWithHeadline(["River falls.", ["byline", "By Jo Alder"], BODY])[0], "headline");
    assert.deepEqual(kindsWithHeadline(["River falls.", ["dateline", "5 March"], BODY])[0], "headline");
    assert.deepEqual(kindsWithHeadline(["River falls.", "LYON (AP) — It fell."])[0], "headline");
    assert.deepEqual(kindsWithHeadline(["River falls.", ["caption", "A heron."], BODY])[0], null);
    assert.deepEqual(kindsWithHeadline(["LYON (AP) — It fell.", ["byline", "By Jo Alder"]])[0], null);
    assert.deepEqual(kindsWithHeadline([`${BODY} ${BODY} ${BODY}`, ["byline", "By Jo Alder"]])[0], null);
  });

  it("takes a question that is longer than its answer only where it is a whole one", () => {
    assert.equal(kindsWithHeadline(["Which bridge is open again?", "One of three."])[0], "headline");
    assert.equal(kindsWithHeadline(["Why? Because?", "Rain."])[0], null);
    assert.equal(kindsWithHeadline(["Why now?", BODY])[0], "headline");
  });

  it("takes no line that begins in small letters, and none of five lines", () => {
    assert.equal(kindsWithHeadline(["river falls", BODY])[0], null);
    const [first, second] = paragraphs(["River falls", BODY]);
    assert.ok(first !== undefined && second !== undefined);
    assert.equal(kindHeadline([{ ...first, lines: 4 }, second], 0, null), 0);
    assert.equal(kindHeadline([{ ...first, kind: null, lines: 5 }, second], 0, null), null);
  });

  it("puts a section above the headline aside", () => {
    assert.deepEqual(kindsWithHeadline(["OPINION", "We should have moved it", BODY]), [
      "boilerplate",
      "headline",
      null,
    ]);
    assert.deepEqual(kindsWithHeadline(["World", "River falls again", BODY]), ["boilerplate", "headline", null]);
    assert.deepEqual(kindsWithHeadline(["OPINION", BODY, BODY])[0], null);
    assert.deepEqual(kindsWithHeadline(["OPINION", ["byline", "By Jo Alder"], BODY])[0], "headline");
    const long = "NEWS AND ANALYSIS OF THE WHOLE WORLD";
    assert.deepEqual(kindsWithHeadline([long, "River falls again, and two bridges open", BODY])[0], "headline");
    assert.deepEqual(kindsWithHeadline(["World leaders", "River falls again", BODY])[0], "headline");
    assert.deepEqual(kindsWithHeadline(["Politics", "Rain", BODY])[0], "headline");
  });

  it("finds a given one by its words, near the top, and calls nothing else so", () => {
    assert.deepEqual(kindsWithHeadline(["OPINION", "“It  FELL.”", BODY], '"It fell."'), [null, "headline", null]);
    assert.deepEqual(kindsWithHeadline(["River falls", BODY], "Rain falls"), [null, null]);
    assert.deepEqual(kindsWithHeadline(["a", "b", "c", "d", "River falls"], "River falls")[4], null);
  });
});

describe("evened", () => {
  it("puts case, marks and white space aside, and nothing else", () => {
    assert.equal(evened(" „It’s\u00a0\n OVER“ "), evened("“it's over”"));
    assert.equal(evened("«It’s over»"), evened('"IT‘S OVER"'));
    assert.notEqual(evened("It’s over."), evened("It’s over"));
    assert.equal(evened(""), "");
  });
});

function kindsWithStandfirst(rows: readonly Row[]): (BlockKind | null)[] {
  const open = paragraphs([["headline", "River falls"], ...rows]);
  kindStandfirst(open, 0);
  return open.slice(1).map(({ kind }) => kind);
}

describe("kindStandfirst", () => {
  const byline: Row = ["byline", "By Jo Alder"];

  it("takes what stands between headline and byline, one or two paragraphs", () => {
    assert.deepEqual(kindsWithStandfirst(["Two are open.", byline, BODY]), ["standfirst", "byline", null]);
    assert.deepEqual(kindsWithStandfirst(["Two are open.", "One is shut.", byline, BODY])[1], "standfirst");
    assert.deepEqual(kindsWithStandfirst(["One.", "Two.", "Three.", byline, BODY])[0], null);
    assert.deepEqual(kindsWithStandfirst(["Two are open.", ["dateline", "5 March"], BODY])[0], "standfirst");
  });

  it("takes nothing where no text follows the byline, and nothing of another kind", () => {
    assert.deepEqual(kindsWithStandfirst(["Two are open.", byline]), [null, "byline"]);
    assert.deepEqual(kindsWithStandfirst([["caption", "A heron."], "Two are open.", byline, BODY])[1], null);
    assert.deepEqual(kindsWithStandfirst(["LYON (AP) — It fell.", byline, BODY])[0], null);
    assert.deepEqual(kindsWithStandfirst(["• Two are open", byline, BODY])[0], null);
  });

  it("takes a line of five words without a stop right above the body", () => {
    assert.deepEqual(kindsWithStandfirst(["Two bridges are open again", BODY]), ["standfirst", null]);
    assert.deepEqual(kindsWithStandfirst([byline, "Two bridges are open again", BODY])[1], "standfirst");
    assert.deepEqual(kindsWithStandfirst(["Two bridges are open", BODY])[0], null);
    assert.deepEqual(kindsWithStandfirst(["Two bridges are open again.", BODY])[0], null);
    assert.deepEqual(kindsWithStandfirst(["Two bridges are open again", "And so is the third one"])[0], null);
    assert.deepEqual(kindsWithStandfirst(["Two bridges are open again", ["list", "• a."]])[0], null);
  });

  it("adds none to one that is known", () => {
    const rows: readonly Row[] = [["standfirst", "Two are open."], "A third one is still shut", BODY];
    assert.deepEqual(kindsWithStandfirst(rows), ["standfirst", null, null]);
  });
});
