import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as onrecord from "./index.ts";

describe("the public names", () => {
  it("are these and no others", () => {
    assert.deepEqual(Object.keys(onrecord).toSorted(), [
      "OnrecordError",
      "anchor",
      "articleFromHtml",
      "articleFromText",
      "explainFinding",
      "readArticle",
      "readPage",
      "schemaOf",
      "selectorsOf",
      "validateRecord",
      "verifySpans",
    ]);
  });

  it("work together: read, check, explain, keep evidence and find it again", async () => {
    const article = onrecord.articleFromText("Bridge shut\n\n“It will stay shut,” Ada Fenwick said.", {});
    const record = onrecord.readArticle(article);
    assert.ok("record" in (await onrecord.validateRecord(record)));
    assert.deepEqual(onrecord.verifySpans(record).mismatches, []);
    const [statement] = record.statements;
    const [words] = statement?.content ?? [];
    assert.ok(statement !== undefined && words !== undefined);
    assert.equal(onrecord.explainFinding(record, statement.id).words[0], words);
    const evidence = onrecord.selectorsOf(record.article.text, words);
    const found = onrecord.anchor(`Corrected. ${record.article.text}`, evidence);
    assert.deepEqual(found, { start: words.start + 11, end: words.end + 11, how: "words" });
  });
});
