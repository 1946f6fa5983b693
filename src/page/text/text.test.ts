import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Article } from "../../doc.ts";
import { isWhole, textOf, trimSpan } from "../../span.ts";
import { growth } from "../../testing/growth.ts";
import { parseLists } from "../../testing/marked.ts";
import type { Example } from "../../testing/marked.ts";
import { articleOfText } from "./index.ts";

const SAMPLES = join(import.meta.dirname, "../../../samples");

function read(text: string): Article {
  return articleOfText(text, {});
}

/** "heading: What happens next", for every block that is no paragraph. */
function kinds({ text, blocks }: Article): string[] {
  return blocks.filter(({ kind }) => kind !== "paragraph").map((block) => `${block.kind}: ${textOf(text, block)}`);
}

function paragraphs({ text, blocks }: Article): string[] {
  return blocks.filter(({ kind }) => kind === "paragraph").map((block) => textOf(text, block));
}

describe("text/README.md", () => {
  for (const { name, examples } of parseLists(readFileSync(join(import.meta.dirname, "README.md"), "utf8"))) {
    for (const example of examples) it(`${name}: ${example.source}`, () => check(name, example));
  }
});

function check(list: "finds" | "ignores" | "misses", { text, spans }: Example): void {
  // One unit for one unit, so the marked spans hold.
  const actual = kinds(read(text.replaceAll("⏎", "\n")));
  const marked = spans.map(({ label, start, end }) => `${label}: ${text.slice(start, end)}`);
  if (list === "misses") assert.notDeepEqual(actual, marked, "this is found now: move the line to the list `finds`");
  else assert.deepEqual(actual, list === "finds" ? marked : []);
}

describe("the samples", () => {
  for (const name of readdirSync(SAMPLES).filter((file) => file.endsWith(".txt"))) {
    it(`${name} reads as its record says`, () => {
      const article = read(readFileSync(join(SAMPLES, name), "utf8"));
      assert.deepEqual(shown(article), expected(name.replace(".txt", ".record.json")));
      assert.deepEqual(article.notes, []);
    });
  }
});

type Expected = Pick<Article, "headline" | "standfirst" | "byline" | "outlet" | "blocks">;

function shown({ headline, standfirst, byline, outlet, blocks }: Expected): Expected {
  return { headline: bare(headline), standfirst: bare(standfirst), byline: byline.map(bareName), outlet, blocks };
}

function bare(span: Article["headline"]): Article["headline"] {
  return span === null ? null : { start: span.start, end: span.end };
}

function bareName({ name, span }: Article["byline"][number]): Article["byline"][number] {
  return { name, span: bare(span) };
}

function expected(file: string): Expected {
  // The samples' records are checked against the schema in their own tests.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { article } = JSON.parse(readFileSync(join(SAMPLES, file), "utf8")) as { article: Expected };
  return shown(article);
}

const WRAPPED = `River falls after three days of rain in the hills and
two of the bridges are open

The river fell on Monday, and two of the bridges that had been
shut for three days were opened again. “We are not going to say
that it is over,” the mayor said, “but the worst is behind us, and
I can sleep.”

    She had been on the bridge since Friday, with a lamp and a
    flask, and said that nobody had told her to go home.
`;

describe("paragraphs", () => {
  it("puts lines of a set width together", () => {
    const article = read(WRAPPED);
    assert.equal(article.blocks.length, 3);
    assert.equal(article.headline?.end, WRAPPED.indexOf("\n\n"));
    assert.match(paragraphs(article)[0] ?? "", /^The river fell[\s\S]*I can sleep\.”$/u);
  });

  it("does the same with CRLF", () => {
    assert.equal(read(WRAPPED.replaceAll("\n", "\r\n")).blocks.length, 3);
  });

  it("takes each line for a paragraph where there are no blank lines", () => {
    const article = read("River falls\nThe river fell on Monday.\nTwo bridges are open.\nA third is shut.");
    assert.deepEqual(kinds(article), ["headline: River falls"]);
    assert.equal(paragraphs(article).length, 3);
  });

  it("begins a new one at an indented line", () => {
    const article = read(
      "    The river fell on Monday, and two of the bridges that had been\nshut for three days were opened again, said the mayor of the town.\n    She had been on the bridge since Friday, with a lamp and a flask\nand said that nobody had told her to go home, or anywhere else.",
    );
    assert.equal(article.blocks.length, 2);
  });

  it("keeps bullets apart in wrapped text", () => {
    const article = read(
      "The river fell on Monday, and two of the bridges that had been\nshut for three days were opened again:\n\n- the old bridge by the mill, which had been shut since the first\n  night of the rain\n- the new one",
    );
    assert.deepEqual(
      article.blocks.map(({ kind }) => kind),
      ["paragraph", "list", "list"],
    );
  });

  it("leaves rows of dashes out and keeps dots, stars in words and long rows", () => {
    for (const row of ["* * *", "— — —", "-----", "___", "* * *\r"])
      assert.equal(read(`One.\n${row}\nTwo.`).blocks.length, 2, row);
    assert.equal(read("One.\n* a\nTwo.").blocks.length, 3);
    assert.equal(read(`One.\n${"-".repeat(300)}\nTwo.`).blocks.length, 3);
  });

  it("ends one at every kind of line end, and at a new page", () => {
    for (const end of ["\n\n", "\r\n\r\n", "\r\r", "\u2028\u2028", "\f", "\n \t\n", "\n\u00a0\n"]) {
      assert.equal(read(`She left.${end}He stayed.`).blocks.length, 2, JSON.stringify(end));
    }
  });
});

