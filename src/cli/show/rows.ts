import type { OnRecord } from "../../record/schema/index.ts";
import { cleanLine } from "../text/clean.ts";
import { charactersOf, clip, widthOf } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";
import type { Canvas } from "./canvas.ts";
import { columnsOf, counted } from "./canvas.ts";
import { isUnnamed, speakingSources } from "./names.ts";

/** What a list of several articles says of each. */
export interface Row {
  readonly name: string;
  readonly published: string;
  readonly statements: number;
  readonly named: number;
  readonly unnamed: number;
  readonly headline: string;
  readonly hasNotes: boolean;
}

/** The few things of a record that a row shows, so that the record itself need not be kept. */
export function rowOf(name: string, record: OnRecord): Row {
  const sources = speakingSources(record);
  const unnamed = sources.filter(isUnnamed).length;
  const { headline, published } = record.article;
  return {
    name: cleanLine(name),
    published: published?.value.slice(0, "2026-03-05".length) ?? "not found",
    statements: record.statements.length,
    named: sources.length - unnamed,
    unnamed,
    headline: headline === null ? "(no headline)" : cleanLine(headline.text),
    hasNotes: record.notes.length > 0,
  };
}

const FIGURES = ["Published", "Statements", "Named", "Unnamed", ""] as const;
const NUMBERS: ReadonlySet<number> = new Set([1, 2, 3]);
const NARROWEST_HEADLINE = 16;
const NARROWEST_NAME = 12;
/** The share of a line's room that the names of inputs may take. */
const NAMES = 0.4;
const LEGEND = "! has notes: read it alone to see them";

/** Below this a list of a few lines an article reads better than a table. */
const NARROWEST_TABLE = 72;

/** One line an article: when, how much was said by how many, what, and from where. */
export function showRows(canvas: Canvas, columns: number, rows: readonly Row[]): string[] {
  const lines = columns < NARROWEST_TABLE ? rows.flatMap((row) => listed(canvas, row)) : table(canvas, columns, rows);
  return [...lines, ...(rows.some(({ hasNotes }) => hasNotes) ? [canvas.style.dim(LEGEND)] : [])];
}

function listed({ columns, style }: Canvas, row: Row): string[] {
  const { headline, hasNotes, published, statements, named, unnamed, name } = row;
  const sources = `${named} named, ${unnamed} unnamed`;
  const facts = [published, counted(statements, "statement"), sources, name].join(" · ");
  return [
    style.bold(clip(headline, columns - 2)) + (hasNotes ? " !" : ""),
    ...wrap(facts, columns, { first: "  ", rest: "  " }),
  ];
}

function table({ style }: Canvas, columns: number, rows: readonly Row[]): string[] {
  const figures = columnsOf([FIGURES, ...rows.map(figuresOf)], NUMBERS);
  const words = wordColumns(rows, columns - Math.max(...figures.map(widthOf)) - GAPS);
  const widest = Math.max(...figures.map(widthOf));
  const lines = figures.map((line, index) => `${line.padEnd(widest)}  ${words[index] ?? ""}`);
  const [head = "", ...body] = lines;
  return [style.dim(head), ...body];
}

/** Two blanks before the headline and two after it. */
const GAPS = 4;

function figuresOf({ published, statements, named, unnamed, hasNotes }: Row): string[] {
  return [published, String(statements), String(named), String(unnamed), hasNotes ? "!" : ""];
}

/** Headlines and the names of the inputs, without the folder that they share. */
function wordColumns(rows: readonly Row[], room: number): string[] {
  const folder = sharedFolder(rows.map(({ name }) => name));
  const names = rows.map(({ name }) => name.slice(folder.length));
  const longest = Math.max(...names.map(widthOf));
  const nameRoom = Math.max(NARROWEST_NAME, Math.min(Math.floor(room * NAMES), longest));
  const headlineRoom = Math.max(NARROWEST_HEADLINE, room - nameRoom);
  const cells = rows.map(({ headline }, index) => [
    clip(headline, headlineRoom),
    clipStart(names[index] ?? "", nameRoom),
  ]);
  return columnsOf([["Headline", clipStart(folder === "" ? "Input" : `in ${folder}`, nameRoom)], ...cells], new Set());
}

function sharedFolder(names: readonly string[]): string {
  const [first = "", ...others] = names;
  let folder = first.slice(0, first.lastIndexOf("/") + 1);
  while (folder !== "" && !others.every((name) => name.startsWith(folder))) {
    folder = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
  }
  return folder;
}

/** The end of a path tells more than its beginning. */
function clipStart(path: string, columns: number): string {
  if (widthOf(path) <= columns) return path;
  let kept = "";
  for (const character of charactersOf(path).toReversed()) {
    if (widthOf(character + kept) > columns - 1) break;
    kept = character + kept;
  }
  return `…${kept}`;
}
