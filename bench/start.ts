import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alternate } from "./timing.ts";

const ROOT = join(import.meta.dirname, "..");

/** Wall time of the built program on a short text, beside Node that does nothing. */
export async function benchStart(): Promise<string> {
  if (!existsSync(join(ROOT, "dist/cli.js"))) return "not built: run `npm run build` first";
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  try {
    for (const part of ["bin", "dist", "models", "package.json"]) {
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    }
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    return await timeStart(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timeStart(folder: string): Promise<string> {
  const program = join(folder, "bin/onrecord.js");
  const text = join(ROOT, "samples/01-harbour-strike.txt");
  const page = join(ROOT, "samples/01-harbour-strike.html");
  const times = await alternate([
    { name: "node -e 0", work: () => run("-e", "0") },
    { name: "onrecord read TEXT", work: () => run(program, "read", text) },
    { name: "onrecord read PAGE", work: () => run(program, "read", page) },
  ]);
  return [...times].map(([name, time]) => `${name.padEnd(20)} ${(time / 1000).toFixed(3)} s`).join("\n");
}

function run(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} failed: ${stderr}`);
}
