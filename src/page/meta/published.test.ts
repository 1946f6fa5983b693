import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CORRECTIONS, readModified, readPublished } from "./published.ts";
import { meta, pageOf } from "./testing.ts";

function article(datePublished: string, more: object = {}): object {
  return { "@type": "NewsArticle", headline: "Quay opens", datePublished, ...more };
}

const PUBLISHED = "article:published_time";

function value(...parts: readonly (string | object)[]): string | null {
  return readPublished(pageOf(...parts), null)?.value ?? null;
}

function why(...parts: readonly (string | object)[]): string | undefined {
  return readPublished(pageOf(...parts), null)?.why;
}

describe("readPublished", () => {
  const cases: readonly [string, readonly (string | object)[], string | null][] = [
    [
      "the article's node before other places",
      [article("2026-03-05T14:00:00+01:00"), meta("date", "2026-03-01")],
      "2026-03-05T14:00:00+01:00",
    ],
    ["a meta in any spelling", [meta("article:published:time", "2026-03-05T14:00:00Z")], "2026-03-05T14:00:00Z"],
    ["milliseconds", [meta("publish_date", "1772715600000")], "2026-03-05T13:00:00Z"],
    ["not dateModified", [{ "@type": "NewsArticle", dateModified: "2026-03-06" }], null],
    [
      "not the date of a related node",
      [article("2026-03-05"), { ...article("2020-01-01"), headline: "Ferry" }],
      "2026-03-05",
    ],
    [
      "not the date of a comment",
      [
        '<div class="comment-meta"><time datetime="2026-03-09">9 March</time></div><time class="entry-date" datetime="2026-03-05">x</time>',
      ],
      "2026-03-05",
    ],
    ["not a time of an update", ['<time class="updated" datetime="2026-03-06">6 March</time>'], null],
    ["the words of a time", ["<time>March 5, 2026</time>"], "2026-03-05"],
    ["nothing where the order is open", ["<time>05/03/2026</time>"], null],
    ["the address", ["https://harbour.example/2026/03/05/quay", "<p>Quay</p>"], "2026-03-05"],
    ["the address with a month's name", ["https://harbour.example/2026/mar/05/quay", "<p>Quay</p>"], "2026-03-05"],
    ["no day out of a number in the address", ["https://harbour.example/a-20269999/quay", "<p>Quay</p>"], null],
    ["the byline", ['<p class="byline">By Jane Roe | March 5, 2026</p>'], "2026-03-05"],
    ["no placeholder of a program", [meta("date", "0001-01-01T00:00:00"), meta("pubdate", "1970-01-01")], null],
    ["a clock without inventing a zone", [article("2026-03-05T14:00:00")], "2026-03-05T14:00:00"],
    ["null for an empty page", [""], null],
  ];
  for (const [name, parts, expected] of cases) it(`gives ${name}`, () => assert.equal(value(...parts), expected));

  it("keeps every candidate with its source and words", () => {
    const found = readPublished(pageOf(article("2026-03-05T14:00:00+0100"), meta("date", "March 4, 2026")), null);
    assert.deepEqual(found?.candidates, [
      { value: "2026-03-05T14:00:00+01:00", source: "json-ld datePublished", raw: "2026-03-05T14:00:00+0100" },
      { value: "2026-03-04", source: "meta date", raw: "March 4, 2026" },
    ]);
    assert.equal(found?.basis, "page");
    assert.equal(found?.why, "json-ld datePublished, the best of the sources; 0 of 1 other dates name the same day");
  });

  it("says when all dates agree, and when there is one", () => {
    assert.match(why(article("2026-03-05")) ?? "", /the only date on the page$/u);
    assert.match(why(article("2026-03-05"), meta("date", "2026-03-05")) ?? "", /the other date names the same day$/u);
    const three = why(article("2026-03-05"), meta("date", "2026-03-05"), meta("pubdate", "2026-03-05"));
    assert.match(three ?? "", /all other dates name the same day$/u);
  });

  it("takes two instants of one night in two zones for one day", () => {
    const night = [article("2026-03-05T23:30:00-05:00"), meta(PUBLISHED, "2026-03-06T05:30:00Z")];
    assert.match(why(...night) ?? "", /the other date names the same day$/u);
    const apart = [article("2026-03-05T10:00:00Z"), meta(PUBLISHED, "2026-03-06T05:30:00Z")];
    assert.match(why(...apart) ?? "", /0 of 1 other dates/u);
  });

  it("lets the caller's date win and keeps the page's", () => {
    const found = readPublished(pageOf(article("2026-03-05")), "2026-03-07T09:00:00Z");
    assert.equal(found?.value, "2026-03-07T09:00:00Z");
    assert.equal(found?.basis, "given");
    assert.equal(found?.candidates.length, 1);
  });

  it("bounds the candidates of a page full of dates", () => {
    const times = Array.from(
      { length: 500 },
      (_, at) => `<time class="published" datetime="2026-03-05T10:${10 + (at % 50)}:00Z">x</time>`,
    );
    assert.ok((readPublished(pageOf(times.join("")), null)?.candidates.length ?? 99) <= 24);
  });
});

