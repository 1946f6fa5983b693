import type { OnRecord } from "../../record/schema/index.ts";
import type { Said } from "../../record/who.ts";
import { cleanLine } from "../text/clean.ts";
import { wrap } from "../text/wrap.ts";
import type { Canvas } from "./canvas.ts";
import { counted } from "./canvas.ts";
import { fullNameOf, isUnnamed } from "./names.ts";
import { numbersOf, showStatement } from "./statement.ts";
import { speechOf } from "./summary.ts";

/** What some speakers said in one article, with the numbers that the statements have in its summary. */
export function showSaid(canvas: Canvas, record: OnRecord, said: readonly Said[]): string[] {
  const speech = speechOf(record);
  const numbers = numbersOf(record.statements.length);
  const body = said.flatMap(({ source, statements }) => [
    ...wrap(
      `${canvas.style.bold(fullNameOf(source))}${isUnnamed(source) ? ` ${canvas.style.warn("[unnamed]")}` : ""}: ${counted(statements.length, "statement")}`,
      canvas.columns,
    ),
    ...statements.flatMap((one) => showStatement(canvas, speech, one, numbers[record.statements.indexOf(one)] ?? "")),
  ]);
  return [...articleLine(canvas, record), ...body];
}

/** Which article this is, on one line: headline, outlet, day. */
export function articleLine({ columns, style }: Canvas, { article }: OnRecord): string[] {
  const { headline, outlet, published, externalId } = article;
  const title = headline?.text ?? externalId ?? "(no headline found)";
  const facts = [outlet?.name ?? outlet?.domain, published?.value.slice(0, "2026-03-05".length)];
  const line = [title, ...facts].flatMap((fact) => (fact === null || fact === undefined ? [] : [cleanLine(fact)]));
  return wrap(line.join(" · "), columns).map(style.dim);
}
