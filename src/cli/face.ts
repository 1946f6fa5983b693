import type { Canvas } from "./show/canvas.ts";
import type { Output, Shell } from "./shell.ts";
import { styleFor, wantsColour } from "./text/style.ts";

/** Flags that every command has. */
export interface CommonFlags {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** What a command shows itself through: the shell, and how to draw on it. */
export interface Face {
  readonly shell: Shell;
  /** For what goes to stdout: lines that read well. */
  readonly canvas: Canvas;
  /** For messages on stderr. */
  readonly messages: Canvas;
  /** Columns of the terminal, for tables. */
  readonly columns: number;
  readonly print: (lines: readonly string[]) => Promise<void>;
  /** A message beside the data; `--quiet` silences it. */
  readonly say: (lines: readonly string[]) => Promise<void>;
}

/** Lines of prose that are longer than this are hard to read. */
const WIDEST = 100;
const NARROWEST = 20;
const WITHOUT_TERMINAL = 80;

export function faceOf(shell: Shell, flags: CommonFlags): Face {
  const { stdout, stderr } = shell;
  const columns = columnsFor(shell);
  const canvasFor = (output: Output): Canvas => ({
    columns: Math.min(columns, WIDEST),
    style: styleFor(flags.color ?? wantsColour(output.isTerminal, shell.env)),
  });
  return {
    shell,
    canvas: canvasFor(stdout),
    messages: canvasFor(stderr),
    columns,
    print: (lines) => stdout.write(joined(lines)),
    say: async (lines) => {
      if (flags.quiet !== true) await stderr.write(joined(lines));
    },
  };
}

/** What to type to start the program once more: whoever came by npx has no `onrecord` on the path. */
export function startedAs(env: Shell["env"]): string {
  return env["npm_command"] === "exec" ? "npx onrecord" : "onrecord";
}

/** `COLUMNS` where it is set, as for other programs; else the terminal's own width. */
export function columnsFor({ env, stdout, stderr }: Shell): number {
  const wished = Number(env["COLUMNS"]);
  const columns = Number.isInteger(wished) && wished > 0 ? wished : (stdout.columns ?? stderr.columns);
  return Math.max(NARROWEST, columns ?? WITHOUT_TERMINAL);
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
