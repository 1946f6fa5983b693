import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { articleFromText } from "../page/read.ts";
import { readLayers } from "../read.ts";

const STORY = [
  "Ferry strike shuts two ports",
  "By Ann Lee",
  "BERGEN, Norway (Nordwire) — Mayor Anna Fenwick said on Monday, 2 March 2026, that the ports of Bergen and New York City would stay shut for at least three weeks.",
  "“We lost 1.2 million kroner a day,” she told The Harbour Courier. “Nobody will be paid before the end of June, and about 45 per cent of the crew, Mr. Holm’s team, left last week.”",
  "At least 12 people were injured and two dozen arrested, the police said on 3 March. The quay at St. John’s will open at 9 a.m. on Friday, according to Jan Brekke, 44, a spokesman for the Seamen’s Union.",
  "“It isn’t over,” said Brekke.",
].join("\n\n");

const LAYERS = ["quotations", "sentences", "datelines", "dates", "times", "places", "statements", "figures"] as const;

/** Marks and blanks as one would type them. */
function plain(words: string): string {
  return words.replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '"').replaceAll(/\s+/gu, " ");
}

/** What each layer finds, by its words, rule and value: without offsets, which marks may move. */
function findings(text: string): Record<string, string[]> {
  const doc = readLayers(articleFromText(text, { published: "2026-03-05" }));
  return Object.fromEntries(
    LAYERS.map((layer) => [
      layer,
      doc[layer].map((finding) => {
        const { start, end, rule } = finding;
        const value = "value" in finding ? String(finding.value) : "";
        const name = "name" in finding ? String(finding.name) : "";
        return [plain(doc.text.slice(start, end)), rule, value, plain(name)].join(" | ");
      }),
    ]),
  );
}

describe("the same story, set in another way, is read the same", () => {
  const wanted = findings(STORY);

  it("and has something of every kind to be found", () => {
    for (const layer of LAYERS) assert.ok((wanted[layer]?.length ?? 0) > 0, layer);
  });

  for (const [name, change] of [
    ["line ends of two characters", (text) => text.replaceAll("\n", "\r\n")],
    ["more empty lines", (text) => text.replaceAll("\n\n", "\n\n\n\n")],
    ["blanks at the ends of lines", (text) => text.replaceAll("\n", "  \n")],
    ["a blank line with blanks in it", (text) => text.replaceAll("\n\n", "\n \t \n")],
    ["a mark of byte order", (text) => `\uFEFF${text}`],
    ["straight apostrophes", (text) => text.replaceAll("’", "'")],
    ["straight quotation marks", (text) => text.replaceAll(/[“”]/gu, '"')],
    ["a hard blank between figure and word", (text) => text.replaceAll(/(\d) (?=\p{L})/gu, "$1\u00a0")],
    ["a hard blank behind a title", (text) => text.replaceAll("Mr. ", "Mr.\u00a0")],
    ["an empty line at the end", (text) => `${text}\n\n`],
  ] as readonly (readonly [string, (text: string) => string])[]) {
    it(name, () => {
      assert.deepEqual(findings(change(STORY)), wanted);
    });
  }
});

/** A paragraph broken into lines of at most so many characters, as mail programs do. */
function wrapped(paragraph: string, width: number): string {
  const lines: string[] = [];
  for (const word of paragraph.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join("\n");
}

function storyOf(width: number): string {
  return STORY.split("\n\n")
    .map((paragraph) => wrapped(paragraph, width))
    .join("\n\n");
}

describe("the same story in lines of a set width", () => {
  const wanted = findings(STORY);

  for (const width of [60, 62, 64, 66, 72]) {
    it(`of ${width} reads the same`, () => {
      const found = findings(storyOf(width));
      assert.deepEqual(found, wanted);
    });
  }
});