function names(line: string): string[] {
  return read(`River falls\n\n${line}\n\nThe river fell.`).byline.map(({ name }) => name);
}

describe("the byline", () => {
  const cases: readonly [string, readonly string[]][] = [
    ["By Jo Alder", ["Jo Alder"]],
    ["BY JO ALDER", ["JO ALDER"]],
    ["By Jo Alder and Lee B. Moss", ["Jo Alder", "Lee B. Moss"]],
    ["By Jo Alder, Lee Moss and Kim Roe", ["Jo Alder", "Lee Moss", "Kim Roe"]],
    ["By Jo Alder in Tacna and agencies", ["Jo Alder"]],
    ["By Jo Alder, columnist", ["Jo Alder"]],
    ["By Jo Alder | The Alder Dispatch", ["Jo Alder"]],
    ["By Jo Alder, The Alder Dispatch", ["Jo Alder"]],
    ["By Jo Alder of The Associated Press", ["Jo Alder"]],
    ["By Ludwig van der Moss", ["Ludwig van der Moss"]],
    ["By Siân O’Hara-Łuk", ["Siân O’Hara-Łuk"]],
    ["By Jo Alder, jo@alder.example", ["Jo Alder"]],
    ["By The Associated Press", []],
    ["By staff and agencies", []],
    ["Analysis by Jo Alder", ["Jo Alder"]],
    ["Words and pictures by Jo Alder", ["Jo Alder"]],
    ["By Jo Alder, Chief Political Editor", ["Jo Alder"]],
    ["Jo Alder, political correspondent", ["Jo Alder"]],
    ["By Moss", ["Moss"]],
  ];
  for (const [line, expectedNames] of cases) {
    it(line, () => {
      assert.deepEqual(names(line), expectedNames);
      assert.deepEqual(kinds(read(`River falls\n\n${line}\n\nThe river fell.`))[1], `byline: ${line}`);
    });
  }

  it("names each writer once, where the name stands", () => {
    const text = "River falls\n\nBy Jo Alder\n\nThe river fell.\n\nBy Jo Alder\n\nIt rose.";
    assert.deepEqual(read(text).byline, [{ name: "Jo Alder", span: { start: 16, end: 24 } }]);
  });

  it("takes the names behind a label", () => {
    const { byline } = read("Title: River falls\nAuthor: Jo Alder (Lyon), Lee Moss\n\nThe river fell.");
    assert.deepEqual(
      byline.map(({ name }) => name),
      ["Jo Alder", "Lee Moss"],
    );
  });
});

function outletName(line: string): string | null {
  return read(`River falls\n\nIt fell.\n\n${line}`).outlet?.name ?? null;
}

describe("the outlet", () => {
  const cases: readonly [string, string | null][] = [
    ["© 2026 The Alder Dispatch", "The Alder Dispatch"],
    ["© 2026 The Alder Dispatch. All rights reserved.", "The Alder Dispatch"],
    ["© The Alder Dispatch 2026", "The Alder Dispatch"],
    ["(c) 2026 Alder Dispatch", "Alder Dispatch"],
    ["Copyright 2026 Alder Dispatch, Inc.", "Alder Dispatch"],
    ["Copyright © 2019-2026 Alder Dispatch", "Alder Dispatch"],
    ["© 2026 The Associated Press. All rights reserved.", null],
    ["All rights reserved.", null],
  ];
  for (const [line, name] of cases) it(line, () => assert.equal(outletName(line), name));

  it("is what the caller says, with the domain of the address", () => {
    const article = articleOfText("It fell.\n\n© 2026 Moss", { outlet: "Alder", url: "https://www.alder.example/1" });
    assert.deepEqual(article.outlet, { name: "Alder", domain: "alder.example" });
    assert.deepEqual(articleOfText("It fell.", { url: "no address" }).outlet, null);
  });
});

