import { ByteWriter } from "../model/bytes.ts";
import { writeModel } from "../model/file.ts";
import { packedTable } from "../model/packtable.ts";
import type { NetworkCalibration } from "./calibrate.ts";
import { STEPS } from "./distance.ts";
import { dense, turned } from "./plain.ts";
import type { DenseLayer } from "./quantise.ts";
import { activation, packDense, packEmbedding, positiveCoding, signedCoding, unitFor } from "./quantise.ts";
import type { NetworkLexicon, NetworkShape, NetworkWeights } from "./shape.ts";
import { checkShape, valuesOf } from "./shape.ts";

/** By column: the row of each key, from 1 on; see `keysOf`. */
export type ColumnTables = readonly ReadonlyMap<number, number>[];

/** The file of a network in 8 bits. @throws RangeError for weights that do not fit their shape */
export function writeNetwork(
  weights: NetworkWeights,
  calibration: NetworkCalibration,
  tables: ColumnTables,
  lexicon: NetworkLexicon,
): Uint8Array {
  const { shape } = weights;
  checkShape(shape);
  return writeModel(
    new Map([
      ["shape", shapeBytes(shape)],
      ["tags", stringBytes(lexicon.tags)],
      ["labels", stringBytes(lexicon.labels)],
      ["types", stringBytes(lexicon.types)],
      ...inputParts(weights, calibration, tables),
      ...Array.from({ length: shape.layers }, (_, layer) => layerParts(weights, calibration, layer)).flat(),
      ...outputParts(weights, calibration),
      ...arcParts(weights, calibration),
    ]),
  );
}

type Part = readonly [name: string, bytes: Uint8Array];

function shapeBytes(shape: NetworkShape): Uint8Array {
  const { columns, width, taps, layers, inner, arc, rel, tags, labels, names } = shape;
  const writer = new ByteWriter();
  for (const size of [width, taps, layers, inner, arc, rel, tags, labels, names]) writer.number(size);
  writer.number(columns.length);
  for (const rows of columns) writer.number(rows);
  return writer.done();
}

function stringBytes(values: readonly string[]): Uint8Array {
  const writer = new ByteWriter();
  writer.number(values.length);
  for (const value of values) writer.text(value);
  return writer.done();
}

function floatBytes(first: Float32Array, second: Float32Array = new Float32Array(0)): Uint8Array {
  const floats = new Float32Array(first.length + second.length);
  floats.set(first);
  floats.set(second, first.length);
  return new Uint8Array(floats.buffer);
}

function inputParts(weights: NetworkWeights, calibration: NetworkCalibration, tables: ColumnTables): Part[] {
  const { columns, width } = weights.shape;
  const values = columns.map((rows, column) => valuesOf(weights, `embed.${column}`, rows * width));
  const unit = unitFor(values);
  const scales = [...calibration.normed, calibration.out].map((largest) => signedCoding(largest).scale);
  return [
    ["scales", floatBytes(Float32Array.of(unit, ...scales))],
    ["in", floatBytes(valuesOf(weights, "in.gain", width), valuesOf(weights, "in.shift", width))],
    ...values.flatMap((table, column): Part[] => [
      [`table.${column}`, packedTable(tables[column] ?? [])],
      [`embed.${column}`, packEmbedding(table, width, unit)],
    ]),
  ];
}

function layerParts(weights: NetworkWeights, calibration: NetworkCalibration, layer: number): Part[] {
  const { width, inner, taps } = weights.shape;
  const hidden = positiveCoding(calibration.hidden[layer] ?? 1);
  const up = {
    ...denseOf(weights, `${layer}.up`, width, inner),
    ...normOf(weights, `${layer}`),
    from: signedCoding(calibration.normed[layer] ?? 1),
    times: hidden.scale,
  };
  const down = { ...denseOf(weights, `${layer}.down`, inner, width), from: hidden };
  return [
    [
      `${layer}.taps`,
      floatBytes(valuesOf(weights, `${layer}.taps`, taps * width), valuesOf(weights, `${layer}.tapBias`, width)),
    ],
    [`${layer}.up`, packDense(up)],
    [`${layer}.down`, packDense(down)],
  ];
}

/** The layers that read what the last norm gives: all take over its gain and shift. */
function outputParts(weights: NetworkWeights, calibration: NetworkCalibration): Part[] {
  const { width, tags, names, arc, rel, labels } = weights.shape;
  const inputs = { ...normOf(weights, "out"), from: signedCoding(calibration.out) };
  const hidden = positiveCoding(calibration.rel);
  const part = (name: string, outs: number, times = 1, bias = `${name}Bias`): Part => [
    name,
    packDense({ ...denseOf(weights, name, width, outs, bias), ...inputs, times }),
  ];
  return [
    part("tag", tags),
    part("name", names),
    part("head", arc, positiveCoding(calibration.head).scale),
    part("child", arc, positiveCoding(calibration.child).scale),
    part("relHead", rel, hidden.scale),
    part("relChild", rel, hidden.scale, "relBias"),
    ["label", packDense({ ...denseOf(weights, "label", rel, labels), from: hidden })],
  ];
}

/** What the root says, what children and heads say to each other and to distances. */
function arcParts(weights: NetworkWeights, calibration: NetworkCalibration): Part[] {
  const { width, arc, rel } = weights.shape;
  const head = positiveCoding(calibration.head);
  const child = positiveCoding(calibration.child);
  const root = valuesOf(weights, "root", width);
  const rootHead = dense(root, width, valuesOf(weights, "head", arc * width), valuesOf(weights, "headBias", arc));
  const rootRel = dense(root, width, valuesOf(weights, "relHead", rel * width));
  const pair = (name: string): Part => [
    name,
    packDense({
      weights: turned(valuesOf(weights, name, arc * arc), arc),
      width: arc,
      from: child,
      times: 1 / head.scale,
    }),
  ];
  const childAt = denseOf(weights, "childAt", arc, STEPS, "distance");
  return [
    ["rootHead", Uint8Array.from(rootHead, (value) => activation(value, head))],
    ["rootRel", floatBytes(rootRel.map((value) => value * positiveCoding(calibration.rel).scale))],
    pair("pairLeft"),
    pair("pairRight"),
    ["childAt", packDense({ ...childAt, bias: withRoot(weights, rootHead), from: child })],
    ["headAt", packDense({ ...denseOf(weights, "headAt", arc, STEPS), from: head })],
  ];
}

/** What each distance is worth; that of the root with what the root itself says to it. */
function withRoot(weights: NetworkWeights, rootHead: Float32Array): Float32Array {
  const { arc } = weights.shape;
  const active = rootHead.map((value) => Math.max(0, value));
  const [own = 0] = dense(active, arc, valuesOf(weights, "headAt", STEPS * arc));
  return valuesOf(weights, "distance", STEPS).map((worth, step) => (step === 0 ? worth + own : worth));
}

function denseOf(
  weights: NetworkWeights,
  name: string,
  width: number,
  outs: number,
  bias = `${name}Bias`,
): Pick<DenseLayer, "weights" | "width" | "bias"> {
  return { weights: valuesOf(weights, name, outs * width), width, bias: weights.values.get(bias) };
}

function normOf(weights: NetworkWeights, name: string): Pick<DenseLayer, "gain" | "shift"> {
  const { width } = weights.shape;
  return { gain: valuesOf(weights, `${name}.gain`, width), shift: valuesOf(weights, `${name}.shift`, width) };
}
