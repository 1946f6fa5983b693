import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { BlockKind } from "../../doc.ts";
import { newDoc, runStage } from "../../doc.ts";
import type { DatelineFinding } from "../../layers.ts";
import { contains } from "../../span.ts";
import { runExamples } from "../../testing/examples.ts";
import { growth } from "../../testing/growth.ts";
import { plainArticle } from "../../testing/plain.ts";
import { datelinesStage } from "./index.ts";
import { RULES } from "./rules.ts";

runExamples(import.meta.dirname, ({ datelines }) =>
  datelines.flatMap(({ place, date }) => [
    { label: "place", start: place.start, end: place.end },
    ...(date === null ? [] : [{ label: "date", start: date.start, end: date.end }]),
  ]),
);

function datelinesIn(text: string): readonly DatelineFinding[] {
  return runStage(newDoc(plainArticle(text)), datelinesStage).datelines;
}

function openingOf(report: string): { place: string; date: string | null; rule: string } | null {
  const text = `Strike\n\n${report}`;
  const [found] = datelinesIn(text);
  if (found === undefined) return null;
  const { place, date, rule } = found;
  return {
    place: text.slice(place.start, place.end),
    date: date === null ? null : text.slice(date.start, date.end),
    rule,
  };
}

describe("datelines", () => {
  it("finds each rule's example by that rule", () => {
    for (const { name, example } of RULES) {
      const report = name === "dated-line" ? example : `${example} Dockers stopped work.`;
      assert.equal(openingOf(name === "place-and-outlet" ? "Lyon (CNN) Dockers stopped." : report)?.rule, name);
    }
  });

  it("takes the city with its country, and the day with its weekday", () => {
    assert.deepEqual(openingOf("ROTTERDAM, Netherlands, Thursday, March 5, 2026 (Reuters) - Dockers stopped work."), {
      place: "ROTTERDAM, Netherlands",
      date: "Thursday, March 5, 2026",
      rule: "capitals-dated",
    });
  });

  it("covers the whole opening, so that the sentence begins after the dash", () => {
    const text = "Strike\n\nPARIS (AP) — Dockers stopped work.";
    const [found] = datelinesIn(text);
    assert.equal(text.slice(found?.start, found?.end), "PARIS (AP) —");
    assert.ok(found !== undefined && contains(found, found.place));
  });

  it("gives one only, the first", () => {
    const text = "Strike\n\nPARIS (AP) — Dockers stopped work.\n\nBERLIN (AP) — They went on.";
    assert.equal(datelinesIn(text).length, 1);
  });

  it("does not look into headlines, lists and captions", () => {
    const text = "PARIS (AP) — Dockers stopped work.";
    for (const [kind, expected] of [
      ["paragraph", 1],
      ["dateline", 1],
      ["byline", 1],
      ["headline", 0],
      ["list", 0],
      ["caption", 0],
    ] as const satisfies readonly (readonly [BlockKind, number])[]) {
      const article = plainArticle(text, { headline: null, blocks: [{ start: 0, end: text.length, kind }] });
      assert.equal(runStage(newDoc(article), datelinesStage).datelines.length, expected, kind);
    }
  });

  it("needs a dash, a line of its own or an outlet known to set none", () => {
    for (const report of [
      "PARIS is where dockers stopped work.",
      "Paris, March 5 was the day.",
      "NATO – the alliance – met.",
      "Lyon (Harbour Courier) Dockers stopped work.",
    ]) {
      const found = openingOf(report);
      assert.ok(found === null || found.place === "NATO", report);
    }
  });

  it("keeps its parts inside the finding on anything", () => {
    const pieces = [
      "PARIS",
      ", ",
      "March 5",
      " (AP) ",
      "— ",
      "- ",
      "Lyon",
      "France",
      "\n",
      "2026",
      "É",
      "e\u0301",
      "/",
      ".",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
        for (const found of datelinesIn(`Strike\n\n${parts.join("")}`)) {
          assert.ok(contains(found, found.place));
          assert.ok(found.date === null || contains(found, found.date));
        }
      }),
    );
  });

  it("cost grows in proportion to length", () => {
    for (const piece of ["PARIS ", "PARIS, ", "Lyon de ", "A/", "(", "PARIS\n"]) {
      const ratio = growth((length) => datelinesIn(`Strike\n\n${piece.repeat(length)}`), 2_000);
      assert.ok(ratio < 30, `${piece}: ${ratio.toFixed(1)}`);
    }
  });
});

