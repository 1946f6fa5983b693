import { arcScores } from "./arcs.ts";
import { compileKernels } from "./compile.ts";
import { checkTokens } from "./data.ts";
import type { Tokens } from "./encoder.ts";
import { encode } from "./encoder.ts";
import { arcParts, labelScores } from "./heads.ts";
import { dense } from "./products.ts";
import { lengthOf } from "./plan.ts";
import { roomFor } from "./room.ts";
import type { NetworkShape, NetworkWeights } from "../../src/language/core/network/shape.ts";
import { parametersOf } from "./shape.ts";
import { Space } from "./space.ts";
import type { Matrix } from "./tape.ts";
import { Tape } from "./tape.ts";

const FLOAT = 4;
const NO_DROPS = { input: 0, block: 0, head: 0 };

/** What a network says of some sentences, row-major. */
export interface NetworkScores {
  /** tokens × width. */
  readonly z: Float32Array;
  /** tokens × tags. */
  readonly tags: Float32Array;
  /** By sentence: words × (words + 1), the root first. */
  readonly arcs: readonly Float32Array[];
  /** By token: the heads that `labels` are given, those asked for or else each word's best. */
  readonly heads: Int32Array;
  /** tokens × labels. */
  readonly labels: Float32Array;
  /** tokens × names. */
  readonly names: Float32Array;
}

/** Reads sentences in floats, as in learning but with nothing dropped. */
export class Scorer {
  readonly #space: Space;
  readonly #shape: NetworkShape;

  private constructor(space: Space, shape: NetworkShape) {
    this.#space = space;
    this.#shape = shape;
  }

  /** A scorer for at most so many tokens at a time. */
  static async open({ shape, values }: NetworkWeights, mostTokens: number): Promise<Scorer> {
    const parameters = parametersOf(shape);
    const room = roomFor(parameters, shape, mostTokens, mostTokens);
    const space = Space.create(await compileKernels(), parameters, room);
    for (const { name } of parameters) {
      const given = values.get(name);
      const view = space.view(name, space.values);
      if (given?.length !== view.length) throw new RangeError(`The weights of ${name} do not fit the shape.`);
      view.set(given);
    }
    return new Scorer(space, shape);
  }

  /** @throws RangeError when an id is beyond its column, or the sentences are more than what was opened for */
  read(tokens: Tokens, heads?: Int32Array): NetworkScores {
    checkTokens(tokens, this.#shape);
    const { firsts } = tokens;
    const tape = new Tape(this.#space, 0, false, 0);
    const z = encode(tape, this.#shape, tokens, NO_DROPS);
    const parts = arcParts(tape, z, firsts, 0);
    const arcs: Float32Array[] = [];
    arcScores(tape, parts, firsts, (scores) => arcs.push(this.#copied(scores)));
    const given = heads ?? bestHeads(arcs, firsts);
    return {
      z: this.#copied(z),
      tags: this.#copied(dense(tape, z, "tag", "tagBias")),
      arcs,
      heads: given,
      labels: this.#copied(labelScores(tape, z, parts.rooted, firsts, given, 0)),
      names: this.#copied(dense(tape, z, "name", "nameBias")),
    };
  }

  #copied({ at, rows, columns, stride }: Matrix): Float32Array {
    const copy = new Float32Array(rows * columns);
    for (let row = 0; row < rows; row++) {
      const from = at / FLOAT + row * stride;
      copy.set(this.#space.floats.subarray(from, from + columns), row * columns);
    }
    return copy;
  }
}

function bestHeads(arcs: readonly Float32Array[], firsts: Int32Array): Int32Array {
  const heads = new Int32Array(firsts.at(-1) ?? 0);
  arcs.forEach((scores, one) => {
    const columns = lengthOf(firsts, one) + 1;
    for (let word = 0; word + 1 < columns; word++) {
      const row = scores.subarray(word * columns, (word + 1) * columns);
      heads[(firsts[one] ?? 0) + word] = row.indexOf(Math.max(...row));
    }
  });
  return heads;
}
