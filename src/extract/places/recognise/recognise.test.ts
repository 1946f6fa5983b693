import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Mention } from "../mention.ts";
import { mentionsOf, sceneOf, viewIn } from "../../../testing/places.ts";
import { theGazetteer } from "../gazetteer/load.ts";
import { areasOf } from "./areas.ts";
import { bearersOf, isCapital, isCountry, isFamous, isInitial, isStrong, isWide } from "./signs.ts";

const gazetteer = theGazetteer();

function wordsOf(text: string, mentions: readonly Mention[] = mentionsOf(text)): string[] {
  return mentions.map(({ start, end }) => text.slice(start, end));
}

describe("the view of a text", () => {
  it("knows capitals, blanks and openings", () => {
    const view = viewIn("It rained. “So it did,” Ada said.");
    assert.deepEqual([view.word(0), view.folded(0), view.capital(0), view.opens(0)], ["It", "it", true, true]);
    const so = Array.from({ length: view.length }, (_, at) => at).find((at) => view.word(at) === "So") ?? -1;
    assert.ok(view.opens(so), "a quotation opens");
    assert.equal(view.spaced(so), false);
    assert.equal(view.spaced(1), true);
  });

  it("is empty outside the text", () => {
    const view = viewIn("It rained.");
    for (const at of [-1, 99]) {
      assert.deepEqual([view.word(at), view.folded(at), view.capital(at), view.spaced(at)], ["", "", false, false]);
    }
  });

  it("knows a line whose words all have capitals", () => {
    assert.ok(viewIn("Council Backs New Ferry Terminal In Harbour").titled(2));
    assert.ok(!viewIn("The council backs the new ferry terminal of Harwick").titled(2));
    assert.ok(!viewIn("Ada Fenwick met Jo Alder.").titled(0));
  });
});

describe("who bears a name", () => {
  it("is told by given names, titles and initials", () => {
    const bearers = bearersOf(viewIn("We saw Ryan London, Mr. Durham, Mary Ann Paris and J. Dublin there."));
    assert.ok(["london", "durham", "paris"].every((name) => bearers.has(name)));
  });

  it("is nobody in a text without persons", () => {
    assert.equal(bearersOf(viewIn("It rained in Oslo and in Bergen.")).size, 0);
  });

  it("takes single letters for initials", () => {
    assert.ok(isInitial("J.") && isInitial("J") && isInitial("É."));
    assert.ok(!isInitial("Jo") && !isInitial("j.") && !isInitial(""));
  });
});

describe("how strong a name is", () => {
  const cases: readonly (readonly [
    string,
    Partial<Record<"strong" | "wide" | "country" | "famous" | "capital", boolean>>,
  ])[] = [
    ["France", { strong: true, wide: true, country: true }],
    ["French", { strong: true, wide: true, country: true }],
    ["Ohio", { strong: true, wide: true, country: true }],
    ["Paris", { strong: true, wide: false, famous: true, capital: true }],
    ["Rotterdam", { strong: true, wide: false, famous: false }],
    ["Oslo", { strong: true, capital: true }],
    ["Dunwoody", { strong: false, wide: false, famous: false }],
    ["Reading", { strong: false }],
    ["Jackson", { strong: false }],
    ["San Antonio", { strong: true }],
    ["Europe", { strong: true, wide: true, country: false }],
  ];
  for (const [name, expected] of cases) {
    it(`${name}: ${JSON.stringify(expected)}`, () => {
      const { scene, match } = sceneOf(`They like ${name} now.`, name);
      const actual = {
        strong: isStrong(scene, match),
        wide: isWide(scene, match),
        country: isCountry(scene, match),
        famous: isFamous(scene, match),
        capital: isCapital(scene, match),
      };
      assert.deepEqual({ ...actual, ...expected }, actual);
    });
  }
});

