import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Scanner } from "./scan.ts";
import { UNITS } from "./words.ts";

/** The whole text as one sentence: its tokens with "|" between them, those that stand by a special rule with it. */
function scanned(text: string): string {
  const scanner = new Scanner(text);
  scanner.read({ start: 0, end: text.length }, 0);
  return scanner.tokens.map(({ start, end }) => text.slice(start, end)).join("|");
}

function rulesOf(text: string): string {
  const scanner = new Scanner(text);
  scanner.read({ start: 0, end: text.length }, 0);
  return scanner.tokens.map(({ rule }) => rule).join(" ");
}

function cases(name: string, table: Readonly<Record<string, string>>): void {
  describe(`scanner: ${name}`, () => {
    for (const [text, expected] of Object.entries(table)) {
      it(JSON.stringify(text), () => assert.equal(scanned(text), expected));
    }
  });
}

cases("numbers", {
  "1,234.5 and 12,34": "1,234.5|and|12|,|34",
  "3½ or ½ or 2⅓-inch": "3½|or|½|or|2⅓|-|inch",
  "5km 5kms 5pm 5Pm": "5|km|5kms|5|pm|5Pm",
  "20th 21ST 1980s 2s": "20th|21ST|1980s|2s",
  "-5 +5 .5 1.5.": "-|5|+5|.5|1.5|.",
  "a.5 a+5 ..5": "a|.|5|a|+|5|..|5",
  "2:3 and 10:30": "2|:|3|and|10:30",
  "10:30am": "10:30|am",
  "٣٤٫٥": "٣٤|٫|٥",
  "5/10 5/10/2026 5//10": "5/10|5/10/2026|5|/|/|10",
  "$5m £3.2bn €7": "$|5|m|£|3.2|bn|€|7",
  "US$5 AU$5 XX$5": "US$|5|AU$|5|XX|$|5",
  "9/11’s": "9/11|’s",
});

cases("links and handles", {
  "http://a.example/b?c=d, e": "http://a.example/b?c=d|,|e",
  "(www.a.example/b)": "(|www.a.example/b|)",
  "mail ada@a.example.": "mail|ada@a.example|.",
  "5ada@a.example": "5ada@a.example",
  "@ada_m’s #flood.": "@ada_m|’s|#flood|.",
  "# 1 @ 5 #1": "#|1|@|5|#|1",
  "a.example/b said": "a.example/b|said",
  "WWW.A.EXAMPLE now": "WWW.A.EXAMPLE|now",
  "http: //a": "http|:|/|/|a",
});

cases("marks", {
  "what?! no... yes!!!": "what|?!|no|...|yes|!!!",
  "“‘Go!’”": "“|‘|Go|!|’|”",
  "``Go''": "``|Go|''",
  "a [...] b": "a|[...]|b",
  "so :) and :D and <3": "so|:)|and|:D|and|<3",
  "note:o and n<3 and x=3": "note|:|o|and|n|<|3|and|x|=|3",
  "’tis ’em ’90s": "’|tis|’em|’90s",
  "😀😀 👩‍👩‍👧!": "😀|😀|👩‍👩‍👧|!",
  "e\u0301\u0327!": "e\u0301\u0327|!",
  "!\u0301 a": "!\u0301|a",
  "«да» „так“": "«|да|»|„|так|“",
});

describe("scanner: rules", () => {
  for (const [text, rules] of [
    ["can't", "word clitic"],
    ["cannot GOTTA", "contraction contraction contraction contraction"],
    ["Gov. Moss", "abbreviation word"],
    ["ex-mayor", "prefixed"],
    ["’90s", "elision"],
    ["th- the", "broken-off word"],
    ["½ 20th 10:30", "number number compound-number"],
    ["5km", "number unit"],
    ["!! !", "mark-run mark"],
    [":)", "emoticon"],
    ["www.a.example @ada", "link handle"],
  ] as const) {
    it(`${text}: ${rules}`, () => assert.equal(rulesOf(text), rules));
  }
});

describe("scanner: units", () => {
  it("every unit stands apart behind a number, and not behind a letter", () => {
    for (const unit of UNITS) {
      assert.equal(scanned(`7${unit}`), `7|${unit}`);
      assert.equal(scanned(`A${unit}`), `A${unit}`);
    }
  });
});

describe("scanner: sentences", () => {
  it("end what stands at their border, whatever goes on behind it", () => {
    const text = "See www.example.org/a then 10,000 and ’90s and 5km.";
    for (let end = 1; end <= text.length; end++) {
      const scanner = new Scanner(text);
      scanner.read({ start: 0, end }, 0);
      assert.equal(scanner.tokens.at(-1)?.end, text.slice(0, end).trimEnd().length, text.slice(0, end));
    }
  });

  it("are told apart, and each begins anew", () => {
    const text = "Go. It's so.";
    const scanner = new Scanner(text);
    scanner.read({ start: 0, end: 3 }, 4);
    scanner.read({ start: 4, end: 12 }, 5);
    assert.deepEqual(
      scanner.tokens.map(({ start, sentence }) => [start, sentence]),
      [
        [0, 4],
        [2, 4],
        [4, 5],
        [6, 5],
        [9, 5],
        [11, 5],
      ],
    );
  });

  it("leave out what stands between them", () => {
    const scanner = new Scanner("One two three");
    scanner.read({ start: 0, end: 3 }, 0);
    scanner.read({ start: 8, end: 13 }, 1);
    assert.deepEqual(
      scanner.tokens.map(({ start }) => start),
      [0, 8],
    );
  });
});
