import assert from "node:assert/strict";
import { describe, it } from "node:test";

/** Tests what a form fits and what it leaves alone: its nearest neighbours. */
export function forms(
  name: string,
  fits: (words: string) => boolean,
  yes: readonly string[],
  no: readonly string[],
): void {
  describe(name, () => {
    for (const words of yes) it(`fits ${show(words)}`, () => assert.ok(fits(words)));
    for (const words of no) it(`leaves ${show(words)}`, () => assert.ok(!fits(words)));
  });
}

function show(words: string): string {
  return JSON.stringify(words.length > 80 ? `${words.slice(0, 79)}…` : words);
}
