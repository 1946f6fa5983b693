import { readFileSync } from "node:fs";
import { asset } from "../../assets.ts";
import { LanguageCore, readLanguageModels } from "../core.ts";
import { once } from "../once.ts";

export const MODELS_FOLDER: URL = asset("models/");

/** @throws RangeError when a model's file is damaged or of another format */
export function readLanguageCore(folder: URL = MODELS_FOLDER): LanguageCore {
  return new LanguageCore(readLanguageModels((name) => readFileSync(new URL(`${name}.bin`, folder))));
}

/** The language core that comes with the program, read when a text first has a word. */
export const theLanguageCore: () => LanguageCore = once(() => readLanguageCore());
