import { parseArgs } from "node:util";
import { benchGrowth } from "./growth.ts";
import { benchLanguage } from "./language.ts";
import { benchPageSpeed } from "./pages.ts";
import { benchStages } from "./stages.ts";
import { benchStart } from "./start.ts";
import { benchTimes } from "./times.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string" } },
});
const dataDir = values.data ?? process.env["ONRECORD_DATA"] ?? null;

const BENCHES: Readonly<Record<string, (data: string | null) => Promise<string>>> = {
  pages: benchPageSpeed,
  stages: benchStages,
  growth: benchGrowth,
  start: benchStart,
  times: benchTimes,
  language: benchLanguage,
};

for (const [name, bench] of Object.entries(BENCHES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`\n## ${name}\n`);
  console.log(await bench(dataDir));
}
