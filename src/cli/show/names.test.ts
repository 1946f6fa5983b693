import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { BRIDGE, bridgeRecord, recordOf, sourceOf, spanOf, statementOf } from "../testing.ts";
import { fullNameOf, isUnnamed, nameOf, speakerOf, sourcesById, speakingSources } from "./names.ts";

describe("nameOf", () => {
  it("takes the name, else the description, else the first words, else the kind", () => {
    const mention = spanOf(BRIDGE, "An official");
    assert.equal(nameOf(sourceOf({ id: "s", name: "Ada Fenwick", description: "the mayor" })), "Ada Fenwick");
    assert.equal(nameOf(sourceOf({ id: "s", description: "the mayor" })), "the mayor");
    assert.equal(nameOf(sourceOf({ id: "s", mentions: [mention] })), "An official");
    assert.equal(nameOf(sourceOf({ id: "s", kind: "observation" })), "observation");
  });

  it("makes hostile names harmless", () => {
    assert.equal(nameOf(sourceOf({ id: "s", name: "Ada\n\u001b[2JFenwick" })), "Ada ␛[2JFenwick");
  });
});

describe("fullNameOf", () => {
  it("adds role and affiliation", () => {
    const source = sourceOf({ id: "s", name: "Ada Fenwick", role: "mayor", affiliation: "Tenbury Wells" });
    assert.equal(fullNameOf(source), "Ada Fenwick, mayor, Tenbury Wells");
  });

  it("does not say twice what the name holds", () => {
    const source = sourceOf({ id: "s", description: "a Tenbury Wells official", affiliation: "Tenbury Wells" });
    assert.equal(fullNameOf(source), "a Tenbury Wells official");
  });

  it("tells a former role, once", () => {
    const about = { id: "s", name: "Ada Fenwick", former: true };
    assert.equal(fullNameOf(sourceOf({ ...about, role: "mayor" })), "Ada Fenwick, former mayor");
    assert.equal(fullNameOf(sourceOf({ ...about, role: "former mayor" })), "Ada Fenwick, former mayor");
    assert.equal(fullNameOf(sourceOf({ ...about, role: "ex-mayor" })), "Ada Fenwick, ex-mayor");
  });
});

describe("speakerOf", () => {
  const content = [spanOf(BRIDGE, "For a week,")];
  const sources = sourcesById(bridgeRecord());

  it("names the source", () => {
    assert.equal(speakerOf(statementOf({ id: "st", content, speaker: "s-1" }), sources), "Ada Fenwick");
  });

  it("else takes the words at this place", () => {
    assert.equal(speakerOf(statementOf({ id: "st", content, speakerSpan: spanOf(BRIDGE, "she") }), sources), "“she”");
    const unknown = statementOf({ id: "st", content, speaker: "s-9", speakerSpan: spanOf(BRIDGE, "she") });
    assert.equal(speakerOf(unknown, sources), "“she”");
  });

  it("is null when nobody was found", () => {
    assert.equal(speakerOf(statementOf({ id: "st", content }), sources), null);
  });
});

describe("speakingSources", () => {
  const content = [spanOf(BRIDGE, "For a week,")];
  const outlet = sourceOf({ id: "s-9", kind: "outlet", name: "The Harbour Courier" });

  it("leaves the publisher out, who stands at the end of every chain", () => {
    const record = recordOf(BRIDGE, {
      sources: [sourceOf({ id: "s-1", name: "Ada Fenwick" }), outlet],
      statements: [
        statementOf({
          id: "st",
          content,
          speaker: "s-1",
          chain: [
            { source: "s-1", role: "origin" },
            { source: "s-9", role: "publisher" },
          ],
        }),
      ],
    });
    assert.deepEqual(
      speakingSources(record).map(({ id }) => id),
      ["s-1"],
    );
  });

  it("keeps an agency that passes words on", () => {
    const record = recordOf(BRIDGE, {
      sources: [outlet],
      statements: [statementOf({ id: "st", content, chain: [{ source: "s-9", role: "relay" }] })],
    });
    assert.equal(speakingSources(record).length, 1);
  });

  it("keeps who is named as a source without a statement", () => {
    const record = recordOf(BRIDGE, { sources: [sourceOf({ id: "s", mentions: [spanOf(BRIDGE, "An official")] })] });
    assert.equal(speakingSources(record).length, 1);
  });
});

describe("isUnnamed", () => {
  it("goes by the kind", () => {
    assert.ok(isUnnamed(sourceOf({ id: "s", kind: "unnamed" })));
    assert.ok(!isUnnamed(sourceOf({ id: "s", kind: "office" })));
  });
});
