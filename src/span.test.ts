import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  byStart,
  contains,
  firstAtOrAfter,
  firstEndingAfter,
  isWhole,
  overlaps,
  spanAt,
  splitsCharacter,
  textOf,
  trimSpan,
  withText,
} from "./span.ts";

const anyText = fc.string({ unit: "grapheme", maxLength: 60 });

describe("textOf and withText", () => {
  it("give exactly the words of the span", () => {
    assert.equal(textOf("She 😀 said", { start: 4, end: 6 }), "😀");
    assert.deepEqual(withText("She said", { start: 4, end: 8 }), { start: 4, end: 8, text: "said" });
  });
});

describe("trimSpan", () => {
  it("takes white space off both ends", () => {
    assert.deepEqual(trimSpan("a  word \n b", { start: 1, end: 9 }), { start: 3, end: 7 });
  });

  it("makes an all-white span empty", () => {
    const { start, end } = trimSpan("a \t b", { start: 1, end: 4 });
    assert.equal(start, end);
  });

  it("never leaves white space at a border and never grows", () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(60), (text, a, b) => {
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const trimmed = trimSpan(text, span);
        assert.ok(contains(span, trimmed));
        assert.equal(textOf(text, trimmed), textOf(text, trimmed).trim());
      }),
    );
  });
});

describe("splitsCharacter", () => {
  const cases: readonly [string, string, number, boolean][] = [
    ["inside a surrogate pair", "a😀b", 2, true],
    ["before a surrogate pair", "a😀b", 1, false],
    ["between a letter and its combining mark", "e\u0301t", 1, true],
    ["after a combining mark", "e\u0301t", 2, false],
    ["inside a joined emoji", "👩‍👩‍👧 x", 3, true],
    ["inside a flag", "🇳🇴", 2, true],
    ["between \\r and \\n", "a\r\nb", 2, true],
    ["between right-to-left letters", "שלום", 2, false],
    ["at the ends", "😀", 0, false],
    ["at the end", "😀", 2, false],
  ];
  for (const [name, text, offset, expected] of cases) {
    it(name, () => assert.equal(splitsCharacter(text, offset), expected));
  }

  it("segments nothing that could join: every unit it takes for plain stands alone between letters", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
    for (let unit = 0; unit < 0xd800; unit++) {
      const char = String.fromCharCode(unit);
      const text = `a${char}${char}a`;
      const cuts = new Set([...segmenter.segment(text)].map(({ index }) => index));
      for (const offset of [1, 2, 3]) {
        assert.equal(splitsCharacter(text, offset), !cuts.has(offset), `U+${unit.toString(16)} at ${offset}`);
      }
    }
  });

  it("agrees with a segmentation of the whole text", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const borders = new Set([0, text.length, ...[...segmenter.segment(text)].map(({ index }) => index)]);
        for (let at = 0; at <= text.length; at++) assert.equal(splitsCharacter(text, at), !borders.has(at), `at ${at}`);
      }),
    );
  });
});

describe("order and search", () => {
  const spans = [
    { start: 0, end: 3 },
    { start: 5, end: 9 },
    { start: 9, end: 12 },
  ];

  it("sorts by start, then by end", () => {
    const shuffled = [spans[2], { start: 5, end: 6 }, spans[1], spans[0]].filter((span) => span !== undefined);
    assert.deepEqual(
      shuffled.toSorted(byStart).map(({ start, end }) => [start, end]),
      [
        [0, 3],
        [5, 6],
        [5, 9],
        [9, 12],
      ],
    );
  });

  it("finds the span at an offset, half-open", () => {
    assert.equal(spanAt(spans, 2), spans[0]);
    assert.equal(spanAt(spans, 3), undefined);
    assert.equal(spanAt(spans, 8), spans[1]);
    assert.equal(spanAt(spans, 9), spans[2]);
    assert.equal(spanAt([], 0), undefined);
  });

  it("finds the first at or after an offset", () => {
    assert.equal(firstAtOrAfter(spans, 0), 0);
    assert.equal(firstAtOrAfter(spans, 1), 1);
    assert.equal(firstAtOrAfter(spans, 10), 3);
  });

  it("knows overlap from touching", () => {
    assert.equal(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 }), false);
    assert.equal(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 }), true);
  });
});

