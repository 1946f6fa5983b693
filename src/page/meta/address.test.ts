import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dayInAddress, domainOf, webAddress } from "./address.ts";

describe("webAddress", () => {
  const cases: readonly [string | null, string | null, string | null][] = [
    ["/a?b=1#c", "https://harbour.example/x", "https://harbour.example/a?b=1"],
    ["//cdn.harbour.example/a", "https://harbour.example/", "https://cdn.harbour.example/a"],
    ["https://harbour.example/a", null, "https://harbour.example/a"],
    ["/a", null, null],
    ["/a", "no address", null],
    ["javascript:alert(1)", "https://harbour.example/", null],
    ["data:text/html,x", null, null],
    ["file:///etc/passwd", null, null],
    ["http://", null, null],
    ["", "https://harbour.example/", null],
    [null, "https://harbour.example/", null],
    [`https://harbour.example/${"a".repeat(5_000)}`, null, null],
  ];
  for (const [href, base, expected] of cases) {
    it(`reads ${String(href).slice(0, 40)}`, () => assert.equal(webAddress(href, base), expected));
  }

  it("gives the domain without www", () => {
    assert.equal(domainOf("https://www.harbour.example/a"), "harbour.example");
    assert.equal(domainOf("https://www1.harbour.example/a"), "harbour.example");
    assert.equal(domainOf("no address"), null);
    assert.equal(domainOf(null), null);
  });
});

describe("webAddress, of other makes,", () => {
  const base = "https://harbour.example/world/a?b#c";
  const cases: readonly [string, string | null][] = [
    ["quay", "https://harbour.example/world/quay"],
    ["../quay", "https://harbour.example/quay"],
    ["?page=2", "https://harbour.example/world/a?page=2"],
    ["#top", "https://harbour.example/world/a?b"],
    ["  /quay\n", "https://harbour.example/quay"],
    ["HTTPS://Harbour.Example/Quay", "https://harbour.example/Quay"],
    ["https://hafen.example/öl", "https://hafen.example/%C3%B6l"],
    ["https://köln.example/", "https://xn--kln-sna.example/"],
    ["ftp://harbour.example/a", null],
    ["blob:https://harbour.example/a", null],
    ["JavaScript:alert(1)", null],
    ["java\nscript:alert(1)", null],
    ["https://", null],
  ];
  for (const [href, expected] of cases) {
    it(JSON.stringify(href), () => assert.equal(webAddress(href, base), expected));
  }
});

describe("domainOf", () => {
  it("keeps other parts of a domain, and has none for what has no host", () => {
    assert.equal(domainOf("https://news.harbour.example:8080/a"), "news.harbour.example");
    assert.equal(domainOf("https://www.www.example/"), "www.example");
    assert.equal(domainOf("https://wwwharbour.example/"), "wwwharbour.example");
    assert.equal(domainOf("mailto:jane@harbour.example"), null);
  });
});

describe("dayInAddress", () => {
  const cases: readonly [string, string | null][] = [
    ["https://harbour.example/2026/03/05/quay", "2026-03-05"],
    ["https://harbour.example/2026/MAR/05/quay", "2026-03-05"],
    ["https://harbour.example/2026-03-05", "2026-03-05"],
    ["https://harbour.example/quay_20260305.html", "2026-03-05"],
    ["https://harbour.example/quay.2026.03.05", null],
    ["https://harbour.example/2026/3/5/quay", null],
    ["https://harbour.example/1826/03/05/quay", null],
    ["https://harbour.example/2026/03/32/quay", null],
    ["https://harbour.example/q2026/03/05", null],
    ["https://harbour.example/", null],
  ];
  for (const [url, day] of cases) it(url, () => assert.deepEqual(dayInAddress(url), day === null ? [] : [day]));

  it("looks no further than 500 units, and not at nothing", () => {
    assert.deepEqual(dayInAddress(`https://harbour.example/${"a".repeat(480)}/2026/03/05/`), []);
    assert.deepEqual(dayInAddress(null), []);
  });
});
