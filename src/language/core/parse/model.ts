import { partOf, readModel } from "../model/file.ts";
import type { Kernel } from "../model/kernel.ts";
import { PackedLists } from "../model/lists.ts";
import { PackedSteps } from "../model/steps.ts";
import { PackedTable } from "../model/packedtable.ts";
import { readLists, readStrings } from "../model/read.ts";
import { Parser } from "./parser.ts";

/** @throws RangeError when the bytes are not the model of a parser. */
export function readParser(bytes: Uint8Array, kernel: Kernel): Parser {
  const parts = readModel(bytes);
  const lexicon = {
    labels: readStrings(partOf(parts, "labels")),
    lists: readLists(partOf(parts, "lists")),
    pairs: new PackedTable(partOf(parts, "pairs")),
  };
  return new Parser(
    lexicon,
    new PackedSteps(partOf(parts, "table"), kernel),
    new PackedLists(partOf(parts, "names"), kernel),
  );
}
