import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { verifySpans } from "../evidence/verify.ts";
import type { OnRecord } from "./schema/index.ts";
import type { ChainLink } from "./chain.ts";
import { chainOf, outletMentions, relaysOf } from "./chain.ts";
import { found, layers, recordOf, roles, sourceFinding, statementFinding, text } from "./testing.ts";

function relay(source: string): ChainLink {
  return { source, role: "relay", cue: null };
}

/** "origin s1 > relay s2 > publisher s3" */
function shown(chain: readonly ChainLink[]): string {
  return chain.map(({ source, role }) => `${role} ${source}`).join(" > ");
}

describe("chainOf", () => {
  const cases: readonly (readonly [string, string | null, readonly string[], string | null])[] = [
    ["origin ada > publisher paper", "ada", [], "paper"],
    ["origin ada > relay ap > publisher paper", "ada", ["ap"], "paper"],
    ["origin ada > relay bbc > relay ap > publisher paper", "ada", ["bbc", "ap"], "paper"],
    ["origin ada > relay ap > publisher paper", "ada", ["ap", "ap"], "paper"],
    ["origin ada > publisher paper", "ada", ["paper"], "paper"],
    ["origin ada > relay ap > publisher paper", "ada", ["paper", "ap"], "paper"],
    ["origin ap > publisher paper", "ap", ["ap"], "paper"],
    ["origin paper", "paper", [], "paper"],
    ["origin paper > relay ap", "paper", ["ap"], "paper"],
    ["relay ap > publisher paper", null, ["ap"], "paper"],
    ["publisher paper", null, [], "paper"],
    ["origin ada > relay ap", "ada", ["ap"], null],
    ["origin ada", "ada", [], null],
    ["", null, [], null],
  ];
  for (const [expected, speaker, relays, publisher] of cases) {
    it(`${speaker ?? "nobody"}, ${relays.join()}, ${publisher ?? "nobody"}: ${expected}`, () => {
      assert.equal(shown(chainOf(speaker, relays.map(relay), publisher)), expected);
    });
  }

  it("names nobody twice, origin only first, publisher only last", () => {
    const name = fc.constantFrom("a", "b", "c", "d");
    fc.assert(
      fc.property(fc.option(name), fc.array(name, { maxLength: 6 }), fc.option(name), (speaker, relays, publisher) => {
        const chain = chainOf(speaker, relays.map(relay), publisher);
        assert.equal(new Set(chain.map(({ source }) => source)).size, chain.length);
        chain.forEach(({ role }, at) => {
          if (role === "origin") assert.equal(at, 0);
          if (role === "publisher") assert.equal(at, chain.length - 1);
        });
        assert.equal(
          chain.some(({ source }) => source === publisher),
          publisher !== null,
        );
      }),
    );
  });
});

describe("relaysOf", () => {
  const { sources } = recordOf({ sources: [...layers.sources, sourceFinding({})] });
  const outlets = outletMentions(sources);
  const names = (about: Parameters<typeof statementFinding>[0]): number =>
    relaysOf(text, statementFinding(about), outlets).length;

  it("knows outlets only", () =>
    assert.deepEqual(
      outlets.map(({ start }) => start),
      [44],
    ));

  const cases: readonly (readonly [string, number, Parameters<typeof statementFinding>[0]])[] = [
    ["inside the hearer", 1, { addressee: { start: 40, end: 52 } }],
    ["the whole hearer", 1, { addressee: { start: 44, end: 51 } }],
    ["inside the venue", 1, { venue: { start: 43, end: 52 } }],
    ["in both", 2, { addressee: { start: 44, end: 51 }, venue: { start: 44, end: 51 } }],
    ["before the hearer", 0, { addressee: { start: 45, end: 52 } }],
    ["behind the hearer", 0, { addressee: { start: 34, end: 44 } }],
    ["only begun in the hearer", 0, { addressee: { start: 40, end: 50 } }],
    ["nowhere", 0, {}],
  ];
  for (const [name, count, about] of cases) it(`${name}: ${count}`, () => assert.equal(names(about), count));

  it("gives the cue that shows it", () => {
    const [link] = relaysOf(text, statementFinding({ addressee: { start: 44, end: 51 } }), outlets);
    assert.equal(link?.cue?.text, "said");
    const [bare] = relaysOf(text, statementFinding({ addressee: { start: 44, end: 51 }, cue: null }), outlets);
    assert.equal(bare?.cue, null);
  });
});

const WIRE = { ...found, start: 0, end: 11, agency: "Reuters", role: "wire" } as const;

function told(record: OnRecord): readonly string[] {
  return roles(record).map(([role, name]) => `${role} ${name ?? "?"}`);
}

describe("the chain of a record", () => {
  it("leads from the speaker to the publisher", () => {
    assert.deepEqual(told(recordOf()), ["origin Ada Fenwick", "publisher The Harbour Courier"]);
  });

  it("fills no gap: without a speaker there is no origin, without an outlet no publisher", () => {
    assert.deepEqual(told(recordOf({ sources: [] })), ["publisher The Harbour Courier"]);
    assert.deepEqual(told(recordOf({ sources: [] }, { outlet: null })), []);
  });

  it("goes over the outlet that the words were said to", () => {
    const statements = [statementFinding({ addressee: { start: 40, end: 51 } })];
    assert.deepEqual(told(recordOf({ statements, sources: [...layers.sources, sourceFinding({})] })), [
      "origin Ada Fenwick",
      "relay Reuters",
      "publisher The Harbour Courier",
    ]);
  });

  it("does not go over an outlet that is named elsewhere", () => {
    const sources = [...layers.sources, sourceFinding({})];
    assert.deepEqual(told(recordOf({ sources })), ["origin Ada Fenwick", "publisher The Harbour Courier"]);
  });

  for (const name of ["The Harbour Courier", "Harbour Courier", "the harbour courier"]) {
    it(`does not go over its own publisher, told as “${name}”`, () => {
      const statements = [statementFinding({ addressee: { start: 40, end: 51 } })];
      const record = recordOf({ statements, sources: [...layers.sources, sourceFinding({ name })] });
      assert.deepEqual(
        roles(record).map(([role]) => role),
        ["origin", "publisher"],
      );
      assert.equal(record.sources.length, 2);
    });
  }

  it("goes over the agency whose report the article is", () => {
    const record = recordOf({ credits: [WIRE] });
    assert.deepEqual(told(record), ["origin Ada Fenwick", "relay Reuters", "publisher The Harbour Courier"]);
    assert.deepEqual(verifySpans(record).mismatches, []);
  });

  it("goes over an agency once, although words were said to it, too", () => {
    const statements = [statementFinding({ addressee: { start: 40, end: 51 } })];
    const record = recordOf({ statements, sources: [...layers.sources, sourceFinding({})], credits: [WIRE] });
    assert.deepEqual(told(record), ["origin Ada Fenwick", "relay Reuters", "publisher The Harbour Courier"]);
  });

  it("takes an agency that publishes its own report for the publisher", () => {
    const record = recordOf({ credits: [WIRE] }, { outlet: { name: "Reuters", domain: null } });
    assert.deepEqual(told(record), ["origin Ada Fenwick", "publisher Reuters"]);
  });

  it("goes over no contributor and no photographer", () => {
    const credits = (["contributed", "photo"] as const).map((role) => Object.assign({}, WIRE, { role }));
    assert.deepEqual(told(recordOf({ credits })), ["origin Ada Fenwick", "publisher The Harbour Courier"]);
  });
});
