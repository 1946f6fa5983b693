import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { growth } from "../../testing/growth.ts";
import { isDate, placeEnds } from "./places.ts";
import { NOT_NAMES, NOT_PLACES } from "./words.ts";

/** The places that may open a line, longest first. */
function places(line: string, kind: "capitals" | "mixed"): string[] {
  return placeEnds(line, 0, kind).map((end) => line.slice(0, end));
}

/** The longest place that may open a line. */
function longest(line: string, kind: "capitals" | "mixed"): string | undefined {
  return places(line, kind)[0];
}

describe("placeEnds in capitals", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["ROTTERDAM - Dockers", "ROTTERDAM"],
    ["NEW YORK - Dockers", "NEW YORK"],
    ["RIO DE JANEIRO - Dockers", "RIO DE JANEIRO"],
    ["ST. LOUIS - Dockers", "ST. LOUIS"],
    ["ST. JOHN’S - Dockers", "ST. JOHN’S"],
    ["McALLEN - Dockers", "McALLEN"],
    ["El PASO - Dockers", "El PASO"],
    ["STRATFORD upon AVON - Dockers", "STRATFORD upon AVON"],
    ["BAD-HOMBURG - Dockers", "BAD-HOMBURG"],
    ["SÃO PAULO - Dockers", "SÃO PAULO"],
    ["ZU\u0308RICH - Dockers", "ZU\u0308RICH"],
    ["WASHINGTON/NEW YORK - Dockers", "WASHINGTON/NEW YORK"],
    ["WASHINGTON / NEW YORK - Dockers", "WASHINGTON / NEW YORK"],
    ["ROTTERDAM, Netherlands, March 5 - Dockers", "ROTTERDAM, Netherlands"],
    ["SANTA ROSA, Calif. (AP) - Dockers", "SANTA ROSA, Calif."],
    ["WASHINGTON, D.C. - Dockers", "WASHINGTON, D.C."],
    ["PORT OF SPAIN, Trinidad and Tobago - Dockers", "PORT OF SPAIN, Trinidad and Tobago"],
    ["LYON, Rhône, France - Dockers", "LYON, Rhône, France"],
    ["LYON, Rhône, France, Europe - Dockers", "LYON, Rhône, France"],
    ["ST. PAUL, Minn./LYON, France - Dockers", "ST. PAUL, Minn./LYON, France"],
    ["LYON\u00a0- Dockers", "LYON"],
  ];
  for (const [line, place] of cases) {
    it(`${line} → ${place}`, () => {
      assert.equal(longest(line, "capitals"), place);
    });
  }

  it("offers every shorter place too, the longest first", () => {
    assert.deepEqual(places("NEW YORK CITY, United States - Dockers", "capitals"), [
      "NEW YORK CITY, United States",
      "NEW YORK CITY, United",
      "NEW YORK CITY",
      "NEW YORK",
      "NEW",
    ]);
  });

  it("leaves the date's names to the date", () => {
    assert.equal(longest("LYON, March 5 - Dockers", "capitals"), "LYON");
    assert.equal(longest("LYON, Mar. 5 - Dockers", "capitals"), "LYON");
    assert.equal(longest("LYON, Thursday, March 5 - Dockers", "capitals"), "LYON");
    assert.equal(longest("LYON, France, SEPT. 5 - Dockers", "capitals"), "LYON, France");
  });

  it("is nothing where no word in capitals opens the line", () => {
    for (const line of ["", "Lyon - Dockers", "L - Dockers", "5 LYON", " LYON", "“LYON”", "lyon"]) {
      assert.deepEqual(places(line, "capitals"), [], line);
    }
  });

  for (const label of NOT_PLACES) {
    it(`“${label}” is a label and no place`, () => {
      for (const rest of [" - Dockers", ": Dockers", " — Dockers", "– Dockers", " (AP) - Dockers", ", March 5 - x"]) {
        assert.deepEqual(places(label.replaceAll("'", "’") + rest, "capitals"), [], rest);
        assert.deepEqual(places(label + rest, "capitals"), [], rest);
      }
    });
  }

  it("knows a place whose name only begins with a label", () => {
    assert.equal(longest("NEW YORK - Dockers", "capitals"), "NEW YORK");
    assert.equal(longest("LIVERPOOL - Dockers", "capitals"), "LIVERPOOL");
    assert.equal(longest("FILES - Dockers", "capitals"), "FILES");
  });

  it("takes no label for the second city", () => {
    assert.equal(longest("LYON/WATCH - Dockers", "capitals"), "LYON/WATCH");
    assert.equal(longest("LYON, France/WATCH - Dockers", "capitals"), "LYON, France");
  });
});

describe("placeEnds in mixed case", () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ["Geneva, 4 May 2026 - Dockers", "Geneva"],
    ["New York (CNN) Dockers", "New York"],
    ["Tromsø, Norway, Monday 8 June 2026", "Tromsø, Norway"],
    ["Port of Spain (AFP) - Dockers", "Port of Spain"],
    ["Rio de la Plata (AFP) - Dockers", "Rio de la Plata"],
    ["Washington, D.C. (AP) - Dockers", "Washington, D.C."],
    ["Stratford-upon-Avon (PA) - Dockers", "Stratford-upon-Avon"],
    ["Geneva- Dockers", "Geneva"],
    ["One Two Three Four Five Six (AP) - Dockers", "One Two Three Four Five"],
    ["geneva (AP) - Dockers", undefined],
    ["G (AP) - Dockers", undefined],
    ["March 5 (AP) - Dockers", undefined],
    ["Thursday, March 5", undefined],
    ["Mon. (AP) - Dockers", undefined],
  ];
  for (const [line, place] of cases) {
    it(`${line} → ${place}`, () => {
      assert.equal(longest(line, "mixed"), place);
    });
  }

  for (const label of NOT_NAMES) {
    it(`“${label}” opens no place`, () => {
      assert.deepEqual(places(`${label} Lyon, March 5 - Dockers`, "mixed"), []);
      assert.equal(longest(`${label}ia, March 5 - Dockers`, "mixed"), `${label}ia`);
    });
  }
});

describe("isDate", () => {
  it("asks whether the names are the calendar's", () => {
    for (const words of ["March 5", "5 MARCH", "Sept. 5, 2026", "Thurs., March 5", "Monday 8 June 2026"]) {
      assert.equal(isDate(words), true, words);
    }
    for (const words of ["Mayor 5", "5 Juniper", "Mondays 8 June", "march 5 Mayday"]) {
      assert.equal(isDate(words), false, words);
    }
  });
});

describe("placeEnds anywhere", () => {
  it("stays within the line's words, in order, and begins where it is asked", () => {
    const pieces = ["LYON", "Lyon", " ", ", ", "/", "-", "de ", "March 5", "France", "é", "\u0308", "😀", "(AP)", "\n"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), fc.nat(5), (parts, start) => {
        const text = parts.join("");
        for (const kind of ["capitals", "mixed"] as const) {
          const ends = placeEnds(text, start, kind);
          assert.ok(
            ends.every((end, index) => end > start && end <= text.length && end < (ends[index - 1] ?? Infinity)),
          );
          assert.ok(ends.every((end) => !text.slice(start, end).includes("\n")));
        }
      }),
    );
  });

  it("costs in proportion", () => {
    for (const piece of ["LYON ", "LYON/", "LYON, France", "St. "]) {
      assert.ok(growth((length) => placeEnds(piece.repeat(length), 0, "capitals"), 200) < 30, piece);
    }
  });
});
