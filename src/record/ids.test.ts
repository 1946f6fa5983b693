import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { articleIdOf, idMaker, sha256 } from "./ids.ts";

describe("sha256", () => {
  it("hashes as everybody does", () => {
    assert.equal(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert.equal(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  it("hashes the bytes of UTF-8", () => {
    assert.equal(sha256("é"), "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
  });
});

describe("articleIdOf", () => {
  const hash = sha256("a");

  it("depends on the address and on the words", () => {
    assert.equal(articleIdOf("https://x.example", hash), articleIdOf("https://x.example", hash));
    assert.notEqual(articleIdOf("https://x.example", hash), articleIdOf("https://y.example", hash));
    assert.notEqual(articleIdOf("https://x.example", hash), articleIdOf("https://x.example", sha256("b")));
    assert.notEqual(articleIdOf(null, hash), articleIdOf("null", hash));
  });

  it("looks like an id", () => assert.match(articleIdOf(null, hash), /^a-[0-9a-f]{12}$/u));
});

describe("idMaker", () => {
  it("gives the same ids on a second run, and others in another article", () => {
    assert.equal(idMaker("a").idOf("t", 1, 2), idMaker("a").idOf("t", 1, 2));
    assert.notEqual(idMaker("a").idOf("t", 1, 2), idMaker("b").idOf("t", 1, 2));
  });

  it("keeps kinds and parts apart", () => {
    const { idOf } = idMaker("a");
    const ids = [idOf("t", 1, 2), idOf("s", 1, 2), idOf("t", 12), idOf("t", "1", 2), idOf("t", 1, 2, 0), idOf("t")];
    assert.equal(new Set(ids).size, ids.length);
  });

  it("counts equal things", () => {
    const { idOf } = idMaker("a");
    const first = idOf("t", 1);
    assert.deepEqual([idOf("t", 1), idOf("t", 1), idOf("t", 2).includes("-2")], [`${first}-2`, `${first}-3`, false]);
  });

  it("gives every thing its own id", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 30 }), (parts) => {
        const { idOf } = idMaker("a");
        const ids = parts.map((part) => idOf("t", part));
        assert.equal(new Set(ids).size, ids.length);
        for (const id of ids) assert.match(id, /^t-[0-9a-f]{12}(?:-\d+)?$/u);
      }),
    );
  });
});
