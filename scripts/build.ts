import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.ts";

// Makes dist/ out of src/: what the package ships. Nothing of an earlier build stays.
const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");

rmSync(DIST, { recursive: true, force: true });
tsc("-p", join(ROOT, "tsconfig.build.json"));
// The declarations once more, as a user's own compiler meets them: alone, and with none of them skipped.
const asUser = ["--ignoreConfig", "--noEmit", "--strict", "--module", "nodenext", "--target", "esnext"];
tsc(...asUser, "--types", "node", "--skipLibCheck", "false", join(DIST, "types/index.d.ts"));
const files = await bundle(DIST);
console.log(`build: ${files.length} files in dist/`);

function tsc(...args: string[]): void {
  const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
  const { status } = spawnSync(process.execPath, [compiler, ...args], { stdio: "inherit", cwd: ROOT });
  if (status !== 0) process.exit(status ?? 1);
}
