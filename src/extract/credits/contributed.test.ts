import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { newDoc, runStage } from "../../doc.ts";
import { plainArticle } from "../../testing/plain.ts";
import { CONTRIBUTED_RULES } from "./contributed.ts";
import { creditsStage } from "./index.ts";

/** Whom a last line names as contributors, and the words that do. */
function found(line: string): { makers: (string | null)[]; words: string | null } {
  const text = `Strike at Alder\n\nDockers stopped work on Monday, and nobody knew why.\n\n${line}`;
  const { credits } = runStage(newDoc(plainArticle(text)), creditsStage);
  const own = credits.filter(({ role }) => role === "contributed");
  const [first] = own;
  return {
    makers: own.map(({ agency }) => agency),
    words: first === undefined ? null : text.slice(first.start, first.end),
  };
}

/** A last line, and who made the article; the words are the whole line unless a third part says otherwise. */
const CASES: readonly (readonly [line: string, makers: readonly string[], words?: string])[] = [
  ["The Associated Press contributed to this report.", ["The Associated Press"]],
  ["Reuters contributed to this story.", ["Reuters"]],
  ["Jo Alder and Lee Moss contributed to this report.", ["Jo Alder", "Lee Moss"]],
  ["Jo Alder in Lyon, and Lee Moss contributed reporting to this article.", ["Jo Alder", "Lee Moss"]],
  ["Jo Alder also contributed to this dispatch.", ["Jo Alder"]],
  ["NPR's Lee Moss contributed to this report.", ["NPR"]],
  ["With files from Reuters", ["Reuters"]],
  ["With files from The Associated Press and Reuters", ["The Associated Press", "Reuters"]],
  ["with inputs from Reuters", ["Reuters"]],
  ["(With agencies from Reuters)", ["Reuters"], "With agencies from Reuters"],
  ["Reporting by Jo Alder; editing by Lee Moss", ["Jo Alder"], "Reporting by Jo Alder"],
  ["(Reporting by Jo Alder in Lyon; Editing by Lee Moss)", ["Jo Alder"], "Reporting by Jo Alder in Lyon"],
  [
    "Additional reporting by Jo Alder and Lee Moss.",
    ["Jo Alder", "Lee Moss"],
    "Additional reporting by Jo Alder and Lee Moss",
  ],
  ["Writing by Jo A. Alder", ["Jo A. Alder"]],
  ["Reporting and writing by Jo Alder", ["Jo Alder"]],
  ["• Reporting by Jo Alder", ["Jo Alder"], "Reporting by Jo Alder"],
  ["– Reporting by Jean-Luc de la Tour", ["Jean-Luc de la Tour"], "Reporting by Jean-Luc de la Tour"],
];

describe("contributors", () => {
  for (const [line, makers, words = line] of CASES) {
    it(line, () => assert.deepEqual(found(line), { makers, words }));
  }

  const none = [
    "The rain contributed to this.",
    "Many things contributed to this report of his, which nobody read.",
    "The reporting by Jo Alder was praised.",
    "She wrote with files from the archive.",
    "contributed to this report.",
    "Reporting by",
    "With files from",
  ];
  for (const line of none) it(`none: ${line}`, () => assert.deepEqual(found(line).makers, []));

  it("have rules with names and examples that they find", () => {
    for (const { name, example } of CONTRIBUTED_RULES) assert.ok(found(example).makers.length > 0, name);
  });

  it("are found behind the sentence before them, and not within a word", () => {
    assert.deepEqual(found("Nobody came. Reporting by Jo Alder").words, "Reporting by Jo Alder");
    assert.deepEqual(found("Underreporting by Jo Alder").makers, []);
  });
});
