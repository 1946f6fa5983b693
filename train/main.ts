import { parseArgs } from "node:util";
import { entitiesTrainer } from "./entities/main.ts";
import { languageTrainer, namesTrainer } from "./language/trainer.ts";
import { pagesTrainer } from "./pages/main.ts";
import type { Trainer } from "./trainer.ts";

/** Everything that can be trained, in the order in which it is trained when none is named. */
const ALL: readonly Trainer[] = [pagesTrainer, languageTrainer, entitiesTrainer];
/** What can be trained alone; another trainer trains it too. */
const PARTS: readonly Trainer[] = [namesTrainer];
const TRAINERS = [...ALL, ...PARTS];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: "string" } } });
const data = values.data ?? process.env["ONRECORD_DATA"];
const names = TRAINERS.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));

if (data === undefined || unknown.length > 0) {
  if (unknown.length > 0) console.error(`There is no trainer "${unknown.join('", "')}".`);
  console.error(`npm run train -- [${names.join("|")}] --data DIR`);
  process.exit(2);
}

for (const { name, gives, train } of positionals.length === 0 ? ALL : TRAINERS) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  await train(data, (line) => console.log(`${name}: ${line}`));
  console.log(`${name}: wrote ${gives}`);
}
