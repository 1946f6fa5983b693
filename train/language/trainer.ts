import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Trainer } from "../trainer.ts";
import { trainLanguage } from "./main.ts";
import { trainNamesAlone } from "./namemodel.ts";

/** Trains words, the network, names and lemmas; about a quarter of an hour. */
export const languageTrainer: Trainer = {
  name: "language",
  gives: "models/{words,network,names,lemmas}.bin",
  train: (dataDir, report) => trainLanguage(dataDir, report),
};

const MODELS = join(import.meta.dirname, "../../models");

/** The name finder alone, with the words as they stand; a part of what `language` trains. */
export const namesTrainer: Trainer = {
  name: "names",
  gives: "models/names.bin",
  train: (dataDir, report) => {
    writeFileSync(join(MODELS, "names.bin"), trainNamesAlone(dataDir, MODELS, report));
  },
};
