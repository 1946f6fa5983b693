import { partOf, readModel } from "../model/file.ts";
import { PackedLists } from "../model/lists.ts";
import { PackedSteps } from "../model/steps.ts";
import { readLists, readStrings, readTable } from "../model/read.ts";
import { Parser } from "./parser.ts";

/** @throws RangeError when the bytes are not the model of a parser. */
export function readParser(bytes: Uint8Array): Parser {
  const parts = readModel(bytes);
  const lexicon = {
    labels: readStrings(partOf(parts, "labels")),
    lists: readLists(partOf(parts, "lists")),
    pairs: readTable(partOf(parts, "pairs")),
  };
  return new Parser(lexicon, new PackedSteps(partOf(parts, "table")), new PackedLists(partOf(parts, "names")));
}
