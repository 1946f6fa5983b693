import type { Command } from "commander";
import type { CommonFlags, Face } from "./face.ts";

/** Runs a command's work and keeps its exit code. */
export type Act = (flags: CommonFlags, work: (face: Face) => Promise<number>) => Promise<void>;

export function common(command: Command): void {
  command
    .option("--quiet", "no messages beside data and failures")
    .option("--color", "colours even where there is no terminal")
    .option("--no-color", "no colours, as with NO_COLOR");
}

export function fetching(command: Command): Command {
  return command
    .option("--allow-private", "fetch from this machine and its network too")
    .option("--timeout <seconds>", "time for one address (20)")
    .option("--max-bytes <size>", "size of one fetched page (20MB)");
}

/** Examples stand first: most people look for a line to copy. */
export function examples(command: Command, lines: readonly (readonly [command: string, does: string])[]): void {
  const program = command.parent?.name() ?? command.name();
  const widest = Math.max(...lines.map(([example]) => example.length));
  const rows = lines.map(([example, does]) => `  ${program} ${example.padEnd(widest)}   ${does}`);
  command.addHelpText("before", `Examples:\n${rows.join("\n")}\n`);
}
