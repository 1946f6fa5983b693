import { isLinked } from "../../record/audit.ts";
import type { OnRecord, Source, Statement } from "../../record/schema/index.ts";
import { cleanLine } from "../text/clean.ts";
import { padded, widthOf } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";
import type { Canvas } from "./canvas.ts";
import { counted, field, heading, ranges } from "./canvas.ts";
import { showArticleDate } from "./dates.ts";
import { fullNameOf, isUnnamed, nameOf, sourcesById, speakingSources } from "./names.ts";
import type { Speech } from "./statement.ts";
import { numbersOf, showStatement } from "./statement.ts";
import { worldOf } from "./world.ts";

const LABELS = 11;

/** The whole of one record for a reader: what it is, who said what, on whose word, and what is missing. */
export function showSummary(canvas: Canvas, record: OnRecord): string[] {
  const parts = [
    headOf(canvas, record),
    statementsOf(canvas, record),
    sourcesOf(canvas, record),
    worldOf(canvas, record),
    leftOutOf(canvas, record),
    notesOf(canvas, record),
  ];
  return stacked(parts);
}

/** Parts with a blank line between them. */
function stacked(parts: readonly (readonly string[])[]): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    if (lines.length > 0 && part.length > 0) lines.push("");
    lines.push(...part);
  }
  return lines;
}

function headOf(canvas: Canvas, { article }: OnRecord): string[] {
  const { style, columns } = canvas;
  const title = article.headline === null ? "(no headline found)" : cleanLine(article.headline.text);
  const lines = wrap(title, columns);
  const rule = "─".repeat(Math.min(columns, Math.max(...lines.map(widthOf))));
  const fields = fieldsOf(article).flatMap(([label, text]) => field(canvas, label, text, LABELS));
  return [...lines.map(style.bold), style.dim(rule), ...fields, ...addressLine(canvas, article)];
}

function fieldsOf(article: OnRecord["article"]): [label: string, text: string][] {
  const fields: [string, string][] = [];
  const add = (label: string, text: string | null | undefined): void => {
    if (text !== null && text !== undefined && text !== "") fields.push([label, text]);
  };
  add("Outlet", outletOf(article.outlet) ?? "not found");
  add("Published", article.published === null ? NO_DATE : showArticleDate(article.published));
  add("Changed", article.modified === null ? null : showArticleDate(article.modified));
  add("By", article.byline.map(({ name }) => cleanLine(name)).join(", "));
  add("From", article.dateline === null ? null : datelineOf(article.dateline));
  add("Credits", article.credits.map(({ agency, role }) => `${cleanLine(agency)} (${CREDIT[role]})`).join(", "));
  add("Rights", article.rights === null ? null : cleanLine(article.rights.text));
  return fields;
}

const NO_DATE = "not found; give it with --published 2026-03-05, so that weekdays get their dates";
const CREDIT = { wire: "wire report", contributed: "contributed", photo: "photo" } as const;

function outletOf(outlet: OnRecord["article"]["outlet"]): string | null {
  if (outlet === null) return null;
  const { name, domain } = outlet;
  if (name === null) return domain === null ? null : cleanLine(domain);
  return domain === null ? cleanLine(name) : `${cleanLine(name)} (${cleanLine(domain)})`;
}

function datelineOf({ place, date }: NonNullable<OnRecord["article"]["dateline"]>): string {
  return date === null ? cleanLine(place.text) : `${cleanLine(place.text)}, ${cleanLine(date.text)}`;
}

/** An address stays in one piece, however long: it is there to be copied. */
function addressLine({ style }: Canvas, { canonicalUrl, url }: OnRecord["article"]): string[] {
  const address = canonicalUrl ?? url;
  return address === null ? [] : [style.dim(padded("Address", LABELS)) + cleanLine(address)];
}

function statementsOf(canvas: Canvas, record: OnRecord): string[] {
  const { statements } = record;
  if (statements.length === 0) return [...heading(canvas, "No statements"), ...noStatements(canvas)];
  const speech = speechOf(record);
  const relays = [...speech.commonRelays].flatMap((id) => speech.sources.get(id) ?? []).map(nameOf);
  const aside = [kindsOf(statements), ...(relays.length > 0 ? [`all through ${relays.join(", ")}`] : [])].join(" · ");
  const numbers = numbersOf(statements.length);
  const lines = statements.flatMap((statement, index) =>
    showStatement(canvas, speech, statement, numbers[index] ?? ""),
  );
  return [...heading(canvas, counted(statements.length, "statement"), aside), ...lines];
}

function noStatements({ columns }: Canvas): string[] {
  return wrap("Nobody is quoted or reported as saying something, as far as the rules can tell.", columns);
}

export function speechOf(record: OnRecord): Speech {
  const [first, ...others] = record.statements.map(({ chain }) => relaysOf(chain));
  const common = (first ?? []).filter((relay) => others.length > 0 && others.every((relays) => relays.includes(relay)));
  return { record, sources: sourcesById(record), commonRelays: new Set(common) };
}

