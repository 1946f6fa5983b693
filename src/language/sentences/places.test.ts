import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Block } from "../../doc.ts";
import type { Span } from "../../span.ts";
import { Places } from "./places.ts";
import type { Place } from "./places.ts";

function placesIn(text: string, names: readonly Span[] = []): Place[] {
  const block: Block = { start: 0, end: text.length, kind: "paragraph" };
  const places = new Places(text, block, names);
  const found: Place[] = [];
  for (let place = places.next(0); place !== null; place = places.next(0)) found.push(place);
  return found;
}

describe("places", () => {
  it("tell what stands around a stop", () => {
    const text = 'She asked “Why?” [2] "Nobody" knew';
    const [place] = placesIn(text);
    assert.ok(place !== undefined);
    assert.deepEqual(
      [
        text.slice(place.stop.start, place.stop.end),
        text.slice(0, place.end),
        text.slice(place.next),
        text.charAt(place.letter),
        place.word,
      ],
      ["?", "She asked “Why?” [2]", '"Nobody" knew', "N", "Why"],
    );
  });

  it("take marks of one stop together", () => {
    assert.deepEqual(
      placesIn("a?! b... c. . . d").map(({ stop }) => [stop.start, stop.end]),
      [
        [1, 3],
        [5, 8],
        [10, 15],
      ],
    );
  });

  it("are two at a ruler: before it and behind it", () => {
    assert.deepEqual(
      placesIn("Thank you ====== Ada").map(({ end, next }) => [end, next]),
      [
        [9, 10],
        [16, 17],
      ],
    );
  });

  it("are one at a link, whatever it holds", () => {
    assert.deepEqual(
      placesIn("See https://a.example/b.c?d=e.f! now").map(({ kind }) => kind),
      ["link"],
    );
  });

  it("stay within their block", () => {
    const text = "One. Two. Three.";
    const places = new Places(text, { start: 5, end: 9, kind: "paragraph" }, []);
    const place = places.next(5);
    assert.deepEqual([place?.stop, place?.next, places.next(5)], [{ start: 8, end: 9 }, 9, null]);
  });

  it("know the names they stand in", () => {
    const text = "Who? “What?” Where?";
    const places = new Places(text, { start: 0, end: text.length, kind: "paragraph" }, [{ start: 5, end: 12 }]);
    assert.deepEqual(
      [places.next(0), places.next(0), places.next(0)].map((place) => place?.named),
      [false, true, false],
    );
  });
});

/** Every place as its stop, what closes behind it, and what follows. */
function shown(text: string): string[] {
  return placesIn(text).map(
    ({ stop, end, next }) =>
      `${text.slice(stop.start, stop.end)}|${text.slice(stop.end, end)}|${text.slice(next, next + 2)}`,
  );
}

describe("places: what stops", () => {
  for (const [text, expected] of [
    ["It fell. So", [".||So"]],
    ["It fell! So", ["!||So"]],
    ["Fell?! So", ["?!||So"]],
    ["Fell… So", ["…||So"]],
    ["Fell... So", ["...||So"]],
    ["Fell . . . So", [". . .||So"]],
    ["Fell .\u00a0.\u00a0. So", [".\u00a0.\u00a0.||So"]],
    ["Fell‽ So", ["‽||So"]],
    ["水。火！", ["。||火！", "！||"]],
    ["It fell, so; it: did - so", []],
    ["", []],
    ["It rose", []],
  ] as const) {
    it(JSON.stringify(text), () => assert.deepEqual(shown(text), expected));
  }
});

describe("places: what closes behind a stop", () => {
  for (const [text, expected] of [
    ["Go.” So", ".|”|So"],
    ["Go.'' So", ".|''|So"],
    ["Go.’” So", ".|’”|So"],
    ["Go.») So", ".|»)|So"],
    ["Go.›] So", ".|›]|So"],
    ["Go.[1] So", ".|[1]|So"],
    ["Go. [1] [23] So", ".| [1] [23]|So"],
    ["Go. [1234] So", ".||[1"],
    ["Go. :) So", ".| :)|So"],
    ["Go. :-( ;) So", ".| :-( ;)|So"],
    ["Go. :Dan", ".||:D"],
    ["Go. (So", ".||(S"],
    ["Go. “So", ".||“S"],
    ["Go.\u200b So", ".||So"],
    ["Go.\u00a0\n So", ".||So"],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(shown(text)[0], expected));
  }
});

