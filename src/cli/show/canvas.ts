import type { Style } from "../text/style.ts";
import { padded, widthOf } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";

/** What everything that is shown needs to know about the terminal. */
export interface Canvas {
  readonly columns: number;
  readonly style: Style;
}

/** "2 statements", "1 statement". */
export function counted(count: number, noun: string, plural: string = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** "1, 3–6": numbers in rising order, three and more in a row as a range. */
export function ranges(numbers: readonly number[]): string {
  const rows: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const row = rows.at(-1);
    if (row !== undefined && row.last === number - 1) row.last = number;
    else rows.push({ first: number, last: number });
  }
  return rows
    .flatMap(({ first, last }) => (last === first + 1 ? [`${first}`, `${last}`] : [rangeOf(first, last)]))
    .join(", ");
}

function rangeOf(first: number, last: number): string {
  return first === last ? `${first}` : `${first}–${last}`;
}

/** A label in its own column, and what belongs to it wrapped beside it. */
export function field({ columns, style }: Canvas, label: string, text: string, labelWidth: number): string[] {
  const head = style.dim(padded(label, labelWidth));
  return wrap(text, columns, { first: head, rest: " ".repeat(labelWidth) });
}

/** A heading, and beside it in a few words what the list below holds. */
export function heading({ columns, style }: Canvas, title: string, aside: string = ""): string[] {
  const text = aside === "" ? style.bold(title) : `${style.bold(title)}${style.dim(`: ${aside}`)}`;
  return wrap(text, columns, { first: "", rest: "  " });
}

/** Rows under headings, each column as wide as its widest cell; `right` names the columns of numbers. */
export function columnsOf(rows: readonly (readonly string[])[], right: ReadonlySet<number>): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, widthOf(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, index) => padded(cell, widths[index] ?? 0, right.has(index) ? "right" : "left"))
      .join("  ")
      .trimEnd(),
  );
}