describe("datelines: what stands behind the place", () => {
  const cases: readonly (readonly [string, string, string | null, string])[] = [
    ["LYON, March 5 (Reuters) - Dockers", "LYON", "March 5", "capitals-dated"],
    ["LYON March 5 (Reuters) - Dockers", "LYON", "March 5", "capitals-dated"],
    ["LYON, March 5, (Reuters) - Dockers", "LYON", "March 5", "capitals-dated"],
    ["LYON, March 5 - Dockers", "LYON", "March 5", "capitals-dated"],
    ["LYON, 5 March - Dockers", "LYON", "5 March", "capitals-dated"],
    ["LYON, 5th March 2026 – Dockers", "LYON", "5th March 2026", "capitals-dated"],
    ["LYON, Sept. 5, 2026 — Dockers", "LYON", "Sept. 5, 2026", "capitals-dated"],
    ["LYON, Thursday, March 5 -- Dockers", "LYON", "Thursday, March 5", "capitals-dated"],
    ["LYON, Thurs., March 5 -- Dockers", "LYON", "Thurs., March 5", "capitals-dated"],
    ["LYON MARCH 5 - Dockers", "LYON", "MARCH 5", "capitals-dated"],
    ["LYON, France March 5 - Dockers", "LYON, France", "March 5", "capitals-dated"],
    ["LYON, March 5 (Kyiv Gazette/AP) — Dockers", "LYON", "March 5", "capitals-dated"],
    ["LYON (AP) _ Dockers", "LYON", null, "capitals-agency"],
    ["LYON, (AP) — Dockers", "LYON", null, "capitals-agency"],
    ["LYON (AP)—Dockers", "LYON", null, "capitals-agency"],
    ["LYON—Dockers", "LYON", null, "capitals"],
    ["LYON -- Dockers", "LYON", null, "capitals"],
    ["LYON, France — “Dockers", "LYON, France", null, "capitals"],
    ["Lyon, March 5 - Dockers", "Lyon", "March 5", "mixed-case-dated"],
    ["Lyon, March 5 (AP) - Dockers", "Lyon", "March 5", "mixed-case-dated"],
    ["Lyon (AP) - Dockers", "Lyon", null, "mixed-case-agency"],
    ["Lyon (CNN) “Dockers", "Lyon", null, "place-and-outlet"],
    ["Lyon (CNN Business) Dockers", "Lyon", null, "place-and-outlet"],
    ["Lyon, March 5", "Lyon", "March 5", "dated-line"],
    ["Lyon, March 5, 2026.", "Lyon", "March 5, 2026", "dated-line"],
    ["Lyon, March 5 \r\nDockers stopped work.", "Lyon", "March 5", "dated-line"],
  ];
  for (const [report, place, date, rule] of cases) {
    it(JSON.stringify(report), () => {
      assert.deepEqual(openingOf(report), { place, date, rule });
    });
  }

  for (const report of [
    "LYON said on March 5 - a Thursday - that it would wait.",
    "LYON, Mayor 5 (AP) - Dockers",
    "LYON-led dockers stopped work.",
    "LYON (ap) - Dockers",
    "LYON (AP) Dockers",
    "Lyon - Dockers",
    "Lyon (CNN) dockers stopped work.",
    "Lyon (BBC) Dockers stopped work.",
    "Lyon, March 5, was cold.",
    "Lyon, 31 Juniper 2026",
    "Published March 5 - Dockers stopped work.",
    "NASA’s crane fell.",
  ]) {
    it(`no dateline: ${report}`, () => {
      assert.equal(openingOf(report), null);
    });
  }
});

describe("datelines: where they are looked for", () => {
  it("opens any of the first three lines of a paragraph", () => {
    assert.equal(openingOf("By Jo Alder\nLYON (AP) - Dockers stopped work.")?.place, "LYON");
    assert.equal(openingOf("By Jo Alder\nHarbour Courier\nLYON (AP) - Dockers stopped work.")?.place, "LYON");
    assert.equal(openingOf("By Jo Alder\nHarbour Courier\nStaff\nLYON (AP) - Dockers stopped work."), null);
  });

  it("opens any of the first four paragraphs", () => {
    assert.equal(openingOf(`${"Nothing moved.\n\n".repeat(3)}LYON (AP) - Dockers stopped work.`)?.place, "LYON");
    assert.equal(openingOf(`${"Nothing moved.\n\n".repeat(4)}LYON (AP) - Dockers stopped work.`), null);
  });

  it("moves with what stands before, and nothing else changes", () => {
    const report = "LYON, France, March 5 (Reuters) - Dockers stopped work.";
    const [alone] = datelinesIn(`Strike\n\n${report}`);
    const [moved] = datelinesIn(`Strike 😀\n\nNothing moved.\n\n${report}`);
    assert.equal((moved?.start ?? 0) - (alone?.start ?? 0), "Strike 😀\n\nNothing moved.\n\n".length - 8);
    assert.deepEqual([moved?.rule, moved?.confidence], [alone?.rule, alone?.confidence]);
    assert.deepEqual(
      openingOf(report.replaceAll(" ", "\u00a0").replace("\u00a0-\u00a0", " - "))?.rule,
      "capitals-dated",
    );
  });

  it("is not changed by white space behind", () => {
    const report = "Strike\n\nLYON (AP) — Dockers stopped work.";
    assert.deepEqual(datelinesIn(`${report} \n\n `), datelinesIn(report));
  });
});
