import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// The package as a user gets it: what `npm pack` would ship, unpacked elsewhere, run there.
const ROOT = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "onrecord-smoke-"));
try {
  const listing = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const [{ files }] = JSON.parse(listing) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  for (const needed of ["LICENSE", "NOTICE", "README.md", "bin/onrecord.js", "dist/cli.js", "dist/types/index.d.ts"]) {
    assert.ok(paths.includes(needed), `the package lacks ${needed}`);
  }
  for (const path of paths) assert.ok(!/\.test\.|^src\/|^eval\//u.test(path), `the package ships ${path}`);
  for (const path of paths) cpSync(join(ROOT, path), join(folder, path));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  smoke();
  console.log(`smoke: ${paths.length} files in the package, all commands answer`);
} finally {
  rmSync(folder, { recursive: true });
}

function smoke(): void {
  const record = join(folder, "record.json");
  const text = join(folder, "samples/01-harbour-strike.txt");
  const json = run(0, "read", "--json", text);
  assert.equal(run(0, "read", "--json", text), json, "a second run differs");
  writeFileSync(record, json);
  assert.match(run(0, "verify", record), /(\d+) of \1 spans match/u);
  assert.match(run(0, "demo"), /invented/iu);
  assert.match(run(0, "schema", "Statement"), /"#\/\$defs\/Statement"/u);
  run(0, "read", join(folder, "samples/01-harbour-strike.html"));
  run(5, "read", join(folder, "no-such-file.html"));
  run(2, "raed", text);
}

function run(expected: number, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "bin/onrecord.js"), ...args], {
    encoding: "utf8",
  });
  assert.equal(status, expected, `onrecord ${args.join(" ")} ended with ${status}: ${stderr}`);
  return stdout;
}
