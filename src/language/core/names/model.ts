import type { WordKnowledge } from "../classes/words.ts";
import { partOf, readModel } from "../model/file.ts";
import { hashString } from "../model/hash.ts";
import type { Kernel } from "../model/kernel.ts";
import { PackedLists } from "../model/lists.ts";
import { PackedTable } from "../model/packedtable.ts";
import { readStrings } from "../model/read.ts";
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
  const types = readStrings(partOf(parts, "types"));
  const lexicon = { types, plain: new PackedTable(partOf(parts, "plain")), phrases, tagKeys: tagKeysOf(tags) };
  return new NameFinder(
    lexicon,
    new PackedLists(partOf(parts, "first"), kernel),
    new PackedLists(partOf(parts, "second"), kernel),
  );
}
