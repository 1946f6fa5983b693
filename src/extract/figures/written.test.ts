import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { numberAt, valueOf } from "./numbers.ts";

/** Numbers written as the press writes them, by a second way that knows nothing of the reader's tables. */

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** 0..999 in words: "three hundred and twenty-one". */
function inWords(value: number, joint = "-"): string {
  if (value < 20) return SMALL[value] ?? "";
  if (value < 100) {
    const [ten, one] = [TENS[Math.floor(value / 10)] ?? "", value % 10];
    return one === 0 ? ten : `${ten}${joint}${SMALL[one] ?? ""}`;
  }
  const rest = value % 100;
  const hundreds = `${SMALL[Math.floor(value / 100)] ?? ""} hundred`;
  return rest === 0 ? hundreds : `${hundreds} and ${inWords(rest, joint)}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function read(words: string): readonly [value: number | undefined, end: number | undefined] {
  const number = numberAt(words, 0);
  return [number?.value, number?.end];
}

describe("numbers written out", () => {
  it("are read from nought to 999, whole, in small letters and with a capital", () => {
    for (let value = 0; value < 1000; value++) {
      for (const words of [inWords(value), capitalised(inWords(value)), inWords(value, "‑"), inWords(value, " ")]) {
        assert.deepEqual(read(words), [value, words.length], words);
      }
    }
  });

  it("are read with what follows left alone", () => {
    const number = fc.integer({ min: 1, max: 999 });
    const behind = fc.constantFrom(" boats", ", she said", ".", " of them", "; two", ")", "”", "\n");
    fc.assert(
      fc.property(number, behind, (value, rest) => {
        const words = inWords(value);
        assert.deepEqual(read(words + rest), [value, words.length]);
      }),
    );
  });

  it("take a scale", () => {
    const scale = fc.constantFrom(
      ["thousand", 1e3],
      ["million", 1e6],
      ["billion", 1e9],
      ["trillion", 1e12],
    ) as fc.Arbitrary<readonly [string, number]>;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        scale,
        fc.constantFrom(" ", "-", "\u00a0"),
        (value, [word, factor], gap) => {
          assert.equal(read(`${inWords(value)}${gap}${word}`)[0], value * factor);
          assert.equal(read(`${value}${gap}${word}`)[0], value * factor);
        },
      ),
    );
  });

  it("are no number inside another word", () => {
    for (const word of ["tenant", "onerous", "eighth", "sixties", "sevens", "twofold", "seventyish", "fourscoreé"]) {
      assert.equal(numberAt(word, 0), null, word);
    }
  });
});

describe("numbers in digits", () => {
  const whole = fc.integer({ min: 0, max: 10 ** 12 });

  it("are read as they are, with commas or without", () => {
    fc.assert(
      fc.property(whole, (value) => {
        for (const words of [String(value), value.toLocaleString("en-US"), value.toLocaleString("en-IN")]) {
          assert.deepEqual(read(words), [value, words.length], words);
        }
      }),
    );
  });

  it("are read with no-break spaces between their thousands", () => {
    fc.assert(
      fc.property(whole, fc.constantFrom("\u00a0", "\u202f"), (value, gap) => {
        const words = value.toLocaleString("en-US").replaceAll(",", gap);
        assert.deepEqual(read(words), [value, words.length], words);
      }),
    );
  });

  it("keep their decimals without dust", () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.integer({ min: 1, max: 999 }), (left, right) => {
        const words = `${left}.${String(right).padStart(3, "0")}`;
        assert.equal(read(words)[0], Number(words));
        assert.equal(read(`${words} million`)[0], Number((Number(words) * 1e6).toPrecision(12)));
      }),
    );
  });

  it("never give a value that is none", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,½ -ahundredmillio") }), (words) => {
        const number = numberAt(words, 0);
        if (number === null) return;
        assert.ok(Number.isFinite(number.value) && number.value >= 0, words);
        assert.ok(number.end > 0 && number.end <= words.length, words);
      }),
    );
  });
});

describe("valueOf", () => {
  const cases: readonly (readonly [words: string, value: number | null])[] = [
    ["half a", 0.5],
    ["a quarter of a", 0.25],
    ["three quarters of a", 0.75],
    ["two and a half", 2.5],
    ["3-and-a-half", 3.5],
    ["a hundred and six", 106],
    ["Forty-two", 42],
    ["a", 1],
    ["2½", 2.5],
    ["007", null],
    ["umpteen", null],
  ];
  for (const [words, value] of cases) it(`“${words}”: ${value}`, () => assert.equal(valueOf(words), value));
});
