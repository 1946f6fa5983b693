import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { asset } from "../../assets.ts";
import { OnrecordError } from "../../errors.ts";
import { planInputs } from "../../ingest/plan.ts";
import type { OnRecord } from "../../record/schema/index.ts";
import { NOTHING_GIVEN } from "../articles.ts";
import type { CommonFlags, Face } from "../face.ts";
import { startedAs } from "../face.ts";
import { readAll } from "../reading.ts";
import type { Step } from "../show/next.ts";
import { quoted, showSteps, stepsAfter } from "../show/next.ts";
import { rowOf, showRows } from "../show/rows.ts";
import { showSummary } from "../show/summary.ts";
import { wrap } from "../text/wrap.ts";

const SAMPLES = fileURLToPath(asset("samples"));
const INVENTED =
  "These articles were written for onrecord. Everybody in them and everything that happens in them is invented.";

export interface DemoFlags extends CommonFlags {
  readonly jsonl?: boolean;
}

/**
 * `onrecord demo`: reads the project's own sample articles.
 * @throws OnrecordError when they are not there
 */
export async function demo(face: Face, flags: DemoFlags, folder: string = SAMPLES): Promise<number> {
  const { shell, print } = face;
  const samples: Sample[] = [];
  const plan = await planInputs(sampleFiles(folder));
  for await (const reading of readAll(plan, shell, { given: NOTHING_GIVEN, fetch: {} })) {
    if (reading.kind === "failed") throw reading.error;
    samples.push(reading);
  }
  if (flags.jsonl === true) await print(samples.map(({ record }) => JSON.stringify(record)));
  else await print(showSamples(face, samples));
  return 0;
}

interface Sample {
  readonly name: string;
  readonly record: OnRecord;
}

/** Each sample once: as a page where there is one, else as text. */
function sampleFiles(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const stems = new Set(names.flatMap((name) => /^(.+)\.(?:html|txt)$/u.exec(name)?.[1] ?? []));
  if (stems.size === 0) {
    throw new OnrecordError("no-such-file", `There are no samples in ${folder}.`, "Install onrecord again.");
  }
  return [...stems].toSorted().map((stem) => {
    const name = names.includes(`${stem}.html`) ? `${stem}.html` : `${stem}.txt`;
    return shortest(join(folder, name));
  });
}

/** A path as a person would type it from here. */
function shortest(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith("..") ? path : fromHere;
}

function showSamples({ canvas, columns, shell }: Face, samples: readonly Sample[]): string[] {
  const [first] = samples;
  if (first === undefined) return [];
  const rows = samples.map(({ name, record }) => rowOf(name, record));
  return [
    ...wrap(INVENTED, canvas.columns).map(canvas.style.warn),
    "",
    ...showSummary(canvas, first.record),
    "",
    canvas.style.bold(`All ${samples.length} samples`),
    ...showRows(canvas, columns, rows),
    "",
    ...showSteps(canvas, startedAs(shell.env), stepsFrom(samples)),
  ];
}

function stepsFrom(samples: readonly Sample[]): Step[] {
  const [first] = samples;
  const name = quoted(samples.at(-1)?.name ?? "");
  return [
    [`read ${name}`, "another sample"],
    ...(first === undefined ? [] : stepsAfter(first.name, first.record)),
    ["read YOUR-PAGE.html", "a page that you saved, a text, or - for what is piped in"],
  ];
}
