import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { KERNEL } from "../../src/language/core/model/kernelbytes.ts";
import { compileKernel } from "./compile.ts";

describe("the kernel", () => {
  it("is what its source compiles to: `npm run kernel` makes it anew", async () => {
    assert.equal(Buffer.from(await compileKernel()).toString("base64"), KERNEL);
  });

  it("is WebAssembly that asks for its memory and for nothing else", () => {
    const module = new WebAssembly.Module(Buffer.from(KERNEL, "base64"));
    assert.deepEqual(
      WebAssembly.Module.imports(module).map(({ module: from, name }) => `${from}.${name}`),
      ["env.memory"],
    );
    assert.deepEqual(
      WebAssembly.Module.exports(module).map(({ name }) => name),
      ["lists", "steps", "memory"],
    );
  });
});
