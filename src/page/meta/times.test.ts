import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pageOf } from "./testing.ts";
import { MODIFIED, OTHERS, PUBLISHED, times } from "./times.ts";

function all(html: string): string[] {
  return times(pageOf(html), () => true);
}

function time(classes: string, datetime: string | null, text = "x"): string {
  const attribute = datetime === null ? "" : ` datetime="${datetime}"`;
  return `<p><time class="${classes}"${attribute}>${text}</time></p>`;
}

const GAP = "<p>Words.</p>";

describe("times", () => {
  it("gives those that can be read, by attribute or by their words", () => {
    assert.deepEqual(all(time("a", "2026-03-05") + time("a", null, "March 6, 2026") + time("a", "P1D", "soon")), [
      "2026-03-05",
      "March 6, 2026",
    ]);
    assert.deepEqual(all(GAP), []);
  });

  it("leaves those of comments, cards and the like", () => {
    for (const classes of ["comment", "RELATED", "site-footer", "event-start", "disqus", "live-ticker", "thumb"])
      assert.deepEqual(all(time(classes, "2026-03-05")), [], classes);
    assert.deepEqual(all(`<div class="sidebar"><time datetime="2026-03-05">x</time></div>`), []);
  });

  it("leaves those that stand more than eight blocks from the first", () => {
    assert.equal(all(time("a", "2026-03-05") + GAP.repeat(7) + time("a", "2026-03-06")).length, 2);
    assert.equal(all(time("a", "2026-03-05") + GAP.repeat(8) + time("a", "2026-03-06")).length, 1);
  });

  it("counts from the one that is marked as published, wherever it stands", () => {
    const html = time("a", "2020-01-01") + GAP.repeat(20) + time("published", "2026-03-05") + time("a", "2026-03-06");
    assert.deepEqual(all(html), ["2026-03-05", "2026-03-06"]);
  });

  it("counts from the first where none is marked, and takes each once", () => {
    assert.deepEqual(all(GAP.repeat(20) + time("a", "2026-03-05", "March 6, 2026")), ["2026-03-05"]);
  });

  it("asks for the place and the words of each", () => {
    const html = time("updated", "2026-03-06", "Updated") + time("published", "2026-03-05");
    assert.deepEqual(
      times(pageOf(html), (hint) => /updated/u.test(hint)),
      ["2026-03-06"],
    );
    assert.deepEqual(
      times(pageOf(html), (_, text) => text === "Updated"),
      ["2026-03-06"],
    );
  });
});

describe("words of classes", () => {
  const cases: readonly [RegExp, readonly string[], readonly string[]][] = [
    [
      PUBLISHED,
      ["published", "pubdate", "entry-date", "post__time", "dateline", "timestamp", "date-posted"],
      ["date", "time", "updated"],
    ],
    [MODIFIED, ["updated", "date-modified", "last-edited", "revision"], ["published", "editor", "date"]],
    [OTHERS, ["comment-date", "related", "countdown-ticker", "duration"], ["entry-date", "published", "byline"]],
  ];
  for (const [form, yes, no] of cases) {
    it(form.source.slice(0, 20), () => {
      for (const word of yes) assert.match(word, form);
      for (const word of no) assert.doesNotMatch(word, form);
    });
  }
});
