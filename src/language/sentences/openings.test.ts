import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openingAt } from "./openings.ts";

/** The words of the opening that a text begins with, or null. */
function opening(text: string, isBlockStart = true): string | null {
  const found = openingAt(text, 0, isBlockStart);
  return found === null ? null : text.slice(found.span.start, found.span.end);
}

describe("openings: a dateline", () => {
  for (const [text, expected] of [
    ["LEEDS — Snow fell.", "LEEDS —"],
    ["LEEDS – Snow fell.", "LEEDS –"],
    ["LEEDS - Snow fell.", "LEEDS -"],
    ["LEEDS -- Snow fell.", "LEEDS --"],
    ["LEEDS (Reuters) - Snow fell.", "LEEDS (Reuters) -"],
    ["LEEDS, England (AP) — Snow fell.", "LEEDS, England (AP) —"],
    ["TOLEDO, Ohio, Sept. 9 (UPI) — Snow fell.", "TOLEDO, Ohio, Sept. 9 (UPI) —"],
    ["PORT-AU-PRINCE, Haiti — Snow fell.", "PORT-AU-PRINCE, Haiti —"],
    ["ST. JOHN’S — Snow fell.", "ST. JOHN’S —"],
    ["SÃO PAULO — Snow fell.", "SÃO PAULO —"],
    ["ÎLES D'OR — Snow fell.", "ÎLES D'OR —"],
    ["Leeds (AFP) - Snow fell.", "Leeds (AFP) -"],
    ["LEEDS, Kent, England — Snow fell.", "LEEDS, Kent, England —"],
    ["LEEDS — “Snow fell,” she said.", "LEEDS —"],
    ["LEEDS — A storm came.", "LEEDS —"],
    ["LEEDS — 20 men left.", "LEEDS —"],
    ["LEEDS\u00a0—\u00a0Snow fell.", "LEEDS\u00a0—"],
    ["LEEDS,\nEngland\n(AP) —\nSnow fell.", "LEEDS,\nEngland\n(AP) —"],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(opening(text), expected));
  }

  for (const text of [
    "Leeds - Snow fell.",
    "LEEDS-Snow fell.",
    "LEEDS—Snow fell.",
    "LEEDS — snow fell.",
    "LEEDS — SNOW FELL.",
    "LEEDS —",
    "UN — Snow fell.",
    "LEEDS (reuters) - Snow fell.",
    "The LEEDS — Snow fell.",
    "LEEDS, Kent, England, Europe — Snow fell.",
    "leeds (AP) — Snow fell.",
    "LEEDS, March 512 (AP) — Snow fell.",
    `${"LEEDS ".repeat(8)}— Snow fell.`,
    "",
  ]) {
    it(`none: ${JSON.stringify(text)}`, () => assert.equal(opening(text), null));
  }

  it("stands at the beginning of a block, not of a later sentence", () => {
    assert.equal(opening("LEEDS — Snow fell.", false), null);
  });
});

describe("openings: a sign-off", () => {
  for (const [text, expected] of [
    ["Thanks, Ada", "Thanks,"],
    ["Many thanks, Ada", "Many thanks,"],
    ["Kind regards, Ada Moss", "Kind regards,"],
    ["regards,\nAda", "regards,"],
    ["Best, Ada", "Best,"],
    ["Sincerely, Ada", "Sincerely,"],
    ["Best wishes, Ada Moss 5 p.m.", "Best wishes,"],
    ["Yours sincerely, Ødegård", "Yours sincerely,"],
    ["Cheers, O’Hara (mayor)", "Cheers,"],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(opening(text, false), expected));
  }

  for (const text of [
    "Thanks, ada",
    "Thanks Ada",
    "Thanks,Ada",
    "Thanks, Ada was late.",
    "Thanksgiving, Ada",
    "Best, she said",
    "Love, actually",
    "Respect, Ada",
    "Thanks,\n\n\n\n\nAda",
  ]) {
    it(`none: ${JSON.stringify(text)}`, () => assert.equal(opening(text, false), null));
  }
});

describe("openings: where they are looked for", () => {
  it("is one place alone", () => {
    const text = "It fell. Thanks, Ada";
    assert.deepEqual(openingAt(text, 9, false)?.span, { start: 9, end: 16 });
    assert.equal(openingAt(text, 0, false), null);
    assert.equal(openingAt(text, 8, false), null);
    assert.equal(openingAt(text, text.length, false), null);
  });
});
