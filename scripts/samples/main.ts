import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { samplePages } from "./pages.ts";
import { SAMPLES } from "./story.ts";

// Writes the pages of the samples again after a change of their text: `npm run samples`.
for (const [slug, page] of samplePages()) writeFileSync(join(SAMPLES, `${slug}.html`), page);
