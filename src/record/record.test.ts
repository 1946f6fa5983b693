import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { verifySpans } from "../evidence/verify.ts";
import type { Layers } from "../layers.ts";
import { VERSION } from "./version.ts";
import { found, layers, none, recordOf, sourceFinding, statementFinding, text } from "./testing.ts";
import { validateRecord } from "./validate.ts";

describe("buildRecord", () => {
  it("ties statement, source and time to each other", () => {
    const record = recordOf();
    const [statement] = record.statements;
    assert.equal(statement?.speaker, record.sources[0]?.id);
    assert.equal(statement?.saidAt, record.times[0]?.id);
    assert.deepEqual(statement?.content, [{ start: 14, end: 32, text: "It will stay shut," }]);
    assert.equal(statement?.cue?.text, "said");
  });

  it("says what it is and who made it", () => {
    const { schema, generator, offsetUnit } = recordOf();
    assert.deepEqual([schema, offsetUnit], ["onrecord/1", "utf-16"]);
    assert.deepEqual([generator.name, generator.version], ["onrecord", VERSION]);
    assert.ok(generator.models.length > 5);
    for (const { sha256 } of generator.models) assert.match(sha256, /^[0-9a-f]{64}$/u);
  });

  it("has true spans only, and is valid by its own schema", async () => {
    const record = recordOf();
    const { total, mismatches } = verifySpans(record);
    assert.deepEqual(mismatches, []);
    assert.ok(total >= 7);
    assert.deepEqual(await validateRecord(JSON.parse(JSON.stringify(record))), { record });
  });

  it("is valid where nothing was found", async () => {
    const empty = recordOf(none, {
      headline: null,
      blocks: [],
      outlet: null,
      url: null,
      externalId: null,
      language: null,
    });
    assert.deepEqual(await validateRecord(JSON.parse(JSON.stringify(empty))), { record: empty });
    for (const noun of ["sources", "statements", "times", "places", "events", "expectations", "figures"] as const) {
      assert.deepEqual(empty[noun], [], noun);
    }
  });

  it("is the same byte for byte on a second run", () => {
    assert.equal(JSON.stringify(recordOf()), JSON.stringify(recordOf()));
  });

  it("has its parts in the order of the contract", () => {
    assert.deepEqual(Object.keys(recordOf()), [
      "schema",
      "generator",
      "offsetUnit",
      "article",
      "sources",
      "statements",
      "times",
      "places",
      "events",
      "expectations",
      "figures",
      "notes",
    ]);
  });
});

describe("notes", () => {
  const quotation = {
    ...found,
    start: 14,
    end: 32,
    use: "speech",
    parts: [],
    outer: { start: 13, end: 33 },
    depth: 0,
  } as const;

  it("say so when there are quotations and no statement", () => {
    const codes = recordOf({ quotations: [quotation], statements: [], sources: [] }).notes.map(({ code }) => code);
    assert.deepEqual(codes, ["sample", "quotes-without-statements"]);
  });

  it("say nothing where a statement was found, or only a scare quotation", () => {
    const scare = { ...quotation, use: "scare" } as const;
    for (const parts of [{ quotations: [quotation] }, { quotations: [scare], statements: [], sources: [] }]) {
      assert.deepEqual(
        recordOf(parts).notes.map(({ code }) => code),
        ["sample"],
      );
    }
  });

  const other = (words: string): Pick<Layers, "quotations"> => {
    const start = text.indexOf(words);
    return { quotations: [quotation, { ...quotation, start, end: start + words.length }] };
  };
  const REST = "She gave no reason";

  it("tell of quotations that no statement holds, though others are held", () => {
    const [, note, ...more] = recordOf(other(REST)).notes;
    assert.deepEqual(more, []);
    assert.equal(note?.code, "quotes-without-statements");
    assert.ok(note.message.startsWith(`One quotation could not be tied to somebody speaking: “${REST}”.`));
    assert.equal(note.span?.text, REST);
  });

  it("keep silent about a few words, and about those of the headline", () => {
    assert.equal(recordOf(other("no reason")).notes.length, 1);
    const start = text.indexOf(REST);
    assert.equal(recordOf(other(REST), { headline: { start, end: start + REST.length } }).notes.length, 1);
  });

  it("keep the words of their span", () => {
    const note = { code: "stray", message: "A mark.", span: { start: 13, end: 14 } };
    assert.deepEqual(recordOf({}, { notes: [note] }).notes[0]?.span, { start: 13, end: 14, text: "“" });
  });
});

