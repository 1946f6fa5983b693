import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { asset } from "../../assets.ts";
import { LanguageCore, readLanguageModels } from "../core.ts";
import { once } from "../once.ts";

export const MODELS_FOLDER: URL = asset("models/");

/** @throws RangeError when a model's file is damaged or of another format */
export function readLanguageCore(folder: URL = MODELS_FOLDER): LanguageCore {
  return new LanguageCore(readLanguageModels((name, room) => readInto(new URL(`${name}.bin`, folder), room)));
}

function readInto(file: URL, room: (size: number) => Uint8Array): Uint8Array {
  const opened = openSync(file, "r");
  try {
    const bytes = room(fstatSync(opened).size);
    for (let at = 0; at < bytes.length;) {
      const count = readSync(opened, bytes, at, bytes.length - at, null);
      if (count === 0) throw new RangeError(`${file.pathname} became shorter while it was read.`);
      at += count;
    }
    return bytes;
  } finally {
    closeSync(opened);
  }
}

/** The language core that comes with the program, read when a text first has a word. */
export const theLanguageCore: () => LanguageCore = once(() => readLanguageCore());
