import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Article } from "../../doc.ts";
import { newDoc, runStage } from "../../doc.ts";
import type { CreditFinding } from "../../layers.ts";
import { runExamples } from "../../testing/examples.ts";
import { growth } from "../../testing/growth.ts";
import { plainArticle } from "../../testing/plain.ts";
import { creditsStage } from "./index.ts";
import { LONGEST_CREDIT } from "./lines.ts";
import { RULES } from "./rules.ts";
import { AGENCIES } from "./words.ts";

runExamples(import.meta.dirname, ({ credits }) =>
  credits.map(({ role, agency, start, end }) => ({ label: agency === null ? role : `${role}=${agency}`, start, end })),
);

function creditsIn(text: string, about: Partial<Article> = {}): readonly CreditFinding[] {
  return runStage(newDoc(plainArticle(text, about)), creditsStage).credits;
}

function wordsOf(text: string, about: Partial<Article> = {}): string[] {
  return creditsIn(text, about).map(({ start, end }) => text.slice(start, end));
}

describe("credits: the list of agencies", () => {
  it("has no name under two agencies", () => {
    const names = AGENCIES.flat().map((name) => name.toLowerCase());
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    assert.deepEqual(
      twice.filter(
        (name) => new Set(AGENCIES.filter((row) => row.some((other) => other.toLowerCase() === name))).size > 1,
      ),
      [],
    );
  });
});

describe("credits: where they count", () => {
  const opening = "Strike\n\nLYON (Reuters) - Dockers stopped work.";

  it("an agency in brackets only opens a report near its top", () => {
    assert.deepEqual(wordsOf(opening), ["(Reuters)"]);
    const low = `Strike\n\n${"Nothing moved.\n\n".repeat(6)}LYON (Reuters) - Dockers stopped work.`;
    assert.deepEqual(wordsOf(low), []);
  });

  it("a line that is too long to be a credit is prose", () => {
    const list = "Jo Alder, ".repeat(LONGEST_CREDIT / 5);
    assert.deepEqual(wordsOf(`Strike\n\nDockers stopped work.\n\n${list} contributed to this report.`), []);
  });

  it("two makers of one phrase are two findings on the same words", () => {
    const text = "Strike\n\nDockers stopped work.\n\nWith files from Reuters and AFP";
    const found = creditsIn(text);
    assert.deepEqual(
      found.map(({ agency }) => agency),
      ["Reuters", "Agence France-Presse"],
    );
    assert.equal(new Set(found.map(({ start, end }) => `${start}-${end}`)).size, 1);
  });

  it("the rights line is found once, with its holder", () => {
    const text = "Strike\n\nDockers stopped work.\n\nCopyright The Alder Dispatch 2026";
    const [rights, ...others] = creditsIn(text);
    assert.deepEqual([rights?.role, rights?.agency, others], ["rights", "The Alder Dispatch", []]);
  });

  it("a caption may be long and still name its photographer", () => {
    const words = `${"A crane stands over the harbour of Lyon. ".repeat(9)}REUTERS/Jo Alder`;
    const text = `Strike\n\n${words}`;
    const blocks = [
      { start: 0, end: 6, kind: "headline" as const },
      { start: 8, end: text.length, kind: "caption" as const },
    ];
    assert.deepEqual(wordsOf(text, { blocks }), ["REUTERS/Jo Alder"]);
  });
});

describe("credits: rules", () => {
  it("each has a name of its own and an example that it finds", () => {
    assert.equal(new Set(RULES.map(({ name }) => name)).size, RULES.length);
    for (const { name, example } of RULES) {
      const text = `Strike\n\n${example} Dockers stopped work.\n\nIt rained.\n\n${example}`;
      assert.ok(
        creditsIn(text).some(({ rule }) => rule === name),
        name,
      );
    }
  });

  it("keeps spans inside the text and in order on anything", () => {
    const pieces = [
      "Reuters",
      "(AP) ",
      "— ",
      "By ",
      "Jo Alder",
      "/",
      "© 2026 ",
      "Photo: ",
      ". ",
      "\n",
      "\n\n",
      "with files from ",
      "e\u0301",
      "😀",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        for (const { start, end } of creditsIn(text)) assert.ok(start >= 0 && start < end && end <= text.length);
      }),
    );
  });

  it("cost grows in proportion to length", () => {
    for (const piece of ["Jo Alder/", "By Reuters, ", "with files from ", "© 2026 ", "(Reuters) - \n"]) {
      const ratio = growth((length) => creditsIn(`Strike\n\n${piece.repeat(length / 4)}`), 2_000);
      assert.ok(ratio < 30, `${piece}: ${ratio.toFixed(1)}`);
    }
  });
});

