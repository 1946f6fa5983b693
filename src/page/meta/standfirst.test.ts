import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readStandfirst } from "./standfirst.ts";
import { meta, pageOf } from "./testing.ts";

describe("readStandfirst", () => {
  const text = "The quay was closed for two days.";
  it("gives the first description that is real text", () => {
    const page = pageOf(
      { "@type": "NewsArticle", description: "News" },
      meta("og:description", "The quay &amp;amp; more was closed."),
    );
    assert.equal(readStandfirst(page, null), "The quay & more was closed.");
    assert.equal(readStandfirst(pageOf(meta("description", text)), null), text);
  });

  it("does not repeat the headline, nor give labels", () => {
    assert.equal(readStandfirst(pageOf(meta("description", text)), "The quay was closed for two days"), null);
    for (const label of ["", "News", "…", "Read more here", "12345 678 90 12 34"]) {
      assert.equal(readStandfirst(pageOf(meta("description", label)), null), null, label);
    }
  });

  it("counts no words where a script has no blanks", () => {
    assert.equal(
      readStandfirst(pageOf(meta("description", "港は二日間閉鎖されていた。")), null),
      "港は二日間閉鎖されていた。",
    );
  });
});

describe("sources of a standfirst", () => {
  const words = "The quay was closed for two days.";

  it("are tried in their order, and one that says nothing is passed over", () => {
    const node = { "@type": "NewsArticle", description: "One two three four five." };
    assert.equal(readStandfirst(pageOf(node, meta("og:description", words)), null), "One two three four five.");
    assert.equal(
      readStandfirst(pageOf(meta("twitter:description", words), meta("og:description", "News")), null),
      words,
    );
    assert.equal(readStandfirst(pageOf(`<p itemprop="description">${words}</p>`), null), words);
  });

  it("need four words, or eight letters of a script without blanks", () => {
    assert.equal(readStandfirst(pageOf(meta("description", "The quay is open")), null), "The quay is open");
    assert.equal(readStandfirst(pageOf(meta("description", "The quay opens")), null), null);
    assert.equal(readStandfirst(pageOf(meta("description", "港が再開した")), null), null);
    assert.equal(readStandfirst(pageOf(meta("description", "ท่าเรือเปิดอีกครั้ง")), null), "ท่าเรือเปิดอีกครั้ง");
  });

  it("pass over the headline in other case and signs, and the site's name", () => {
    const page = pageOf(
      meta("og:site_name", "The Harbour and Quay Courier"),
      meta("description", "The Harbour and Quay Courier"),
    );
    assert.equal(readStandfirst(page, null), null);
    assert.equal(readStandfirst(pageOf(meta("description", words)), "THE QUAY was closed – for two days!"), null);
    assert.equal(readStandfirst(pageOf(meta("description", `${words} It opens.`)), words), `${words} It opens.`);
  });
});
