import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as patterns from "./patterns.ts";
import { endOf } from "./patterns.ts";
import { CLITICS, CONTRACTIONS, PREFIXES, UNITS } from "./words.ts";

/** How much of each text the pattern takes from its beginning; "" where it does not fit. */
function takes(pattern: RegExp, cases: Readonly<Record<string, string>>): void {
  for (const [text, expected] of Object.entries(cases)) {
    it(`${text} → ${expected || "nothing"}`, () => assert.equal(text.slice(0, endOf(pattern, text, 0)), expected));
  }
}

describe("URL_LIKE", () => {
  takes(patterns.URL_LIKE, {
    "https://example.org/a?b=c#d rest": "https://example.org/a?b=c#d",
    "HTTP://EXAMPLE.ORG": "HTTP://EXAMPLE.ORG",
    "www.example.org/a": "www.example.org/a",
    "mailto:ada@example.org": "mailto:ada@example.org",
    "https://example.org”": "https://example.org",
    "https: //": "",
    "example.org": "",
  });
});

describe("EMAIL", () => {
  takes(patterns.EMAIL, {
    "ada.m-f+x@news.example.org, and": "ada.m-f+x@news.example.org",
    "ada@example.org.": "ada@example.org",
    "Ada@NEWSROOM on": "Ada@NEWSROOM",
    "ada@ example": "",
    "ada example@": "",
  });
});

describe("DOMAIN", () => {
  takes(patterns.DOMAIN, {
    "example.com says": "example.com",
    "news.example.org/a/b said": "news.example.org/a/b",
    "report.pdf": "report.pdf",
    "EXAMPLE.COM": "EXAMPLE.COM",
    "end.Next": "",
    "example.community": "",
    "example.com.zz": "",
  });
});

describe("HANDLE", () => {
  takes(patterns.HANDLE, { "@ada_f said": "@ada_f", "#Flood2026,": "#Flood2026", "#1": "", "@ ada": "", "@5": "" });
});

describe("ACRONYM", () => {
  takes(patterns.ACRONYM, {
    "U.S. troops": "U.S.",
    "a.m. today": "a.m.",
    "Ph.D. thesis": "Ph.D.",
    "M.Sc. and": "M.Sc.",
    "J.K. Moss": "J.K.",
    "U.S troops": "",
    "Mr. Moss": "",
    "U.S.A": "",
    "end.Next": "",
  });
});

describe("COMPOUND_NUMBER", () => {
  takes(patterns.COMPOUND_NUMBER, {
    "3/5/2026,": "3/5/2026",
    "2026-03-05": "2026-03-05",
    "5.3.2026": "5.3.2026",
    "9:45": "9:45",
    "9:45:10": "9:45:10",
    "9:45-10:15": "9:45",
    "1/2 cup": "1/2",
    "555-0134.": "555-0134",
    "212-555-0134": "212-555-0134",
    "1-800-555-0134": "1-800-555-0134",
    "10-13": "",
    "1914-1918": "",
    "3.5": "",
    "1/2/": "",
  });
});

describe("NUMBER", () => {
  takes(patterns.NUMBER, {
    "10,000 men": "10,000",
    "1,234,567.89": "1,234,567.89",
    "3.5.": "3.5",
    "4.1.2": "4.1.2",
    "18,19": "18",
    "10,0000": "10",
    "٣٤": "٣٤",
    "-5": "",
  });
});

describe("SIGNED_NUMBER and NUMBER_ENDING", () => {
  takes(patterns.SIGNED_NUMBER, { ".5": ".5", "+44": "+4", "+ 4": "", "..5": "" });
  takes(patterns.NUMBER_ENDING, { "th of": "th", "nd,": "nd", "s ": "s", "the ": "", "’s": "" });
});

describe("ELISION", () => {
  takes(patterns.ELISION, {
    "’90s": "’90s",
    "'76 ": "'76",
    "'em all": "'em",
    "'Til": "'Til",
    "'emu": "",
    "'1990": "",
    "'quoted'": "",
  });
});

describe("EMOTICON", () => {
  takes(patterns.EMOTICON, {
    ":)": ":)",
    ":-( x": ":-(",
    ";D": ";D",
    "^_^": "^_^",
    "<3": "<3",
    ":Dog": "",
    ":p.m": ":p",
    ": )": "",
  });
});

describe("MARK_RUN", () => {
  takes(patterns.MARK_RUN, {
    "...": "...",
    "?!": "?!",
    "--": "--",
    "——": "——",
    "``": "``",
    "''": "''",
    "[...] x": "[...]",
    "====": "====",
    ".": "",
    "-": "",
  });
});

describe("the lists", () => {
  it("cut a contraction inside itself", () => {
    for (const [word, first] of CONTRACTIONS) assert.ok(first > 0 && first < word.length && word.length <= 8, word);
  });

  it("hold small letters where they are looked up so", () => {
    for (const list of [CLITICS, PREFIXES, CONTRACTIONS]) {
      for (const word of list.keys()) assert.equal(word, word.toLowerCase());
    }
    assert.ok(UNITS.has("pm") && UNITS.has("PM") && !UNITS.has("Pm"));
  });
});
