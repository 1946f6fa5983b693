import { OnrecordError } from "../../errors.ts";
import type { Explanation } from "../../record/explain.ts";
import { explainAll, explainFinding } from "../../record/explain.ts";
import type { OnRecord } from "../../record/schema/index.ts";
import type { CommonFlags, Face } from "../face.ts";
import { loadRecord } from "../records.ts";
import { showExplanation, showFindings } from "../show/explanation.ts";

/**
 * `onrecord explain`: which rule found a thing, on which words; without an id, a list of all there is.
 * A statement goes by its number too.
 * @throws OnrecordError `no-such-id`, or when the record cannot be read
 */
export async function explain(
  { canvas, print, shell }: Face,
  path: string,
  id: string | undefined,
  flags: CommonFlags,
): Promise<number> {
  const record = await loadRecord(path, shell);
  const found = id === undefined ? explainAll(record) : explainFinding(record, idOf(record, id));
  if (flags.json === true) await print([JSON.stringify(found, null, 2)]);
  else await print("id" in found ? showExplanation(canvas, record, found) : listOf(canvas, found));
  return 0;
}

/** An id as it is; a number is that of a statement in the summary. */
function idOf({ statements }: OnRecord, id: string): string {
  if (!/^\d{1,9}$/u.test(id)) return id;
  const statement = statements[Number(id) - 1];
  if (statement !== undefined) return statement.id;
  const hint = "The numbers are those of the summary that `onrecord read` prints.";
  throw new OnrecordError("no-such-id", `There is no statement ${id}; the record has ${statements.length}.`, hint);
}

function listOf(canvas: Face["canvas"], findings: readonly Explanation[]): string[] {
  return findings.length === 0 ? ["The record holds no findings."] : showFindings(canvas, findings);
}
