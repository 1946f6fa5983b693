import type { OnRecord } from "../../record/schema/index.ts";
import { padded, widthOf } from "../text/width.ts";
import type { Canvas } from "./canvas.ts";

/** What comes after `onrecord` on a command line, and in a few words what it is for. */
export type Step = readonly [call: string, purpose: string];

/** "Next:" with commands to copy; the purpose stands beside them, or below where there is no room. */
export function showSteps({ columns, style }: Canvas, program: string, calls: readonly Step[]): string[] {
  const steps = calls.map(([call, purpose]) => [`${program} ${call}`, purpose] as const);
  const widest = steps.reduce((most, [command]) => Math.max(most, widthOf(command)), 0);
  const beside = steps.every(([, purpose]) => 2 + widest + 3 + widthOf(purpose) <= columns);
  const lines = steps.flatMap(([command, purpose]) =>
    beside
      ? [`  ${style.mark(padded(command, widest))}   ${style.dim(purpose)}`.trimEnd()]
      : [`  ${style.mark(command)}`, `      ${style.dim(purpose)}`],
  );
  return [style.bold("Next:"), ...lines];
}

/** What to try after the summary of one article. */
export function stepsAfter(name: string, record: OnRecord): Step[] {
  const input = quoted(name);
  const file = name === "-" ? "record.json" : quoted(`${stem(name)}.record.json`);
  const steps: Step[] = [];
  if (record.article.published === null && record.times.length > 0 && name !== "-") {
    steps.push([`read --published 2026-03-05 ${input}`, "give weekdays their dates"]);
  }
  steps.push([`read --json ${input} > ${file}`, "keep the whole record"]);
  if (record.statements.length === 0) return steps;
  if (name !== "-") steps.push([`verify ${file} ${input}`, "check every span"]);
  steps.push([`explain ${file} 1`, "say why statement 1"]);
  return steps;
}

/** The name of a file without folder and ending. */
function stem(name: string): string {
  const last =
    name
      .replace(/[?#].*$/u, "")
      .split(/[/\\]/u)
      .findLast((part) => part !== "") ?? "article";
  return last.replace(/(?:\.(?:html?|txt|text|json|xml))?(?:\.gz)?$/iu, "") || "article";
}

const PLAIN = /^[\p{L}\p{N}_.,:/@%+=-]+$/u;

/** A name as a shell takes it for one word. */
export function quoted(name: string): string {
  return PLAIN.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`;
}
