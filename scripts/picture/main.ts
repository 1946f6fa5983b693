import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { picture, PICTURE } from "./picture.ts";

// Draws the picture of the README again: `npm run picture`.
writeFileSync(join(import.meta.dirname, "../..", PICTURE), picture());
