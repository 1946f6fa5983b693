import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Trainer } from "../trainer.ts";
import { trainLanguage } from "./main.ts";
import { trainNamesAlone } from "./namemodel.ts";

/** Trains words, tags, lemmas, names and structure; about a quarter of an hour. */
export const languageTrainer: Trainer = {
  name: "language",
  gives: "models/{words,tags,lemmas,names,parse}.bin",
  train: (dataDir, report) => trainLanguage(dataDir, report),
};

const MODELS = join(import.meta.dirname, "../../models");

/** The name finder alone, with the words and the tagger as they stand; a part of what `language` trains. */
export const namesTrainer: Trainer = {
  name: "names",
  gives: "models/names.bin",
  train: (dataDir, report) => {
    writeFileSync(join(MODELS, "names.bin"), trainNamesAlone(dataDir, MODELS, report));
  },
};
