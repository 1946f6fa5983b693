import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { modelsFile } from "./list.ts";

describe("the models that a record names", () => {
  it("are those that lie in models/ (else: npm run models)", () => {
    assert.equal(readFileSync(join(import.meta.dirname, "../../src/record/models.ts"), "utf8"), modelsFile());
  });

  it("go by name and hash, cards left out", () => {
    const folder = mkdtempSync(join(tmpdir(), "onrecord-models-"));
    writeFileSync(join(folder, "b.bin"), "b");
    writeFileSync(join(folder, "a.json"), "");
    writeFileSync(join(folder, "a.md"), "a card");
    assert.deepEqual(modelsFile(folder).match(/"[a-z]", "[0-9a-f]{6}/gu), ['"a", "e3b0c4', '"b", "3e23e8']);
  });
});
