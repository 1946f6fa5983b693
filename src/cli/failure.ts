import { EXIT, OnrecordError, messageOf } from "../errors.ts";
import type { Face } from "./face.ts";
import type { Canvas } from "./show/canvas.ts";
import { cleanLine } from "./text/clean.ts";
import { wrap } from "./text/wrap.ts";

/** Any failure as one with a code and a next step. What is not ours is a fault of the program. */
export function asFailure(error: unknown): OnrecordError {
  if (error instanceof OnrecordError) return error;
  const hint = "Please report it, with the command that you gave and, if you may share it, the input.";
  return new OnrecordError("internal", `This is a fault of onrecord: ${messageOf(error)}`, hint, { cause: error });
}

export function exitCodeOf({ code }: OnrecordError): number {
  return EXIT[code];
}

/** One line of JSON: `{"error":{"code","message","hint"}}`, with the input that it is about. */
export function failureJson({ code, message, hint }: OnrecordError, input?: string): string {
  return JSON.stringify({ error: { code, message, hint, ...(input === undefined ? {} : { input }) } });
}

/** A failure for people: what is wrong, and on the next line what to do. */
export function showFailure({ columns, style }: Canvas, { message, hint }: OnrecordError, input?: string): string[] {
  const place = input === undefined ? "" : placeOf(input, message);
  const named = place === "" ? "" : `${cleanLine(place)}: `;
  const problem = wrap(named + cleanLine(message), columns, { first: "", rest: "  " });
  const nextStep = wrap(cleanLine(hint), columns, { first: "  ", rest: "  " });
  return [...problem.map(style.warn), ...nextStep];
}

/** Tells on stderr that one input among others failed. */
export async function tellFailure(
  { messages, shell }: Face,
  error: OnrecordError,
  input: string,
  json: boolean,
): Promise<void> {
  const lines = json ? [failureJson(error, input)] : showFailure(messages, error, input);
  await shell.stderr.write(lines.map((line) => `${line}\n`).join(""));
}

/** What a message must still name: nothing for standard input, and no line number that it gives itself. */
function placeOf(input: string, message: string): string {
  const file = /^(?:Line|Item) \d/u.test(message) ? input.replace(/:\d+$/u, "") : input;
  return file === "-" || message.includes(file) ? "" : file;
}
