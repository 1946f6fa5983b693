/** A span with what it is, as written in an example: `{speaker:the mayor}`, `{time=2026-03-01:Sunday}`. */
export interface LabelledSpan {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

export interface Example {
  /** The line as it stands in the README. */
  readonly source: string;
  /** The line without its marks, with "¶" as a paragraph break. */
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

export interface ExampleList {
  readonly name: "finds" | "ignores" | "misses";
  readonly options: ReadonlyMap<string, string>;
  readonly examples: readonly Example[];
}

const FENCE = /^```(finds|ignores|misses)([^\n]*)\n([\s\S]*?)^```$/gmu;
const OPEN = /\{([a-z-]+(?:=[^:{}]*)?):/uy;

/** Reads the fenced lists of a README, one example a line. */
export function parseLists(markdown: string): ExampleList[] {
  return [...markdown.matchAll(FENCE)].map(([, name, options = "", body = ""]) => ({
    name: name as ExampleList["name"],
    options: new Map(
      options
        .trim()
        .split(/\s+/u)
        .filter((option) => option.includes("="))
        .map((option) => [option.slice(0, option.indexOf("=")), option.slice(option.indexOf("=") + 1)]),
    ),
    examples: body
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map(parseMarked),
  }));
}

/**
 * Takes the marks out of an example. Marks may nest:
 *
 *     {statement:“We {cue:said} so”}   →   “We said so”, statement [0, 12), cue [4, 8)
 *
 * @throws SyntaxError when a mark is not closed
 */
export function parseMarked(source: string): Example {
  const marked = source.replaceAll(/ ?¶ ?/gu, "\n\n");
  const spans: LabelledSpan[] = [];
  const open: { label: string; start: number }[] = [];
  let text = "";
  for (let at = 0; at < marked.length; at++) {
    OPEN.lastIndex = at;
    const label = OPEN.exec(marked)?.[1];
    if (label !== undefined) {
      open.push({ label, start: text.length });
      at = OPEN.lastIndex - 1;
    } else if (marked[at] === "}" && open.length > 0) {
      const mark = open.pop();
      if (mark !== undefined) spans.push({ ...mark, end: text.length });
    } else {
      text += marked[at];
    }
  }
  if (open.length > 0) throw new SyntaxError(`A mark is not closed in the example: ${source}`);
  return { source, text, spans };
}
