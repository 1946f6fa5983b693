import type { OnRecord } from "../../record/schema/index.ts";
import { cleanLine } from "../text/clean.ts";
import { wrap } from "../text/wrap.ts";
import type { Canvas } from "./canvas.ts";
import { counted, heading } from "./canvas.ts";

const MOST = 6;
const INDENT = { first: "  ", rest: "    " };

/** When, where and how many: what else the record holds, a line each with its first entries. */
export function worldOf(canvas: Canvas, { times, places, figures }: OnRecord): string[] {
  const lines = [
    lineOf(counted(places.length, "place"), places.map(placeOf)),
    lineOf(
      counted(times.length, "time"),
      times.map(({ text, timex3 }) => valued(text, timex3.value)),
    ),
    lineOf(
      counted(figures.length, "figure"),
      figures.map(({ text, of }) => cleanLine(of === null ? text : `${text} ${of.text}`)),
    ),
  ].filter((line) => !line.startsWith("0 "));
  if (lines.length === 0) return [];
  const parts = lines.flatMap((line) => wrap(line, canvas.columns, INDENT));
  return [...heading(canvas, "Where, when and how many"), ...parts];
}

function lineOf(count: string, entries: readonly string[]): string {
  const shown = [...new Set(entries)].slice(0, MOST);
  const more = new Set(entries).size > MOST ? ", …" : "";
  return `${count}: ${shown.join(", ")}${more}`;
}

/** The name with its country; a place that could not be worked out keeps its own words. */
function placeOf({ name, country, mentions }: OnRecord["places"][number]): string {
  const words = cleanLine(mentions[0]?.text ?? "");
  if (name === null) return `${words} (not found where)`;
  return country === null ? cleanLine(name) : `${cleanLine(name)} (${country})`;
}

function valued(words: string, value: string | null): string {
  return value === null || value.endsWith("_REF") ? cleanLine(words) : `${cleanLine(words)} = ${value}`;
}
