import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as Reading from "../src/page/read.ts";

// A process of its own: reads every page of a folder once and prints its peak resident memory in MB.
const [module = "../src/page/read.ts", folder = "."] = process.argv.slice(2);
const { readPage } = (await import(module)) as typeof Reading;
for (const name of readdirSync(folder).toSorted()) await readPage(readFileSync(join(folder, name)), { name });
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