describe("mentions", () => {
  it("say by which rule they were found", () => {
    const text = "Paris, Texas, slept. Ukrainian towns near Oslo did not. The Kremlin did. The U.S. did.";
    assert.deepEqual(
      mentionsOf(text).map(({ rule, start, end }) => [text.slice(start, end), rule]),
      [
        ["Paris", "name-and-region"],
        ["Texas", "name"],
        ["Ukrainian", "demonym"],
        ["Oslo", "name"],
        ["Kremlin", "metonym"],
        ["U.S.", "name"],
      ],
    );
  });

  it("keep the words that say where a town lies", () => {
    const text = "They left Springfield, Ill., at noon.";
    const [town] = mentionsOf(text);
    assert.deepEqual(
      town?.because.map(({ start, end }) => text.slice(start, end)),
      ["Springfield", "Ill."],
    );
    assert.deepEqual(
      town?.within.map((row) => gazetteer.name(row)),
      ["Illinois"],
    );
  });

  it("know brackets as well as commas", () => {
    assert.equal(mentionsOf("They left Paris (Texas) at noon.")[0]?.rule, "name-and-region");
  });

  it("do not take a list of towns for a town and its county", () => {
    const [first] = mentionsOf("They saw Bergen, Oslo and Rome then.");
    assert.deepEqual(first?.within, []);
  });

  it("know counties by twos and threes", () => {
    const text = "Floods hit Butler, Warren and Clinton counties in Ohio.";
    assert.deepEqual(
      mentionsOf(text).map(({ key }) => key),
      ["butler county", "warren county", "clinton county", "ohio"],
    );
  });

  it("know the kind that a small word behind the name says", () => {
    assert.equal(mentionsOf("They live in Guizhou province now.")[0]?.type, "admin1");
    assert.equal(mentionsOf("They live in Oslo now.")[0]?.type, null);
  });

  it("take “The Hague” with its article and “the Bahamas” without", () => {
    assert.deepEqual(wordsOf("They live in The Hague now."), ["The Hague"]);
    assert.deepEqual(wordsOf("They live in the Bahamas now."), ["Bahamas"]);
  });

  it("take the stop of a short form at the end of a sentence", () => {
    assert.deepEqual(wordsOf("They left for Duluth, Minn. It rained."), ["Duluth", "Minn."]);
  });

  it("leave bare codes of the post alone", () => {
    assert.deepEqual(wordsOf("The PA system failed, OK or not, said an MD."), []);
    assert.deepEqual(wordsOf("They left Boston, MA, at noon."), ["Boston", "MA"]);
    assert.deepEqual(wordsOf("They left for Washington, DC, at noon."), ["Washington", "DC"]);
  });

  it("need a sign for a common word", () => {
    assert.deepEqual(wordsOf("Reading is fun. Nice!"), []);
    assert.deepEqual(wordsOf("They live in Reading now."), ["Reading"]);
    assert.deepEqual(wordsOf("They meet in Reading Week now."), []);
  });

  it("find the places of a dateline", () => {
    const text = "Strike\n\nLYON, March 5 (Reuters) - Dockers stopped work.";
    assert.equal(mentionsOf(text)[0]?.rule, "dateline");
  });

  it("are empty for a text without names", () => {
    assert.deepEqual(mentionsOf("It rained and rained."), []);
  });
});

describe("features that the gazetteer lacks", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["The Neska River rose.", ["Neska River"]],
    ["They saw Lake Harwick at noon.", ["Lake Harwick"]],
    ["They saw the River Neska at noon.", ["River Neska"]],
    ["They saw Upper Neska Valley at noon.", ["Upper Neska Valley"]],
    ["The river rose.", []],
    ["The River rose.", []],
    ["They saw the North River at noon.", []],
    ["The North Sea rose.", ["North Sea"]],
  ];
  for (const [text, names] of cases) {
    it(text, () => {
      assert.deepEqual(wordsOf(text), names);
    });
  }

  it("have no meanings", () => {
    const [river] = mentionsOf("The Neska River rose.");
    assert.deepEqual([river?.meanings, river?.rule], [[], "feature"]);
  });
});

describe("towns that the gazetteer lacks", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["They live in Harwick Green, Conn., now.", ["Harwick Green", "Conn."]],
    ["They live near Zzyzwick, France, now.", ["Zzyzwick", "France"]],
    ["They saw Zzyzwick, France’s king.", ["France"]],
    ["They live in Bergen, Norway, now.", ["Bergen", "Norway"]],
    ["They met, in, France.", ["France"]],
  ];
  for (const [text, names] of cases) {
    it(text, () => {
      assert.deepEqual(wordsOf(text), names);
    });
  }

  it("keep the state or country that is said", () => {
    const [town] = mentionsOf("They live near Zzyzwick, France, now.");
    assert.deepEqual([town?.rule, town?.meanings], ["unknown-town", []]);
    assert.deepEqual(
      town?.within.map((row) => gazetteer.name(row)),
      ["France"],
    );
  });
});

describe("sites", () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ["He spoke at the Far Eastern Polar University in Tromsø then.", "Far Eastern Polar University"],
    ["He spoke at the University of Harwick Green in Oslo then.", "University of Harwick Green"],
    ["He spoke at St. Olav’s Hospital, in Oslo, then.", "St. Olav’s Hospital"],
    ["He spoke at the Museum of the Sea near Oslo then.", "Museum of the Sea"],
    ["He spoke at a hospital in Oslo then.", null],
    ["Ada Fenwick in Oslo spoke then.", null],
    ["He left the Polar University for Oslo then.", null],
    ["The Museum in Oslo burnt then.", null],
  ];
  for (const [text, site] of cases) {
    it(text, () => {
      const mention = mentionsOf(text).find(({ start, end }) => /^(?:Oslo|Tromsø)$/u.test(text.slice(start, end)));
      assert.ok(mention !== undefined);
      assert.equal(mention.site === null ? null : text.slice(mention.site.start, mention.site.end), site);
    });
  }
});

describe("areas", () => {
  it("are the states, counties and countries among the meanings", () => {
    const names = areasOf(gazetteer, gazetteer.meanings("georgia")).map((row) => gazetteer.kind(row));
    assert.deepEqual([...new Set(names)].toSorted(), ["admin1", "country"]);
    assert.deepEqual(areasOf(gazetteer, gazetteer.meanings("french")), []);
  });
});
