import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { BlockKind } from "../../doc.ts";
import { textOf } from "../../span.ts";
import { classify, kindsOf } from "./classify.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** Kind and words of every block of a text; a bar stands for a blank line. */
function kinds(text: string, headline: string | null = null): string[] {
  const whole = text.replaceAll(" | ", "\n\n");
  return classify(whole, paragraphsOf(whole), headline).map((block) => `${block.kind}: ${textOf(whole, block)}`);
}

const BODY = `The river fell on Monday${", and it rained".repeat(10)}.`;

describe("classify", () => {
  it("gives nothing for nothing, and one paragraph for one", () => {
    assert.deepEqual(classify("", [], null), []);
    for (const text of ["River falls", "By Jo Alder", "© 2026 The Alder Dispatch", "5 March 2026"])
      assert.deepEqual(kinds(text), [`paragraph: ${text}`]);
  });

  it("decides fields first, then words of its own, then the headline, the standfirst, headings", () => {
    const text = `Title: River falls | Two bridges open, a third stays shut | By Jo Alder | ${BODY} | What next | It rained.`;
    assert.deepEqual(
      kinds(text).map((line) => line.split(":", 1)[0]),
      ["headline", "standfirst", "byline", "paragraph", "heading", "paragraph"],
    );
  });

  it("leaves the label out of a headline and of a standfirst, and keeps it elsewhere", () => {
    assert.deepEqual(kinds(`Title: River falls | Summary: Two are open. | Date: 5 March 2026 | ${BODY}`).slice(0, 3), [
      "headline: River falls",
      "standfirst: Two are open.",
      "dateline: Date: 5 March 2026",
    ]);
  });

  it("takes a label without a value for no headline", () => {
    assert.deepEqual(kinds(`Title: | Author: Jo Alder | River falls | ${BODY}`).slice(0, 3), [
      "boilerplate: Title:",
      "byline: Author: Jo Alder",
      "headline: River falls",
    ]);
  });

  it("looks at no paragraph of 600 units or more", () => {
    const credit = "Reporting by Jo Alder ";
    assert.match(kinds(`${BODY} | It fell. | ${credit.padEnd(300, "x")}`)[2] ?? "", /^credit/u);
    assert.match(kinds(`${BODY} | It fell. | ${credit.padEnd(600, "x")}`)[2] ?? "", /^paragraph/u);
    assert.match(kinds(`${BODY} | ${"• Rain ".padEnd(599, "x")}`)[1] ?? "", /^list/u);
    assert.match(kinds(`${BODY} | ${"• Rain ".padEnd(600, "x")}`)[1] ?? "", /^paragraph/u);
  });

  it("knows by the first long paragraph, and by a report's opening, that the article has begun", () => {
    const role = "Jo Alder, chief reporter";
    assert.match(kinds(`River falls | ${role} | ${BODY}`)[1] ?? "", /^byline/u);
    assert.match(kinds(`River falls | ${BODY} | ${role} | It rained.`)[2] ?? "", /^(?:paragraph|heading)/u);
    assert.match(
      kinds(`River falls | LYON (AP) — It fell. | ${role} | It rained.`)[2] ?? "",
      /^(?:paragraph|heading)/u,
    );
    for (const short of ["It fell.", BODY.slice(0, 158).concat("."), BODY.slice(0, 165)])
      assert.match(kinds(`River falls | ${short} | ${role} | It rained.`)[2] ?? "", /^byline/u, short);
  });

  it("takes capitals for a name only where the text does not write their words small", () => {
    const after = `5 March 2026 | It fell, and healthy eating was good for the town. ${BODY}`;
    assert.match(kinds(`Healthy Eating | ${after}`)[0] ?? "", /^headline/u);
    assert.match(kinds(`Ottilie Rees | ${after}`)[0] ?? "", /^byline/u);
  });

  it("finds the headline that is given, and no other", () => {
    assert.deepEqual(kinds(`“It fell.” | River falls | ${BODY}`, '"it  fell."')[0], "headline: “It fell.”");
    assert.ok(kinds(`It fell | River falls | ${BODY}`, "Rain").every((line) => !line.startsWith("headline")));
  });
});

/** Kinds of blocks out of a page or a feed, of which some are known by their tags. */
function known(...blocks: readonly (readonly [kind: BlockKind | null, words: string])[]): BlockKind[] {
  const text = blocks.map(([, words]) => words).join("\n\n");
  let start = 0;
  const spans = blocks.map(([kind, words]) => {
    const span = { start, end: start + words.length, kind };
    start = span.end + 2;
    return span;
  });
  return kindsOf(text, spans).map(({ kind }) => kind);
}

describe("kindsOf", () => {
  it("keeps what is known and reads the rest", () => {
    assert.deepEqual(
      known(
        ["headline", "River falls"],
        [null, "By Jo Alder"],
        [null, BODY],
        ["list", "© 2026 A"],
        [null, "© 2026 Alder"],
      ),
      ["headline", "byline", "paragraph", "list", "rights"],
    );
  });

  it("makes no headline, standfirst or heading of its own", () => {
    assert.deepEqual(known([null, "River falls"], [null, BODY], [null, "What next"], [null, "It rained."]), [
      "paragraph",
      "paragraph",
      "paragraph",
      "paragraph",
    ]);
  });

  it("leaves one block as it is", () => {
    assert.deepEqual(known([null, "By Jo Alder"]), ["paragraph"]);
    assert.deepEqual(known(["caption", "By Jo Alder"]), ["caption"]);
    assert.deepEqual(known(), []);
  });
});
