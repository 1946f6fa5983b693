import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { growth } from "../testing/growth.ts";
import type { Anchored } from "./anchor.ts";
import { anchor } from "./anchor.ts";
import { selectorsOf } from "./selectors.ts";

const text = "The mayor said no. 😀 Asked again, the mayor said no. The council went home.";
const second = { start: text.lastIndexOf("said no"), end: text.lastIndexOf("said no") + 7 };
const selectors = selectorsOf(text, second);

/** How words of one text are found in another, and which words they are there. */
function found(from: string, words: string, to: string): readonly [Anchored["how"], string] | null {
  const start = from.indexOf(words);
  const place = anchor(to, selectorsOf(from, { start, end: start + words.length }));
  return place === null ? null : [place.how, to.slice(place.start, place.end)];
}

describe("anchor: where the words stand", () => {
  it("takes the position when the words stand there", () => {
    assert.deepEqual(anchor(text, selectors), { ...second, how: "position" });
  });

  it("never trusts a position with other words", () => {
    const moved = `Corrected. ${text}`;
    assert.deepEqual(anchor(moved, selectors), { start: second.start + 11, end: second.end + 11, how: "words" });
  });

  it("takes the place with the same surroundings, not the nearest", () => {
    const moved = `Published again. XXXX ${text}`;
    assert.ok(Math.abs(moved.indexOf("said no") - second.start) < 22, "the wrong place is the nearer one");
    assert.equal(anchor(moved, selectors)?.start, moved.lastIndexOf("said no"));
  });

  it("takes the nearest of places with the same surroundings", () => {
    const line = "He said no. ";
    const own = selectorsOf(line.repeat(3), { start: 15, end: 22 });
    const again = `X${line.repeat(9)}`;
    const place = anchor(again, own);
    assert.ok(place !== null && Math.abs(place.start - 15) <= line.length, String(place?.start));
  });

  it("takes the nearer of two places that are equally like it, before or behind", () => {
    const own = selectorsOf("aaaa no bbbb", { start: 5, end: 7 });
    for (const [changed, start] of [
      ["x no y x no y", 2],
      ["xxxxxxxxxxxxxxxx no y no y", 17],
    ] as const) {
      assert.equal(anchor(changed, own)?.start, start, changed);
    }
    const late = { ...own, position: { ...own.position, start: 9 } };
    assert.equal(anchor("x no y x no y", late)?.start, 9);
  });

  it("finds words at the very start and the very end", () => {
    assert.deepEqual(found("No, he said.", "No", "No, she said."), ["position", "No"]);
    assert.deepEqual(found("He said no", "no", "She has said no"), ["words", "no"]);
  });

  it("gives null when the words are gone", () => {
    assert.equal(anchor("Nothing of this is left.", selectors), null);
    assert.equal(anchor("", selectors), null);
  });

  it("does not find words inside other words", () => {
    assert.equal(found("He said no.", "said no", "He said not."), null);
    assert.equal(found("He said no.", "no", "A piano, he said."), null);
    assert.equal(found("He said “no”.", "no", "She then said “nö” and “not”."), null);
    assert.deepEqual(found("He said no.", "no", "A piano said no."), ["words", "no"]);
    assert.deepEqual(found("A piano fell.", "iano", "The piano fell."), ["words", "iano"]);
    assert.deepEqual(found("He said “no”!", "“no”", "Xavier said“no”!"), ["words", "“no”"]);
  });

  it("takes words without surroundings wherever they stand", () => {
    assert.deepEqual(found("no", "no", "piano"), ["words", "no"]);
  });

  it("gives null for no words", () => {
    assert.equal(anchor(text, { ...selectors, quote: { ...selectors.quote, exact: "" } }), null);
    assert.equal(anchor(text, { ...selectors, quote: { ...selectors.quote, exact: " \n " } }), null);
  });

  it("does not care how far a position is off", () => {
    for (const start of [0, 9_999_999]) {
      const off = { ...selectors, position: { ...selectors.position, start } };
      assert.equal(anchor(text, off)?.start, second.start);
    }
  });
});

