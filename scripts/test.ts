import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";

// `npm test`: every test, or those of the files that are named. Node by itself leaves one core idle, which is half of two.
const named = process.argv.slice(2);
const files =
  named.length > 0 ? named : ["src", "eval", "bench", "train", "scripts"].map((folder) => `${folder}/**/*.test.ts`);
const { status } = spawnSync(process.execPath, ["--test", `--test-concurrency=${availableParallelism()}`, ...files], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
