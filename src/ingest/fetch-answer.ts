import type { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import { OnrecordError } from "../errors.ts";
import { decodedBody } from "./body.ts";
import { shown } from "./fetch-url.ts";

export interface Fetched {
  readonly bytes: Uint8Array;
  /** The address that gave the page, after redirects. */
  readonly url: string;
  readonly contentType: string | null;
}

/** What to do when a site does not give its page to programs. */
export const SAVE_IT = "Open it in a browser, save the page, and read the file.";

/** Where an answer sends us on to, or null. */
export function redirectOf({ statusCode, headers }: Dispatcher.ResponseData): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) ? headerOf(headers, "location") : null;
}

/**
 * The page of an answer, or why it gives none.
 * @throws OnrecordError `network-failed`, `binary-input`, `too-large`
 */
export async function pageOf(
  answer: Dispatcher.ResponseData,
  url: URL,
  limits: { readonly bytes: number },
  signal: AbortSignal,
): Promise<Fetched> {
  const problem = problemOf(answer, url);
  if (problem !== null) {
    drop(answer.body);
    throw problem;
  }
  const body: Readable = answer.body;
  const bytes = await decodedBody(body, headerOf(answer.headers, "content-encoding"), limits.bytes, signal);
  return { bytes, url: url.href, contentType: headerOf(answer.headers, "content-type") };
}

/** Leaves a body unread. Its own complaint about that must not end the program. */
export function drop(body: Readable): void {
  body.on("error", () => undefined).destroy();
}

/** Types that are no page and no text, whatever the reader would make of their bytes. */
const NOT_TEXT = /^(?:image|video|audio|font|model)\/|^application\/(?:pdf|zip|gzip|octet-stream|msword|vnd\.)/iu;

function problemOf({ statusCode, headers }: Dispatcher.ResponseData, url: URL): OnrecordError | null {
  if (statusCode < 200 || statusCode > 299) {
    return new OnrecordError("network-failed", `${shown(url)} answered ${statusCode}.`, statusHint(statusCode));
  }
  const type = headerOf(headers, "content-type") ?? "";
  if (!NOT_TEXT.test(type)) return null;
  const [name = type] = type.split(";", 1);
  return new OnrecordError("binary-input", `${shown(url)} is ${name}, not a page.`, "Give the address of a web page.");
}

function statusHint(status: number): string {
  if (status === 404 || status === 410) return "Check the address: the page is not there.";
  if (status === 429) return "The site asks for fewer requests. Wait, or save the page in a browser and read the file.";
  if (status >= 500) return "The site has a fault. Try again later.";
  return `The site does not give this page to programs, or asks for a login. ${SAVE_IT}`;
}

function headerOf(headers: Dispatcher.ResponseData["headers"], name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
