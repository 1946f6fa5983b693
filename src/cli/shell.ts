import { OnrecordError } from "../errors.ts";

/** A stream that words are written to. */
export interface Output {
  /** Resolves when there is room for more, or when nobody reads any longer. */
  readonly write: (text: string) => Promise<void>;
  readonly isTerminal: boolean;
  /** Columns of the terminal; null when it is none. */
  readonly columns: number | null;
}

/** What the command line touches of the world; tests give their own. */
export interface Shell {
  /** Asked for only by those who read it: opening standard input changes it. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C (the reason is an `OnrecordError`), or when nobody reads the output any longer. */
  readonly signal: AbortSignal;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** The shell of this process. The second Ctrl-C ends it at once. */
export function processShell(): Shell {
  const stop = new AbortController();
  let stdinUsed = false;
  const end = (reason: unknown): void => {
    stop.abort(reason);
    if (stdinUsed) process.stdin.destroy();
  };
  process.once("SIGINT", () => {
    end(interrupted());
    process.once("SIGINT", () => process.exit(130));
  });
  return {
    stdin: () => {
      stdinUsed = true;
      return process.stdin;
    },
    stdout: outputTo(process.stdout, () => end("the output was closed")),
    stderr: outputTo(process.stderr, () => undefined),
    env: process.env,
    signal: stop.signal,
    now: () => performance.now(),
  };
}

export function interrupted(): OnrecordError {
  return new OnrecordError(
    "interrupted",
    "Stopped.",
    "What was read before is written whole. Run it again to read all.",
  );
}

/** `| head` closes the pipe early: that is no failure, only the end. */
function outputTo(stream: NodeJS.WriteStream, onClosed: () => void): Output {
  let closed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
    onClosed();
  });
  const roomAgain = (): Promise<void> =>
    new Promise((resolve) => {
      stream
        .once("drain", resolve)
        .once("close", resolve)
        .once("error", () => resolve());
    });
  return {
    write: async (text) => {
      if (!closed && !stream.write(text)) await roomAgain();
    },
    isTerminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : null,
  };
}
