import { readFileSync } from "node:fs";
import { asset } from "../../../assets.ts";
import { once } from "../../../language/once.ts";
import { Gazetteer } from "./gazetteer.ts";

export const GAZETTEER_FILE: URL = asset("models/gazetteer.bin");

/** @throws RangeError when the file is not a gazetteer of this format */
export function readGazetteer(file: URL = GAZETTEER_FILE): Gazetteer {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  // A large file is read into a buffer of its own; a small one shares a pool.
  const own = byteLength === buffer.byteLength;
  return new Gazetteer(own ? buffer : buffer.slice(byteOffset, byteOffset + byteLength));
}

/** The gazetteer that comes with the program, read when a text first has a word with a capital. */
export const theGazetteer: () => Gazetteer = once(() => readGazetteer());
