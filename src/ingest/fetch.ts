import type { Dispatcher } from "undici";
import { OnrecordError, messageOf } from "../errors.ts";
import { VERSION } from "../record/version.ts";
import { isPrivateAddress } from "./addresses.ts";
import type { Fetched } from "./fetch-answer.ts";
import { SAVE_IT, drop, pageOf, redirectOf } from "./fetch-answer.ts";
import { checkedUrl, shown } from "./fetch-url.ts";
import { guardedLookup } from "./lookup.ts";

export type { Fetched } from "./fetch-answer.ts";

/** What one request may cost. */
export interface FetchLimits {
  /** Milliseconds for everything together: name, connection, redirects, body. */
  readonly time: number;
  /** Bytes of the page, after decompression. */
  readonly bytes: number;
  readonly redirects: number;
}

export const FETCH_LIMITS: FetchLimits = { time: 20_000, bytes: 20_000_000, redirects: 5 };

export interface FetchOptions {
  /** Whether addresses of this machine and its network may be asked; false unless the user said so. */
  readonly allowPrivate?: boolean;
  readonly limits?: Partial<FetchLimits>;
  readonly signal?: AbortSignal;
  /** Which addresses count as private; tests take their own server out. */
  readonly isPrivate?: (address: string) => boolean;
}

const HEADERS = {
  "user-agent": `onrecord/${VERSION}`,
  accept: "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1",
  "accept-encoding": "gzip, br",
};

interface Hop {
  readonly dispatcher: Dispatcher;
  readonly isRefused: (address: string) => boolean;
  readonly signal: AbortSignal;
}

/**
 * Asks for one page, once, and returns its bytes: no cookies, no retries, no second request but
 * for redirects, each of which is checked like the first.
 * @throws OnrecordError `network-refused` (the address may not be asked), `network-failed`,
 * `too-large`, `binary-input`, `interrupted`
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const isRefused = (options.allowPrivate ?? false) ? () => false : (options.isPrivate ?? isPrivateAddress);
  const timeout = AbortSignal.timeout(limits.time);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  const { Agent } = await import("undici");
  const agent = new Agent({
    connect: { lookup: guardedLookup(isRefused), timeout: limits.time },
    headersTimeout: limits.time,
    bodyTimeout: limits.time,
    maxHeaderSize: 64_000,
  });
  try {
    return await follow({ dispatcher: agent, isRefused, signal }, checkedUrl(address, isRefused), limits);
  } catch (error) {
    throw explained(error, address, limits, { timeout, user: options.signal });
  } finally {
    await agent.destroy();
  }
}

async function follow(hop: Hop, first: URL, limits: FetchLimits): Promise<Fetched> {
  let url = first;
  for (let redirects = 0; redirects <= limits.redirects; redirects++) {
    const answer = await ask(hop, url);
    const location = redirectOf(answer);
    if (location === null) return pageOf(answer, url, limits, hop.signal);
    drop(answer.body);
    url = checkedUrl(location, hop.isRefused, url);
  }
  const problem = `${shown(first)} redirects more than ${limits.redirects} times.`;
  throw new OnrecordError("network-failed", problem, SAVE_IT);
}

function ask({ dispatcher, signal }: Hop, url: URL): Promise<Dispatcher.ResponseData> {
  const path = url.pathname + url.search;
  return dispatcher.request({ origin: url.origin, path, method: "GET", headers: HEADERS, signal });
}

/** Turns whatever the connection threw into a failure with a next step. */
function explained(
  error: unknown,
  address: string,
  limits: FetchLimits,
  signals: { timeout: AbortSignal; user: AbortSignal | undefined },
): OnrecordError {
  const own = ownError(error);
  if (own !== null) return own;
  const cause = { cause: error };
  if (signals.user?.aborted === true) {
    return new OnrecordError("interrupted", "Stopped while waiting for the page.", "Run it again.", cause);
  }
  if (signals.timeout.aborted) {
    const problem = `${address} took longer than ${limits.time / 1000} s.`;
    return new OnrecordError("network-failed", problem, `Try again, or: ${lower(SAVE_IT)}`, cause);
  }
  const hint = "Check the address and the connection. " + SAVE_IT;
  return new OnrecordError("network-failed", `${address} could not be fetched: ${messageOf(error)}.`, hint, cause);
}

/** Our own error, or the one that the guarded look-up gave to the connection. */
function ownError(error: unknown): OnrecordError | null {
  if (error instanceof OnrecordError) return error;
  return error instanceof Error && error.cause instanceof OnrecordError ? error.cause : null;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
