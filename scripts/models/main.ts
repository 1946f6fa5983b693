import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { modelsFile } from "./list.ts";

// Writes down which models the program comes with, after one was trained anew.
writeFileSync(join(import.meta.dirname, "../../src/record/models.ts"), modelsFile());
