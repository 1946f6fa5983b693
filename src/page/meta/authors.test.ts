import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PREFERENCES, readAuthors } from "./authors.ts";
import { meta, pageOf } from "./testing.ts";

function article(author: unknown, more: object = {}): object {
  return { "@type": "NewsArticle", headline: "Quay opens", author, ...more };
}

const PUBLISHER = { publisher: { "@type": "NewsMediaOrganization", name: "Harbour Courier" } };

describe("readAuthors", () => {
  const cases: readonly [string, readonly (string | object)[], readonly string[]][] = [
    ["a person", [article({ "@type": "Person", name: "Jane Roe" })], ["Jane Roe"]],
    [
      "a list of people",
      [article([{ name: "Jane Roe" }, { "@type": ["Person"], name: "Jo Doe" }])],
      ["Jane Roe", "Jo Doe"],
    ],
    ["names in one string", [article("Jane Roe and Jo Doe")], ["Jane Roe", "Jo Doe"]],
    [
      "one person with a list of names",
      [article({ "@type": "Person", name: ["Jane Roe", "Jo Doe"] })],
      ["Jane Roe", "Jo Doe"],
    ],
    ["the parts of a name", [article({ "@type": "Person", givenName: "Jane", familyName: "Roe" })], ["Jane Roe"]],
    ["a creator where there is no author", [article(undefined, { creator: "Jane Roe" })], ["Jane Roe"]],
    [
      "a reference in a graph",
      [{ "@graph": [article({ "@id": "#jane" }), { "@type": "Person", "@id": "#jane", name: "Jane Roe" }] }],
      ["Jane Roe"],
    ],
    [
      "people and not the agency beside them",
      [
        article([
          { "@type": "Person", name: "Jane Roe" },
          { "@type": "Organization", name: "dpa" },
        ]),
      ],
      ["Jane Roe"],
    ],
    ["an agency alone", [article({ "@type": "Organization", name: "The Associated Press" })], ["The Associated Press"]],
    ["another body alone", [article({ "@type": "Organization", name: "Harbour Institute" })], ["Harbour Institute"]],
    ["not the site", [article({ "@type": "Organization", name: "Harbour Courier" }, PUBLISHER)], []],
    ["not the site as a person", [article({ "@type": "Person", name: "Harbour Courier" }, PUBLISHER)], []],
    [
      "the person who is the site",
      [
        article(
          { "@type": "Person", name: "Jane Roe" },
          { publisher: { "@type": ["Person", "Organization"], name: "Jane Roe" } },
        ),
      ],
      ["Jane Roe"],
    ],
    [
      "the byline where the data gives the site",
      [
        article({ "@type": "Organization", name: "Harbour Courier" }, PUBLISHER),
        '<p class="byline">By Jane Roe, Science editor</p>',
      ],
      ["Jane Roe"],
    ],
    [
      "not a byline of others where the data gives an agency",
      [article({ "@type": "Organization", name: "dpa" }), '<p class="author">Von Jan Roe</p>'],
      ["dpa"],
    ],
    ["several metas", [meta("article:author", "Jane Roe"), meta("article:author", "Jo Doe")], ["Jane Roe", "Jo Doe"]],
    ["not an address", [meta("article:author", "https://social.example/jane")], []],
    ["the slug of a name", [meta("parsely-author", "jane-roe")], ["Jane Roe"]],
    ["the family name in front", [meta("citation_author", "Roe, Jane")], ["Jane Roe"]],
    [
      "microdata",
      ['<div itemprop="author" itemscope>By <span itemprop="name">Jane Roe</span>, Science editor</div>'],
      ["Jane Roe"],
    ],
    [
      "all the links of a byline",
      ['<p>By <a rel="author">Jane Roe</a> and <a rel="author">Jo Doe</a></p>'],
      ["Jane Roe", "Jo Doe"],
    ],
    [
      "not the element around several names",
      ['<div class="authors"><span class="author">Jane Roe</span> <span class="author">Jo Doe</span></div>'],
      ["Jane Roe", "Jo Doe"],
    ],
    ["not who commented", ['<p class="comment-author vcard">Jo Doe</p>'], []],
    ["a vcard", ['<span class="author vcard">Jane Roe</span>'], ["Jane Roe"]],
    [
      "not the bylines of other articles",
      [
        '<p class="byline">By Jane Roe</p>',
        "<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>",
        '<p class="byline">By Jo Doe</p>',
      ],
      ["Jane Roe"],
    ],
    ["the same person once", [article([{ name: "Jane Roe" }, { name: "JANE  ROE" }])], ["Jane Roe"]],
    ["nobody on an empty page", [""], []],
  ];
  for (const [name, parts, expected] of cases) {
    it(`gives ${name}`, () => assert.deepEqual(readAuthors(pageOf(...parts)), expected));
  }

  it("ignores authors of odd shapes", () => {
    for (const author of [null, 7, true, {}, [[]], { name: 7 }, { name: {} }, [null], { "@id": "#none" }]) {
      assert.deepEqual(readAuthors(pageOf(article(author))), [], JSON.stringify(author));
    }
  });
});

describe("what readers see against the data", () => {
  const byline = '<p class="byline">By Jane Roe</p>';
  const links = '<p>By <a rel="author">Jane Roe</a> and <a rel="author">Jo Doe</a></p>';
  const cases: readonly [string, readonly (string | object)[], readonly string[]][] = [
    ["a full name before a user name", [article("janer85"), byline], ["Jane Roe"]],
    ["a full name before a dotted user name", [article("jane.roe"), byline], ["Jane Roe"]],
    ["a full name before a name with an initial run on", [article("JaneR"), byline], ["Jane Roe"]],
    ["a user name where nothing else is shown", [article("janer85")], ["janer85"]],
    ["a user name where only a single name is shown", [article("janer85"), '<a rel="author">Jane</a>'], ["janer85"]],
    ["the data where the links say the same", [article("Jane Roe"), '<a rel="author">JANE ROE</a>'], ["Jane Roe"]],
    ["microdata before a byline", ['<b itemprop="author">dpa</b>', byline], ["dpa"]],
    ["a single name of the data", [article("Mazi"), byline], ["Mazi"]],
    ["the data before another name", [article("Ann Lee"), byline], ["Ann Lee"]],
    ["all linked authors where the data has one of them", [article("Jo Doe"), links], ["Jane Roe", "Jo Doe"]],
    ["the data where the links do not hold it", [article("Ann Lee"), links], ["Ann Lee"]],
    [
      "the data where a byline has more",
      [article("Jane Roe"), '<p class="byline">By Jane Roe and Senior Gardener</p>'],
      ["Jane Roe"],
    ],
  ];
  for (const [name, parts, expected] of cases) {
    it(`gives ${name}`, () => assert.deepEqual(readAuthors(pageOf(...parts)), expected));
  }

  it("has a name and an example for every preference", () => {
    assert.equal(new Set(PREFERENCES.map(({ name }) => name)).size, PREFERENCES.length);
    assert.ok(PREFERENCES.every(({ example }) => example.includes("Jane Roe")));
  });
});
