import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OnrecordError } from "../errors.ts";
import { bytesOption, fetchOptionsOf, publishedOption, timeoutOption, urlOption } from "./options.ts";

/** The usage error that some work ends in. */
function usage(work: () => unknown): OnrecordError {
  try {
    work();
  } catch (error) {
    assert.ok(error instanceof OnrecordError);
    assert.equal(error.code, "usage");
    return error;
  }
  return assert.fail("it did not fail");
}

describe("publishedOption", () => {
  for (const value of [
    "2026-03-05",
    "2024-02-29",
    "2026-03-05T14:00",
    "2026-03-05T14:00:00Z",
    "2026-03-05T14:00:00.123Z",
    "2026-03-05T23:30:00-05:00",
    "2026-03-05T23:30+0530",
  ]) {
    it(`takes ${value}`, () => assert.equal(publishedOption(value), value));
  }

  it("takes blanks around it, and nothing", () => {
    assert.equal(publishedOption(" 2026-03-05 "), "2026-03-05");
    assert.equal(publishedOption(undefined), null);
  });

  for (const value of ["5.3.2026", "March 5, 2026", "2026", "2026-03", "2026-3-5", "2026-03-05T25:00", "today", ""]) {
    it(`refuses ${JSON.stringify(value)} and shows how to write it`, () => {
      assert.match(usage(() => publishedOption(value)).hint, /2026-03-05/u);
    });
  }

  it("refuses days that the calendar has not", () => {
    for (const value of ["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31T10:00:00Z"]) {
      assert.match(usage(() => publishedOption(value)).message, /no such day/u);
    }
  });
});

describe("urlOption", () => {
  it("takes web addresses", () => {
    assert.equal(urlOption("https://news.example/a?b=1"), "https://news.example/a?b=1");
    assert.equal(urlOption("http://news.example"), "http://news.example");
    assert.equal(urlOption(undefined), null);
  });

  it("refuses anything else", () => {
    for (const value of ["news.example/a", "ftp://news.example/", "javascript:alert(1)", ""]) {
      assert.match(usage(() => urlOption(value)).message, /no web address/u);
    }
  });
});

describe("timeoutOption", () => {
  it("takes seconds", () => {
    assert.equal(timeoutOption("30"), 30_000);
    assert.equal(timeoutOption("0.5"), 500);
    assert.equal(timeoutOption("10s"), 10_000);
    assert.equal(timeoutOption(undefined), null);
  });

  it("refuses anything else", () => {
    for (const value of ["soon", "-1", "0", "", "1e9", "10m"]) usage(() => timeoutOption(value));
  });
});

describe("bytesOption", () => {
  it("takes bytes and larger units", () => {
    assert.equal(bytesOption("5000000"), 5_000_000);
    assert.equal(bytesOption("5MB"), 5_000_000);
    assert.equal(bytesOption("1.5 mb"), 1_500_000);
    assert.equal(bytesOption("800kB"), 800_000);
    assert.equal(bytesOption("1gb"), 1_000_000_000);
    assert.equal(bytesOption("12b"), 12);
    assert.equal(bytesOption(undefined), null);
  });

  it("refuses anything else", () => {
    for (const value of ["big", "5xb", "0", "-5", "", "5 MiB"]) usage(() => bytesOption(value));
  });
});

describe("fetchOptionsOf", () => {
  it("asks no private address and keeps the usual limits unless told", () => {
    assert.deepEqual(fetchOptionsOf({}), { allowPrivate: false, limits: {} });
  });

  it("passes on what it was told", () => {
    assert.deepEqual(fetchOptionsOf({ allowPrivate: true, timeout: "5", maxBytes: "1MB" }), {
      allowPrivate: true,
      limits: { time: 5000, bytes: 1_000_000 },
    });
  });
});
