import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readWord } from "./word.ts";
import { CLITICS, CONTRACTIONS, PREFIXES } from "./words.ts";
import { Scanner } from "./scan.ts";
import { Writer } from "./writer.ts";

/** The whole text as one sentence: its tokens with "|" between them, those that stand by a special rule with it. */
function scanned(text: string): string {
  const scanner = new Scanner(text);
  scanner.read({ start: 0, end: text.length }, 0);
  return scanner.tokens.map(({ start, end }) => text.slice(start, end)).join("|");
}

function cases(name: string, table: Readonly<Record<string, string>>): void {
  describe(`words: ${name}`, () => {
    for (const [text, expected] of Object.entries(table)) {
      it(JSON.stringify(text), () => assert.equal(scanned(text), expected));
    }
  });
}

cases("apostrophes in words", {
  "The minister's aides didn't say": "The|minister|'s|aides|did|n't|say",
  "Ines’s, Ines’ and the Alders’": "Ines|’s|,|Ines|’|and|the|Alders|’",
  "I'd, you're, they've, she'll, I'm": "I|'d|,|you|'re|,|they|'ve|,|she|'ll|,|I|'m",
  "SHE’LL SAY IT ISN’T": "SHE|’LL|SAY|IT|IS|N’T",
  "shouldn't've": "should|n't|'ve",
  "Fenwick‘s and Fenwick`s": "Fenwick|‘s|and|Fenwick|`s",
  "O’Hara’s o’clock": "O’Hara|’s|o’clock",
  "the U.N.’s": "the|U.N.|’s",
  "the 1990’s, 2026’s": "the|1990’s|,|2026|’s",
  "n't alone, 't": "n't|alone|,|'|t",
  "'s alone": "'s|alone",
  "an ’s apart": "an|’|s|apart",
  "the “Weir”’s end": "the|“|Weir|”|’s|end",
});

cases("hyphens and prefixes", {
  "anti-war pro-reform": "anti-war|pro-reform",
  "Anti-War EX-MAYOR": "Anti-War|EX-MAYOR",
  "ex-vice-mayor": "ex-vice|-|mayor",
  "long-term, 10-year": "long|-|term|,|10|-|year",
  "anti- and pro-": "anti|-|and|pro|-",
  "post-’90s": "post|-|’90s",
  "co-op-led": "co-op|-|led",
  "word—word–word": "word|—|word|–|word",
  "non‑stop": "non|‑|stop",
});

cases("words broken off", {
  "th- the": "th-|the",
  "b- but": "b-|but",
  "I- no": "I|-|no",
  "the- no": "the|-|no",
  "thrsh- no": "thrsh|-|no",
  "th-": "th-",
  "th-. No": "th|-|.|No",
});

cases("stops", {
  "Gov. Moss of St. Brann": "Gov.|Moss|of|St.|Brann",
  "the GOV. said": "the|GOV.|said",
  "He left. she": "He|left|.|she",
  "It is at 5 p.m. today": "It|is|at|5|p.m.|today",
  "Ada B. Moss": "Ada|B.|Moss",
  "sold to Moss Inc.”)": "sold|to|Moss|Inc|.|”|)",
  "sold to Moss Inc.; more": "sold|to|Moss|Inc.|;|more",
  "the U.S.": "the|U.S.",
  "Moss et al. wrote": "Moss|et|al.|wrote",
  "Mississippi. wet": "Mississippi|.|wet",
});

describe("words: the lists", () => {
  for (const [word, first] of CONTRACTIONS) {
    it(`${word} is two words in any case, and one with a letter more`, () => {
      for (const text of [word, word.toUpperCase()]) {
        assert.equal(scanned(text), `${text.slice(0, first)}|${text.slice(first)}`);
      }
      assert.equal(scanned(`${word}x`), `${word}x`);
    });
  }

  it("every clitic stands apart behind either apostrophe", () => {
    for (const tail of CLITICS) {
      assert.equal(scanned(`who'${tail}`), `who|'${tail}`);
      assert.equal(scanned(`who’${tail}`), `who|’${tail}`);
    }
  });

  it("every prefix stays with its word, and with no other", () => {
    for (const prefix of PREFIXES) assert.equal(scanned(`${prefix}-harbour`), `${prefix}-harbour`);
    assert.equal(scanned("harbour-anti"), "harbour|-|anti");
  });
});

describe("readWord", () => {
  for (const [text, end, tokens] of [
    ["harbour master", 7, ["harbour"]],
    ["didn’t go", 6, ["did", "n’t"]],
    ["well-known", 4, ["well"]],
    ["U.S. law", 4, ["U.S."]],
    ["http://a.example b", 16, ["http://a.example"]],
    ["ada@a.example b", 13, ["ada@a.example"]],
    ["US$5", 3, ["US$"]],
    ["a", 1, ["a"]],
  ] as const) {
    it(`${text}: stops at ${String(end)}`, () => {
      const writer = new Writer(text);
      writer.begin(0, text.length);
      assert.equal(readWord(writer, 0), end);
      assert.deepEqual(
        writer.tokens.map((token) => text.slice(token.start, token.end)),
        tokens,
      );
    });
  }
});
