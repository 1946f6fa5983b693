import { EXIT, OnrecordError } from "../../errors.ts";
import type { Article } from "../../doc.ts";
import { planInputs } from "../../ingest/plan.ts";
import type { OnRecord } from "../../record/schema/index.ts";
import { inputToArticles } from "../articles.ts";
import type { Check } from "../checking.ts";
import { checkRecord, recheck, summed } from "../checking.ts";
import type { CommonFlags, Face } from "../face.ts";
import { asFailure } from "../failure.ts";
import type { FetchFlags } from "../options.ts";
import { fetchOptionsOf } from "../options.ts";
import { inputsOf } from "../reading.ts";
import { loadRecord, loadRecords } from "../records.ts";
import { showChecks, showRecheck } from "../show/checks.ts";

export interface VerifyFlags extends CommonFlags, FetchFlags {}

/**
 * `onrecord verify`: holds every span of a record against its text, or against a page or text as it is now.
 * @returns 0, or 4 when the words of a span are not there or a reference leads to nothing
 * @throws OnrecordError when the record or the page cannot be read
 */
export async function verify(face: Face, path: string, file: string | undefined, flags: VerifyFlags): Promise<number> {
  return file === undefined ? verifyRecords(face, path, flags) : verifyAgainst(face, path, file, flags);
}

async function verifyRecords({ canvas, print, shell }: Face, path: string, flags: VerifyFlags): Promise<number> {
  const checks: Check[] = [];
  for await (const { name, record } of loadRecords(path, shell)) checks.push(checkRecord(name, record));
  await print(flags.json === true ? [JSON.stringify(summed(checks), null, 2)] : showChecks(canvas, checks));
  return checks.every(holds) ? 0 : MISMATCH;
}

function holds({ mismatches, textIntact, dangling }: Check): boolean {
  return textIntact && mismatches.length + dangling.length === 0;
}

const MISMATCH = EXIT["span-mismatch"];

async function verifyAgainst(face: Face, path: string, file: string, flags: VerifyFlags): Promise<number> {
  const record = await loadRecord(path, face.shell);
  const article = await articleAgain(face, file, record, flags);
  const result = recheck(record, article.text);
  const lines = flags.json === true ? [JSON.stringify(result, null, 2)] : showRecheck(face.canvas, file, result);
  await face.print(lines);
  return result.moved.every(({ now }) => now !== null) ? 0 : MISMATCH;
}

/**
 * Reads a page again as it was read then, at the same address, and picks the record's article out of it.
 * @throws OnrecordError when it cannot be read, or holds several articles of which none is the record's
 */
async function articleAgain({ shell }: Face, file: string, record: OnRecord, flags: VerifyFlags): Promise<Article> {
  const given = { published: null, url: record.article.url, outlet: null };
  const articles: Article[] = [];
  let failure: OnrecordError | null = null;
  for await (const input of inputsOf(await planInputs([file]), shell, { fetch: fetchOptionsOf(flags) })) {
    try {
      articles.push(...(await inputToArticles(input, given)));
    } catch (error) {
      failure ??= asFailure(error);
    }
  }
  const match = theSame(record, articles);
  if (match !== null) return match;
  const hint = "Give the file that the record was made from.";
  throw articles.length === 0 && failure !== null
    ? failure
    : new OnrecordError("usage", `${file} holds ${articles.length} articles, and none is that of the record.`, hint);
}

/** The article with the record's text; else the one with its id or address; else the only one. */
function theSame({ article: { text, externalId, url } }: OnRecord, articles: readonly Article[]): Article | null {
  const same =
    articles.find((article) => article.text === text) ??
    articles.find((article) => externalId !== null && article.externalId === externalId) ??
    articles.find((article) => url !== null && article.url === url);
  return same ?? (articles.length === 1 ? (articles[0] ?? null) : null);
}