describe("credits: each kind in its place", () => {
  const report = "Dockers stopped work.";

  const cases: readonly (readonly [string, readonly string[]])[] = [
    [`LYON (Reuters) - ${report}`, ["(Reuters) wire"]],
    [`LYON (Reuters) — ${report}`, ["(Reuters) wire"]],
    [`LYON (Reuters) -- ${report}`, ["(Reuters) wire"]],
    [`LYON (Reuters)- ${report}`, ["(Reuters) wire"]],
    [`LYON (Reuters) ${report}`, []],
    [`LYON (Reuters)-led ${report}`, []],
    [`LYON (reuters) - ${report}`, []],
    [`${"Nothing moved. ".repeat(11)}(Reuters) - ${report}`, []],
    [`By Reuters\n\n${report}`, ["Reuters wire"]],
    [`BY REUTERS\n\n${report}`, ["REUTERS wire"]],
    [`By Jo Alder and Lee Moss, PA Media\n\n${report}`, ["PA Media wire"]],
    [`By Jo Alder of the Associated Press\n\n${report}`, ["the Associated Press wire"]],
    [`By Jo Alder\n\n${report}`, []],
    [`By noon Reuters had it.\n\n${report}`, []],
    [`${report}\n\n— Reuters`, ["Reuters wire"]],
    [`${report}\n\n(AFP)`, ["AFP wire"]],
    [`${report}\n\n–AP`, ["AP wire"]],
    [`${report}\n\n- Harbour Courier`, []],
    [`${report} (AFP)`, ["(AFP) wire"]],
    [`${report} — AFP`, ["— AFP wire"]],
    [`${report.slice(0, -1)} (AFP)`, []],
    [
      `${report}\n\nThe Associated Press contributed to this report.`,
      ["The Associated Press contributed to this report. contributed"],
    ],
    [
      `${report}\n\nJo Alder also contributed reporting to this article`,
      ["Jo Alder also contributed reporting to this article contributed"],
    ],
    [`${report} Rain contributed to this report of floods.`, []],
    [`${report}\n\nWith files from AFP`, ["With files from AFP contributed"]],
    [`${report}\n\nWith reports from Jo Alder.`, ["With reports from Jo Alder contributed"]],
    [`${report}\n\nHe went with files from AFP.`, []],
    [`${report}\n\nWriting by Jo Alder; editing by Lee Moss`, ["Writing by Jo Alder contributed"]],
    [
      `${report}\n\nReporting and writing by Jo Alder, editing by Lee Moss`,
      ["Reporting and writing by Jo Alder contributed"],
    ],
    [`${report}\n\nWith additional reporting by J. Alder.`, ["With additional reporting by J. Alder contributed"]],
    [`${report}\n\nThe reporting by Jo Alder was good.`, []],
    [`A crane. Photo: Jo Alder\n\n${report}`, ["Jo Alder photo"]],
    [`A crane. Photo by Jo Alder\n\n${report}`, ["Jo Alder photo"]],
    [`A crane. Photograph by Jo Alder/AFP\n\n${report}`, ["Jo Alder/AFP photo"]],
    [`A crane. Image credit: Harbour Courier\n\n${report}`, ["Harbour Courier photo"]],
    [`A crane. Credit: Jo Alder | AP\n\n${report}`, ["Jo Alder | AP photo"]],
    [`A photo by the harbour; image: none.\n\n${report}`, []],
    [`A crane. Jo Alder/AFP\n\n${report}`, ["Jo Alder/AFP photo"]],
  ];
  for (const [body, credits] of cases) {
    it(JSON.stringify(body.slice(0, 70)), () => {
      const text = `Strike\n\n${body}`;
      assert.deepEqual(
        creditsIn(text).map(({ start, end, role }) => `${text.slice(start, end)} ${role}`),
        credits,
      );
    });
  }

  it("finds a second credit right behind the first", () => {
    const both = "Jo Alder contributed to this report. Lee Moss contributed to this report.";
    assert.deepEqual(
      creditsIn(`Strike\n\n${report}\n\n${both}`).map(({ agency }) => agency),
      ["Jo Alder", "Lee Moss"],
    );
  });

  it("keeps an author of the byline out of the contributors only", () => {
    const about = { byline: [{ name: "Jo Alder", span: null }] };
    const text = `Strike\n\nPhoto: Jo Alder\n\n${report}\n\nReporting by Jo Alder and Lee Moss`;
    assert.deepEqual(
      creditsIn(text, about).map(({ agency, role }) => [agency, role]),
      [
        ["Jo Alder", "photo"],
        ["Lee Moss", "contributed"],
      ],
    );
  });
});

describe("credits: the same words say the same", () => {
  const text =
    "Strike\n\nLYON, March 5 (Reuters) - Dockers’ day. Photo: Jo Alder/AFP\n\n" +
    "With files from The Canadian Press\n\n© 2026 Harbour Courier";

  it("a headline before moves every finding by its length", () => {
    const lead = "😀 Long";
    const moved = creditsIn(lead + text).map(({ start, end, agency, role }) => [
      start - lead.length,
      end - lead.length,
      agency,
      role,
    ]);
    assert.deepEqual(
      moved,
      creditsIn(text).map(({ start, end, agency, role }) => [start, end, agency, role]),
    );
    assert.equal(moved.length, 4);
  });

  it("straight marks and white space behind change nothing", () => {
    assert.deepEqual(creditsIn(text.replaceAll("’", "'")), creditsIn(text));
    assert.deepEqual(creditsIn(`${text} \n\n`), creditsIn(text));
  });
});
