import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileKernel, kernelFile } from "./compile.ts";

// Compiles the inner loops of the language core, after kernel/score.ts was changed.
writeFileSync(
  join(import.meta.dirname, "../../src/language/core/model/kernelbytes.ts"),
  kernelFile(await compileKernel()),
);
