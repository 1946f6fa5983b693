import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countFields, FIELD_KINDS, fieldOf, opensField } from "./fields.ts";

describe("fields", () => {
  it("reads a label and where its value begins", () => {
    assert.deepEqual(fieldOf("Title: River falls"), { name: "headline", valueAt: 7 });
    assert.deepEqual(fieldOf("DATE:5 March"), { name: "date", valueAt: 5 });
    assert.equal(fieldOf("Title"), null);
    assert.equal(fieldOf("The title: River"), null);
    assert.equal(fieldOf(`Title: ${"x".repeat(500)}`), null);
  });

  it("counts those at the top, if they are a head", () => {
    assert.equal(countFields(["Title: a", "It fell."]), 1);
    assert.equal(countFields(["Author: a", "Date: b", "It fell.", "Date: c"]), 2);
    assert.equal(countFields(["Date: b", "It fell."]), 0);
    assert.equal(countFields(["It fell.", "Title: a"]), 0);
    assert.equal(countFields([]), 0);
  });
});

describe("labels", () => {
  it("may be written in any case, with blanks after the colon or none", () => {
    for (const label of ["Title", "TITLE", "title"]) assert.equal(fieldOf(`${label}:River`)?.valueAt, 6);
    assert.equal(fieldOf("Title:\t  River")?.valueAt, 9);
    assert.equal(fieldOf("Publication\u00a0date: 5 March")?.name, "date");
    assert.equal(fieldOf("Title:")?.valueAt, 6);
  });

  it("name the same field in several words", () => {
    for (const [line, name] of [
      ["Subject: River", "headline"],
      ["Dek: Two are open", "standfirst"],
      ["Byline: Jo Alder", "byline"],
      ["Load-Date: 5 March", "date"],
      ["Updated: 5 March", "date"],
      ["Newspaper: Alder", "outlet"],
      ["Permalink: https://alder.example", "url"],
      ["Message-ID: 7", "other"],
    ] as const)
      assert.equal(fieldOf(line)?.name, name, line);
  });

  it("open a line only with their colon, and only at its start", () => {
    for (const line of [
      "Title River",
      "Titles: River",
      "Subtitled: a",
      " Title: a",
      "A Title: a",
      "Title : a",
      "Tïtle: a",
    ])
      assert.equal(opensField(line), false, line);
    assert.equal(opensField("From: Jo Alder"), true);
  });

  it("each have a kind of block", () => {
    assert.deepEqual(
      new Set(Object.values(FIELD_KINDS)),
      new Set(["headline", "standfirst", "byline", "dateline", "boilerplate"]),
    );
  });

  it("are a head where there are two or a title, however long the head is", () => {
    assert.equal(countFields(["Headline: a", "Tags: b", "Author: c"]), 3);
    assert.equal(countFields(["Subject: a"]), 1);
    assert.equal(countFields(["Summary: a", "River falls"]), 0);
    assert.equal(countFields(["From: a", "To: b", "", "Title: c"]), 2);
  });
});