describe("anchor: changed typography", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["curly to straight", "He said “it’s late”.", 'She then said "it\'s late".'],
    ["straight to curly", 'He said "it\'s late".', "She then said “it’s late”."],
    ["guillemets", "He said “it’s late”.", "She then said «it’s late»."],
    ["low marks", "He said “it’s late”.", "She then said „it’s late“."],
    ["dashes", "He said “it’s – well – late”.", "She then said “it’s - well — late”."],
    ["a minus", "He said “it’s -5 late”.", "She then said “it’s −5 late”."],
    ["more white space", "He said “it’s late”.", "She then said “it’s \n late”."],
    ["no-break space", "He said “it’s late”.", "She then said “it’s\u00a0late”."],
    ["Windows line ends", "He said “it’s\nlate”.", "She then said “it’s\r\nlate”."],
    ["an ellipsis", "He said “it’s … late”.", "She then said “it’s ... late”."],
    ["three dots", "He said “it’s ... late”.", "She then said “it’s … late”."],
    ["a soft hyphen", "He said “it’s late”.", "She then said “it’s la\u00adte”."],
    ["a space without width", "He said “it’s late”.", "She then said “it’s \u200blate”."],
  ];
  for (const [name, from, to] of cases) {
    it(name, () => {
      const words = from.slice(8, -1);
      assert.deepEqual(found(from, words, to), ["typography", to.slice(14, -1)]);
    });
  }

  it("takes the place with the same surroundings, not the nearest", () => {
    const from = "First: “no”. Second: “no”. Third: “no”.";
    const to = 'Corrected. First: "no". Second: "no". Third: "no".';
    const start = from.lastIndexOf("“no”");
    const place = anchor(to, selectorsOf(from, { start, end: start + 4 }));
    assert.deepEqual(place, { start: to.lastIndexOf('"no"'), end: to.lastIndexOf('"no"') + 4, how: "typography" });
  });

  it("does not take other words or another case for typography", () => {
    assert.equal(found("He said “it’s late”.", "it’s late", "He said “It’s late”."), null);
    assert.equal(found("He said “it’s late”.", "it’s late", "He said “its late”."), null);
    assert.equal(found("He said “it’s late”.", "it’s late", "He said “it’slate”."), null);
  });

  it("prefers the words as they stand to their typography", () => {
    const to = "“Late” is what he said, “late”, and 'late'.";
    assert.deepEqual(found("He said 'late'.", "'late'", to), ["words", "'late'"]);
  });
});

describe("anchor: any text", () => {
  const anyText = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });

  it("finds any words again in their own text, and after anything is put before it", () => {
    fc.assert(
      fc.property(anyText, fc.string({ unit: "grapheme", maxLength: 10 }), (words, before) => {
        const own = selectorsOf(words, { start: 0, end: words.length });
        assert.equal(anchor(words, own)?.how, "position");
        const place = anchor(before + words, own);
        assert.equal((before + words).slice(place?.start, place?.end), words);
      }),
    );
  });

  it("never gives a place outside the text", () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(40), fc.nat(40), (from, to, a, b) => {
        const span = { start: Math.min(a, b, from.length), end: Math.min(Math.max(a, b), from.length) };
        const place = anchor(to, selectorsOf(from, span));
        if (place !== null) assert.ok(place.start >= 0 && place.start < place.end && place.end <= to.length);
      }),
    );
  });

  it("costs in proportion, however often the words come", () => {
    for (const piece of ["said no ", "“said no” ", "a", " "]) {
      const ratio = growth((length) => anchor(piece.repeat(length), selectors), 2_000);
      assert.ok(ratio < 30, `${JSON.stringify(piece)}: ${ratio}`);
    }
  });
});
