import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { svgOf } from "./svg.ts";

const ROOT = join(import.meta.dirname, "../..");
const COLUMNS = 96;
const COMMAND = ["read", "samples/08-press-conference.txt"];

/** Where the picture stands, from the root of the project. */
export const PICTURE = "docs/read.svg";

/** The picture of what `onrecord read` prints, made by running it. */
export function picture(): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, "bin/onrecord.js"), ...COMMAND], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "1", COLUMNS: String(COLUMNS) },
  });
  if (status !== 0) throw new Error(`onrecord ${COMMAND.join(" ")} failed: ${stderr}`);
  return svgOf(stdout.trimEnd().split("\n"), `npx onrecord ${COMMAND.join(" ")}`, COLUMNS);
}
