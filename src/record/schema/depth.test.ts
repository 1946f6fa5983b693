import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Compile } from "typebox/schema";
import { schemaOf } from "./index.ts";
import { EXAMPLES } from "./testing.ts";

/** The whole record, with one place of it changed at a time: nothing is taken on trust, however deep it lies. */

type Path = readonly (string | number)[];

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every place of a value, from the outside in. */
function* placesOf(value: unknown, path: Path = []): Generator<readonly [path: Path, value: unknown]> {
  yield [path, value];
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* placesOf(item, [...path, at]);
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) yield* placesOf(item, [...path, key]);
}

/** A copy with another value at a place. */
function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === key ? changed(item, rest, to) : item));
  return isObject(value) ? { ...value, [key]: changed(value[key], rest, to) } : value;
}

const RECORD: unknown = JSON.parse(JSON.stringify(EXAMPLES.Record));
const PLACES = [...placesOf(RECORD)];
const VALIDATOR = Compile(schemaOf("Record"));
const accepts = (value: unknown): boolean => VALIDATOR.Check(value);

function shown(path: Path): string {
  return `/${path.join("/")}`;
}

/** What a place is never, by what it is. */
function othersThan(value: unknown): readonly unknown[] {
  if (typeof value === "string") return [7, true, [], {}];
  if (typeof value === "number") return ["7", true, [], {}];
  if (typeof value === "boolean") return [0, 1, "true", null];
  return Array.isArray(value) ? [{}, "x", 0, null] : [[], "x", 0, true];
}

/** The outcome of an expectation is for others to fill: what they put beside its state is theirs. */
function isOpen(path: Path): boolean {
  return path.at(-1) === "outcome";
}

describe("a record, place by place", () => {
  it("is valid as it stands, and has all its parts", () => {
    assert.ok(accepts(RECORD));
    assert.ok(PLACES.length > 250, String(PLACES.length));
  });

  it("is refused with a value of another type anywhere", () => {
    for (const [path, value] of PLACES) {
      for (const other of othersThan(value)) {
        assert.ok(!accepts(changed(RECORD, path, other)), `${shown(path)}: ${JSON.stringify(other)}`);
      }
    }
  });

  it("is refused with an empty object in the place of any other", () => {
    for (const [path, value] of PLACES) {
      if (isObject(value)) assert.ok(!accepts(changed(RECORD, path, {})), shown(path));
    }
  });

  it("is refused with a field that no noun has, wherever it stands", () => {
    for (const [path, value] of PLACES) {
      if (!isObject(value)) continue;
      const taken = accepts(changed(RECORD, path, { ...value, truth: 1 }));
      assert.equal(taken, isOpen(path), shown(path));
    }
  });

  it("is refused with a list that holds something else beside its own", () => {
    for (const [path, value] of PLACES) {
      if (!Array.isArray(value)) continue;
      for (const other of [null, 7, {}]) {
        assert.ok(!accepts(changed(RECORD, path, [...value, other])), `${shown(path)}: ${JSON.stringify(other)}`);
      }
    }
  });

  it("is taken with a list that holds its own twice", () => {
    for (const [path, value] of PLACES) {
      if (Array.isArray(value)) assert.ok(accepts(changed(RECORD, path, [...value, ...value])), shown(path));
    }
  });

  it("is refused with an empty text where there must be words", () => {
    const optional = new Set(
      PLACES.filter(([path, value]) => typeof value === "string" && accepts(changed(RECORD, path, ""))).map(([path]) =>
        path.filter((part) => typeof part === "string").join("."),
      ),
    );
    for (const place of ["article.id", "sources.id", "statements.rule", "article.byline.name", "figures.text"])
      assert.ok(!optional.has(place), place);
    assert.ok(optional.has("article.text"), "an article may have no words left");
  });

  it("is refused with an offset that is negative or no whole number", () => {
    const offsets = PLACES.filter(([path]) => path.at(-1) === "start" || path.at(-1) === "end");
    assert.ok(offsets.length > 60);
    for (const [path] of offsets) {
      for (const wrong of [-1, 0.5]) assert.ok(!accepts(changed(RECORD, path, wrong)), shown(path));
      assert.ok(accepts(changed(RECORD, path, 2 ** 40)), shown(path));
    }
  });
});
