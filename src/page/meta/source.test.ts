import assert from "node:assert/strict";
import { it } from "node:test";
import { metaSource } from "./source.ts";
import { meta, pageOf } from "./testing.ts";

it("metaSource reads the first filled meta of its name", () => {
  const source = metaSource("og:locale");
  assert.equal(source.name, "meta og:locale");
  assert.match(source.example, /name="og:locale"/u);
  assert.equal(
    source.read(pageOf(meta("og:locale", ""), meta("og:locale", "en_GB"), meta("og:locale", "de_DE"))),
    "en_GB",
  );
  assert.equal(source.read(pageOf(meta("og:title", "River"))), null);
});