describe("corrections of the best source", () => {
  it("each have a name, an example and a reason", () => {
    assert.equal(new Set(CORRECTIONS.map(({ name }) => name)).size, CORRECTIONS.length);
    assert.ok(CORRECTIONS.every(({ example }) => example.includes("2026")));
  });

  it("take a time of day where the best has midnight", () => {
    const found = readPublished(
      pageOf(article("2026-03-05T00:00:00"), meta(PUBLISHED, "2026-03-05T14:00:00+01:00")),
      null,
    );
    assert.equal(found?.value, "2026-03-05T14:00:00+01:00");
    assert.match(found?.why ?? "", /json-ld datePublished has no time of day/u);
  });

  it("leave midnight where no other date is of the same day", () => {
    assert.equal(value(article("2026-03-05"), meta(PUBLISHED, "2026-03-09T14:00:00Z")), "2026-03-05");
  });

  it("leave a time of day that is stated, and a day beside an instant of another day", () => {
    assert.equal(
      value(article("2026-03-05T09:00:00Z"), meta(PUBLISHED, "2026-03-05T14:00:00Z")),
      "2026-03-05T09:00:00Z",
    );
    assert.equal(value(article("2026-03-05"), meta(PUBLISHED, "2026-03-04T23:00:00Z")), "2026-03-05");
  });

  it("take a zone where the best has none", () => {
    assert.equal(
      value(article("2026-03-05T14:00:00"), meta(PUBLISHED, "2026-03-05T14:00:00+01:00")),
      "2026-03-05T14:00:00+01:00",
    );
    assert.equal(
      value(article("2026-03-05T14:00:00"), meta(PUBLISHED, "2026-03-05T13:00:00Z")),
      "2026-03-05T13:00:00Z",
    );
    assert.equal(value(article("2026-03-05T14:00:00"), meta(PUBLISHED, "2026-03-05T13:07:00Z")), "2026-03-05T14:00:00");
  });

  it("refuse a date after the last change when another is before it", () => {
    const late = article("2026-03-08T10:00:00Z", { dateModified: "2026-03-05T15:00:00Z" });
    const found = readPublished(pageOf(late, meta(PUBLISHED, "2026-03-05T14:00:00Z")), null);
    assert.equal(found?.value, "2026-03-05T14:00:00Z");
    assert.match(found?.why ?? "", /gives 2026-03-08, later than the last change/u);
    assert.equal(value(late), "2026-03-08T10:00:00Z");
  });

  it("believe two sources of one day more than the last change", () => {
    const late = article("2026-03-08T10:00:00Z", { dateModified: "2026-03-05T15:00:00Z" });
    const parts = [late, meta(PUBLISHED, "2026-03-08T10:00:00Z"), meta("date", "2026-03-01")];
    assert.equal(value(...parts), "2026-03-08T10:00:00Z");
  });
});

describe("readModified", () => {
  it("gives the last change, and null where there is none", () => {
    const changed = article("2026-03-05", { dateModified: "2026-03-06T09:00:00+01:00" });
    assert.equal(readModified(pageOf(changed))?.value, "2026-03-06T09:00:00+01:00");
    assert.equal(readModified(pageOf(meta("og:updated_time", "2026-03-06")))?.value, "2026-03-06");
    assert.equal(readModified(pageOf(article("2026-03-05"))), null);
  });

  it("does not take the change of another article, far from this one's date", () => {
    const far = '<time class="published" datetime="2026-03-05">x</time>' + "<p>One.</p>".repeat(20);
    assert.equal(readModified(pageOf(`${far}<time class="updated" datetime="2018-01-01">y</time>`)), null);
  });
});
