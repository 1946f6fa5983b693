import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REASONS } from "../../src/extract/entities/salience.ts";
import { readConllu } from "../../src/language/conllu/read.ts";
import type { Trainer } from "../trainer.ts";
import { fit } from "./fit.ts";
import { samplesOf } from "./samples.ts";

const FILE = join(import.meta.dirname, "../../src/extract/entities/weights.ts");
const GROUPS = ["person", "it", "they"] as const;

/** What speaks for whom a pronoun stands for: weighed on the training part of GUM, without what is only spoken. */
export const entitiesTrainer: Trainer = {
  name: "entities",
  gives: "src/extract/entities/weights.ts",
  train: (dataDir, report) => {
    const trees = readConllu(readFileSync(join(dataDir, "language/gum-free.train.conllu"), "utf8"));
    const docs = [...Map.groupBy(trees, ({ doc }) => doc)].filter(([doc]) => !/_(?:conversation|vlog)_/u.test(doc));
    const samples = docs.flatMap(([, ofDoc]) => samplesOf(ofDoc));
    const parts = GROUPS.map((group) => {
      const own = samples.filter((sample) => sample.group === group);
      report(`${group}: ${own.length} pronouns`);
      return [group, fit(own, REASONS.length)] as const;
    });
    writeFileSync(FILE, fileOf(parts));
  },
};

function fileOf(parts: readonly (readonly [group: string, weights: readonly number[]])[]): string {
  const tables = parts.map(([group, weights]) => {
    const rows = REASONS.map(({ name }, at) => `    ${/-/u.test(name) ? `"${name}"` : name}: ${weights[at] ?? 0},\n`);
    return `  ${group}: {\n${rows.join("")}  },\n`;
  });
  const head = "/** What the reasons weigh, learned on the training part of GUM: `npm run train -- entities`. */\n";
  return `${head}export const WEIGHTS = {\n${tables.join("")}} as const;\n`;
}
