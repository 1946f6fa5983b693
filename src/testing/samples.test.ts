import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Article } from "../doc.ts";
import { verifySpans } from "../evidence/verify.ts";
import { articleFromText, readPage } from "../page/read.ts";
import { readArticle } from "../read.ts";
import { validateRecord } from "../record/validate.ts";
import type { OnRecord } from "../record/schema/index.ts";

const SAMPLES = join(import.meta.dirname, "../../samples");
const slugs = readdirSync(SAMPLES)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -4));

const load = (name: string): string => readFileSync(join(SAMPLES, name), "utf8");
const expectedOf = (slug: string): OnRecord => JSON.parse(load(`${slug}.record.json`)) as OnRecord;

async function fromPage(slug: string): Promise<Article> {
  const [article] = await readPage(readFileSync(join(SAMPLES, `${slug}.html`)), { name: slug });
  assert.ok(article);
  return article;
}

/** The running text of an article: what a reader would miss if it were lost. */
function paragraphsOf({ text, blocks }: Pick<Article, "text" | "blocks">): string[] {
  return blocks.filter(({ kind }) => kind === "paragraph").map(({ start, end }) => text.slice(start, end));
}

describe("the expected records of the samples", () => {
  for (const slug of slugs) {
    it(`${slug} is valid, and its spans match its text`, async () => {
      const expected = expectedOf(slug);
      assert.equal(expected.article.text, load(`${slug}.txt`));
      assert.deepEqual(verifySpans(expected).mismatches, []);
      assert.ok("record" in (await validateRecord(expected)));
    });
  }
});

describe("the samples as text", () => {
  for (const slug of slugs) {
    it(`${slug} is read into a valid record, the same twice, with every span true`, async () => {
      const text = load(`${slug}.txt`);
      const record = readArticle(articleFromText(text, {}));
      const json = JSON.stringify(record);
      assert.equal(JSON.stringify(readArticle(articleFromText(text, {}))), json);
      const { total, mismatches } = verifySpans(record);
      assert.ok(total > 50);
      assert.deepEqual(mismatches, []);
      assert.ok("record" in (await validateRecord(JSON.parse(json))));
    });

    it(`${slug} has the headline, the makers, the outlet and the day that are expected`, () => {
      const { article } = readArticle(articleFromText(load(`${slug}.txt`), {}));
      const expected = expectedOf(slug).article;
      assert.deepEqual(article.headline, expected.headline);
      assert.deepEqual(
        article.byline.map(({ name }) => name),
        expected.byline.map(({ name }) => name),
      );
      assert.equal(article.outlet?.name, expected.outlet?.name);
      assert.equal(article.published?.value, expected.published?.value);
      assert.deepEqual(article.modified, expected.modified);
      assert.equal(article.rights?.text, expected.rights?.text);
      assert.deepEqual(
        article.credits.map(({ agency, role }) => [agency, role]),
        expected.credits.map(({ agency, role }) => [agency, role]),
      );
    });
  }
});

describe("the samples as pages", () => {
  for (const slug of slugs) {
    it(`${slug} keeps every paragraph of its text, and what stands around it is left out`, async () => {
      const article = await fromPage(slug);
      const found = new Set(article.blocks.map(({ start, end }) => article.text.slice(start, end)));
      const lost = paragraphsOf(expectedOf(slug).article).filter((paragraph) => !found.has(paragraph));
      assert.deepEqual(lost, []);
      for (const words of ["We use cookies", "in your inbox", "kite festival", "It was ever thus", "Copy link"]) {
        assert.ok(!article.text.includes(words), words);
      }
    });

    it(`${slug} gives the headline, outlet and day of the page`, async () => {
      const { article } = readArticle(await fromPage(slug));
      const expected = expectedOf(slug).article;
      assert.equal(article.headline?.text, expected.headline?.text);
      assert.equal(article.outlet?.name, expected.outlet?.name);
      assert.equal(article.published?.value.slice(0, 10), expected.published?.value.slice(0, 10));
      assert.equal(article.published?.basis, "page");
    });
  }

  it("warns of a quotation in what was left out", async () => {
    const { leftOut } = await fromPage("01-harbour-strike");
    assert.ok(leftOut.some(({ hasQuote, text }) => hasQuote && text.includes("It was ever thus")));
  });
});
