import { Command } from "commander";
import type { Act } from "./flags.ts";
import { examples } from "./flags.ts";
import { READING_VERBS } from "./reading-verbs.ts";
import { RECORD_VERBS } from "./record-verbs.ts";
import { VERSION } from "../record/version.ts";

export interface ProgramOptions {
  /** What the user types for the program. */
  readonly name: string;
  /** Takes help and version. */
  readonly write: (text: string) => void;
  readonly columns: number;
}

/**
 * Every command with its flags. What a command does is loaded only when it is called, so that
 * reading a short text does not pay for the others.
 */
export function programFor(act: Act, { name, write, columns }: ProgramOptions): Command {
  const program = new Command(name)
    .description("Reads the news and keeps the record: who said what, on whose word, tied to the exact words.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .configureOutput({ writeOut: write, writeErr: () => undefined, getOutHelpWidth: () => columns })
    .exitOverride();
  examples(program, [
    ["demo", "a look at the project's own sample articles"],
    ["read story.html", "who said what, in a saved page"],
    ["read --json story.html > story.json", "the whole record"],
    ["verify story.json", "hold every span against the text"],
  ]);
  for (const add of [...READING_VERBS, ...RECORD_VERBS]) add(program, act);
  return program;
}
