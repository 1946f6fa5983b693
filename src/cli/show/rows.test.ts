import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bridgeRecord, canvasOf, recordOf } from "../testing.ts";
import { widthOf } from "../text/width.ts";
import type { Row } from "./rows.ts";
import { rowOf, showRows } from "./rows.ts";

function row(about: Partial<Row>): Row {
  return {
    name: "a.html",
    published: "2026-03-05",
    statements: 3,
    named: 2,
    unnamed: 1,
    headline: "Bridge shut",
    hasNotes: false,
    ...about,
  };
}

function table(columns: number, ...rows: Row[]): string {
  return showRows(canvasOf(Math.min(columns, 100)), columns, rows).join("\n");
}

describe("rowOf", () => {
  it("keeps the few things that a row shows", () => {
    const published = { value: "2026-03-05T14:00:00Z", basis: "page", why: "x", candidates: [] } as const;
    assert.deepEqual(
      rowOf("news/a.html", bridgeRecord({ published: { ...published, candidates: [] } })),
      row({ name: "news/a.html", named: 1 }),
    );
  });

  it("says what is missing", () => {
    const record = { ...recordOf("x"), notes: [{ code: "x", message: "x", span: null }] };
    assert.deepEqual(
      rowOf("a.html", record),
      row({ published: "not found", statements: 0, named: 0, unnamed: 0, headline: "(no headline)", hasNotes: true }),
    );
  });

  it("makes hostile names harmless", () => {
    assert.equal(rowOf("a\u001b[2J.html", recordOf("x")).name, "a␛[2J.html");
  });
});

describe("showRows", () => {
  it("makes a table of one line an article", () => {
    assert.equal(
      table(80, row({}), row({ name: "b.html", statements: 12, headline: "Ferry back" })),
      [
        "Published   Statements  Named  Unnamed  Headline     Input",
        "2026-03-05           3      2        1  Bridge shut  a.html",
        "2026-03-05          12      2        1  Ferry back   b.html",
      ].join("\n"),
    );
  });

  it("names the folder that the inputs share once", () => {
    const rows = [row({ name: "news/may/a.html" }), row({ name: "news/june/b.html" }), row({ name: "news/c.html" })];
    assert.equal(
      table(80, ...rows),
      [
        "Published   Statements  Named  Unnamed  Headline     in news/",
        "2026-03-05           3      2        1  Bridge shut  may/a.html",
        "2026-03-05           3      2        1  Bridge shut  june/b.html",
        "2026-03-05           3      2        1  Bridge shut  c.html",
      ].join("\n"),
    );
  });

  it("does not take the beginning of a name for a folder", () => {
    assert.match(
      table(80, row({ name: "news/a.html" }), row({ name: "newsroom/b.html" })),
      /^.*Input\n.*news\/a\.html/u,
    );
  });

  it("marks what has notes, and says what the mark means", () => {
    const lines = table(80, row({ hasNotes: true }), row({})).split("\n");
    assert.match(lines[1] ?? "", / 1 {2}! {2}Bridge shut/u);
    assert.match(lines[2] ?? "", / 1 {5}Bridge shut/u);
    assert.equal(lines.at(-1), "! has notes: read it alone to see them");
  });

  it("cuts long headlines at their end and long names at their start", () => {
    const long = row({ headline: "A very long headline that goes on and on", name: `${"deep/".repeat(9)}story.html` });
    const line = table(80, long, row({ name: "x" })).split("\n")[1] ?? "";
    assert.match(line, /A very long headl?i?n?e?…? *\S* {2}…\S*story\.html$/u);
    assert.ok(widthOf(line) <= 80);
  });

  it("becomes a list where a table has no room", () => {
    assert.equal(
      table(
        40,
        row({ hasNotes: true }),
        row({ statements: 1, headline: "Ferry back after nine long weeks in the dock" }),
      ),
      [
        "Bridge shut !",
        "  2026-03-05 · 3 statements · 2 named, 1",
        "  unnamed · a.html",
        "Ferry back after nine long weeks in t…",
        "  2026-03-05 · 1 statement · 2 named, 1",
        "  unnamed · a.html",
        "! has notes: read it alone to see them",
      ].join("\n"),
    );
  });

  it("keeps within its columns, wide signs too", () => {
    const rows = [
      row({ headline: "大桥将关闭一周".repeat(9), name: `新闻/${"桥".repeat(40)}.html` }),
      row({ name: "e\u0301" }),
    ];
    for (const columns of [30, 71, 72, 80, 120]) {
      for (const line of table(columns, ...rows).split("\n")) assert.ok(widthOf(line) <= columns, line);
    }
  });

  it("takes one row", () => {
    assert.equal(table(80, row({})).split("\n").length, 2);
  });
});
