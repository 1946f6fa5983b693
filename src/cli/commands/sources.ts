import type { Audit } from "../../record/audit.ts";
import { auditOf } from "../../record/audit.ts";
import type { Face } from "../face.ts";
import type { GatherFlags } from "../gathering.ts";
import { gather } from "../gathering.ts";
import { showAudit, showTotals } from "../show/audit.ts";

/**
 * `onrecord sources`: the sourcing of each article: who is named, who is not and why, institutions, documents, outlets,
 * and where it was said; with totals over several.
 * @returns 0, or the exit code of the first input that failed
 */
export async function sources(face: Face, inputs: readonly string[], flags: GatherFlags): Promise<number> {
  const audits: Audit[] = [];
  const code = await gather(face, inputs, flags, async ({ name, record }) => {
    const audit = auditOf(record);
    if (flags.json === true) await face.print([JSON.stringify({ input: name, article: record.article.id, ...audit })]);
    else await face.print([...(audits.length === 0 ? [] : [""]), ...showAudit(face.canvas, record, audit)]);
    audits.push(audit);
  });
  if (audits.length > 1 && flags.json !== true) await face.print(["", ...showTotals(face.canvas, audits)]);
  return code;
}
