import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { growth } from "../../testing/growth.ts";
import { readTimes } from "./testing.ts";

function valueOf(text: string, published: string): string | null | undefined {
  return readTimes(text, published).at(-1)?.time.value;
}

function bounds(text: string): (string | null | undefined)[] {
  const time = readTimes(text).at(-1)?.time;
  return [time?.earliest, time?.latest, time?.edtf];
}

/** One line: a text, published on Thursday 5 March 2026, and the value of its last time. */
function expectValues(
  cases: readonly (readonly [string, string | null])[],
  published: string | null = "2026-03-05",
): void {
  for (const [text, value] of cases) {
    it(`${text} → ${value}`, () => {
      const last = readTimes(text, published).at(-1);
      assert.ok(last, "nothing found");
      assert.equal(last.time.value, value);
    });
  }
}

describe("times: periods that are numbered", () => {
  expectValues([
    ["It was 1974.", "1974"],
    ["It was 44 BC.", "BC0044"],
    ["It was 410 AD.", "0410"],
    ["It was the 1970s.", "197"],
    ["It was the 1700s.", "17"],
    ["It was the 19th century.", "18"],
    ["It was the ’90s.", "199"],
    ["It was the ’20s.", "202"],
    ["It was the thirties.", "193"],
    ["It was the war of 1939-45.", "P7Y"],
    ["It was the third quarter of 1984.", "1984-Q3"],
    ["It was the first half of 1984.", "1984-H1"],
    ["It was the summer of 1984.", "1984-SU"],
    ["It was last year’s third quarter.", "2025-Q3"],
    ["It is next year’s first quarter.", "2027-Q1"],
    ["It was the fourth quarter.", "2025-Q4"],
    ["It was the third quarter.", "2025-Q3"],
    ["It is the first quarter.", "2026-Q1"],
    ["It is the second quarter.", "2026-Q2"],
    ["It will fall in the third quarter.", "2026-Q3"],
    ["It was in the spring of last year.", "2025-SP"],
    ["It was last summer.", "2025-SU"],
    ["It was last winter.", "2025-WI"],
    ["It was last autumn.", "2025-FA"],
    ["It is this summer.", "2026-SU"],
    ["It is next summer.", "2026-SU"],
    ["It is next winter.", "2026-WI"],
    ["It was in the summer.", "2025-SU"],
    ["It will open in the summer.", "2026-SU"],
    ["It will close in the winter.", "2025-WI"],
    ["It is due at year-end.", "2026-12-31"],
    ["It is due at month’s end.", "2026-03-31"],
  ]);
});

describe("times: periods seen from publication", () => {
  expectValues([
    ["It was last week.", "2026-W09"],
    ["It is this week.", "2026-W10"],
    ["It is next week.", "2026-W11"],
    ["It was this past week.", "2026-W09"],
    ["It was last month.", "2026-02"],
    ["It is this month.", "2026-03"],
    ["It is the coming month.", "2026-04"],
    ["It was last year.", "2025"],
    ["It is this year.", "2026"],
    ["It was last decade.", "201"],
    ["It is this century.", "20"],
    ["It was last quarter.", "2025-Q4"],
    ["It is this quarter.", "2026-Q1"],
    ["It fell in the quarter.", "2025-Q4"],
    ["It fell in the year-earlier quarter.", "2024-Q4"],
    ["It fell in the latest quarter.", "2025-Q4"],
    ["It was last weekend.", "2026-W09-WE"],
    ["It was this weekend.", "2026-W09-WE"],
    ["It will rain this weekend.", "2026-W10-WE"],
    ["It rained over the weekend.", "2026-W09-WE"],
    ["It was the past year.", "P1Y"],
    ["It was this morning.", "2026-03-05TMO"],
    ["It was last night.", "2026-03-04TNI"],
    ["It rained later in the day.", "2026-03-05"],
    ["It ends by the end of the year.", "2026"],
  ]);

  it("turns over at new year", () => {
    assert.equal(valueOf("It was last month.", "2026-01-15"), "2025-12");
    assert.equal(valueOf("It is next month.", "2025-12-15"), "2026-01");
    assert.equal(valueOf("It was last week.", "2026-01-01"), "2025-W52");
    assert.equal(valueOf("It is this week.", "2024-12-30"), "2025-W01");
    assert.equal(valueOf("It was last quarter.", "2026-01-15"), "2025-Q4");
    assert.equal(valueOf("It was last winter.", "2026-06-15"), "2025-WI");
  });
});

