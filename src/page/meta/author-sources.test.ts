import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { AUTHOR_SOURCES, best } from "./author-sources.ts";
import type { Byline } from "./names.ts";
import { meta, pageOf } from "./testing.ts";

/** What each source that finds somebody finds, people first. */
function found(...parts: readonly (string | object)[]): Record<string, readonly string[]> {
  const page = pageOf(...parts);
  return Object.fromEntries(
    AUTHOR_SOURCES.map(({ name, read }) => {
      const { people, agencies, bodies } = read(page);
      return [name, [...people, ...agencies, ...bodies]] as const;
    }).filter(([, names]) => names.length > 0),
  );
}

function article(author: unknown): object {
  return { "@type": "NewsArticle", headline: "Quay opens", author };
}

function linked(who: string): string {
  return `<p><a rel="author">${who}</a></p>`;
}

function byline(some: Partial<Byline>): Byline {
  return { people: [], agencies: [], bodies: [], ...some };
}

describe("authors in the data of a page", () => {
  it("are those of the first node that names some", () => {
    const nodes = { "@graph": [article([]), article("Jane Roe"), article("Jo Doe")] };
    assert.deepEqual(found(nodes), { "json-ld author": ["Jane Roe"] });
  });

  it("are forty at most", () => {
    const names = Array.from({ length: 60 }, (_, at) => ({
      name: `Jane ${String.fromCodePoint(0x41 + (at % 26))}oe${"x".repeat(at)}`,
    }));
    assert.equal(found(article(names))["json-ld author"]?.length, 40);
  });

  it("are people only where the node does not say otherwise", () => {
    assert.deepEqual(found(article({ "@type": "Organization", name: "Roe, Doe and Sons" })), {
      "json-ld author": ["Roe, Doe and Sons"],
    });
    assert.deepEqual(found(article({ name: "Roe Doe and Ann Lee" })), { "json-ld author": ["Roe Doe", "Ann Lee"] });
  });

  it("stand in many metas, of which the best of a kind counts", () => {
    assert.deepEqual(found(meta("author", "dpa"), meta("byl", "By Jane Roe")), { "meta author": ["Jane Roe"] });
    assert.deepEqual(found(meta("author", "dpa"), meta("byl", "Staff")), { "meta author": ["dpa"] });
    assert.deepEqual(found(meta("sailthru.author", "Jane Roe, Jo Doe")), { "meta author": ["Jane Roe", "Jo Doe"] });
  });

  it("are read out of an address only for the one that gives addresses", () => {
    assert.deepEqual(found(meta("parsely-author", "jane-van-roe")), { "meta author": ["Jane Van Roe"] });
    assert.deepEqual(found(meta("author", "jane-roe")), { "meta author": ["jane-roe"] });
  });

  it("stand behind a label of a card in several languages", () => {
    for (const label of ["Written by", "WRITTEN BY", "Verfasst von", "Escrito por", "Est. écrit par"])
      assert.deepEqual(found(meta("twitter:label2", label), meta("twitter:data2", "Jane Roe")), {
        "twitter card label": ["Jane Roe"],
      });
    assert.deepEqual(found(meta("twitter:label1", "Reading time"), meta("twitter:data1", "5 minutes")), {});
    assert.deepEqual(found(meta("twitter:label1", "Written by")), {});
  });
});

describe("authors that readers see", () => {
  it("stand together: names more than two blocks away are of other articles", () => {
    assert.deepEqual(found(linked("Jane Roe") + "<p>a</p>" + linked("Jo Doe"))["rel=author"], ["Jane Roe", "Jo Doe"]);
    assert.deepEqual(found(linked("Jane Roe") + "<p>a</p>".repeat(2) + linked("Jo Doe"))["rel=author"], ["Jane Roe"]);
  });

  it("are not those of comments, cards, boxes and lives", () => {
    for (const classes of [
      "comment-author",
      "related byline",
      "author-card",
      "author-bio",
      "footer-author",
      "author-avatar",
    ])
      assert.deepEqual(found(`<p class="${classes}">By Jane Roe</p>`), {}, classes);
    assert.deepEqual(found('<p class="author-biography">Jane Roe</p>')["byline"], ["Jane Roe"]);
  });

  it("do not stand in an element of more than 200 units", () => {
    assert.deepEqual(found(`<p class="byline">By Jane Roe ${"and Jo Doe ".repeat(20)}</p>`), {});
  });

  it("are passed over where an element names nobody", () => {
    assert.deepEqual(
      found('<p class="byline">Follow us</p><p>a</p><p>b</p><p class="byline">By Jane Roe</p>')["byline"],
      ["Jane Roe"],
    );
  });
});

describe("best", () => {
  it("prefers people, then agencies, then bodies, and the first of a kind", () => {
    const body = byline({ bodies: ["Roe Institute"] });
    const agency = byline({ agencies: ["dpa"] });
    const person = byline({ people: ["Jane Roe"] });
    assert.equal(best([body, agency, person, byline({ people: ["Jo Doe"] })]), person);
    assert.equal(best([body, agency, byline({})]), agency);
    assert.equal(best([byline({}), body]), body);
    assert.deepEqual(best([]), byline({}));
  });
});
