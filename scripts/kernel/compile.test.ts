import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { KERNEL as SCORE } from "../../src/language/core/model/kernelbytes.ts";
import { KERNEL as NETWORK } from "../../src/language/core/network/kernelbytes.ts";
import { compileKernel, kernelFile, kernelPath, KERNELS } from "./compile.ts";

describe("a kernel", () => {
  for (const kernel of KERNELS) {
    it(`is what kernel/${kernel.entry} compiles to: \`npm run kernel\` makes it anew`, async () => {
      assert.equal(kernelFile(kernel, await compileKernel(kernel)), readFileSync(kernelPath(kernel), "utf8"));
    });
  }

  it("is WebAssembly that asks for its memory and for nothing else", () => {
    for (const bytes of [SCORE, NETWORK]) {
      const module = new WebAssembly.Module(Buffer.from(bytes, "base64"));
      assert.deepEqual(
        WebAssembly.Module.imports(module).map(({ module: from, name }) => `${from}.${name}`),
        ["env.memory"],
      );
    }
  });

  it("exports what its caller calls", () => {
    assert.deepEqual(exportsOf(SCORE), ["lists", "memory"]);
    assert.deepEqual(exportsOf(NETWORK), [
      ...[
        "arcs",
        "pack",
        "relate",
        "weigh",
        "choose",
        "outside",
        "dense",
        "embed",
        "gather",
        "mix",
        "norm",
        "tree",
        "memory",
      ],
    ]);
  });
});

function exportsOf(bytes: string): string[] {
  return WebAssembly.Module.exports(new WebAssembly.Module(Buffer.from(bytes, "base64"))).map(({ name }) => name);
}
