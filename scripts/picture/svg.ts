import { widthOf } from "../../src/cli/text/width.ts";

/** What a terminal shows, as a picture: an SVG of text, so that it stays sharp, small and searchable. */
const CHAR = 8.4;
const LINE = 19;
const MARGIN = 20;
const BAR = 34;

/** Colours of the codes that the program uses (bold, dim, yellow, green, cyan). */
const CLASSES: Readonly<Record<string, string>> = { "1": "b", "2": "d", "33": "y", "32": "g", "36": "c" };
const ENDS = new Set(["22", "39", "0"]);

const SHEET = `
    text { font: 14px ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d8dee9; white-space: pre }
    .b { font-weight: 700; fill: #ffffff } .d { fill: #8b95a5 } .y { fill: #e5c07b } .g { fill: #98c379 } .c { fill: #56b6c2 }`;

interface Run {
  readonly classes: readonly string[];
  readonly text: string;
}

/**
 * Draws lines of terminal output with their colours.
 * @param title shown in the bar at the top: the command
 */
export function svgOf(lines: readonly string[], title: string, columns: number): string {
  const width = Math.round(columns * CHAR + 2 * MARGIN);
  const height = Math.round(lines.length * LINE + BAR + 1.5 * MARGIN);
  const rows = lines.map((line, index) => rowOf(line, BAR + MARGIN + index * LINE));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(title)}">
  <style>${SHEET}
  </style>
  <rect width="${width}" height="${height}" rx="8" fill="#1f2430"/>
  <text x="${MARGIN}" y="22" class="d">$ ${escape(title)}</text>
${rows.join("\n")}
</svg>
`;
}

/** Every run stands at its own column, so that the columns hold whatever font the reader has. */
function rowOf(line: string, y: number): string {
  let column = 0;
  const spans = runsOf(line).map(({ classes, text }) => {
    // Not every viewer keeps blanks at the start of a run: they become its place.
    const words = text.trimStart();
    const x = (MARGIN + (column + text.length - words.length) * CHAR).toFixed(1);
    column += widthOf(text);
    const look = classes.length === 0 ? "" : ` class="${classes.join(" ")}"`;
    return `<tspan x="${x}"${look}>${escape(words)}</tspan>`;
  });
  return `  <text y="${y}">${spans.join("")}</text>`;
}

/** Cuts a line at its colour codes. */
export function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  const classes: string[] = [];
  // oxlint-disable-next-line no-control-regex -- the escape character opens every colour code
  for (const part of line.split(/(\u001b\[\d+m)/u)) {
    // oxlint-disable-next-line no-control-regex -- as above
    const code = /^\u001b\[(\d+)m$/u.exec(part)?.[1];
    const look = code === undefined ? undefined : CLASSES[code];
    if (look !== undefined) classes.push(look);
    else if (code !== undefined && ENDS.has(code)) classes.pop();
    else if (part !== "") runs.push({ classes: [...classes], text: part });
  }
  return runs;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