function relaysOf(chain: Statement["chain"]): string[] {
  return chain.filter(({ role }) => role === "relay").map(({ source }) => source);
}

const KINDS = { direct: "quoted", mixed: "partly quoted", indirect: "in the reporter’s words" } as const;

function kindsOf(statements: readonly Statement[]): string {
  return (["direct", "mixed", "indirect"] as const)
    .map((kind) => ({ kind, count: statements.filter((statement) => statement.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${KINDS[kind]}`)
    .join(", ");
}

function sourcesOf(canvas: Canvas, record: OnRecord): string[] {
  const sources = speakingSources(record);
  if (sources.length === 0) return [];
  const named = sources.filter((source) => !isUnnamed(source));
  const unnamed = sources.filter(isUnnamed);
  const aside = `${named.length} named, ${unnamed.length} unnamed; the numbers are their statements`;
  const lines = [...named, ...unnamed].flatMap((source) => sourceLines(canvas, record, source));
  return [...heading(canvas, counted(sources.length, "source"), aside), ...lines];
}

function sourceLines(canvas: Canvas, record: OnRecord, source: Source): string[] {
  const { style, columns } = canvas;
  const numbers = numbersWhere(record, ({ speaker }) => speaker === source.id);
  const passedOn = numbersWhere(record, (statement) => isLinked(statement, source, "relay"));
  const cited = numbersWhere(record, (statement) => isLinked(statement, source, "origin"));
  const kind = isUnnamed(source) ? ` ${style.warn("[unnamed]")}` : style.dim(KIND_NAMES[source.kind]);
  const why = unnamedWhy(source);
  const lists = [
    ...(numbers.length > 0 ? [style.mark(ranges(numbers))] : []),
    ...(cited.length > 0 ? [style.dim("cited for ") + style.mark(ranges(cited))] : []),
    ...(passedOn.length > 0 ? [style.dim("passes on ") + style.mark(ranges(passedOn))] : []),
  ];
  const list = lists.length === 0 ? style.dim("named only") : lists.join(" · ");
  return wrapLoose(`${fullNameOf(source)}${kind}${why}`, ` · ${list}`, columns);
}

/** Numbers of statements, as the list above gives them. */
function numbersWhere(record: OnRecord, holds: (statement: Statement) => boolean): number[] {
  return record.statements.flatMap((statement, index) => (holds(statement) ? [index + 1] : []));
}

/** The numbers go on the same line where they fit, else below. */
function wrapLoose(text: string, tail: string, columns: number): string[] {
  const lines = wrap(text, columns, { first: "  ", rest: "      " });
  const last = lines.pop() ?? "";
  if (widthOf(last) + widthOf(tail) <= columns) return [...lines, last + tail];
  return [...lines, last, ...wrap(tail.replace(/^ · /u, ""), columns, { first: "      ", rest: "      " })];
}

const KIND_NAMES: Readonly<Record<Source["kind"], string>> = {
  person: "",
  office: " (office)",
  organization: " (organization)",
  unnamed: "",
  document: " (document)",
  outlet: " (outlet)",
  observation: " (seen by the reporter)",
};

function unnamedWhy(source: Source): string {
  if (!isUnnamed(source)) return "";
  const { count, reasonUnnamed, basisOfKnowledge } = source;
  const parts = [
    ...(count !== null && count.min > 1 ? [`at least ${count.min} people`] : []),
    ...(basisOfKnowledge === null ? [] : [`“${cleanLine(basisOfKnowledge.text)}”`]),
    reasonUnnamed === null ? "no reason found" : `“${cleanLine(reasonUnnamed.text)}”`,
  ];
  return `: ${parts.join("; ")}`;
}

function leftOutOf(canvas: Canvas, { article }: OnRecord): string[] {
  if (article.leftOut.length === 0) return [];
  const kinds = new Map<string, { count: number; quotes: number }>();
  for (const { kind, hasQuote } of article.leftOut) {
    const { count, quotes } = kinds.get(kind) ?? { count: 0, quotes: 0 };
    kinds.set(kind, { count: count + 1, quotes: quotes + (hasQuote ? 1 : 0) });
  }
  const parts = Array.from(kinds, ([kind, { count, quotes }]) => {
    const warning = quotes === 0 ? "" : canvas.style.warn(`, ${quotes} with a quotation`);
    return `${kind} (${count}${warning})`;
  });
  return [...heading(canvas, "Left out of the page"), ...wrap(parts.join(", "), canvas.columns, INDENT)];
}

const INDENT = { first: "  ", rest: "  " };

function notesOf({ style, columns }: Canvas, { notes }: OnRecord): string[] {
  if (notes.length === 0) return [];
  const lines = notes.flatMap(({ message }) => wrap(cleanLine(message), columns, { first: "  ! ", rest: "    " }));
  return [style.bold(counted(notes.length, "note")), ...lines.map(style.warn)];
}
