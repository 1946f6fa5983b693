import { parseArgs } from "node:util";
import { EVALUATIONS } from "./evaluations.ts";
import { goldHash, orphans, readFloors, undercut } from "./floors.ts";
import type { Report } from "./floors.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string" },
    check: { type: "boolean", default: false },
    worst: { type: "string", default: "0" },
    floors: { type: "boolean", default: false },
  },
});
const data = values.data ?? process.env["ONRECORD_DATA"] ?? null;
const unknown = positionals.filter((name) => !(name in EVALUATIONS));
if (unknown.length > 0) {
  console.error(`There is no evaluation "${unknown.join('", "')}". There are: ${Object.keys(EVALUATIONS).join(", ")}.`);
  process.exit(2);
}

const reports: Report[] = [];
for (const [name, evaluate] of Object.entries(EVALUATIONS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  for (const report of await evaluate({ data, worst: Number(values.worst) })) {
    reports.push(report);
    console.log(`\n## ${report.title}\n\n${report.table}`);
  }
}
if (data === null) console.log("\nOnly the project's own corpus was measured; give the larger sets with --data DIR.");

if (values.floors) console.log(`\n${JSON.stringify(asFloors(reports), null, 2)}`);

if (values.check) {
  const floors = readFloors();
  const complete = data !== null && positionals.length === 0;
  const problems = [
    ...reports.flatMap((report) => undercut(report, floors)),
    ...(complete ? orphans(reports, floors).map((id) => `${id}: nothing measures this floor`) : []),
  ];
  const measures = reports.flatMap((report) => report.measures);
  const held = measures.filter(({ id }) => id in floors).length;
  console.log(`\n${held} floors checked, ${problems.length} problems`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

/** What `floors.json` would hold if today's figures were the floors, a hundredth lower against noise. */
function asFloors(from: readonly Report[]): Record<string, { floor: number; gold: string }> {
  return Object.fromEntries(
    from.flatMap((report) => {
      const gold = goldHash(report.goldFiles);
      return report.measures.map(({ id, value }) => [id, { floor: Math.floor(value * 100 - 1) / 100, gold }]);
    }),
  );
}
