import { evalEntities } from "./entities.ts";
import { evalFigures } from "./figures.ts";
import type { Report } from "./floors.ts";
import { evalLanguage } from "./language.ts";
import { evalMeta } from "./meta.ts";
import { evalPages } from "./pages.ts";
import { evalPlaces } from "./places.ts";
import { evalSentences } from "./sentences.ts";
import { evalStatements } from "./statements.ts";
import { evalTimes } from "./times.ts";

export interface EvalOptions {
  /** Folder of the larger sets, or null: then only the project's own corpus is measured. */
  readonly data: string | null;
  /** How many of the worst cases to print. */
  readonly worst: number;
}

export type Evaluation = (options: EvalOptions) => readonly Report[] | Promise<readonly Report[]>;

/** Every evaluation by its name: `npm run eval -- statements pages`. One report for each set of gold. */
export const EVALUATIONS: Readonly<Record<string, Evaluation>> = {
  pages: evalPages,
  meta: evalMeta,
  sentences: evalSentences,
  statements: evalStatements,
  times: evalTimes,
  places: evalPlaces,
  figures: evalFigures,
  language: evalLanguage,
  entities: evalEntities,
};
