import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { AUTHOR_SOURCES } from "./author-sources.ts";
import { BODY_SOURCES } from "./body.ts";
import { MODIFIED_SOURCES, PUBLISHED_SOURCES } from "./dates.ts";
import { HEADLINE_SOURCES } from "./headline.ts";
import { readInstant } from "./instants.ts";
import { LANGUAGE_SOURCES } from "./language.ts";
import { OUTLET_SOURCES } from "./outlet.ts";
import type { Source } from "./source.ts";
import { STANDFIRST_SOURCES } from "./standfirst.ts";
import { pageOf } from "./testing.ts";

/** What a source gives is shown as text; "" for nothing. */
function shown(found: unknown): string {
  if (typeof found === "string") return found;
  if (Array.isArray(found)) return found.join("; ");
  const { people } = (found ?? { people: [] }) as { readonly people: readonly string[] };
  return people.join("; ");
}

const FIELDS: readonly [field: string, sources: readonly Source<unknown>[], expected: RegExp][] = [
  ["headline", HEADLINE_SOURCES, /^(?:Harbour reopens.*|…)$/u],
  ["standfirst", STANDFIRST_SOURCES, /^(?:The quay was closed for two days\.|…)$/u],
  ["authors", AUTHOR_SOURCES, /^Jane Roe(?:; Jo Doe)?$/u],
  ["outlet", OUTLET_SOURCES, /^(?:Harbour Courier|…)$/u],
  ["published", PUBLISHED_SOURCES, /2026/u],
  ["modified", MODIFIED_SOURCES, /2026-03-06|2026-03-05/u],
  ["language", LANGUAGE_SOURCES, /^(?:en|en-GB|…)$/u],
  ["articleBody", BODY_SOURCES, /^The quay/u],
];

for (const [field, sources, expected] of FIELDS) {
  describe(`sources of ${field}`, () => {
    for (const { name, example, read } of sources) {
      it(`read ${name}: ${example}`, () => assert.match(shown(read(pageOf(example))), expected));
      it(`find nothing for ${name} on an empty page`, () => {
        assert.equal(shown(read(pageOf("<p>Nothing here.</p>"))), "");
      });
    }

    it("have names of their own", () => {
      const names = sources.map(({ name }) => name);
      assert.equal(new Set(names).size, names.length);
    });
  });
}

describe("sources of published", () => {
  for (const { name, example, read } of PUBLISHED_SOURCES) {
    it(`give a day that can be read: ${name}`, () => {
      const [raw = ""] = read(pageOf(example));
      assert.equal(readInstant(raw)?.value.slice(0, 10), "2026-03-05");
    });
  }
});
