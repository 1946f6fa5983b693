import { CommanderError } from "commander";
import { OnrecordError } from "../errors.ts";
import { columnsFor, faceOf, startedAs } from "./face.ts";
import { asFailure, exitCodeOf, failureJson, showFailure } from "./failure.ts";
import type { Act } from "./flags.ts";
import { programFor } from "./program.ts";
import type { Shell } from "./shell.ts";
import { processShell } from "./shell.ts";

/** Runs the command line of this process; `bin/onrecord.js` calls it. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processShell());
}

/**
 * Carries out one command line. Data goes to stdout, messages to stderr; nothing is thrown.
 * @returns the exit code (`EXIT` in `errors.ts`)
 */
export async function main(args: readonly string[], shell: Shell): Promise<number> {
  try {
    const code = await dispatch(args, shell);
    if (shell.signal.reason instanceof OnrecordError) throw shell.signal.reason;
    return code;
  } catch (error) {
    const failure = failureOf(error, args);
    // After Ctrl-C whatever else went wrong is only its consequence.
    const { reason } = shell.signal;
    return await fail(reason instanceof OnrecordError ? reason : failure, args, shell);
  }
}

async function dispatch(args: readonly string[], shell: Shell): Promise<number> {
  let code = 0;
  let text = "";
  const act: Act = async (flags, work) => {
    code = await work(faceOf(shell, flags));
  };
  const program = programFor(act, {
    name: startedAs(shell.env),
    write: (part) => (text += part),
    columns: Math.min(columnsFor(shell), WIDEST_HELP),
  });
  if (args.length === 0) {
    program.outputHelp();
    await shell.stderr.write(text);
    return USAGE;
  }
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
    await shell.stdout.write(text);
  }
  return code;
}

const WIDEST_HELP = 100;
const USAGE = 2;

async function fail(failure: OnrecordError, args: readonly string[], shell: Shell): Promise<number> {
  const { messages } = faceOf(shell, {});
  const lines = wantsJson(args) ? [failureJson(failure)] : showFailure(messages, failure);
  await shell.stderr.write(lines.map((line) => `${line}\n`).join(""));
  return exitCodeOf(failure);
}

/** Asked of the words themselves, because a command line that cannot be understood must be answered too. */
function wantsJson(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end === -1 ? args.length : end).some((arg) => arg === "--json" || arg === "--jsonl");
}

function failureOf(error: unknown, args: readonly string[]): OnrecordError {
  return error instanceof CommanderError ? usageError(error, args) : asFailure(error);
}

const SUGGESTION = /\n\((Did you mean [^)]{1,200})\)/u;

function usageError({ code, message }: CommanderError, args: readonly string[]): OnrecordError {
  const [problem = ""] = message.replace(/^error: /u, "").split("\n");
  const suggestion = SUGGESTION.exec(message)?.[1];
  return new OnrecordError("usage", sentence(problem), suggestion ?? usageHint(code, args));
}

function usageHint(code: string, args: readonly string[]): string {
  const [first = ""] = args;
  const looksLikeInput = /[./*]|^-$/u.test(first);
  if (code === "commander.unknownCommand" && looksLikeInput) return `To read it: onrecord read ${first}`;
  return code === "commander.unknownCommand" ? "See: onrecord --help" : `See: onrecord ${first} --help`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.$/u, "")}.`;
}