describe("what the caller gives", () => {
  it("marks the given headline where it stands, whatever its marks and case", () => {
    const article = articleOfText('"We will pay."\n\nThe mayor said so.', { headline: "“We will  pay.”" });
    assert.deepEqual(article.headline, { start: 0, end: 14 });
    assert.deepEqual(article.notes, []);
  });

  it("says when the given headline is not in the text, and calls no other line so", () => {
    const article = articleOfText("River falls\n\nThe river fell.\n\nIt rained.", { headline: "Rain" });
    assert.equal(article.headline, null);
    assert.deepEqual(
      article.notes.map(({ code }) => code),
      ["headline-not-in-text"],
    );
  });

  it("keeps a given date, and says when it is none", () => {
    const given = articleOfText("It fell for three days.", { published: "2026-03-05T10:00:00+01:00" });
    assert.equal(given.published?.value, "2026-03-05T10:00:00+01:00");
    assert.equal(given.published.basis, "given");
    for (const published of ["5 March", "2026-13-05", "2026-02-31x", "20260305"]) {
      const article = articleOfText("It fell for three days.", { published });
      assert.equal(article.published, null, published);
      assert.match(article.notes[0]?.message ?? "", /ISO 8601/u);
    }
    assert.deepEqual(articleOfText("It fell for three days.", { published: null }).notes, []);
  });

  it("keeps id and address", () => {
    const { externalId, url } = articleOfText("It fell.", { externalId: "7", url: "https://alder.example/1" });
    assert.deepEqual([externalId, url], ["7", "https://alder.example/1"]);
  });
});

describe("short and odd texts", () => {
  it("takes one sentence for a paragraph, without a headline", () => {
    for (const text of ["The mayor said that it fell.", "The mayor said that it fell", "By noon it had fallen"]) {
      const article = read(text);
      assert.equal(article.headline, null);
      assert.deepEqual(paragraphs(article), [text]);
    }
  });

  it("notes a text of a few words, or of none", () => {
    assert.deepEqual(
      read("River falls").notes.map(({ code }) => code),
      ["little-text"],
    );
    assert.match(read("Rain").notes[0]?.message ?? "", /only 1 word\./u);
    assert.deepEqual(
      read("12 % 😀 !!!").notes.map(({ code }) => code),
      ["no-words"],
    );
    assert.deepEqual(read("The river fell on Monday.").notes, []);
  });
});

const PIECES = [
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  " ",
  "\t",
  "\u200b",
  "\ufeff",
  "\0",
  "\u2028",
  "\f",
  "a",
  "By Jo Alder",
  "Title: x",
  "River falls",
  "The river fell on Monday.",
  "5 March 2026",
  "© 2026 Alder",
  "- ",
  "• x",
  "* * *",
  "Q: a",
  "18:05 - b",
  "> c",
  "“d”",
  "😀",
  "👩‍👩‍👧",
  "\u0301",
  "é",
  "\ud83d",
  "\udc00",
  "\u0600",
  "שלום",
  "日本語。",
  "x".repeat(90),
];
const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));

describe("any text", () => {
  it("is kept, with blocks in order, trimmed, inside and whole", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: "binary" })), (text) => {
        const article = read(text);
        assert.equal(article.text, text);
        let last = 0;
        for (const block of article.blocks) {
          assert.ok(block.start >= last && block.end > block.start && block.end <= text.length);
          assert.deepEqual(trimSpan(text, block), { start: block.start, end: block.end });
          assert.ok(isWhole(text, block));
          last = block.end;
        }
        for (const span of [article.headline, article.standfirst]) {
          if (span !== null)
            assert.ok(article.blocks.some(({ start, end }) => start === span.start && end === span.end));
        }
        for (const { name, span } of article.byline) assert.equal(span === null ? null : textOf(text, span), name);
      }),
      { numRuns: 1_500 },
    );
  });

  it("loses no letter outside labels", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("River falls", "It fell.", "\n", "\n\n", " "), { maxLength: 30 }),
        (pieces) => {
          const article = read(pieces.join(""));
          const letters = article.blocks.map((block) => textOf(article.text, block)).join("");
          assert.equal(letters.replaceAll(/\s/gu, ""), article.text.replaceAll(/\s/gu, ""));
        },
      ),
    );
  });
});

describe("cost", () => {
  const hostile = [
    "\n",
    "a\n",
    "a\n\n",
    " ",
    "By A, ",
    "Aa ",
    "- ",
    "- a\n",
    '"',
    "a. ",
    "© ",
    "May 5, ",
    "(c) 2026 A",
    "Title: ",
    "Title: a\n",
    "\u0301",
    " \u0301\n",
    "😀\n",
    "\0",
    "a lower line that goes on and\n",
  ];
  for (const piece of hostile) {
    it(`grows in proportion on ${JSON.stringify(piece)}`, () => {
      const ratio = growth((length) => read(`x ${piece.repeat(Math.ceil(length / piece.length))}`), 8_000);
      assert.ok(ratio < 40, `eight times the text costs ${ratio.toFixed(1)} times as much`);
    });
  }

  it("reads a million blank lines and a line of millions", () => {
    assert.equal(read(`One.${"\n".repeat(1_000_000)}Two.`).blocks.length, 2);
    assert.equal(read("word ".repeat(600_000)).blocks.length, 1);
  });
});
