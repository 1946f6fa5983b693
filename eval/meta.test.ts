import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { evalMeta, readWithOnrecord } from "./meta.ts";
import { bare, namesIn, sameDay, sameMinute, sameNames, wordF1 } from "./meta-metric.ts";
import { readWithReadability } from "./meta-peer.ts";

const PAGE = `<html lang="en"><head><title>Quay opens | Harbour Courier</title>
<meta property="og:site_name" content="Harbour Courier">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Quay opens", "datePublished": "2026-03-05T14:00:00+01:00",
"author": {"@type": "Person", "name": "Jane Roe"}}</script></head><body><article><h1>Quay opens</h1><p class="byline">By Jane Roe</p>
${"<p>The quay was closed for two days after the storm, and boats were kept out of the harbour, the harbour master said.</p>".repeat(8)}
</article></body></html>`;

describe("the metric", () => {
  it("puts case, accents, spaces and signs aside in titles", () => {
    assert.equal(bare("Café — “Opens”!"), bare("cafe opens"));
    assert.notEqual(bare("Quay opens"), bare("Quay open"));
  });

  it("counts shared words", () => {
    assert.equal(wordF1("Quay opens", "quay OPENS"), 1);
    assert.equal(wordF1("Quay opens", "Quay closes"), 0.5);
    assert.equal(wordF1("", "Quay"), 0);
  });

  it("compares names as sets", () => {
    assert.ok(sameNames(["Jane Roe", "Jo Doe"], ["jo doe", "JANE ROE"]));
    assert.ok(!sameNames(["Jane Roe"], ["Jane Roe", "Jo Doe"]));
    assert.ok(sameNames([], []));
  });

  it("parts the names of the gold", () => {
    assert.deepEqual(namesIn("Jane Roe; dpa, Bonn", true), ["Jane Roe", "dpa, Bonn"]);
    assert.deepEqual(namesIn("Jane Roe, Jo Doe and Ann Lee", false), ["Jane Roe", "Jo Doe", "Ann Lee"]);
    assert.deepEqual(namesIn("By Jane Roe, MD, RD & Jo Doe", false), ["Jane Roe, MD, RD", "Jo Doe"]);
    assert.deepEqual(namesIn(null, true), []);
  });

  const days: readonly [string | null, string, boolean][] = [
    ["2026-03-05", "2026-03-05", true],
    ["2026-03-05T23:30:00-05:00", "2026-03-06 04:30:00+00:00", true],
    ["2026-03-05T23:30:00", "2026-03-06 04:30:00+00:00", false],
    ["2026-03-05", "2026-03-06", false],
    [null, "2026-03-06", false],
    ["March", "2026-03-06", false],
  ];
  for (const [found, gold, expected] of days) {
    it(`compares the days ${found} and ${gold}`, () => assert.equal(sameDay(found, gold), expected));
  }

  const minutes: readonly [string | null, string, boolean][] = [
    ["2026-03-05T14:00:00+01:00", "2026-03-05 13:00:00+00:00", true],
    ["2026-03-05T14:00:00+0100", "2026-03-05 13:00:59.123456+00:00", true],
    ["2026-03-05T14:00:00", "2026-03-05 14:00:00+00:00", true],
    ["2026-03-05T14:01:00+01:00", "2026-03-05 13:00:00+00:00", false],
    ["2026-03-05", "2026-03-05 00:00:00", true],
    ["2026-03-05", "2026-03-05 14:00:00", false],
    [null, "2026-03-05 14:00:00", false],
  ];
  for (const [found, gold, expected] of minutes) {
    it(`compares the minutes ${found} and ${gold}`, () => assert.equal(sameMinute(found, gold), expected));
  }
});

describe("the systems", () => {
  it("read a page", () => {
    assert.deepEqual(readWithOnrecord(PAGE, "https://harbour.example/quay"), {
      title: "Quay opens",
      authors: ["Jane Roe"],
      published: "2026-03-05T14:00:00+01:00",
    });
    const peer = readWithReadability(PAGE, (byline) => namesIn(byline, false));
    assert.deepEqual(peer, { title: "Quay opens", authors: ["Jane Roe"], published: "2026-03-05T14:00:00+01:00" });
  });
});

describe("evalMeta", () => {
  it("measures nothing without the data", () => assert.deepEqual(evalMeta({ data: null, worst: 0 }), []));

  it("scores each field where the gold gives it", () => {
    const data = mkdtempSync(join(tmpdir(), "onrecord-meta-"));
    try {
      mkdirSync(join(data, "pages", "html"), { recursive: true });
      const about = { url: "https://harbour.example/quay", title: "Quay opens", date: "2026-03-05 13:00:00+00:00" };
      const cases = [
        { id: "fundus-1", ...about, author: "Jane Roe" },
        { id: "fundus-2", ...about, author: "Jane Roe; Harbour Courier" },
        { id: "fundus-3", ...about, title: "Quay closes", author: "Jo Doe", date: null },
        { id: "wcxb-1", ...about, url: "", author: null, date: "2026-03-06" },
      ];
      writeFileSync(join(data, "pages", "truth.jsonl"), cases.map((each) => JSON.stringify(each)).join("\n"));
      for (const { id } of cases) writeFileSync(join(data, "pages", "html", `${id}.html.gz`), gzipSync(PAGE));
      const [wcxb, fundus] = evalMeta({ data, worst: 3 });
      const of = (id: string): number | undefined =>
        [...(wcxb?.measures ?? []), ...(fundus?.measures ?? [])].find((measure) => measure.id === id)?.value;
      assert.equal(of("meta.fundus.title"), 2 / 3);
      assert.equal(of("meta.fundus.authors"), 1 / 3);
      assert.equal(of("meta.fundus.authorsWithoutOutlet"), 2 / 3);
      assert.deepEqual([of("meta.fundus.day"), of("meta.fundus.minute")], [1, 1]);
      assert.deepEqual([of("meta.wcxb.title"), of("meta.wcxb.day"), of("meta.wcxb.minute")], [1, 0, undefined]);
      assert.match(fundus?.table ?? "", /title fundus-3: Quay opens \(gold: Quay closes\)/u);
      assert.deepEqual(fundus?.goldFiles, [join(data, "pages", "truth.jsonl")]);
    } finally {
      rmSync(data, { recursive: true });
    }
  });
});
