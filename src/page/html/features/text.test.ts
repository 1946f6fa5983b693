import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { lowerWords, textFacts } from "./text.ts";
import type { TextFacts } from "./text.ts";

type Counts = Partial<TextFacts>;

/** What is counted, and nothing that is not named here matters. */
const COUNTED: readonly (readonly [string, string, Counts])[] = [
  ["nothing", "", { length: 0, words: 0, letters: 0, lines: 1, ending: 1, firstIsSmall: false }],
  ["blanks alone", " \t ", { words: 0, letters: 0, lines: 1 }],
  ["one letter", "I", { words: 1, letters: 1, capitals: 1, capitalWords: 1, smallWords: 0 }],
  ["short words in small letters", "as of an at the port", { words: 6, smallWords: 5 }],
  ["a word of four letters as no short one", "with", { words: 1, smallWords: 0 }],
  ["capitals", "NATO and Port Ellery", { capitals: 6, capitalWords: 3, smallWords: 1 }],
  ["a word that begins small as none with a capital", "iPhone eBay", { capitals: 2, capitalWords: 0 }],
  ["figures as words, not as letters", "20 boats, 1,250 men", { words: 5, digits: 6, letters: 8, commas: 2 }],
  ["words joined by a hyphen as two", "sea-going", { words: 2 }],
  ["words joined by an apostrophe as two", "mayor’s", { words: 2, quotes: 1 }],
  ["words beside a hard blank", "5\u00a0km", { words: 2, digits: 1, letters: 2 }],
  ["stops of every script", "a. b! c? d。 e؟ f। g…", { stops: 7 }],
  ["commas of every script", "a, b; c、 d， e； f،", { commas: 6 }],
  ["quotation marks of every kind", '“a” „b“ «c» ‘d’ 「e」 "f"', { quotes: 12 }],
  ["marks that part links", "News | Sport • Home › Tarn / Port", { dividers: 4 }],
  ["no dash as such a mark", "Tarn – a port", { dividers: 0 }],
  ["lines", "a\nb\r\nc\n", { lines: 4, words: 3 }],
  ["an emoji as no word", "😀 port 👩‍🚒", { words: 1, letters: 4 }],
  ["letters with marks as letters", "Ærø façade", { words: 2, letters: 9, capitalWords: 1 }],
  ["letters of scripts without capitals", "أغلق الميناء", { words: 2, letters: 11, capitals: 0 }],
  ["two characters of Chinese as a word", "港口关闭", { words: 2, letters: 4 }],
  ["Chinese and Latin letters beside each other", "港口AB", { words: 2, capitals: 2 }],
];

describe("textFacts counts", () => {
  for (const [name, text, counts] of COUNTED) {
    it(name, () => {
      const facts = textFacts(text);
      for (const [field, value] of Object.entries(counts)) {
        assert.equal(facts[field as keyof TextFacts], value, `${field} of ${JSON.stringify(text)}`);
      }
    });
  }
});

describe("the ending of a text", () => {
  for (const [text, ending] of [
    ["He left.", 3],
    ["He left!”", 3],
    ["(He left.)", 3],
    ["“He left.”)", 3],
    ["Ist er fort?“", 3],
    ["港口关闭。", 3],
    ["And then…", 3],
    ["He said:", 2],
    ["He said:”", 2],
    ["Read more", 0],
    ["“Shadow fleet”", 0],
    ["5 March 2026", 0],
    ["Share –", 1],
    ["Read more »", 1],
    ["😀", 1],
    ["”", 1],
  ] as const) {
    it(`${text} → ${ending}`, () => {
      assert.equal(textFacts(text).ending, ending);
    });
  }
});

describe("counts of any text", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 80 });

  it("are never below 0, and none is more than there are characters", () => {
    fc.assert(
      fc.property(text, (any) => {
        const facts = textFacts(any);
        const { length, words, letters, digits, capitals, smallWords, capitalWords } = facts;
        assert.equal(length, any.length);
        assert.ok(letters + digits <= length && capitals <= letters && words <= length);
        assert.ok(smallWords + capitalWords <= words);
        for (const value of Object.values(facts)) assert.ok(typeof value === "boolean" || value >= 0);
      }),
    );
  });

  it("add up over two texts that a line break parts", () => {
    fc.assert(
      fc.property(text, text, (one, two) => {
        const [a, b, both] = [one, two, `${one}\n${two}`].map(textFacts);
        const fields = ["words", "letters", "digits", "capitals", "commas", "stops", "quotes", "dividers"] as const;
        for (const field of fields) assert.equal((a?.[field] ?? 0) + (b?.[field] ?? 0), both?.[field], field);
        assert.equal((a?.lines ?? 0) + (b?.lines ?? 0), both?.lines);
      }),
    );
  });

  it("have as many words as a pattern finds, in scripts with blanks", () => {
    const latin = fc.string({ unit: fc.constantFrom(..."aBé9 .,-“’\n "), maxLength: 60 });
    fc.assert(
      fc.property(latin, (any) => {
        assert.equal(textFacts(any).words, any.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
        assert.deepEqual(lowerWords(any), any.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
      }),
    );
  });

  it("lowerWords gives what its pattern gives, whatever the characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (any) => {
        assert.deepEqual(lowerWords(any), any.toLowerCase().match(/[\p{L}\p{N}]+|©/gu) ?? []);
      }),
    );
  });
});
