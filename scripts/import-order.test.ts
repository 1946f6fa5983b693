import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ORDER, importsOf, problemsOf } from "./import-order.ts";

function problems(path: string, source: string): string[] {
  return problemsOf(new Map([[path, source]]));
}

describe("importsOf", () => {
  it("finds static, type, re-exporting, bare and dynamic imports", () => {
    const source = [
      'import type { Span } from "../span.ts";',
      "import {",
      "  one,",
      "  two,",
      '} from "./list.ts";',
      'import "./effects.ts";',
      'export { three } from "./three.ts";',
      'const late = await import("./late.ts");',
    ].join("\n");
    assert.deepEqual(importsOf(source), ["../span.ts", "./list.ts", "./effects.ts", "./three.ts", "./late.ts"]);
  });

  it("leaves packages alone, and words that only look like imports", () => {
    const source = [
      'import { readFileSync } from "node:fs";',
      '  // import x from "./no.ts"',
      'const s = "from ./no";',
    ];
    assert.deepEqual(importsOf(source.join("\n")), []);
  });

  it("does not take the string of a declaration for an import", () => {
    assert.deepEqual(importsOf('export const path = 1;\nconst other = "./no.ts";'), []);
    assert.deepEqual(importsOf('export function path(): string {\n  return "./no.ts";\n}'), []);
  });
});

describe("problemsOf", () => {
  it("accepts imports that point back in the order", () => {
    for (const [path, specifier] of [
      ["cli/show/names.ts", "../../record/schema/index.ts"],
      ["extract/dates/rules.ts", "../../language/words.ts"],
      ["extract/dates/rules.ts", "./words.ts"],
      ["page/text/names.ts", "../../language/words.ts"],
      ["index.ts", "./ingest/plan.ts"],
      ["read.ts", "./extract/dates/index.ts"],
      ["language/tokens/index.ts", "../words.ts"],
    ] as const) {
      assert.deepEqual(problems(path, `import { x } from "${specifier}";`), [], path);
    }
  });

  it("refuses imports that point on", () => {
    for (const [path, specifier] of [
      ["span.ts", "./doc.ts"],
      ["language/words.ts", "../page/read.ts"],
      ["page/read.ts", "../extract/dates/index.ts"],
      ["record/build.ts", "../read.ts"],
      ["ingest/plan.ts", "../cli/main.ts"],
    ] as const) {
      const [problem = ""] = problems(path, `import { x } from "${specifier}";`);
      assert.match(problem, new RegExp(`^${path} imports .*does not stand before`, "u"));
    }
  });

  it("refuses imports within one row, in either direction", () => {
    assert.equal(problems("span.ts", 'import { x } from "./errors.ts";').length, 1);
    assert.equal(problems("cli/main.ts", 'import { x } from "../index.ts";').length, 1);
  });

  it("keeps stages apart", () => {
    const importDates = 'import { x } from "../dates/words.ts";';
    assert.deepEqual(problems("extract/times/rules.ts", importDates), [
      "extract/times/rules.ts imports extract/dates/words.ts: stages meet in layers only.",
    ]);
    assert.equal(problems("language/tokens/index.ts", 'import { x } from "../sentences/index.ts";').length, 1);
  });

  it("sees types and late imports too", () => {
    assert.equal(problems("doc.ts", 'import type { X } from "./read.ts";').length, 1);
    assert.equal(problems("doc.ts", 'const x = await import("./read.ts");').length, 1);
  });

  it("asks for a place for what is new", () => {
    assert.match(problems("store/sqlite.ts", 'import { x } from "../doc.ts";').join(""), /“store” has no place/u);
    assert.match(problems("cli/main.ts", 'import { x } from "../store/sqlite.ts";').join(""), /has no place/u);
    assert.match(problems("cli/main.ts", 'import { x } from "../../eval/main.ts";').join(""), /has no place/u);
  });

  it("has every part once", () => {
    const parts = ORDER.flat();
    assert.equal(new Set(parts).size, parts.length);
  });
});
