import type { Output } from "./shell.ts";

/** What a bar needs to know beforehand. */
export interface Work {
  /** Bytes to read in all; null when that cannot be known. */
  readonly bytes: number | null;
  /** Inputs named in all: files, addresses. */
  readonly inputs: number;
}

export interface Progress {
  readonly addBytes: (count: number) => void;
  /** An article is done. */
  readonly step: () => Promise<void>;
  /** Takes the bar away, before other words are written and at the end. */
  readonly clear: () => Promise<void>;
}

/** Work that is done sooner shows no bar. */
const PATIENCE = 1000;
/** Milliseconds between two drawings. */
const PAUSE = 100;
const BAR = 24;
const ERASE_LINE = "\r\u001b[K";

/** A bar on a terminal, for work that takes over a second; on anything else nothing. */
export function progressOn(output: Output, work: Work, now: () => number): Progress {
  const begin = now();
  let bytes = 0;
  let articles = 0;
  let drawn: number | null = null;
  const silent = !output.isTerminal;
  return {
    addBytes: (count) => {
      bytes += count;
    },
    step: async () => {
      articles++;
      const time = now();
      if (silent || time - begin < PATIENCE || (drawn !== null && time - drawn < PAUSE)) return;
      drawn = time;
      await output.write(ERASE_LINE + barOf({ bytes, articles, seconds: (time - begin) / 1000 }, work, output.columns));
    },
    clear: async () => {
      if (drawn === null) return;
      drawn = null;
      await output.write(ERASE_LINE);
    },
  };
}

/** How far the work is. */
export interface Done {
  readonly bytes: number;
  readonly articles: number;
  readonly seconds: number;
}

/** `█████░░░░░  42 %  1,204 articles  52/s  0:21 left`, or without the share where the whole is unknown. */
export function barOf({ bytes, articles, seconds }: Done, work: Work, columns: number | null): string {
  const share = shareOf(bytes, articles, work);
  const rate = articles / seconds;
  const parts = [
    `${articles.toLocaleString("en")} ${articles === 1 ? "article" : "articles"}`,
    `${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString("en")}/s`,
  ];
  if (share !== null) {
    const full = Math.round(share * BAR);
    parts.unshift(`${"█".repeat(full)}${"░".repeat(BAR - full)} ${String(Math.floor(share * 100)).padStart(3)} %`);
    if (share > 0) parts.push(`${clock((seconds / share) * (1 - share))} left`);
  }
  const room = (columns ?? Infinity) - 1;
  while (parts.length > 1 && parts.join("  ").length > room) parts.shift();
  return parts.join("  ");
}

function shareOf(bytes: number, articles: number, work: Work): number | null {
  if (work.bytes !== null && work.bytes > 0) return Math.min(1, bytes / work.bytes);
  return work.bytes === null && work.inputs > 1 ? Math.min(1, articles / work.inputs) : null;
}

/** "0:21", "12:05", "3:07:00". */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = String(whole % 60).padStart(2, "0");
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${String(minutes).padStart(2, "0")}:${rest}`;
}
