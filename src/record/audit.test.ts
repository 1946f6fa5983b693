import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Audit } from "./audit.ts";
import { auditOf, isLinked, STANDINGS } from "./audit.ts";
import type { ChainLink } from "./chain.ts";
import type { OnRecord, Source, Statement } from "./schema/index.ts";
import { recordOf } from "./testing.ts";

const RECORD = recordOf({}, { outlet: null });
const [ADA] = RECORD.sources;
const [SAID] = RECORD.statements;
assert.ok(ADA !== undefined && SAID !== undefined);

function source(id: string, about: Partial<Source> = {}): Source {
  return { ...ADA, id, ...about } as Source;
}

function statement(speaker: string | null, about: Partial<Statement> = {}): Statement {
  return { ...SAID, speaker, chain: [], ...about } as Statement;
}

function audit(sources: readonly Source[], statements: readonly Statement[]): Audit {
  return auditOf({ ...RECORD, sources: [...sources], statements: [...statements] } satisfies OnRecord);
}

function link(id: string, role: ChainLink["role"]): ChainLink {
  return { source: id, role };
}

const SPAN = { start: 0, end: 6, text: "Bridge" };

describe("auditOf: how a source stands", () => {
  const cases: readonly (readonly [about: Partial<Source>, standing: string])[] = [
    [{ kind: "person" }, "named"],
    [{ kind: "office" }, "office"],
    [{ kind: "organization" }, "organization"],
    [{ kind: "document" }, "document"],
    [{ kind: "outlet" }, "outlet"],
    [{ kind: "observation" }, "observation"],
    [{ kind: "unnamed", reasonUnnamed: SPAN }, "unnamed-with-reason"],
    [{ kind: "unnamed" }, "unnamed"],
    [{ kind: "person", reasonUnnamed: SPAN }, "named"],
  ];
  for (const [about, standing] of cases) {
    it(`${about.kind ?? ""}${about.reasonUnnamed ? " with a reason" : ""}: ${standing}`, () => {
      const { sources } = audit([source("a", about)], [statement("a")]);
      assert.deepEqual(
        sources.map((one) => one.standing),
        [standing],
      );
    });
  }

  it("has a name for each, the best first and the worst last", () => {
    assert.equal(new Set(STANDINGS).size, STANDINGS.length);
    assert.deepEqual([STANDINGS[0], STANDINGS.at(-1)], ["named", "unnamed"]);
    for (const [, standing] of cases) assert.ok((STANDINGS as readonly string[]).includes(standing), standing);
  });
});

describe("auditOf: what rests on whom", () => {
  it("counts what each said", () => {
    const { sources, statements } = audit([source("a"), source("b")], [statement("a"), statement("b"), statement("a")]);
    assert.deepEqual(
      sources.map((one) => [one.source.id, one.statements]),
      [
        ["a", 2],
        ["b", 1],
      ],
    );
    assert.equal(statements, 3);
  });

  it("leaves out a source on which nothing rests", () => {
    const { sources } = audit([source("a"), source("b")], [statement("a")]);
    assert.deepEqual(
      sources.map((one) => one.source.id),
      ["a"],
    );
  });

  it("counts what came through a source, and what was cited from it", () => {
    const chain = [link("b", "origin"), link("a", "relay"), link("paper", "publisher")];
    const { sources } = audit([source("a"), source("b"), source("paper")], [statement("a", { chain })]);
    assert.deepEqual(
      sources.map((one) => [one.source.id, one.statements, one.passedOn, one.citedFor]),
      [
        ["a", 1, 0, 0],
        ["b", 0, 0, 1],
      ],
    );
  });

  it("does not count one’s own words as passed on or cited", () => {
    const chain = [link("a", "origin"), link("a", "relay")];
    const [one] = audit([source("a")], [statement("a", { chain })]).sources;
    assert.deepEqual([one?.statements, one?.passedOn, one?.citedFor], [1, 0, 0]);
  });

  it("counts statements without a speaker", () => {
    const { withoutSpeaker, sources } = audit([source("a")], [statement(null), statement("a"), statement(null)]);
    assert.deepEqual([withoutSpeaker, sources.length], [2, 1]);
  });

  it("counts nothing in a record of nothing", () => {
    assert.deepEqual(audit([], []), { sources: [], channels: [], statements: 0, withoutSpeaker: 0 });
  });

  it("counts every statement once: those of the sources and those without", () => {
    const speakers = fc.array(fc.constantFrom("a", "b", "c", null), { maxLength: 12 });
    fc.assert(
      fc.property(speakers, (said) => {
        const found = audit(
          ["a", "b", "c"].map((id) => source(id)),
          said.map((speaker) => statement(speaker)),
        );
        const spoken = found.sources.reduce((sum, one) => sum + one.statements, 0);
        assert.equal(spoken + found.withoutSpeaker, said.length);
      }),
    );
  });
});

function on(text: string | null): Statement {
  return statement("a", { venue: text === null ? null : { ...SPAN, text } });
}

describe("auditOf: channels", () => {
  it("are counted by their words, in the order of the text", () => {
    const { channels } = audit([source("a")], [on("in a statement"), on("on X"), on("in a statement"), on(null)]);
    assert.deepEqual(channels, [
      { words: "in a statement", statements: 2 },
      { words: "on X", statements: 1 },
    ]);
  });

  it("are the same in capitals, shown as they came first", () => {
    const { channels } = audit([source("a")], [on("In a statement"), on("in a statement")]);
    assert.deepEqual(channels, [{ words: "In a statement", statements: 2 }]);
  });
});

describe("isLinked", () => {
  const chain = [link("b", "origin"), link("a", "relay")];
  const cases: readonly (readonly [id: string, role: "origin" | "relay", linked: boolean])[] = [
    ["b", "origin", true],
    ["a", "relay", true],
    ["a", "origin", false],
    ["b", "relay", false],
    ["c", "origin", false],
  ];
  for (const [id, role, linked] of cases) {
    it(`${id} as ${role}: ${linked}`, () =>
      assert.equal(isLinked(statement("z", { chain }), source(id), role), linked));
  }

  it("is never the speaker", () => {
    assert.equal(isLinked(statement("a", { chain }), source("a"), "relay"), false);
  });
});