describe("times: seen from another time", () => {
  expectValues([
    ["It closed in 2010. The following year he died.", "2011"],
    ["It closed in 2010. The year before he fell ill.", "2009"],
    ["It closed in 2010. That year he died.", "2010"],
    ["It closed in May 2010. The next month he died.", "2010-06"],
    ["It closed in May 2010. The previous month he was well.", "2010-04"],
    ["It closed on May 31, 2010. The following day he died.", "2010-06-01"],
    ["It closed on May 31, 2010. The day before, he was well.", "2010-05-30"],
    ["It closed on May 31, 2010. That evening he died.", "2010-05-31TEV"],
    ["It closed on May 31, 2010. The next morning he died.", "2010-06-01TMO"],
    ["It closed on May 31, 2010. The previous Friday he was well.", "2010-05-28"],
    ["It closed on May 31, 2010. The following Friday he died.", "2010-06-04"],
    ["It closed in 2010, in October of that year.", "2010-10"],
    ["It closed in 2010, on October 4 of the following year.", "2011-10-04"],
    ["It closed on May 31, 2010. Two days later he died.", "2010-06-02"],
    ["It closed on May 31, 2010. Two weeks later he died.", "2010-W24"],
    ["It closed on May 31, 2010. Three months later he died.", "2010-08"],
    ["It closed in 2010. Two years earlier he was well.", "2008"],
    ["It closed on May 31, 2010, at 5 p.m.", "2010-05-31T17:00"],
    ["It fell in the third quarter of 2024. In the quarter it lost.", "2024-Q3"],
    ["It fell in the third quarter of 2024. A year earlier it rose.", "2023-Q3"],
    [
      "It fell in the third quarter of 2024, not in the year-ago quarter. The quarter was bad, and in the quarter it lost.",
      "2024-Q3",
    ],
    ["It fell in the third quarter of 2024, not as in the 2022 quarter.", "2022-Q3"],
    ["It closed in 2010. The following day he died.", "2026-03-06"],
  ]);

  it("names the time that it was counted from", () => {
    const anchors = readTimes("It closed in 2010. It rained on Sunday. The following year he died.").map(
      ({ time }) => time.anchor,
    );
    assert.deepEqual(anchors, [null, "published", 1]);
    const [, year] = readTimes("It closed in 2010. The following year he died.");
    assert.equal(year?.time.anchor, 0);
    assert.equal(year?.time.stated, false);
  });
});

describe("times: history", () => {
  expectValues(
    [
      ["In May 1944 they landed; on 6 June they met.", "1944-06-06"],
      ["In May 1944 they landed; in the summer they met.", "1944-SU"],
      ["In 1944, in July, they met.", "1944-07"],
      ["He was born in 1944. In July he sat down.", "2025-07"],
      ["It closed in May 2025. In July he sat down.", "2025-07"],
      ["In May 1944 they landed.\n\nOn 6 October he sat down.", "2025-10-06"],
    ],
    "2026-03-05",
  );

  it("goes on over paragraphs where a text tells of years long past throughout", () => {
    const years = [1801, 1802, 1803, 1804, 1805, 1806, 1807, 1808]
      .map((year) => `In May ${year} they met.`)
      .join("\n\n");
    assert.equal(readTimes(`${years}\n\nIn July they parted.`).at(-1)?.time.value, "1808-07");
    const news = "It rained on Sunday. It rained on Monday. It rained on Tuesday.";
    assert.equal(readTimes(`${years}\n\n${news}\n\nIn July they parted.`).at(-1)?.time.value, "2025-07");
  });
});

describe("times: shifts", () => {
  expectValues([
    ["It was three days ago.", "2026-03-02"],
    ["It was two weeks ago.", "2026-W08"],
    ["It was five months ago.", "2025-10"],
    ["It was three years ago.", "2023"],
    ["It was a decade ago.", "2016"],
    ["It was 24 hours ago.", "2026-03-04"],
    ["It is two days from now.", "2026-03-07"],
    ["It was several years ago.", "PAST_REF"],
    ["It was months ago.", "PAST_REF"],
    ["It was a year ago Tuesday.", "2025-03-04"],
    ["It was a year ago Thursday.", "2025-03-06"],
    ["It was a week ago Friday.", "2026-02-27"],
    ["It was a year earlier.", "2025"],
  ]);
});

