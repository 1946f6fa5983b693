import assert from "node:assert/strict";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { measureLanguage } from "../../eval/language.ts";
import { MODEL_NAMES } from "../../src/language/core.ts";
import { trainLanguage } from "./main.ts";
import { tinyDataDir, tinyPackages } from "./tinydata.ts";
import { tinyNetwork } from "./tiny.ts";

async function train(data: string, packages: string): Promise<{ dir: string; lines: string[] }> {
  const modelsDir = mkdtempSync(join(tmpdir(), "onrecord-models-"));
  const lines: string[] = [];
  await trainLanguage(data, (line) => lines.push(line), { modelsDir, packages, network: tinyNetwork() });
  return { dir: modelsDir, lines };
}

describe("training everything", async () => {
  const data = tinyDataDir();
  const packages = tinyPackages();
  const first = await train(data, packages);

  it("writes every model, each reported with its size", () => {
    for (const name of MODEL_NAMES) {
      assert.ok(readFileSync(join(first.dir, `${name}.bin`)).length > 50, name);
      assert.ok(
        first.lines.some((line) => line.startsWith(`${name}.bin: `)),
        name,
      );
    }
  });

  it("writes the same bytes every time", async () => {
    const again = await train(data, packages);
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

  it("tells what each epoch of the network lost, less and less", () => {
    const losses = first.lines
      .filter((line) => line.startsWith("tags, trees, names "))
      .map((line) => (/: (.*)/u.exec(line)?.[1] ?? "").split(" ").map(Number));
    assert.equal(losses.length, tinyNetwork().second.epochs);
    losses.at(-1)?.forEach((loss, at) => assert.ok(loss < (losses[0]?.[at] ?? 0) / 4, `${at}: ${loss}`));
  });
});
