/** The few ways in which words are set apart. Each says its thing without colour too: nothing is told by colour alone. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly good: (text: string) => string;
  readonly mark: (text: string) => string;
}

export function styleFor(colour: boolean): Style {
  const code = (on: number, off: number) => (text: string) => (colour ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  return { bold: code(1, 22), dim: code(2, 22), warn: code(33, 39), good: code(32, 39), mark: code(36, 39) };
}

/** Whether a stream gets colour: `FORCE_COLOR` decides, then `NO_COLOR`, then whether it is a terminal. */
export function wantsColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const force = env["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  return isTerminal && env["TERM"] !== "dumb";
}
