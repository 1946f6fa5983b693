import { partOf, readModel } from "../model/file.ts";
import { PackedTable } from "../model/packedtable.ts";
import { CLASS_BITS } from "../model/words.ts";
import type { IntLookup } from "../model/table.ts";

/** What is known of words apart from any sentence. */
export interface WordKnowledge<Table extends IntLookup = IntLookup> {
  /** By the hash of a small word: its class and facts from lists, see `WordLookup`. */
  readonly words: Table;
  /** Listed names of several words, by the hash of their words. */
  readonly phrases: Table;
  /** By class: the coarser class it belongs to. */
  readonly groups: Uint8Array;
  /** By the hash of a form, capitals and all: its class among such forms; by that class a coarser one. */
  readonly forms: Table;
  readonly formGroups: Uint8Array;
  /** By the hash of a small word: which lists of names it stands in, and how high. */
  readonly listed: Table;
}

/** @throws RangeError when the bytes are not such a model. */
export function readWordKnowledge(bytes: Uint8Array): WordKnowledge {
  const parts = readModel(bytes);
  const groupsOf = (name: string): Uint8Array =>
    partOf(parts, name)
      .bytes(1 << CLASS_BITS)
      .slice();
  return {
    words: new PackedTable(partOf(parts, "words")),
    phrases: new PackedTable(partOf(parts, "phrases")),
    groups: groupsOf("groups"),
    forms: new PackedTable(partOf(parts, "forms")),
    formGroups: groupsOf("formGroups"),
    listed: new PackedTable(partOf(parts, "listed")),
  };
}
