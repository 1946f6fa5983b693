import { partOf, readModel } from "../model/file.ts";
import { PackedTable } from "../model/packedtable.ts";
import { CLASS_BITS } from "../model/words.ts";
import type { IntLookup } from "../model/table.ts";

/** What is known of words apart from any sentence: their classes and facts (see `WordLookup`), and listed names of several words. */
export interface WordKnowledge<Table extends IntLookup = IntLookup> {
  readonly words: Table;
  readonly phrases: Table;
  /** By class: the coarser class it belongs to. */
  readonly groups: Uint8Array;
}

/** @throws RangeError when the bytes are not such a model. */
export function readWordKnowledge(bytes: Uint8Array): WordKnowledge {
  const parts = readModel(bytes);
  return {
    words: new PackedTable(partOf(parts, "words")),
    phrases: new PackedTable(partOf(parts, "phrases")),
    groups: partOf(parts, "groups")
      .bytes(1 << CLASS_BITS)
      .slice(),
  };
}
