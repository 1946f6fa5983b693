import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Random } from "../language/random.ts";
import type { NetworkScores } from "./scorer.ts";
import { Scorer } from "./scorer.ts";
import { stepOf } from "../../src/language/core/network/distance.ts";
import type { NetworkWeights } from "../../src/language/core/network/shape.ts";
import { parametersOf } from "./shape.ts";
import { TINY, tinyData } from "./tiny.ts";

describe("Scorer", async () => {
  const weights = randomWeights();
  const scorer = await Scorer.open(weights, 100);
  const { ids, firsts, heads: some } = tinyData(TINY, 6, 2);
  const heads = some.map((head) => Math.max(0, head));
  const scores = scorer.read({ ids, firsts }, heads);

  it("says what plain loops say", () => {
    const plain = plainScores(weights, ids, firsts, heads);
    for (const part of ["z", "tags", "labels", "names"] as const) near(scores[part], plain[part], part);
    scores.arcs.forEach((arcs, one) => near(arcs, plain.arcs[one] ?? new Float32Array(), `arcs of ${one}`));
  });

  it("says of a sentence what it says of it among others", () => {
    const from = firsts[2] ?? 0;
    const end = firsts[3] ?? 0;
    const columns = TINY.columns.length;
    const alone = scorer.read({
      ids: ids.slice(from * columns, end * columns),
      firsts: Int32Array.of(0, end - from),
    });
    near(alone.z, scores.z.slice(from * TINY.width, end * TINY.width), "z");
    near(alone.arcs[0] ?? new Float32Array(), scores.arcs[2] ?? new Float32Array(), "arcs");
  });

  it("takes each word's best head when none is given", () => {
    const { heads: best, arcs } = scorer.read({ ids, firsts });
    arcs.forEach((of, one) => {
      const columns = (firsts[one + 1] ?? 0) - (firsts[one] ?? 0) + 1;
      for (let word = 0; word + 1 < columns; word++) {
        const row = of.slice(word * columns, (word + 1) * columns);
        assert.equal(row[best[(firsts[one] ?? 0) + word] ?? -1], Math.max(...row));
      }
    });
  });

  it("reads no sentences, and none that are damaged or too many", () => {
    assert.equal(scorer.read({ ids: new Int32Array(), firsts: Int32Array.of(0) }).tags.length, 0);
    assert.throws(() => scorer.read({ ids: Int32Array.of(0, 0, 99), firsts: Int32Array.of(0, 1) }), RangeError);
    const many = { ids: new Int32Array(30_000 * 3), firsts: Int32Array.of(0, 30_000) };
    assert.throws(() => scorer.read(many), RangeError);
  });

  it("refuses weights that do not fit their shape", async () => {
    const values = new Map(weights.values).set("tag", new Float32Array(3));
    await assert.rejects(Scorer.open({ shape: TINY, values }, 10), RangeError);
  });
});

function randomWeights(): NetworkWeights {
  const random = new Random(4);
  const values = parametersOf(TINY).map(
    ({ name, rows, columns }) => [name, new Float32Array(rows * columns).map(() => random.next() - 0.5)] as const,
  );
  return { shape: TINY, values: new Map(values) };
}

function near(found: Float32Array, expected: Float32Array, what: string): void {
  assert.equal(found.length, expected.length, what);
  const off = found.findIndex((value, at) => !(Math.abs(value - (expected[at] ?? 0)) < 1e-4));
  assert.equal(off, -1, `${what}: ${found[off]} instead of ${expected[off]}`);
}

type Row = readonly number[];

/** The network once more, in the words of its mathematics. */
function plainScores(
  { values }: NetworkWeights,
  ids: Int32Array,
  firsts: Int32Array,
  gold: Int32Array,
): Omit<NetworkScores, "heads"> {
  const of = (name: string): Row => [...(values.get(name) ?? [])];
  const linear = (x: Row, name: string, bias?: string): number[] => {
    const weight = of(name);
    const out = weight.length / x.length;
    const start = bias === undefined ? [] : of(bias);
    return Array.from({ length: out }, (_, o) => (start[o] ?? 0) + dot(weight.slice(o * x.length), x));
  };
  const norm = (x: Row, name: string): number[] => {
    const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
    const spread = Math.sqrt(x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / x.length + 1e-5);
    return x.map(
      (value, at) => ((value - mean) / spread) * (of(`${name}.gain`)[at] ?? 0) + (of(`${name}.shift`)[at] ?? 0),
    );
  };
  const z: number[][] = [];
  const arcs: Float32Array[] = [];
  const labels: number[] = [];
  for (let one = 0; one + 1 < firsts.length; one++) {
    const from = firsts[one] ?? 0;
    const words = Array.from({ length: (firsts[one + 1] ?? 0) - from }, (_, at) => from + at);
    let x = words.map((word) => {
      const rows = TINY.columns.map((_, column) => {
        const id = ids[word * TINY.columns.length + column] ?? 0;
        return of(`embed.${column}`).slice(id * TINY.width, (id + 1) * TINY.width);
      });
      return norm(rows.reduce(plus), "in");
    });
    for (let layer = 0; layer < TINY.layers; layer++) {
      const seen = x.map((_, t) => {
        let y = of(`${layer}.tapBias`);
        for (let j = 0; j < TINY.taps; j++) {
          const beside = x[t + j - (TINY.taps >> 1)];
          const tap = of(`${layer}.taps`).slice(j * TINY.width, (j + 1) * TINY.width);
          if (beside !== undefined)
            y = plus(
              y,
              tap.map((value, at) => value * (beside[at] ?? 0)),
            );
        }
        return linear(
          relu(linear(norm(y, `${layer}`), `${layer}.up`, `${layer}.upBias`)),
          `${layer}.down`,
          `${layer}.downBias`,
        );
      });
      x = x.map((row, t) => plus(row, seen[t] ?? []));
    }
    const mine = x.map((row) => norm(row, "out"));
    z.push(...mine);
    const rooted = [of("root"), ...mine];
    const heads = rooted.map((row) => relu(linear(row, "head", "headBias")));
    const scores = mine.map((row, word) => {
      const child = relu(linear(row, "child", "childBias"));
      return heads.map((head, j) => {
        const step = j === 0 ? 0 : stepOf(j - word - 1);
        const at = (name: string): number[] => of(name).slice(step * TINY.arc, (step + 1) * TINY.arc);
        const pair = of(j > word + 1 ? "pairRight" : "pairLeft");
        const asked = child.reduce((sum, value, c) => sum + value * dot(pair.slice(c * TINY.arc), head), 0);
        return asked + dot(at("childAt"), child) + dot(at("headAt"), head) + (of("distance")[step] ?? 0);
      });
    });
    arcs.push(Float32Array.from(scores.flat()));
    mine.forEach((row, word) => {
      const head = linear(rooted[gold[from + word] ?? 0] ?? [], "relHead");
      labels.push(...linear(relu(plus(head, linear(row, "relChild", "relBias"))), "label", "labelBias"));
    });
  }
  return {
    z: Float32Array.from(z.flat()),
    tags: Float32Array.from(z.flatMap((row) => linear(row, "tag", "tagBias"))),
    arcs,
    labels: Float32Array.from(labels),
    names: Float32Array.from(z.flatMap((row) => linear(row, "name", "nameBias"))),
  };
}

function relu(x: Row): number[] {
  return x.map((value) => Math.max(0, value));
}

function dot(a: Row, b: Row): number {
  return b.reduce((sum, value, at) => sum + value * (a[at] ?? 0), 0);
}

function plus(a: Row, b: Row): number[] {
  return a.map((value, at) => value + (b[at] ?? 0));
}
