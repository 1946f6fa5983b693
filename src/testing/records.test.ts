import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Compile } from "typebox/schema";
import { danglingIn } from "../cli/links.ts";
import { anchor } from "../evidence/anchor.ts";
import { selectorsOf } from "../evidence/selectors.ts";
import { verifySpans } from "../evidence/verify.ts";
import { articleFromText } from "../page/read.ts";
import { readArticle, readLayers } from "../read.ts";
import { auditOf } from "../record/audit.ts";
import { explainAll, explainFinding } from "../record/explain.ts";
import type { OnRecord } from "../record/schema/index.ts";
import { schemaOf } from "../record/schema/index.ts";
import type { Span, TextSpan } from "../span.ts";
import { contains } from "../span.ts";
import { anyArticle } from "./pieces.ts";

/** What every record owes to whoever reads it, whatever the article: on our samples, and on texts that nobody prints. */

const SAMPLES = join(import.meta.dirname, "../../samples");
const VALIDATOR = Compile(schemaOf("Record"));

function recordOf(text: string): OnRecord {
  return readArticle(articleFromText(text, { published: "2026-03-05" }));
}

/** Every finding with an id, of whatever kind. */
function findingsOf(record: OnRecord): readonly { readonly id: string }[] {
  const { sources, statements, times, places, events, expectations, figures } = record;
  return [...sources, ...statements, ...times, ...places, ...events, ...expectations, ...figures];
}

function within(inner: Span, outers: readonly Span[]): boolean {
  return outers.some((outer) => contains(outer, inner));
}

const CHECKS: Readonly<Record<string, (record: OnRecord) => void>> = {
  "is valid by its schema, as it stands and through JSON": (record) => {
    const again: unknown = JSON.parse(JSON.stringify(record));
    assert.ok(VALIDATOR.Check(record) && VALIDATOR.Check(again));
    assert.deepEqual(again, record);
  },
  "has every span true": (record) => assert.deepEqual(verifySpans(record).mismatches, []),
  "refers to nothing that it does not hold": (record) => assert.deepEqual(danglingIn(record), []),
  "has an id of its own for every finding": (record) => {
    const ids = findingsOf(record).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  },
  "explains every finding, and finds each by its id": (record) => {
    assert.equal(explainAll(record).length, findingsOf(record).length);
    for (const { id } of findingsOf(record)) assert.equal(explainFinding(record, id).id, id);
  },
  "has blocks in order, apart, within the text, with words": ({ article: { blocks, text } }) => {
    blocks.forEach(({ start, end }, at) => {
      assert.ok((blocks[at - 1]?.end ?? 0) <= start && start < end && end <= text.length);
      assert.notEqual(text.slice(start, end).trim(), "");
    });
  },
  "has every statement in the blocks of the article": ({ article, statements }) => {
    for (const { content } of statements)
      for (const span of content) assert.ok(within(span, article.blocks), span.text);
  },
  "has the parts of a statement in order, apart from each other": ({ statements }) => {
    for (const { content } of statements)
      content.slice(1).forEach((span, at) => assert.ok((content[at]?.end ?? 0) <= span.start, span.text));
  },
  "has a speaker that is mentioned where the statement says": ({ sources, statements }) => {
    const byId = new Map(sources.map((source) => [source.id, source]));
    for (const { speaker, speakerSpan } of statements) {
      if (speaker === null || speakerSpan === null) continue;
      assert.ok(
        byId.get(speaker)?.mentions.some(({ start }) => start === speakerSpan.start),
        speakerSpan.text,
      );
    }
  },
  "has figures within the statement that they name": ({ figures, statements }) => {
    const byId = new Map(statements.map((statement) => [statement.id, statement]));
    for (const figure of figures) {
      if (figure.within === null) continue;
      assert.ok(within(figure, byId.get(figure.within)?.content ?? []), figure.text);
    }
  },
  "has a chain with its origin first and its publisher last": ({ statements }) => {
    for (const { chain } of statements) {
      chain.forEach(({ role }, at) => {
        assert.ok(role !== "origin" || at === 0);
        assert.ok(role !== "publisher" || at === chain.length - 1);
      });
    }
  },
  "counts in its audit every statement once": (record) => {
    const { sources, statements, withoutSpeaker } = auditOf(record);
    assert.equal(statements, record.statements.length);
    assert.equal(sources.reduce((sum, one) => sum + one.statements, 0) + withoutSpeaker, statements);
  },
  "has bounds of a time in order": ({ times }) => {
    for (const { earliest, latest, text } of times)
      if (earliest !== null && latest !== null) assert.ok(earliest <= latest, text);
  },
  "has places with both coordinates or none, on the globe": ({ places }) => {
    for (const { lat, lon, name } of places) {
      assert.equal(lat === null, lon === null, name ?? "");
      assert.ok(lat === null || lon === null || (Math.abs(lat) <= 90 && Math.abs(lon) <= 180), name ?? "");
    }
  },
};

describe("records of the samples, as they lie beside them", () => {
  const records = readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".record.json"))
    .map((name) => JSON.parse(readFileSync(join(SAMPLES, name), "utf8")) as OnRecord);

  it("are there", () => assert.equal(records.length, 12));

  for (const [name, check] of Object.entries(CHECKS)) {
    it(`each ${name}`, () => {
      for (const record of records) check(record);
    });
  }

  it("have words that are found again once a correction stands in front", () => {
    for (const { article, statements } of records) {
      const now = `Correction: an earlier version named another harbour.\n\n${article.text}`;
      const moved = now.length - article.text.length;
      for (const span of statements.flatMap(({ content }): readonly TextSpan[] => content)) {
        const found = anchor(now, selectorsOf(article.text, span));
        assert.deepEqual([found?.start, found?.end], [span.start + moved, span.end + moved], span.text);
      }
    }
  });
});

describe("records of any text", () => {
  it("hold to all of it", () => {
    fc.assert(
      fc.property(anyArticle, (text) => {
        fc.pre(text.trim() !== "");
        const record = recordOf(text);
        for (const check of Object.values(CHECKS)) check(record);
      }),
      { numRuns: 80 },
    );
  });
});

describe("layers of any text", () => {
  it("have entities whose mentions carry a word of their own, and parses that cover the words with one root each", () => {
    fc.assert(
      fc.property(anyArticle, (text) => {
        fc.pre(text.trim() !== "");
        const { entities, parses, tokens } = readLayers(articleFromText(text, {}));
        const mentions = entities.flatMap((entity) => entity.mentions);
        assert.equal(new Set(mentions.map(({ head }) => head)).size, mentions.length);
        for (const mention of mentions) {
          const head = tokens[mention.head];
          assert.ok(head !== undefined && contains(mention, head));
        }
        assert.equal(
          parses.reduce((sum, { tags }) => sum + tags.length, 0),
          tokens.length,
        );
        for (const { first, tags, heads } of parses) {
          assert.equal(heads.filter((head) => head === -1).length, 1);
          for (const head of heads) assert.ok(head === -1 || (head >= first && head < first + tags.length));
        }
      }),
      { numRuns: 60 },
    );
  });
});