describe("times", () => {
  const [time] = layers.times;
  assert.ok(time);

  it("have their value, bounds and what they were counted from", () => {
    const [first] = recordOf().times;
    assert.deepEqual(
      [first?.text, first?.timex3.value, first?.anchor, first?.stated],
      ["Monday", "2026-03-02", "published", false],
    );
  });

  it("name another time by its id", () => {
    const { times } = recordOf({ times: [time, { ...time, start: 68, end: 71, anchor: 0 }] });
    assert.equal(times[1]?.anchor, times[0]?.id);
    assert.notEqual(times[1]?.id, times[0]?.id);
  });

  it("name none where the other is not there", () => {
    assert.equal(recordOf({ times: [{ ...time, anchor: 7 }] }).times[0]?.anchor, null);
    assert.equal(recordOf({ times: [{ ...time, anchor: null }] }).times[0]?.anchor, null);
  });
});

describe("statements", () => {
  it("keep every span with its words", () => {
    const statement = statementFinding({
      addressee: { start: 0, end: 6 },
      venue: { start: 7, end: 11 },
      content: [
        { start: 14, end: 16 },
        { start: 17, end: 21 },
      ],
    });
    const [one] = recordOf({ statements: [statement] }).statements;
    assert.deepEqual([one?.addressee?.text, one?.venue?.text], ["Bridge", "shut"]);
    assert.deepEqual(
      one?.content.map((span) => span.text),
      ["It", "will"],
    );
  });

  it("stay without speaker, cue, act, venue and day", () => {
    const bare = statementFinding({
      cue: null,
      verb: null,
      act: null,
      speakerSpan: null,
      speakerBasis: null,
      saidAt: null,
    });
    const [one] = recordOf({ statements: [bare], sources: [] }).statements;
    assert.deepEqual(
      [one?.cue, one?.verb, one?.act, one?.speaker, one?.speakerSpan, one?.saidAt],
      [null, null, null, null, null, null],
    );
  });

  it("have no day where the time is not there", () => {
    assert.equal(recordOf({ times: [] }).statements[0]?.saidAt, null);
  });

  it("have ids of their words: the same words in two statements are told apart", () => {
    const twice = [statementFinding({}), statementFinding({})];
    const ids = recordOf({ statements: twice }).statements.map(({ id }) => id);
    assert.equal(ids[1], `${ids[0]}-2`);
  });

  it("have ids that do not depend on who is before them", () => {
    const other = statementFinding({ start: 0, content: [{ start: 0, end: 6 }] });
    const [alone] = recordOf().statements;
    assert.equal(recordOf({ statements: [other, statementFinding({})] }).statements[1]?.id, alone?.id);
  });
});

describe("sources", () => {
  it("keep what was found of them", () => {
    const clerk = sourceFinding({
      kind: "unnamed",
      name: null,
      description: "two clerks",
      role: "clerks",
      affiliation: "board",
      former: true,
      count: { min: 2, stated: true },
      reasonUnnamed: { start: 76, end: 85 },
      basisOfKnowledge: { start: 67, end: 75 },
    });
    const [one] = recordOf({ sources: [clerk] }).sources;
    assert.deepEqual(
      [one?.kind, one?.name, one?.description, one?.role, one?.affiliation, one?.former, one?.count],
      ["unnamed", null, "two clerks", "clerks", "board", true, { min: 2, stated: true }],
    );
    assert.equal(one?.reasonUnnamed?.text, text.slice(76, 85));
    assert.equal(one.basisOfKnowledge?.text, text.slice(67, 75));
    assert.deepEqual(
      one.mentions.map((span) => span.text),
      ["Fenwick"],
    );
  });

  it("are one id for all their statements", () => {
    const [speaker] = layers.sources;
    assert.ok(speaker);
    const statements = [statementFinding({}), statementFinding({ content: [{ start: 67, end: 85 }] })];
    const record = recordOf({ statements, sources: [{ ...speaker, statements: [0, 1] }] });
    assert.deepEqual(
      record.statements.map((statement) => statement.speaker),
      [record.sources[0]?.id, record.sources[0]?.id],
    );
  });
});

describe("VERSION", () => {
  it("is that of the package", () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    assert.ok(typeof manifest === "object" && manifest !== null && "version" in manifest);
    assert.equal(manifest.version, VERSION);
  });
});