describe("times: lengths and sets", () => {
  expectValues([
    ["It took three days.", "P3D"],
    ["It took five hours.", "PT5H"],
    ["It took 90 seconds.", "PT90S"],
    ["It took two decades.", "P20Y"],
    ["It took three centuries.", "P300Y"],
    ["It took two quarters.", "P2Q"],
    ["It took half an hour.", "PT30M"],
    ["It took half a year.", "P6M"],
    ["It took a minute and a half.", "PT1M30S"],
    ["It took 2 1/2 years.", "P2Y6M"],
    ["It took 1.5 months.", "P1.5M"],
    ["It took several weeks.", "PXW"],
    ["It took a few hours.", "PTXH"],
    ["It rings every Monday night.", "XXXX-WXX-1TNI"],
    ["It rings every day.", "P1D"],
    ["It rings every other week.", "P2W"],
    ["It rings each July.", "XXXX-07"],
    ["It rings every morning.", "XXXX-XX-XXTMO"],
    ["It is so now.", "PRESENT_REF"],
    ["It was so recently.", "PAST_REF"],
    ["It will soon be so.", "FUTURE_REF"],
  ]);

  it("has the bounds of a length that is tied to publication", () => {
    assert.deepEqual(bounds("It was the past two weeks."), ["2026-02-19", "2026-03-05", "2026-02-19/2026-03-05"]);
    assert.deepEqual(bounds("It is the next three years."), ["2026-03-05", "2029-03-05", "2026-03-05/2029-03-05"]);
    assert.deepEqual(bounds("It was the last month and the first nine months."), [null, null, null]);
    assert.deepEqual(bounds("It took three days."), [null, null, null]);
  });
});

describe("times: clocks", () => {
  expectValues([
    ["It was 5:30 p.m. EST on Tuesday.", "2026-03-03T17:30-05:00"],
    ["It was 18:05 GMT on March 3.", "2026-03-03T18:05Z"],
    ["It was noon Saturday.", "2026-02-28T12:00"],
    ["It will be noon Saturday.", "2026-03-07T12:00"],
    ["It was 6 a.m. today.", "2026-03-05T06:00"],
    ["It was 6 a.m.", "2026-03-05T06:00"],
    ["It began on Monday and ended at 6 a.m.", "2026-03-02T06:00"],
    ["It was 5:30 a.m. IST.", "2026-03-05T05:30+05:30"],
  ]);
  expectValues(
    [
      ["It was 6 a.m.", "XXXX-XX-XXT06:00"],
      ["It fell in the morning.", null],
      ["It was last week.", null],
      ["It was three years ago.", null],
      ["It was Christmas.", null],
      ["It was Christmas 2024.", "2024-12-25"],
      ["It was the summer of 2024.", "2024-SU"],
    ],
    null,
  );

  it("forgets the day told of after a while", () => {
    const far = `It began on Monday. ${"Nothing more was said of it. ".repeat(12)}It is 6 a.m.`;
    assert.equal(readTimes(far).at(-1)?.time.value, "2026-03-05T06:00");
  });
});

describe("times: named days", () => {
  expectValues([
    ["It was Christmas.", "2025-12-25"],
    ["It will be Christmas.", "2026-12-25"],
    ["It was last Christmas.", "2025-12-25"],
    ["It is next Christmas.", "2026-12-25"],
    ["It is Good Friday.", "2026-04-03"],
    ["It was Thanksgiving.", "2025-11-27"],
    ["It was Election Day.", "2025-11-04"],
    ["It was Ramadan.", null],
  ]);
});

describe("times: cost", () => {
  const hostiles = [
    "the following year ",
    "in May 1944, ",
    "two days later ",
    "that evening ",
    "at 5 p.m. ",
    "the quarter ",
  ];
  for (const hostile of hostiles) {
    it(`grows in proportion: ${JSON.stringify(hostile)}`, () => {
      assert.ok(growth((length) => readTimes(hostile.repeat(length)), 60) < 30);
    });
  }
});