describe("places: the word before a stop", () => {
  for (const [text, word] of [
    ["met Gov. Moss", "Gov"],
    ["the U.S. Senate", "U.S"],
    ["(Dr. Moss", "Dr"],
    ["“Dr. Moss", "Dr"],
    ["'Dr. Moss", "Dr"],
    ["’Dr. Moss", "Dr"],
    ["—Dr. Moss", "Dr"],
    ["Alder/Dr. Moss", "Dr"],
    ["O’Hara. So", "O’Hara"],
    ["co-op. So", "co-op"],
    ["cafe\u0301. So", "cafe\u0301"],
    [`${"a".repeat(40)}. So`, "a".repeat(24)],
    [". So", ""],
  ] as const) {
    it(JSON.stringify(text), () => {
      const last = placesIn(text).findLast(({ stop, next }) => next > stop.end);
      assert.equal(last?.word, word);
    });
  }

  it("does not reach back over where the sentence began", () => {
    const text = "a.b. c";
    const places = new Places(text, { start: 0, end: text.length, kind: "paragraph" }, []);
    places.next(0);
    assert.equal(places.next(2)?.word, "b");
  });
});

describe("places: links", () => {
  for (const [text, kinds] of [
    ["at www.example.org/a.b now", "link"],
    ["at https://example.org. Now", "link"],
    ["to ada@example.org. Now", "link"],
    ["to a.b@c.example.org. Now", "link"],
    ["at (https://example.org/a.b) now", "link"],
    ["at <www.example.org> now", "link"],
    ["at (<www.example.org/a>) now", "link"],
    ["at ((<www.example.org/a>)) now", "stop stop"],
    ["at example.org now", "stop"],
    ["a.b.c now", "stop stop"],
    ["at 'https://example.org/a.b' now", "link"],
  ] as const) {
    it(text, () =>
      assert.equal(
        placesIn(text)
          .map(({ kind }) => kind)
          .join(" "),
        kinds,
      ),
    );
  }
});

describe("places: rulers and stamps", () => {
  for (const [text, kinds] of [
    ["one ==== Two", "ruler ruler"],
    ["one === Two", ""],
    ["one ____ Two", "ruler ruler"],
    ["one **** Two", "ruler ruler"],
    ["one ---- Two", "ruler ruler"],
    ["one ### Two", "ruler ruler"],
    ["one ## Two", ""],
    ["---- Two", "ruler"],
    ["Ada 3/5/2026 9:45 AM Two", "stamp stamp"],
    ["Ada 03/05/26, 09:45:10 Two", "stamp stamp"],
    ["Ada 3/5/2026 9:45AM Two", "stamp stamp"],
    ["Ada 3/5/2026\u00a09:45\u00a0PM Two", "stamp stamp"],
    ["Ada 3/5/2026 Two", ""],
    ["Ada93/5/2026 9:45 Two", ""],
  ] as const) {
    it(JSON.stringify(text), () =>
      assert.equal(
        placesIn(text)
          .map(({ kind }) => kind)
          .join(" "),
        kinds,
      ),
    );
  }
});

describe("places: names", () => {
  it("are told up to their last mark, and not behind it", () => {
    const text = "«a.» b. «c.» d.";
    const names = [
      { start: 0, end: 4 },
      { start: 8, end: 12 },
    ];
    assert.deepEqual(
      placesIn(text, names).map(({ named }) => named),
      [true, false, true, false],
    );
    assert.equal(placesIn(". So", [{ start: 0, end: 1 }])[0]?.named, true);
  });
});

describe("places: the first letter of what follows", () => {
  for (const [text, letter] of [
    ["Go. So", "S"],
    ["Go. “So", "S"],
    ["Go. (“So", "S"],
    ["Go. [‘5", "5"],
    ["Go. — so", " "],
    ["Go. …so", "s"],
    ["Go. ¿Qué", "Q"],
    ["Go. 日", "日"],
    ["Go. ", ""],
  ] as const) {
    it(JSON.stringify(text), () => {
      const [place] = placesIn(text);
      assert.equal(place === undefined ? null : text.charAt(place.letter), letter);
    });
  }

  it("is looked for within the block only", () => {
    const text = "Go. \n\nSo";
    const place = new Places(text, { start: 0, end: 4, kind: "paragraph" }, []).next(0);
    assert.deepEqual([place?.next, place?.letter], [4, 4]);
  });
});
