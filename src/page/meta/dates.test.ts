import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesFrom, MODIFIED_SOURCES, PUBLISHED_SOURCES } from "./dates.ts";
import { meta, pageOf } from "./testing.ts";

/** Every date of publication that a page gives, as "source = value". */
function published(...parts: readonly (string | object)[]): string[] {
  return datesFrom(pageOf(...parts), PUBLISHED_SOURCES).map(({ source, value }) => `${source} = ${value}`);
}

function modified(...parts: readonly (string | object)[]): string[] {
  return datesFrom(pageOf(...parts), MODIFIED_SOURCES).map(({ source, value }) => `${source} = ${value}`);
}

function time(classes: string, datetime: string, text = "x"): string {
  return `<div><time class="${classes}" datetime="${datetime}">${text}</time></div>`;
}

describe("times of a page", () => {
  it("are the article's when they are marked as published", () => {
    for (const classes of [
      "published",
      "entry-date",
      "post-date",
      "article-time",
      "dt-published",
      "pubdate",
      "story__date",
    ]) {
      const [first] = published(time(classes, "2026-03-05"));
      assert.equal(first, "time marked as published = 2026-03-05", classes);
    }
  });

  it("are not the article's when they are marked as others'", () => {
    for (const classes of [
      "comment-date",
      "related-date",
      "teaser__date",
      "widget-date",
      "event-date",
      "sidebar published",
      "card-date",
    ]) {
      assert.deepEqual(published(time(classes, "2026-03-05")), [], classes);
    }
  });

  it("are not the article's when they tell of an update", () => {
    assert.deepEqual(published(time("updated", "2026-03-06")), []);
    assert.deepEqual(published("<time>Updated March 6, 2026</time>"), []);
    assert.deepEqual(modified(time("updated", "2026-03-06")), ["time marked as updated = 2026-03-06"]);
  });

  it("that are both count as published", () => {
    assert.deepEqual(
      published(time("entry-date published updated", "2026-03-05"))[0],
      "time marked as published = 2026-03-05",
    );
    assert.deepEqual(modified(time("entry-date published updated", "2026-03-05")), []);
  });

  it("far from the first belong to other articles", () => {
    const gap = "<p>Words.</p>".repeat(12);
    assert.deepEqual(published(time("published", "2026-03-05") + gap + time("published", "2020-01-01")), [
      "time marked as published = 2026-03-05",
      "first time = 2026-03-05",
    ]);
  });

  it("are read from the attribute, else from the words", () => {
    assert.deepEqual(published(time("published", "P3D", "March 5, 2026"))[0], "time marked as published = 2026-03-05");
    assert.deepEqual(
      published(time("published", "2026-03-05T14:00", "March 5, 2026"))[0],
      "time marked as published = 2026-03-05T14:00:00",
    );
    assert.deepEqual(published(time("published", "", "three hours ago")), []);
  });
});

describe("dates in other places", () => {
  it("in microdata may stand in a tag or an element", () => {
    assert.deepEqual(
      published('<meta itemprop="datePublished" content="2026-03-05">')[0],
      "itemprop datePublished = 2026-03-05",
    );
    assert.deepEqual(
      published('<span itemprop="datePublished">5 March 2026</span>')[0],
      "itemprop datePublished = 2026-03-05",
    );
    assert.deepEqual(
      modified('<meta itemprop="dateModified" content="2026-03-06">')[0],
      "itemprop dateModified = 2026-03-06",
    );
  });

  it("in metas are named by the first name of their group", () => {
    assert.deepEqual(published(meta("sailthru.date", "2026-03-05 14:00:00")), [
      "meta parsely-pub-date = 2026-03-05T14:00:00",
    ]);
    assert.deepEqual(published(meta("dcterms.issued", "2026-03-05")), ["meta date.available = 2026-03-05"]);
  });

  const addresses: readonly [string, string | null][] = [
    ["https://harbour.example/2026/03/05/quay", "2026-03-05"],
    ["https://harbour.example/news/2026-03-05-quay", "2026-03-05"],
    ["https://harbour.example/news/20260305/quay", "2026-03-05"],
    ["https://harbour.example/quay-20260305140010-nt.html", "2026-03-05"],
    ["https://harbour.example/2026/mar/05/quay", "2026-03-05"],
    ["https://harbour.example/2026/03/quay", null],
    ["https://harbour.example/2026/13/05/quay", null],
    ["https://harbour.example/2026/02/31/quay", null],
    ["https://harbour.example/a/120260305/quay", null],
    ["https://harbour.example/quay-12026030599", null],
  ];
  for (const [address, day] of addresses) {
    it(`in the address: ${address}`, () => {
      assert.deepEqual(published(address, "<p>Quay</p>"), day === null ? [] : [`address = ${day}`]);
    });
  }

  it("in a byline count unless they tell of an update or of a comment", () => {
    assert.deepEqual(published('<p class="byline">Jane Roe, March 5, 2026</p>'), ["byline = 2026-03-05"]);
    assert.deepEqual(published('<p class="byline">Updated March 5, 2026</p>'), []);
    assert.deepEqual(published('<p class="comment-author">Jo, March 5, 2026</p>'), []);
  });

  it("are kept in the order of the sources, without repeats", () => {
    const found = published(meta("date", "2026-03-04"), meta("article:published_time", "2026-03-05"), {
      "@type": "NewsArticle",
      datePublished: ["2026-03-06", "2026-03-06"],
    });
    assert.deepEqual(found, [
      "json-ld datePublished = 2026-03-06",
      "meta article:published_time = 2026-03-05",
      "meta date = 2026-03-04",
    ]);
  });
});

function article(...datePublished: readonly string[]): object {
  return { "@type": "NewsArticle", datePublished };
}

function seen(...parts: readonly (string | object)[]): ReturnType<typeof datesFrom> {
  return datesFrom(pageOf(...parts), PUBLISHED_SOURCES);
}

function byline(length: number): string {
  return `<p class="byline">${"March 5, 2026 Jane Roe".padEnd(length, " x")}</p>`;
}

describe("datesFrom", () => {
  it("keeps 24 dates at most, the first ones", () => {
    const days = Array.from({ length: 30 }, (_, at) => `2026-03-${String(at + 1).padStart(2, "0")}`);
    assert.deepEqual(
      seen(article(...days)).map(({ value }) => value),
      days.slice(0, 24),
    );
  });

  it("keeps the words of the first of two that say the same", () => {
    assert.deepEqual(
      seen(article("March 5, 2026", "2026-03-05")).map(({ raw }) => raw),
      ["March 5, 2026"],
    );
  });

  it("keeps 120 units of what was read, with single blanks", () => {
    assert.equal(seen(meta("date", `5  March   2026 ${"x".repeat(200)}`))[0]?.raw.length, 120);
    assert.match(seen(meta("date", "5  March   2026"))[0]?.raw ?? "", /^5 March 2026$/u);
  });

  it("takes no byline of 120 units for a date", () => {
    assert.equal(seen(byline(110)).length, 1);
    assert.equal(seen(byline(121)).length, 0);
  });
});
