import { partOf, readModel } from "../model/file.ts";
import type { Kernel } from "../model/kernel.ts";
import { PackedLists } from "../model/lists.ts";
import { PackedTable } from "../model/packedtable.ts";
import { readLists, readStrings } from "../model/read.ts";
import { Tagger } from "./tagger.ts";

/** @throws RangeError when the bytes are not the model of a tagger. */
export function readTagger(bytes: Uint8Array, kernel: Kernel): Tagger {
  const parts = readModel(bytes);
  const lexicon = {
    tags: readStrings(partOf(parts, "tags")),
    lists: readLists(partOf(parts, "lists")),
    forms: new PackedTable(partOf(parts, "forms")),
  };
  return new Tagger(lexicon, new PackedLists(partOf(parts, "weights"), kernel));
}
