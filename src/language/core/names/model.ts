import type { WordKnowledge } from "../classes/words.ts";
import { partOf, readModel } from "../model/file.ts";
import { hashString } from "../model/hash.ts";
import type { Kernel } from "../model/kernel.ts";
import { PackedLists } from "../model/lists.ts";
import { PackedTable } from "../model/packedtable.ts";
import { readStrings } from "../model/read.ts";
import { CLASS_BITS } from "../model/words.ts";
import { NameFinder } from "./finder.ts";

/** Names know a tag by its hash, so that they can be read with any tagger of the same tags. */
export function tagKeysOf(tags: readonly string[]): Int32Array {
  return Int32Array.from(tags, hashString);
}

/** @throws RangeError when the bytes are not the model of a name finder. */
export function readNameFinder(
  bytes: Uint8Array,
  { phrases }: Pick<WordKnowledge, "phrases">,
  tags: readonly string[],
  kernel: Kernel,
): NameFinder {
  const parts = readModel(bytes);
  const known = {
    tagKeys: tagKeysOf(tags),
    phrases,
    forms: new PackedTable(partOf(parts, "forms")),
    groups: partOf(parts, "groups")
      .bytes(1 << CLASS_BITS)
      .slice(),
    listed: new PackedTable(partOf(parts, "listed")),
  };
  const lexicon = { types: readStrings(partOf(parts, "types")), plain: new PackedTable(partOf(parts, "plain")), known };
  const after = Float32Array.from(partOf(parts, "after").numbers32((1 + 4 * lexicon.types.length) ** 2));
  return new NameFinder(lexicon, new PackedLists(partOf(parts, "weights"), kernel), after);
}
