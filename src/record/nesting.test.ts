import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { StatementFinding } from "../layers.ts";
import { articleFromText } from "../page/read.ts";
import { readArticle, readLayers } from "../read.ts";
import { contains } from "../span.ts";
import { outerStatements } from "./nesting.ts";
import { statementFinding } from "./testing.ts";

const NESTED = "Ada Fenwick said Tom Brann told her the pier was rotten.";

describe("outerStatements", () => {
  it("names the statement within whose words another stands", () => {
    assert.deepEqual(outerStatements(readLayers(articleFromText(NESTED)).statements), [null, 0]);
  });

  it("names none for statements side by side", () => {
    const { statements } = readLayers(articleFromText("“It is rotten,” Fenwick said. “It stands,” Brann said."));
    assert.deepEqual(outerStatements(statements), [null, null]);
  });

  it("is empty without statements", () => assert.deepEqual(outerStatements([]), []));
});

/** Statements by hand: the parts of what each says, and its cue. */
type Row = readonly [content: readonly (readonly [number, number])[], cue: readonly [number, number] | null];

function byHand(rows: readonly Row[]): StatementFinding[] {
  return rows.map(([content, cue]) =>
    statementFinding({
      content: content.map(([start, end]) => ({ start, end })),
      cue: cue === null ? null : { start: cue[0], end: cue[1] },
    }),
  );
}

/** The innermost by looking at every pair. */
function slowly(all: readonly StatementFinding[]): (number | null)[] {
  return all.map(({ cue, content }, own) => {
    const place = cue ?? content[0];
    const parts = all.flatMap((other, index) => (index === own ? [] : other.content.map((part) => ({ part, index }))));
    const holders = parts.filter(({ part }) => place !== undefined && contains(part, place));
    const lengths = holders.map(({ part }) => part.end - part.start);
    const at = lengths.indexOf(Math.min(...lengths));
    return holders[at]?.index ?? null;
  });
}

describe("outerStatements, by hand", () => {
  const cases: readonly (readonly [name: string, rows: readonly Row[], outer: readonly (number | null)[]])[] = [
    [
      "a cue inside of what another says",
      [
        [[[10, 50]], [4, 8]],
        [[[30, 50]], [20, 25]],
      ],
      [null, 0],
    ],
    [
      "in any order",
      [
        [[[30, 50]], [20, 25]],
        [[[10, 50]], [4, 8]],
      ],
      [1, null],
    ],
    [
      "the innermost of two",
      [
        [[[10, 90]], [0, 4]],
        [[[20, 80]], [12, 15]],
        [[[40, 60]], [30, 34]],
      ],
      [null, 0, 1],
    ],
    [
      "words without a cue, by where they begin",
      [
        [[[10, 50]], [4, 8]],
        [[[20, 30]], null],
      ],
      [null, 0],
    ],
    [
      "the second part of what another says",
      [
        [
          [
            [0, 5],
            [20, 60],
          ],
          [8, 12],
        ],
        [[[40, 60]], [30, 34]],
      ],
      [null, 0],
    ],
    [
      "between two parts",
      [
        [
          [
            [0, 5],
            [20, 60],
          ],
          [70, 75],
        ],
        [[[62, 64]], [8, 12]],
      ],
      [null, null],
    ],
    [
      "a cue that reaches out",
      [
        [[[10, 50]], [4, 8]],
        [[[60, 70]], [45, 55]],
      ],
      [null, null],
    ],
    ["a cue inside of its own words", [[[[10, 50]], [20, 24]]], [null]],
    [
      "no words and no cue",
      [
        [[], null],
        [[[0, 9]], [10, 12]],
      ],
      [null, null],
    ],
  ];
  for (const [name, rows, outer] of cases) {
    it(name, () => assert.deepEqual(outerStatements(byHand(rows)), outer));
  }

  it("is what looking at every pair gives", () => {
    const range = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]) => [start, start + length] as const);
    const row = fc.tuple(fc.array(range, { minLength: 1, maxLength: 2 }), fc.option(range));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 7 }), (rows) => {
        const all = byHand(rows);
        const outer = outerStatements(all);
        const lengthOf = (own: number, index: number | null | undefined): number | null => {
          if (index === null || index === undefined) return null;
          const place = all[own]?.cue ?? all[own]?.content[0];
          const parts = (all[index]?.content ?? []).filter((part) => place !== undefined && contains(part, place));
          return Math.min(...parts.map(({ start, end }) => end - start));
        };
        const expected = slowly(all);
        assert.deepEqual(
          outer.map((index, own) => lengthOf(own, index)),
          expected.map((index, own) => lengthOf(own, index)),
        );
      }),
    );
  });
});

describe("the chain of words within words", () => {
  it("leads from who said them to who passed them on", () => {
    const { sources, statements } = readArticle(articleFromText(NESTED));
    const names = statements.map(({ chain }) =>
      chain.map(({ source, role }) => `${role} ${sources.find(({ id }) => id === source)?.name ?? "?"}`),
    );
    assert.deepEqual(names, [["origin Ada Fenwick"], ["origin Tom Brann", "relay Ada Fenwick"]]);
  });
});
