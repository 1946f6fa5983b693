import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";

const MODELS = join(import.meta.dirname, "../../models");

/** `src/record/models.ts` as it must be for the files that lie in `models/`. */
export function modelsFile(folder: string = MODELS): string {
  const rows = readdirSync(folder)
    .filter((file) => !file.endsWith(".md"))
    .toSorted()
    .map((file) => `  ["${parse(file).name}", "${hashOf(join(folder, file))}"],\n`);
  return `${HEAD}${rows.join("")}];\n`;
}

const HEAD = `/** Every model that comes with the program, by the SHA-256 of its file: \`npm run models\` writes them anew. */
export const MODELS: readonly (readonly [name: string, sha256: string])[] = [
`;

function hashOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
