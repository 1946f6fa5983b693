import assert from "node:assert/strict";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { measureLanguage } from "../../eval/language.ts";
import { MODEL_NAMES } from "../../src/language/core.ts";
import { labelsOf, trainLanguage } from "./main.ts";
import { tinyDataDir, tinyPackages } from "./tinydata.ts";
import { tinyTrees } from "./tiny.ts";

function train(data: string, packages: string): { dir: string; lines: string[] } {
  const dir = mkdtempSync(join(tmpdir(), "onrecord-models-"));
  const lines: string[] = [];
  const before = process.env["ONRECORD_PACKAGES"];
  process.env["ONRECORD_PACKAGES"] = packages;
  try {
    trainLanguage(data, (line) => lines.push(line), { modelsDir: dir });
  } finally {
    if (before === undefined) delete process.env["ONRECORD_PACKAGES"];
    else process.env["ONRECORD_PACKAGES"] = before;
  }
  return { dir, lines };
}

describe("training everything", () => {
  const data = tinyDataDir();
  const packages = tinyPackages();
  const first = train(data, packages);

  it("writes every model, each reported with its size", () => {
    for (const name of MODEL_NAMES) {
      assert.ok(readFileSync(join(first.dir, `${name}.bin`)).length > 50, name);
      assert.ok(
        first.lines.some((line) => line.startsWith(`${name}.bin: `)),
        name,
      );
    }
  });

  it("writes the same bytes every time", () => {
    const again = train(data, packages);
    for (const name of MODEL_NAMES) {
      const [one, two] = [first.dir, again.dir].map((dir) => readFileSync(join(dir, `${name}.bin`)));
      assert.deepEqual(one, two, name);
    }
  });

  it("gives models that the evaluation reads, and that have learned", () => {
    const { measures, table, goldFiles } = measureLanguage(data, pathToFileURL(`${first.dir}/`));
    const value = (id: string): number => measures.find((measure) => measure.id === id)?.value ?? 0;
    assert.equal(goldFiles.length, 4);
    assert.ok(value("language.ewt.upos") > 0.99, table);
    assert.ok(value("language.gum.las") > 0.95, table);
    assert.ok(value("language.uner-ewt.names") > 0.95, table);
    assert.match(table, /\| ewt \| \d+\.\d\d \|/u);
  });

  it("orders labels by how often they occur", () => {
    const labels = labelsOf(tinyTrees());
    assert.deepEqual(new Set(labels.slice(0, 4)), new Set(["nsubj", "root", "obj", "punct"]));
  });
});
