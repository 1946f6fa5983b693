import type { ByteReader } from "../model/bytes.ts";
import type { ModelParts } from "../model/file.ts";
import { partOf, readModel } from "../model/file.ts";
import { PackedTable } from "../model/packedtable.ts";
import { readStrings } from "../model/read.ts";
import type { IntLookup } from "../model/table.ts";
import { STEPS } from "./distance.ts";
import type { NetworkMemory } from "./memory.ts";
import type { NetworkLexicon, NetworkShape } from "./shape.ts";
import { checkShape, padded } from "./shape.ts";

/** A dense layer's weights in the kernel's memory. */
export interface DenseAt {
  readonly at: number;
  readonly width: number;
  /** Filled up to a multiple of eight. */
  readonly outs: number;
}

export interface LayerAt {
  readonly taps: number;
  readonly scale: number;
  readonly up: DenseAt;
  readonly down: DenseAt;
}

/** A column's keys, and its embeddings in the kernel's memory. */
export interface ColumnAt {
  readonly table: IntLookup;
  readonly rows: number;
  readonly at: number;
}

/** The dense layers that read what the last norm gives, and those behind them. */
export type DenseName = "tag" | "name" | "head" | "child" | ArcDense | "relHead" | "relChild" | "label";

/** Those behind the activations of heads and of children. */
type ArcDense = "pairLeft" | "pairRight" | "childAt" | "headAt";

/** A network in 8 bits: what it is, and where its numbers lie. */
export interface NetworkModel {
  readonly shape: NetworkShape;
  readonly lexicon: NetworkLexicon;
  readonly columns: readonly ColumnAt[];
  /** What one is worth in the embeddings. */
  readonly unit: number;
  /** Gain and shift of the first norm. */
  readonly norms: number;
  readonly layers: readonly LayerAt[];
  /** What the last norm is multiplied by. */
  readonly scale: number;
  readonly dense: Readonly<Record<DenseName, DenseAt>>;
  readonly rootHead: number;
  readonly rootRel: number;
}

/** @throws RangeError when the bytes are no network, or one whose parts do not fit its shape */
export function readNetworkModel(bytes: Uint8Array, memory: NetworkMemory): NetworkModel {
  const parts = readModel(bytes);
  const shape = readShape(partOf(parts, "shape"));
  const at = (name: string, size: number): number => memory.addressOf(partOfSize(parts, name, size));
  const dense = (name: string, width: number, outs: number): DenseAt => {
    const room = padded(outs);
    return { at: at(name, room * (width + 8)), width, outs: room };
  };
  const { width, taps, layers, inner, arc, rel } = shape;
  const [unit = 0, ...scales] = floatsOf(parts, "scales", layers + 2);
  return {
    shape,
    lexicon: readLexicon(parts, shape),
    columns: shape.columns.map((rows, column) => ({
      table: new PackedTable(partOf(parts, `table.${column}`)),
      rows,
      at: at(`embed.${column}`, rows * (width + 2)),
    })),
    unit,
    norms: at("in", 8 * width),
    layers: Array.from({ length: layers }, (_, layer) => ({
      taps: at(`${layer}.taps`, 4 * width * (taps + 1)),
      scale: scales[layer] ?? 0,
      up: dense(`${layer}.up`, width, inner),
      down: dense(`${layer}.down`, inner, width),
    })),
    scale: scales[layers] ?? 0,
    dense: {
      tag: dense("tag", width, shape.tags),
      name: dense("name", width, shape.names),
      head: dense("head", width, arc),
      child: dense("child", width, arc),
      pairLeft: dense("pairLeft", arc, arc),
      pairRight: dense("pairRight", arc, arc),
      childAt: dense("childAt", arc, STEPS),
      headAt: dense("headAt", arc, STEPS),
      relHead: dense("relHead", width, rel),
      relChild: dense("relChild", width, rel),
      label: dense("label", rel, shape.labels),
    },
    rootHead: at("rootHead", arc),
    rootRel: at("rootRel", 4 * rel),
  };
}

function readShape(reader: ByteReader): NetworkShape {
  const number = (): number => reader.number();
  const sizes = {
    width: number(),
    taps: number(),
    layers: number(),
    inner: number(),
    arc: number(),
    rel: number(),
    tags: number(),
    labels: number(),
    names: number(),
  };
  const shape = { ...sizes, columns: Array.from({ length: reader.number() }, number) };
  checkShape(shape);
  return shape;
}

/** @throws RangeError where there are fewer or more names than numbers */
function readLexicon(parts: ModelParts, shape: NetworkShape): NetworkLexicon {
  const strings = (name: string, count: number): string[] => {
    const found = readStrings(partOf(parts, name));
    if (found.length !== count) throw new RangeError(`The model has ${found.length} ${name} instead of ${count}.`);
    return found;
  };
  return {
    tags: strings("tags", shape.tags),
    labels: strings("labels", shape.labels),
    types: strings("types", (shape.names - 1) / 4),
  };
}

function partOfSize(parts: ModelParts, name: string, size: number): Uint8Array {
  const bytes = parts.get(name);
  if (bytes?.length !== size) throw new RangeError(`The model has no part "${name}" of ${size} bytes.`);
  return bytes;
}

function floatsOf(parts: ModelParts, name: string, count: number): Float32Array {
  return new Float32Array(Uint8Array.from(partOfSize(parts, name, 4 * count)).buffer);
}
