import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { problemsOf } from "./import-order.ts";

// Fails when an import points against the way of the data. Tests may look anywhere: they are left out.
const SOURCE = join(import.meta.dirname, "../src");
const paths = globSync("**/*.ts", { cwd: SOURCE }).filter((path) => !isTest(path));
const files = new Map(paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(SOURCE, path), "utf8")]));
const problems = problemsOf(files);
for (const problem of problems) console.error(problem);
console.log(`imports: ${files.size} files, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

function isTest(path: string): boolean {
  return path.endsWith(".test.ts") || path.startsWith("testing") || path.endsWith("/testing.ts");
}
