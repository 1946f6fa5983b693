import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Readability } from "@mozilla/readability";
import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { readPage } from "../src/page/read.ts";
import { bundle } from "../scripts/bundle.ts";
import { benchPages } from "./corpus.ts";
import { alternate } from "./timing.ts";

const ROOT = join(import.meta.dirname, "..");

/** Pages to articles, decoding and parsing included, beside readability on linkedom and the bare parser. */
export async function benchPageSpeed(dataDir: string | null): Promise<string> {
  const { set, pages: files } = benchPages(dataDir, 4);
  const pages = files.map(({ name, load }) => ({ name, bytes: load() }));
  const sources = pages.map(({ bytes }) => new TextDecoder().decode(bytes));
  const times = await alternate([
    {
      name: "onrecord",
      work: async () => {
        for (const { name, bytes } of pages) await readPage(bytes, { name });
      },
    },
    {
      name: "readability on linkedom",
      work: () => {
        for (const html of sources) readability(html);
      },
    },
    {
      name: "htmlparser2 alone",
      work: () => {
        for (const html of sources) new Parser({}).end(html);
      },
    },
  ]);
  const size = sources.reduce((sum, html) => sum + html.length, 0) / 1e6;
  const rows = [...times].map(([name, time]) => {
    const speed = (pages.length / time) * 1000;
    return `${name.padEnd(24)} ${speed.toFixed(0).padStart(6)} pages/s ${((size / time) * 1000).toFixed(0).padStart(5)} MB/s`;
  });
  const ratio = (times.get("readability on linkedom") ?? 0) / (times.get("onrecord") ?? 1);
  return [
    `${pages.length} pages of ${set}, ${Math.round((size * 1000) / pages.length)} kB each, median of 5 alternating runs`,
    ...rows,
    `onrecord is ${ratio.toFixed(1)} × readability on linkedom`,
    `peak memory of a process that reads them all: ${await peakMemory(dataDir)} MB`,
  ].join("\n");
}

/** What a page does to a peer is its own affair: a throw counts as done. */
function readability(html: string): string {
  try {
    return new Readability(parseHTML(html).document).parse()?.textContent ?? "";
  } catch (error) {
    return String(error);
  }
}

/** Peak memory of the compiled program, as it is installed, over all pages; they are unpacked for it beforehand. */
async function peakMemory(dataDir: string | null): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  try {
    await prepare(folder);
    const pages = join(folder, "pages");
    mkdirSync(pages);
    for (const { name, load } of benchPages(dataDir, 1).pages) writeFileSync(join(pages, name), load());
    const script = join(import.meta.dirname, "memory.ts");
    return run(script, pathToFileURL(join(folder, "dist/index.js")).href, pages).trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the checkout the sources would be stripped of their types in the same process, at 40 MB and more. */
async function prepare(folder: string): Promise<void> {
  await bundle(join(folder, "dist"));
  cpSync(join(ROOT, "models"), join(folder, "models"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
}

function run(...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: ROOT });
  if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr}${stdout}`);
  return stdout;
}
