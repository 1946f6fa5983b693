import { STEPS } from "../../src/language/core/network/distance.ts";
import type { NetworkShape } from "../../src/language/core/network/shape.ts";

/** A parameter of `rows` rows of `columns` floats; a vector is one row. */
export interface ParameterShape {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly start: Start;
}

/** What a parameter is before learning: all alike, an identity, or random: even within ±bound, or normal. */
export type Start =
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "identity"; readonly value: number }
  | { readonly kind: "even"; readonly bound: number }
  | { readonly kind: "normal"; readonly deviation: number };

const EMBEDDING_DEVIATION = 0.3;
const PAIR_START = 0.1;
const NOTHING: Start = { kind: "constant", value: 0 };

/** The parameters of a network: what every batch changes, and last the tables of the columns. */
export function parametersOf(shape: NetworkShape): ParameterShape[] {
  const { width, arc, rel } = shape;
  return [
    ...normOf("in", width),
    ...Array.from({ length: shape.layers }, (_, layer) => blockOf(`${layer}`, shape)).flat(),
    ...normOf("out", width),
    ...linear("tag", "tagBias", shape.tags, width),
    ...linear("name", "nameBias", shape.names, width),
    vector("root", width, { kind: "normal", deviation: EMBEDDING_DEVIATION }),
    ...linear("head", "headBias", arc, width),
    ...linear("child", "childBias", arc, width),
    pairOf("pairLeft", arc),
    pairOf("pairRight", arc),
    { name: "childAt", rows: STEPS, columns: arc, start: NOTHING },
    { name: "headAt", rows: STEPS, columns: arc, start: NOTHING },
    vector("distance", STEPS, NOTHING),
    { name: "relHead", rows: rel, columns: width, start: evenFor(width) },
    ...linear("relChild", "relBias", rel, width),
    ...linear("label", "labelBias", shape.labels, rel),
    ...shape.columns.map((rows, column) => tableOf(column, rows, width)),
  ];
}

/** The linear layer that pretraining asks for the class of a masked token. */
export function maskedHead(shape: NetworkShape, classes: number): ParameterShape[] {
  return linear("masked", "maskedBias", classes, shape.width);
}

export function isTable(name: string): boolean {
  return name.startsWith("embed.");
}

function blockOf(layer: string, { width, inner, taps }: NetworkShape): ParameterShape[] {
  return [
    { name: `${layer}.taps`, rows: taps, columns: width, start: evenFor(taps) },
    vector(`${layer}.tapBias`, width, evenFor(taps)),
    ...normOf(layer, width),
    ...linear(`${layer}.up`, `${layer}.upBias`, inner, width),
    ...linear(`${layer}.down`, `${layer}.downBias`, width, inner),
  ];
}

function normOf(name: string, width: number): ParameterShape[] {
  return [
    vector(`${name}.gain`, width, { kind: "constant", value: 1 }),
    vector(`${name}.shift`, width, { kind: "constant", value: 0 }),
  ];
}

function linear(name: string, bias: string, out: number, fan: number): ParameterShape[] {
  return [{ name, rows: out, columns: fan, start: evenFor(fan) }, vector(bias, out, evenFor(fan))];
}

function tableOf(column: number, rows: number, width: number): ParameterShape {
  return { name: `embed.${column}`, rows, columns: width, start: { kind: "normal", deviation: EMBEDDING_DEVIATION } };
}

function pairOf(name: string, arc: number): ParameterShape {
  return { name, rows: arc, columns: arc, start: { kind: "identity", value: PAIR_START } };
}

function vector(name: string, columns: number, start: Start): ParameterShape {
  return { name, rows: 1, columns, start };
}

function evenFor(fan: number): Start {
  return { kind: "even", bound: 1 / Math.sqrt(fan) };
}
