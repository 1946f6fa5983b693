import { writeFileSync } from "node:fs";
import { compileKernel, kernelFile, kernelPath, KERNELS } from "./compile.ts";

// Compiles the inner loops of the language core, after something in kernel/ was changed.
for (const kernel of KERNELS) writeFileSync(kernelPath(kernel), kernelFile(kernel, await compileKernel(kernel)));
