import { creditsStage } from "./extract/credits/index.ts";
import { datelinesStage } from "./extract/datelines/index.ts";
import { datesStage } from "./extract/dates/index.ts";
import { entitiesStage } from "./extract/entities/index.ts";
import { figuresStage } from "./extract/figures/index.ts";
import { placesStage } from "./extract/places/index.ts";
import { publishedStage } from "./extract/published/index.ts";
import { quotationsStage } from "./extract/quotations/index.ts";
import { sourcesStage } from "./extract/sources/index.ts";
import { statementsStage } from "./extract/statements/index.ts";
import { timesStage } from "./extract/times/index.ts";
import type { Article, Doc } from "./doc.ts";
import { pipeline } from "./doc.ts";
import type { Pipeline } from "./doc.ts";
import { sentencesStage } from "./language/sentences/index.ts";
import { parsesStage } from "./language/structure/index.ts";
import { tokensStage } from "./language/tokens/index.ts";
import type { LayerName } from "./layers.ts";
import { buildRecord } from "./record/build.ts";
import type { OnRecord } from "./record/schema/index.ts";

/** A doc with every layer. */
export type FullDoc = Doc<LayerName>;

/** How an article becomes a record: every stage, in order. Nothing else decides the order. */
export const stages: Pipeline<LayerName> = pipeline()
  .add(quotationsStage)
  .add(sentencesStage)
  .add(tokensStage)
  .add(parsesStage)
  .add(creditsStage)
  .add(entitiesStage)
  .add(datelinesStage)
  .add(placesStage)
  .add(datesStage)
  .add(publishedStage)
  .add(timesStage)
  .add(statementsStage)
  .add(sourcesStage)
  .add(figuresStage);

/** Runs every stage over an article. */
export function readLayers(article: Article): FullDoc {
  return stages.run(article);
}

/**
 * Reads one article into its record. Pure: no clock, no network, no randomness; the same article
 * gives the same record, byte for byte.
 * @throws RangeError when a stage breaks its contract (a fault of the program, not of the article)
 */
export function readArticle(article: Article): OnRecord {
  return buildRecord(readLayers(article));
}
