import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { articleFromText } from "../../page/read.ts";
import { readArticle } from "../../read.ts";
import { auditOf } from "../../record/audit.ts";
import { explainAll } from "../../record/explain.ts";
import type { OnRecord } from "../../record/schema/index.ts";
import { anyArticle } from "../../testing/pieces.ts";
import { canvasOf } from "../testing.ts";
import { widthOf } from "../text/width.ts";
import { showAudit, showTotals } from "./audit.ts";
import type { Canvas } from "./canvas.ts";
import { showContext } from "./context.ts";
import { showExplanation } from "./explanation.ts";
import { rowOf, showRows } from "./rows.ts";
import { showSummary } from "./summary.ts";

/** What is shown of any record keeps to its columns and hands nothing to the terminal that could steer it. */

const SHOWN: Readonly<Record<string, (canvas: Canvas, record: OnRecord) => readonly string[]>> = {
  "the summary": showSummary,
  "the audit": (canvas, record) => showAudit(canvas, record, auditOf(record)),
  "the totals": (canvas, record) => showTotals(canvas, [auditOf(record), auditOf(record)]),
  "the list": (canvas, record) => showRows(canvas, canvas.columns, [rowOf("a.txt", record), rowOf("b.txt", record)]),
  "every explanation": (canvas, record) =>
    explainAll(record).flatMap((explanation) => showExplanation(canvas, record, explanation)),
  "every context": (canvas, record) =>
    explainAll(record).flatMap(({ words, because }) => showContext(canvas, record.article.text, { words, because })),
};

// oxlint-disable-next-line no-control-regex -- these are what must not be there
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

// oxlint-disable-next-line no-control-regex -- what the program itself colours with
const COLOUR = /\u001b\[\d+m/gu;

const article = fc
  .tuple(anyArticle, fc.constantFrom("", "\u001b[2J", "\u0007", "\u009b31m"))
  .map((parts) => parts.join(" "));

describe("what is shown of any record", () => {
  it("keeps to its columns and steers no terminal", () => {
    fc.assert(
      fc.property(article, fc.integer({ min: 48, max: 100 }), (text, columns) => {
        fc.pre(text.trim() !== "");
        const record = readArticle(articleFromText(text, {}));
        for (const [name, show] of Object.entries(SHOWN)) {
          for (const line of show(canvasOf(columns), record)) {
            assert.doesNotMatch(line, STEERING, name);
            assert.ok(!line.includes("\n"), name);
            assert.ok(widthOf(line) <= columns, `${name}: ${widthOf(line)} of ${columns}: ${line}`);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("says the same in colours", () => {
    fc.assert(
      fc.property(anyArticle, (text) => {
        fc.pre(text.trim() !== "");
        const record = readArticle(articleFromText(text, {}));
        for (const [name, show] of Object.entries(SHOWN)) {
          const coloured = show(canvasOf(80, true), record).map((line) => line.replaceAll(COLOUR, ""));
          assert.deepEqual(coloured, show(canvasOf(80), record), name);
        }
      }),
      { numRuns: 20 },
    );
  });
});
