import type { Audit, Audited, Standing } from "../../record/audit.ts";
import { STANDINGS } from "../../record/audit.ts";
import type { OnRecord } from "../../record/schema/index.ts";
import { cleanLine } from "../text/clean.ts";
import { wrap } from "../text/wrap.ts";
import type { Canvas } from "./canvas.ts";
import { columnsOf, counted, heading } from "./canvas.ts";
import { fullNameOf } from "./names.ts";
import { articleLine } from "./said.ts";

const TITLES: Readonly<Record<Standing, string>> = {
  named: "Named people",
  office: "Offices, nobody named",
  organization: "Organizations",
  document: "Documents",
  outlet: "Agencies and outlets",
  observation: "Seen by the reporter",
  "unnamed-with-reason": "Unnamed, with a reason",
  unnamed: "Unnamed, no reason found",
};

/** The sourcing of one article, group by group. */
export function showAudit(canvas: Canvas, record: OnRecord, audit: Audit): string[] {
  const groups = STANDINGS.flatMap((standing) => {
    const own = audit.sources.filter((one) => one.standing === standing);
    if (own.length === 0) return [];
    return [
      ...heading(canvas, TITLES[standing], String(own.length)),
      ...own.flatMap((one) => sourceLines(canvas, one)),
    ];
  });
  return [...articleLine(canvas, record), ...groups, ...channelLines(canvas, audit), ...openLines(canvas, audit)];
}

function sourceLines({ columns }: Canvas, { source, statements, passedOn, citedFor }: Audited): string[] {
  const { count, reasonUnnamed, basisOfKnowledge } = source;
  const facts = [
    ...(statements > 0 ? [counted(statements, "statement")] : []),
    ...(passedOn > 0 ? [`passes on ${passedOn}`] : []),
    ...(citedFor > 0 ? [`cited for ${citedFor}`] : []),
    ...(count !== null && count.min > 1 ? [`at least ${count.min} people`] : []),
    ...(basisOfKnowledge === null ? [] : [`knows it: “${cleanLine(basisOfKnowledge.text)}”`]),
    ...(reasonUnnamed === null ? [] : [`why: “${cleanLine(reasonUnnamed.text)}”`]),
  ];
  return wrap(`${fullNameOf(source)}: ${facts.join("; ")}`, columns, { first: "  ", rest: "      " });
}

function channelLines(canvas: Canvas, { channels }: Audit): string[] {
  if (channels.length === 0) return [];
  const words = channels.map(({ words: said, statements }) => `${cleanLine(said)} (${statements})`).join(", ");
  return [...heading(canvas, "Said where", String(channels.length)), ...wrap(words, canvas.columns, INDENT)];
}

const INDENT = { first: "  ", rest: "  " };

function openLines({ columns, style }: Canvas, { statements, withoutSpeaker }: Audit): string[] {
  if (statements === 0) return wrap("Nobody is quoted or reported as saying something.", columns);
  if (withoutSpeaker === 0) return [];
  return wrap(`${withoutSpeaker} of ${counted(statements, "statement")}: speaker not found`, columns).map(style.warn);
}

/** What several articles rest on: sources and statements by kind. */
export function showTotals({ style }: Canvas, audits: readonly Audit[]): string[] {
  const rows = STANDINGS.map((standing) => {
    const own = audits.flatMap(({ sources }) => sources.filter((one) => one.standing === standing));
    const statements = own.reduce((sum, one) => sum + one.statements, 0);
    return [TITLES[standing], String(own.length), String(statements)];
  });
  const open = audits.reduce((sum, { withoutSpeaker }) => sum + withoutSpeaker, 0);
  const head = [counted(audits.length, "article"), "Sources", "Statements"];
  const [first = "", ...lines] = columnsOf([head, ...rows, ["Speaker not found", "", String(open)]], new Set([1, 2]));
  return [style.bold(first), ...lines];
}
