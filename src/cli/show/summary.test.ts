import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { OnRecord } from "../../record/schema/index.ts";
import { BRIDGE, bridgeRecord, canvasOf, recordOf, sourceOf, spanOf, statementOf } from "../testing.ts";
import { widthOf } from "../text/width.ts";
import { showSummary } from "./summary.ts";

function shown(record: OnRecord, columns = 72): string {
  return showSummary(canvasOf(columns), record).join("\n");
}

/** The part of a summary under a heading, to the next blank line. */
function part(summary: string, start: string): string {
  const from = summary.indexOf(start);
  const to = summary.indexOf("\n\n", from);
  return summary.slice(from, to === -1 ? undefined : to);
}

describe("showSummary", () => {
  it("tells a whole small article", () => {
    assert.equal(
      shown(bridgeRecord()),
      [
        "Bridge shut",
        "───────────",
        "Outlet     not found",
        "Published  not found; give it with --published 2026-03-05, so that",
        "           weekdays get their dates",
        "",
        "3 statements: 2 quoted, 1 in the reporter’s words",
        " 1  Ada Fenwick said · Monday = Monday 2026-03-02",
        "    “It will stay shut,”",
        " 2  Ada Fenwick (“she”) said",
        "    “For a week,”",
        " 3  An official [unnamed] said · unsure (0.60)",
        "    the deck was cracked",
        "",
        "2 sources: 1 named, 1 unnamed; the numbers are their statements",
        "  Ada Fenwick, Mayor · 1, 2",
        "  An official [unnamed]: no reason found · 3",
        "",
        "Where, when and how many",
        "  1 time: Monday = 2026-03-02",
      ].join("\n"),
    );
  });

  it("tells all that the article says of itself", () => {
    const span = spanOf(BRIDGE, "Monday");
    const date = { value: "2026-03-05", candidates: [] };
    const summary = shown(
      bridgeRecord({
        outlet: { name: "The Harbour Courier", domain: "harbour.example" },
        published: { ...date, basis: "page", why: "JSON-LD" },
        modified: { ...date, value: "2026-03-06T08:00:00Z", basis: "page", why: "article:modified_time" },
        byline: [
          { name: "Joris Haver", span: null },
          { name: "Tobias Oko", span: null },
        ],
        dateline: { place: spanOf(BRIDGE, "Bridge"), date: span },
        credits: [
          { agency: "Reuters", role: "wire", span },
          { agency: "AFP", role: "photo", span },
          { agency: "Ann Ode", role: "contributed", span },
        ],
        rights: span,
        url: "https://harbour.example/a?x=1",
        canonicalUrl: "https://harbour.example/a",
      }),
    );
    assert.equal(
      part(summary, "Outlet"),
      [
        "Outlet     The Harbour Courier (harbour.example)",
        "Published  Thursday 2026-03-05 (as the page says: JSON-LD)",
        "Changed    Friday 2026-03-06 08:00 UTC (as the page says:",
        "           article:modified_time)",
        "By         Joris Haver, Tobias Oko",
        "From       Bridge, Monday",
        "Credits    Reuters (wire report), AFP (photo), Ann Ode (contributed)",
        "Rights     Monday",
        "Address    https://harbour.example/a",
      ].join("\n"),
    );
  });

  it("shows what it has of an outlet and an address", () => {
    assert.match(shown(bridgeRecord({ outlet: { name: null, domain: "a.example" } })), /^Outlet {5}a\.example$/mu);
    assert.match(shown(bridgeRecord({ outlet: { name: "Courier", domain: null } })), /^Outlet {5}Courier$/mu);
    assert.match(shown(bridgeRecord({ outlet: { name: null, domain: null } })), /^Outlet {5}not found$/mu);
    assert.match(shown(bridgeRecord({ url: "https://a.example/x" })), /^Address {4}https:\/\/a\.example\/x$/mu);
  });

  it("keeps an address in one piece", () => {
    const url = `https://a.example/${"x".repeat(120)}`;
    assert.ok(shown(bridgeRecord({ url }), 40).includes(`Address    ${url}\n`));
  });

  it("says so when there is no headline and nobody speaks", () => {
    const summary = shown(recordOf("Just a list of things."));
    assert.match(summary, /^\(no headline found\)\n/u);
    assert.match(summary, /\n\nNo statements\nNobody is quoted/u);
    assert.doesNotMatch(summary, /source/u);
  });

  it("tells once that all came through one agency", () => {
    const agency = sourceOf({ id: "s-9", kind: "outlet", name: "Reuters" });
    const base = bridgeRecord();
    const statements = base.statements.map((statement) => ({
      ...statement,
      chain: [{ source: "s-9", role: "relay" as const }],
    }));
    const summary = shown({ ...base, sources: [...base.sources, agency], statements });
    assert.match(summary, /^3 statements: 2 quoted, 1 in the reporter’s words · all through Reuters$/mu);
    assert.equal(summary.match(/Reuters/gu)?.length, 2, "in the heading and in the list of sources");
    assert.match(summary, /^ {2}Reuters \(outlet\) · passes on 1–3$/mu);
  });

  it("says what kind of source each is, and why it is not named", () => {
    const mention = [spanOf(BRIDGE, "An official")];
    const sources = [
      sourceOf({ id: "s-1", kind: "office", name: "City Hall", mentions: mention }),
      sourceOf({ id: "s-2", kind: "document", description: "a filing", mentions: mention }),
      sourceOf({ id: "s-3", kind: "organization", name: "Deck Works", mentions: mention }),
      sourceOf({
        id: "s-4",
        kind: "unnamed",
        description: "officials",
        count: { min: 2, stated: false },
        basisOfKnowledge: spanOf(BRIDGE, "the deck was cracked"),
        reasonUnnamed: spanOf(BRIDGE, "It will stay shut"),
        mentions: mention,
      }),
    ];
    assert.equal(
      part(shown(recordOf(BRIDGE, { sources }), 100), "4 sources"),
      [
        "4 sources: 3 named, 1 unnamed; the numbers are their statements",
        "  City Hall (office) · named only",
        "  a filing (document) · named only",
        "  Deck Works (organization) · named only",
        "  officials [unnamed]: at least 2 people; “the deck was cracked”; “It will stay shut” · named only",
      ].join("\n"),
    );
  });

  it("puts the numbers below a source that fills its line", () => {
    const record = recordOf(BRIDGE, {
      sources: [sourceOf({ id: "s-1", name: "Ada Fenwick-Ommeren of Tenbury" })],
      statements: [statementOf({ id: "st", content: [spanOf(BRIDGE, "For a week,")], speaker: "s-1" })],
    });
    assert.match(shown(record, 34), /^ {2}Ada Fenwick-Ommeren of Tenbury\n {6}1$/mu);
  });

  it("counts what was left out, and warns of quotations in it", () => {
    const leftOut = [
      { kind: "related", text: "More", hasQuote: false },
      { kind: "comments", text: "“No”", hasQuote: true },
      { kind: "comments", text: "Yes", hasQuote: false },
    ] as const;
    assert.equal(
      part(shown(bridgeRecord({ leftOut: [...leftOut] })), "Left out"),
      "Left out of the page\n  related (1), comments (2, 1 with a quotation)",
    );
  });

  it("ends with the notes", () => {
    const message = "The text breaks off: the page shows only its beginning, the rest must be paid for.";
    const record = { ...bridgeRecord(), notes: [{ code: "paywall", message, span: null }] };
    assert.equal(
      part(shown(record), "1 note"),
      "1 note\n  ! The text breaks off: the page shows only its beginning, the rest\n    must be paid for.",
    );
  });

  it("keeps within its columns, wide signs too", () => {
    const text = `${"大桥将关闭一周".repeat(9)}\n\n“${"关闭".repeat(40)}” 市长说`;
    const headline = spanOf(text, "大桥将关闭一周".repeat(9));
    const record = recordOf(text, {
      article: { headline },
      statements: [statementOf({ id: "st", content: [spanOf(text, "关闭".repeat(40))] })],
    });
    for (const columns of [24, 40, 80]) {
      for (const line of showSummary(canvasOf(columns), record)) assert.ok(widthOf(line) <= columns, line);
    }
  });

  it("lets no control character of a page through", () => {
    const text = "Bridge \u001b[2Jshut\n\n“It \u0007is over,” \u202eAda said.";
    const record = recordOf(text, {
      article: {
        headline: spanOf(text, "Bridge \u001b[2Jshut"),
        outlet: { name: "\u001b]0;x\u0007", domain: "\u009bx" },
        url: "https://a.example/\u001b[31m",
        byline: [{ name: "A\u001bB", span: null }],
      },
      sources: [sourceOf({ id: "s", name: "\u202eAda", role: "\u001b[1m" })],
      statements: [statementOf({ id: "st", content: [spanOf(text, "It \u0007is over,")], speaker: "s" })],
      notes: [{ code: "x", message: "\u001b[2J", span: null }],
    });
    // oxlint-disable-next-line no-control-regex
    assert.doesNotMatch(shown(record).replaceAll("\n", ""), /[\u0000-\u001f\u007f-\u009f\u202e]/u);
  });

  it("says the same with colours and without", () => {
    const plain = shown(bridgeRecord());
    const painted = showSummary(canvasOf(72, true), bridgeRecord()).join("\n");
    assert.notEqual(painted, plain);
    // oxlint-disable-next-line no-control-regex
    assert.equal(painted.replaceAll(/\u001b\[\d{1,2}m/gu, ""), plain);
  });
});