describe("trimSpan on unusual space", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["no-break space", "\u00a0word\u00a0"],
    ["narrow no-break space", "\u202fword\u202f"],
    ["a space without width", "\u200bword\u200b"],
    ["a byte order mark", "\ufeffword"],
    ["Windows line ends", "\r\nword\r\n"],
    ["an ideographic space", "\u3000word"],
    ["line separators", "\u2028word\u2029"],
  ];
  for (const [name, text] of cases) {
    it(`takes off ${name}`, () => assert.equal(textOf(text, trimSpan(text, { start: 0, end: text.length })), "word"));
  }

  it("keeps marks, joiners and what stands outside", () => {
    const text = "a “word”\u200d b";
    assert.deepEqual(trimSpan(text, { start: 2, end: 9 }), { start: 2, end: 9 });
  });

  it("gives the same a second time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = trimSpan(text, { start: 0, end: text.length });
        assert.deepEqual(trimSpan(text, once), once);
      }),
    );
  });
});

describe("isWhole", () => {
  const text = "e\u0301 😀 👩‍👩‍👧!";
  const cases: readonly (readonly [boolean, number, number, string])[] = [
    [true, 0, 2, "a letter with its accent"],
    [false, 0, 1, "a letter without it"],
    [false, 1, 2, "an accent alone"],
    [true, 3, 5, "an emoji"],
    [false, 3, 4, "half an emoji"],
    [true, 6, 14, "a family"],
    [false, 6, 8, "the mother alone"],
    [true, 0, text.length, "everything"],
    [true, 2, 2, "nothing between characters"],
  ];
  for (const [whole, start, end, name] of cases) {
    it(`${name}: ${whole}`, () => assert.equal(isWhole(text, { start, end }), whole));
  }
});

describe("contains and overlaps", () => {
  const outer = { start: 2, end: 8 };

  it("hold their own borders", () => {
    assert.equal(contains(outer, outer), true);
    assert.equal(contains(outer, { start: 2, end: 9 }), false);
    assert.equal(contains(outer, { start: 1, end: 8 }), false);
    assert.equal(contains(outer, { start: 5, end: 5 }), true);
  });

  it("agree: what is contained and not empty overlaps, both ways", () => {
    const span = fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(span, span, (a, b) => {
        assert.equal(overlaps(a, b), overlaps(b, a));
        if (contains(a, b) && b.start < b.end) assert.ok(overlaps(a, b));
        if (contains(a, b) && contains(b, a)) assert.deepEqual(a, b);
      }),
    );
  });
});

describe("search in any sorted spans", () => {
  it("agrees with a walk", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60), { maxLength: 12 }), fc.nat(64), (starts, offset) => {
        const spans = starts.toSorted((a, b) => a - b).map((start) => ({ start: start * 2, end: start * 2 + 1 }));
        const walk = spans.findIndex(({ start }) => start >= offset);
        assert.equal(firstAtOrAfter(spans, offset), walk < 0 ? spans.length : walk);
        assert.equal(
          spanAt(spans, offset),
          spans.find(({ start, end }) => start <= offset && offset < end),
        );
      }),
    );
  });

  it("finds nothing before the first and behind the last", () => {
    const spans = [{ start: 4, end: 6 }];
    assert.deepEqual([spanAt(spans, 3), spanAt(spans, 6), spanAt(spans, -1)], [undefined, undefined, undefined]);
    assert.equal(firstAtOrAfter([], 5), 0);
  });
});
describe("firstEndingAfter", () => {
  it("is the place of the span that holds an offset, else of the next, else behind the last", () => {
    const spans = [
      { start: 2, end: 4 },
      { start: 4, end: 5 },
      { start: 8, end: 9 },
    ];
    const places = [0, 1, 2, 3, 4, 5, 7, 8, 9].map((offset) => firstEndingAfter(spans, offset));
    assert.deepEqual(places, [0, 0, 0, 0, 1, 2, 2, 2, 3]);
    assert.equal(firstEndingAfter([], 3), 0);
  });
});
