import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { exact, numberAt, shortScaled, valueOf } from "./numbers.ts";

/** The value and how much of the words was read. */
function read(words: string): readonly [value: number, rest: string] | null {
  const number = numberAt(words, 0);
  return number === null ? null : [number.value, words.slice(number.end)];
}

describe("numbers in digits", () => {
  const cases: readonly (readonly [words: string, value: number, rest: string])[] = [
    ["0", 0, ""],
    ["7", 7, ""],
    ["12 people", 12, " people"],
    ["1,900 dockers", 1900, " dockers"],
    ["18,204.6 points", 18204.6, " points"],
    ["1,234,567", 1234567, ""],
    ["12,50,000 rupees", 1250000, " rupees"],
    ["1 900", 1, " 900"],
    ["1\u00a0900 people", 1900, " people"],
    ["1\u202f900\u202f000", 1900000, ""],
    ["3.5", 3.5, ""],
    ["0.25", 0.25, ""],
    ["1.1420", 1.142, ""],
    ["2½ miles", 2.5, " miles"],
    ["2¼", 2.25, ""],
    ["2¾", 2.75, ""],
    ["12.", 12, "."],
    ["12, then", 12, ", then"],
    ["5,", 5, ","],
    ["41.", 41, "."],
    ["2026", 2026, ""],
  ];
  for (const [words, value, rest] of cases) {
    it(words, () => {
      assert.deepEqual(read(words), [value, rest]);
    });
  }

  for (const words of ["007", "01", "1,90", "1.2.3", "18,19", "12,345,6", ".5", "x", "", "-5", "12345678901234567"]) {
    it(`${JSON.stringify(words)} is none`, () => {
      assert.equal(read(words), null);
    });
  }
});

describe("numbers in words", () => {
  const cases: readonly (readonly [words: string, value: number, rest: string])[] = [
    ["zero", 0, ""],
    ["one", 1, ""],
    ["Two men", 2, " men"],
    ["ten", 10, ""],
    ["eleven", 11, ""],
    ["nineteen", 19, ""],
    ["twenty", 20, ""],
    ["twenty-one", 21, ""],
    ["Fifty-three passengers", 53, " passengers"],
    ["ninety nine", 99, ""],
    ["ninety‑nine", 99, ""],
    ["twenty and", 20, " and"],
    ["one hundred", 100, ""],
    ["a hundred", 100, ""],
    ["A hundred and one", 101, ""],
    ["two hundred and six", 206, ""],
    ["two hundred six", 206, ""],
    ["nine hundred and ninety-nine", 999, ""],
    ["two and three", 2, " and three"],
    ["half a mile", 0.5, " mile"],
    ["half an inch", 0.5, " inch"],
    ["two and a half", 2.5, ""],
    ["2 and a half metres", 2.5, " metres"],
    ["three-and-a-half", 3.5, ""],
    ["a quarter of a mile", 0.25, " mile"],
    ["three-quarters of a mile", 0.75, " mile"],
    ["three quarters of a mile", 0.75, " mile"],
  ];
  for (const [words, value, rest] of cases) {
    it(words, () => {
      assert.deepEqual(read(words), [value, rest]);
    });
  }

  for (const words of ["tenor", "onerous", "twofold", "sixth", "a", "a man", "half", "twentyish", "an hour"]) {
    it(`${words} is none`, () => {
      assert.equal(read(words), null);
    });
  }
});

describe("scales", () => {
  const cases: readonly (readonly [words: string, value: number])[] = [
    ["two dozen", 24],
    ["half a dozen", 6],
    ["a dozen", 12],
    ["800 thousand", 800_000],
    ["a thousand", 1_000],
    ["two hundred thousand", 200_000],
    ["1.2 million", 1_200_000],
    ["half a million", 500_000],
    ["a million", 1_000_000],
    ["a quarter of a million", 250_000],
    ["a quarter million", 250_000],
    ["two and a half million", 2_500_000],
    ["60-million", 60_000_000],
    ["3.4 billion", 3_400_000_000],
    ["1.1 trillion", 1_100_000_000_000],
    ["5 lakh", 500_000],
    ["2 crore", 20_000_000],
  ];
  for (const [words, value] of cases) {
    it(words, () => {
      assert.deepEqual(read(words), [value, ""]);
    });
  }

  it("leaves short scales to those who ask for them", () => {
    const number = numberAt("1.3bn", 0);
    assert.equal(number?.value, 1.3);
    assert.equal(number === null ? null : shortScaled("1.3bn", number)?.value, 1_300_000_000);
  });

  for (const [words, value] of [
    ["5k", 5_000],
    ["5 m", 5_000_000],
    ["5mn", 5_000_000],
    ["5mln", 5_000_000],
    ["5b", 5_000_000_000],
    ["5tn", 5_000_000_000_000],
  ] as const) {
    it(`${words} in short`, () => {
      const number = numberAt(words, 0);
      assert.equal(number === null ? null : shortScaled(words, number)?.value, value);
    });
  }

  it("has no short scale behind words, nor behind a scale", () => {
    for (const words of ["five m", "5 million m", "5 mice", "5 bé"]) {
      const number = numberAt(words, 0);
      assert.ok(number);
      assert.equal(shortScaled(words, number), null, words);
    }
  });
});

describe("valueOf", () => {
  it("is null for words that are no number", () => {
    assert.equal(valueOf("many"), null);
    assert.equal(valueOf("two hundred boats"), null);
  });

  it("reads back what was written in digits", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => {
        assert.equal(valueOf(value.toLocaleString("en-US")), value);
        assert.equal(numberAt(String(value), 0)?.value, value);
      }),
    );
  });

  it("reads back fractions in digits", () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(99), (whole, part) => {
        const words = `${whole}.${String(part).padStart(2, "0")}`;
        assert.equal(valueOf(words), Number(words));
      }),
    );
  });
});

describe("exact", () => {
  it("drops the dust of binary fractions", () => {
    assert.equal(exact(1.1 * 1000), 1100);
    assert.equal(exact(0.1 + 0.2), 0.3);
    assert.equal(exact(2.3 * 1e6), 2_300_000);
  });
});
