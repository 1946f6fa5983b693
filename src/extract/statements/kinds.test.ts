import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { kindOf } from "./draft.ts";
import { onlySaid, saidIn } from "./testing.ts";

describe("kindOf", () => {
  const text = "aaaa bbbb cccc";
  const all = [{ start: 0, end: 14 }];
  const cases: readonly (readonly [string, "direct" | "indirect" | "mixed", readonly (readonly [number, number])[]])[] =
    [
      ["no quotation", "indirect", []],
      ["all of it", "direct", [[0, 14]]],
      ["more than it", "direct", [[0, 40]]],
      [
        "in two quotations",
        "direct",
        [
          [0, 9],
          [10, 14],
        ],
      ],
      ["a word of it", "mixed", [[5, 9]]],
      ["a quotation elsewhere", "indirect", [[20, 30]]],
      ["a quotation that only touches it", "indirect", [[14, 30]]],
      ["a quotation without letters", "indirect", [[4, 5]]],
    ];
  for (const [name, kind, quotes] of cases) {
    it(`${name}: ${kind}`, () => {
      assert.equal(
        kindOf(
          text,
          all,
          quotes.map(([start, end]) => ({ start, end })),
        ),
        kind,
      );
    });
  }

  it("looks at every part of the words", () => {
    const parts = [
      { start: 0, end: 4 },
      { start: 10, end: 14 },
    ];
    assert.equal(kindOf(text, parts, [{ start: 0, end: 4 }]), "mixed");
    assert.equal(
      kindOf(text, parts, [
        { start: 0, end: 4 },
        { start: 10, end: 14 },
      ]),
      "direct",
    );
  });

  it("is indirect for words without letters", () =>
    assert.equal(kindOf("— …", [{ start: 0, end: 3 }], []), "indirect"));

  it("takes a stop outside of the marks for nothing", () => {
    assert.equal(kindOf("aaaa bbbb.", [{ start: 0, end: 10 }], [{ start: 0, end: 9 }]), "direct");
  });

  it("knows the extremes in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), (words) => {
        const span = [{ start: 0, end: words.length }];
        assert.equal(kindOf(words, span, []), "indirect");
        if (/[\p{L}\p{N}]/u.test(words)) assert.equal(kindOf(words, span, span), "direct");
      }),
    );
  });
});

describe("the kind of a statement", () => {
  const direct: readonly string[] = [
    "“The pier is gone,” Fenwick said.",
    "“The pier is gone”, Fenwick said.",
    '"The pier is gone," Fenwick said.',
    "'The pier is gone,' Fenwick said.",
    "‘The pier is gone,’ Fenwick said.",
    "«The pier is gone», Fenwick said.",
    "„The pier is gone,“ Fenwick said.",
    "Fenwick said: “The pier is gone. We will miss it.”",
    "“The pier,” Fenwick said, “is gone.”",
    "“Brann said ‘never’,” Fenwick said.",
    "“😀,” Fenwick wrote, “the pier!”",
    "“הרציף איננו,” Fenwick said.",
  ];
  const mixed: readonly string[] = [
    "Fenwick said the pier was “gone for good”.",
    "Fenwick said the “pier” was gone.",
    "The pier is “gone for good,” Fenwick said.",
    "The pier is ‘gone for good’, Fenwick said.",
    "Fenwick called Brann “a coward”.",
  ];
  const indirect: readonly string[] = [
    "Fenwick said the pier was gone.",
    "The pier is gone, Fenwick said.",
    "According to Fenwick, the pier is gone.",
    "Fenwick said the pier’s end was near.",
    "Fenwick said the pier was 6'2\" high.",
  ];
  const cases = [
    ...direct.map((text) => ["direct", text] as const),
    ...mixed.map((text) => ["mixed", text] as const),
    ...indirect.map((text) => ["indirect", text] as const),
  ];
  for (const [kind, text] of cases) it(`${kind}: ${text}`, () => assert.equal(onlySaid(text).kind, kind));
});

describe("statements in headlines", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["Fenwick", "Pier was rotten for years", "Fenwick: Pier was rotten for years"],
    ["Fenwick", "It is gone", "Fenwick: “It is gone”"],
    ["Fenwick", "Pier is gone", "Pier is gone, Fenwick says"],
    ["mayor", "Pier is gone", "Pier is gone, says mayor"],
    ["Fenwick", "pier is gone", "Fenwick says pier is gone"],
  ];
  for (const [speaker, content, headline] of cases) {
    it(headline, () => {
      const said = onlySaid(`${headline}\n\nIt rained all day.`);
      assert.deepEqual(
        [said.speaker, said.content, said.inHeadline, said.basis],
        [speaker, [content], true, "headline"],
      );
    });
  }

  it("are told from those of the text", () => {
    const told = saidIn("Pier is gone, Fenwick says\n\nFenwick said the pier was gone.");
    assert.deepEqual(
      told.map(({ inHeadline }) => inHeadline),
      [true, false],
    );
  });

  for (const label of ["Live", "Photos", "Update", "Analysis", "Correction", "Exclusive"]) {
    it(`are not told by “${label}:”`, () => assert.deepEqual(saidIn(`${label}: Pier is gone\n\nIt rained.`), []));
  }
});
