import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { zoneOf } from "./zones.ts";

describe("zoneOf", () => {
  const cases: readonly [written: string | undefined, zone: string][] = [
    ["Z", "Z"],
    [" GMT ", "Z"],
    ["UTC", "Z"],
    ["EST", "-05:00"],
    ["EDT", "-04:00"],
    ["CEST", "+02:00"],
    ["+0100", "+01:00"],
    ["-05:30", "-05:30"],
    ["+01", "+01:00"],
    ["GMT+0200", "+02:00"],
    ["UTC -03:00", "-03:00"],
    ["ET", ""],
    ["BST", ""],
    ["IST", ""],
    ["CST", ""],
    ["est", ""],
    ["Zulu", ""],
    ["constructor", ""],
    ["", ""],
    [undefined, ""],
  ];
  for (const [written, zone] of cases)
    it(JSON.stringify(written) ?? "nothing", () => assert.equal(zoneOf(written), zone));
});
