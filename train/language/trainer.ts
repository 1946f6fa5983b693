import type { Trainer } from "../trainer.ts";
import { trainLanguage } from "./main.ts";

/** Trains words, tags, lemmas, names and structure; about a quarter of an hour. */
export const languageTrainer: Trainer = {
  name: "language",
  gives: "models/{words,tags,lemmas,names,parse}.bin",
  train: (dataDir, report) => trainLanguage(dataDir, report),
};
