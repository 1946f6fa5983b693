import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gather } from "./gather.ts";
import { pack } from "./pack.ts";

/** Builds `models/gazetteer.bin` from the packages of GeoNames and the tables of `data/`. */
const entries = gather();
const plain = pack(entries);
writeFileSync(join(import.meta.dirname, "../../models/gazetteer.bin"), plain);
console.log(`${entries.length} places, ${(plain.length / 1e6).toFixed(1)} MB`);
