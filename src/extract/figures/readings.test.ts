import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PRICED, SMALL_WORDS } from "./currencies.ts";
import { magnitude, moneyUnit, none, signUnit, unitOf, vague } from "./readings.ts";

describe("magnitude", () => {
  it("is its number, exactly", () => {
    assert.deepEqual(magnitude({ number: "6.8" }), {
      value: 6.8,
      high: null,
      unit: "magnitude",
      bound: "exact",
      stated: true,
    });
  });

  it("is nothing without one", () => assert.equal(magnitude({}), null));
});

describe("none", () => {
  it("is a stated nought without a unit", () => {
    assert.deepEqual(none(), { value: 0, high: null, unit: null, bound: "exact", stated: true });
  });
});

describe("vague", () => {
  it("is a range that was worked out", () => {
    assert.deepEqual(vague("dozens", null), { value: 24, high: 99, bound: "range", unit: null, stated: false });
  });

  it("is about one number where both ends are the same", () => {
    assert.deepEqual(vague("a couple of hundred", null), {
      value: 200,
      high: null,
      bound: "about",
      unit: null,
      stated: false,
    });
  });

  it("takes the unit behind it, and the word of a currency still to be told", () => {
    assert.equal(vague("thousands", { unit: "t", part: 1 })?.unit, "t");
    assert.equal(vague("millions", { unit: null, part: 1, shared: "pesos" })?.shared, "pesos");
    assert.ok(!("shared" in (vague("millions", { unit: "EUR", part: 1 }) ?? {})));
  });

  it("is nothing where the words leave no bounds", () => {
    for (const words of ["many", "two", "", "dozen"]) assert.equal(vague(words, null), null, words);
  });
});

describe("unitOf", () => {
  const cases: readonly (readonly [groups: Parameters<typeof unitOf>[0], unit: string | null])[] = [
    [{ unit: "kilometres" }, "km"],
    [{ unit: "square  kilometres" }, "km²"],
    [{ unit: "kilometres", per: "hour" }, "km/h"],
    [{ unit: "metres", per: "second" }, "m/s"],
    [{ unit: "miles", per: "hour" }, "mph"],
    [{ unit: "miles", per: "second" }, "mi/s"],
    [{ unit: "litres", per: "hour" }, "L/h"],
    [{ short: "km" }, "km"],
    [{ short: "kph" }, "km/h"],
    [{ short: "lbs" }, "lb"],
    [{ short: "sq\u00a0km" }, "km²"],
    [{ unit: "furlongs" }, null],
    [{ short: "xx" }, null],
    [{}, null],
  ];
  for (const [groups, unit] of cases) {
    it(`${Object.values(groups).join(" per ") || "nothing"}: ${unit ?? "none"}`, () => {
      assert.deepEqual(unitOf(groups), unit === null ? null : { unit, part: 1 });
    });
  }
});

describe("signUnit", () => {
  const cases: readonly (readonly [sign: string, priced: string | undefined, unit: string])[] = [
    ["$", undefined, "USD"],
    ["NZ$", undefined, "NZD"],
    ["€", "barrel", "EUR/bbl"],
    ["£", "kilo", "GBP/kg"],
    ["EUR ", undefined, "EUR"],
    ["RMB ", undefined, "CNY"],
    ["CHF", "troy  ounce", "CHF/oz"],
  ];
  for (const [sign, priced, unit] of cases) {
    it(`${sign}${priced === undefined ? "" : ` a ${priced}`}: ${unit}`, () => {
      assert.deepEqual(signUnit(sign, priced), { unit, part: 1 });
    });
  }

  it("leaves open whose rupees “Rs” are", () => {
    for (const sign of ["Rs", "Rs.", "Rs. "]) {
      assert.deepEqual(signUnit(sign, undefined), { unit: null, part: 1, shared: "rupees" }, sign);
    }
    assert.deepEqual(signUnit("Rs", "litre"), { unit: "/L", part: 1, shared: "rupees" });
  });
});

describe("moneyUnit", () => {
  it("knows a word of one country", () => {
    assert.deepEqual(moneyUnit({ currency: "euros" }), { unit: "EUR", part: 1 });
    assert.deepEqual(moneyUnit({ code: "RMB" }), { unit: "CNY", part: 1 });
    assert.deepEqual(moneyUnit({ currency: "yen", priced: "share" }), { unit: "JPY/share", part: 1 });
  });

  it("leaves a word of several countries open, with the country that the words state", () => {
    assert.deepEqual(moneyUnit({ currency: "peso" }), { unit: null, part: 1, shared: "pesos" });
    assert.deepEqual(moneyUnit({ currency: "pesos", land: "Mexican" }), {
      unit: null,
      part: 1,
      shared: "Mexican pesos",
    });
  });

  it("counts hundredths in the whole unit", () => {
    for (const [word, whole] of SMALL_WORDS) {
      assert.deepEqual(moneyUnit({ currency: word }), { unit: null, part: 0.01, shared: whole }, word);
    }
    assert.equal(moneyUnit({ pence: "p" }).part, 0.01);
  });

  it("gives every price by a measure the short name of the measure", () => {
    for (const [word, name] of PRICED) {
      assert.equal(moneyUnit({ currency: "euros", priced: word }).unit, `EUR/${name}`);
      assert.equal(moneyUnit({ currency: "dollars", priced: word }).unit, `/${name}`);
    }
  });
});
