import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { goldHash, orphans, readFloors, undercut } from "./floors.ts";
import type { Report } from "./floors.ts";

const goldFiles = [import.meta.filename];
const gold = goldHash(goldFiles);
const report: Report = { title: "x", table: "", measures: [{ id: "x.f1", value: 0.8 }], goldFiles };

describe("undercut", () => {
  it("is silent when the floor holds, and where there is none", () => {
    assert.deepEqual(undercut(report, { "x.f1": { floor: 0.8, gold } }), []);
    assert.deepEqual(undercut(report, {}), []);
  });

  it("names what fell under its floor", () => {
    assert.match(
      undercut(report, { "x.f1": { floor: 0.81, gold } })[0] ?? "",
      /x\.f1: 0\.8000 is under its floor 0\.81/u,
    );
  });

  it("does not take a figure that is not a number for a pass", () => {
    const broken = { ...report, measures: [{ id: "x.f1", value: Number.NaN }] };
    assert.equal(undercut(broken, { "x.f1": { floor: 0.1, gold } }).length, 1);
  });

  it("tells when the gold is not what the floor was measured on", () => {
    assert.match(undercut(report, { "x.f1": { floor: 0.1, gold: "other" } })[0] ?? "", /the gold changed/u);
  });
});

describe("orphans", () => {
  it("finds floors that nothing measures", () => {
    assert.deepEqual(orphans([report], { "x.f1": { floor: 0, gold }, "y.f1": { floor: 0, gold } }), ["y.f1"]);
  });
});

describe("floors.json", () => {
  it("holds shares between 0 and 1, each with the hash of its gold", () => {
    for (const [id, floor] of Object.entries(readFloors())) {
      assert.ok(floor.floor >= 0 && floor.floor <= 1, id);
      assert.match(floor.gold, /^[0-9a-f]{16}$/u, id);
    }
  });
});
