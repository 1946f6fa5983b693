import { partOf, readModel } from "../model/file.ts";
import type { Kernel } from "../model/kernel.ts";
import { PackedLists } from "../model/lists.ts";
import { PackedTable } from "../model/packedtable.ts";
import { readStrings } from "../model/read.ts";
import type { NameKnowledge } from "./columns.ts";
import { NameFinder } from "./finder.ts";

/** @throws RangeError when the bytes are not the model of a name finder. */
export function readNameFinder(bytes: Uint8Array, known: NameKnowledge, kernel: Kernel): NameFinder {
  const parts = readModel(bytes);
  const lexicon = { types: readStrings(partOf(parts, "types")), plain: new PackedTable(partOf(parts, "plain")), known };
  const after = Float32Array.from(partOf(parts, "after").numbers32((1 + 4 * lexicon.types.length) ** 2));
  const [share = 0] = partOf(parts, "share").numbers32(1);
  return new NameFinder(lexicon, new PackedLists(partOf(parts, "weights"), kernel), after, share);
}
