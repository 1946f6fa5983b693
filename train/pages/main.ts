import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Trainer } from "../trainer.ts";
import { labelPage } from "./sample.ts";
import { holdOut, modelOfAll } from "./train.ts";
import { readTruth } from "./truth.ts";

const MODEL = join(import.meta.dirname, "../../models/page-blocks.json");

/** Trains the scorer of text blocks on saved pages with their gold text. */
export const pagesTrainer: Trainer = {
  name: "pages",
  gives: "models/page-blocks.json",
  train: (dataDir, report) => {
    const pages = readTruth(dataDir).map((truth) => labelPage(dataDir, truth));
    report(`${pages.length} pages, ${pages.filter(({ usable }) => usable).length} of them to train on`);
    const model = modelOfAll(pages, holdOut(pages, report));
    writeFileSync(MODEL, `${JSON.stringify(model)}\n`);
  },
};
