import { OnrecordError } from "../../errors.ts";
import type { Plan } from "../../ingest/plan.ts";
import { planInputs } from "../../ingest/plan.ts";
import type { CommonFlags, Face } from "../face.ts";
import { exitCodeOf, tellFailure } from "../failure.ts";
import type { FetchFlags } from "../options.ts";
import { fetchOptionsOf, publishedOption, urlOption } from "../options.ts";
import type { Progress } from "../progress.ts";
import { progressOn } from "../progress.ts";
import type { ReadSettings, Reading } from "../reading.ts";
import { readAll } from "../reading.ts";
import { counted } from "../show/canvas.ts";
import type { Sink } from "../sinks.ts";
import { jsonLinesSink, jsonSink, peopleSink } from "../sinks.ts";

export interface ReadFlags extends CommonFlags, FetchFlags {
  readonly jsonl?: boolean;
  readonly published?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly failEmpty?: boolean;
}

/**
 * `onrecord read`: pages, texts and feeds become records.
 * @returns the exit code: that of the first input that failed, else 0, or 3 with `--fail-empty`
 * @throws OnrecordError `usage`
 */
export async function read(face: Face, files: readonly string[], flags: ReadFlags): Promise<number> {
  const settings = settingsOf(flags);
  const plan = await planOf(files, flags);
  if (plan.passedOver > 0 && !wantsJson(flags)) await face.say([passedOver(plan)]);
  const { shell } = face;
  const progress = progressOn(
    progressOutput(face, flags),
    { bytes: plan.bytes, inputs: plan.inputs.length },
    shell.now,
  );
  const totals = { failed: 0, statements: 0, code: 0 };
  const sink = sinkFor(face, plan, flags);
  for await (const reading of readAll(plan, shell, { ...settings, onBytes: progress.addBytes })) {
    if (reading.kind === "record") {
      totals.statements += reading.record.statements.length;
      if (flags.jsonl === true) await progress.clear();
      await sink.add(reading.name, reading.record);
    } else {
      if (totals.failed++ === 0) totals.code = exitCodeOf(reading.error);
      await tell(face, flags, reading, progress);
    }
    await progress.step();
  }
  await progress.clear();
  await sink.end();
  if (totals.failed > 0 && plan.inputs.length > 1 && !wantsJson(flags)) await face.say([unread(totals.failed)]);
  if (totals.code !== 0 || flags.failEmpty !== true || totals.statements > 0) return totals.code;
  throw new OnrecordError("nothing-found", "No statement was found.", "Without --fail-empty that is no failure.");
}

function settingsOf(flags: ReadFlags): ReadSettings {
  const published = publishedOption(flags.published);
  const given = { published, url: urlOption(flags.url), outlet: flags.outlet ?? null };
  return { given, fetch: fetchOptionsOf(flags) };
}

async function planOf(files: readonly string[], flags: ReadFlags): Promise<Plan> {
  if (files.length === 0) {
    const hint = "Give files, folders or addresses, or - for what is piped in. Try: onrecord demo";
    throw new OnrecordError("usage", "There is nothing to read.", hint);
  }
  if (flags.json === true && flags.jsonl === true) {
    throw new OnrecordError("usage", "--json and --jsonl exclude each other.", "Use --jsonl for several articles.");
  }
  const plan = await planInputs(files);
  if (plan.inputs.length > 1) checkSeveral(plan, flags);
  if (plan.inputs.length > 0) return plan;
  const hint = "Name the files themselves, or give them the ending .html, .txt or .jsonl.";
  throw new OnrecordError("no-such-file", `There is nothing to read: ${passedOver(plan)}`, hint);
}

function checkSeveral({ inputs }: Plan, flags: ReadFlags): void {
  const hint = "Use --jsonl: one record a line.";
  if (flags.json === true) throw new OnrecordError("usage", `--json is for one article, not ${inputs.length}.`, hint);
  if (flags.url === undefined) return;
  const perLine = `Give each its own as a line of JSONL: {"url": …, "html": …}.`;
  throw new OnrecordError("usage", `--url is for one article, not ${inputs.length}.`, perLine);
}

function passedOver({ passedOver: count }: Plan): string {
  return `${counted(count, "file")} passed over: not named like a page, text or JSONL.`;
}

function unread(failed: number): string {
  return `${counted(failed, "input")} could not be read.`;
}

function sinkFor(face: Face, plan: Plan, flags: ReadFlags): Sink {
  if (flags.jsonl === true) return jsonLinesSink(face);
  return flags.json === true ? jsonSink(face) : peopleSink(face, plan);
}

/** A bar is drawn on stderr, but not between records that scroll by on the same terminal. */
function progressOutput({ shell }: Face, flags: ReadFlags): Face["shell"]["stderr"] {
  const scrolls = flags.jsonl === true && shell.stdout.isTerminal;
  return { ...shell.stderr, isTerminal: shell.stderr.isTerminal && flags.quiet !== true && !scrolls };
}

async function tell(face: Face, flags: ReadFlags, reading: Reading, progress: Progress): Promise<void> {
  if (reading.kind !== "failed") return;
  const { error, name } = reading;
  await progress.clear();
  await tellFailure(face, error, name, wantsJson(flags));
}

function wantsJson(flags: ReadFlags): boolean {
  return flags.json === true || flags.jsonl === true;
}
