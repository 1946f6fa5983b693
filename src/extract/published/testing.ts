import type { Article, Doc } from "../../doc.ts";
import { pipeline } from "../../doc.ts";
import type { PublishedFinding } from "../../layers.ts";
import { plainArticle } from "../../testing/plain.ts";
import { creditsStage } from "../credits/index.ts";
import { datelinesStage } from "../datelines/index.ts";
import { datesStage } from "../dates/index.ts";
import { publishedStage } from "./index.ts";

const stages = pipeline().add(creditsStage).add(datelinesStage).add(datesStage).add(publishedStage);

/** For tests: a text with the layers that this stage needs, and its own. */
export function readPublished(
  text: string,
  about: Partial<Article> = {},
): Doc<"credits" | "datelines" | "dates" | "published"> {
  return stages.run(plainArticle(text, about));
}

export function publishedIn(text: string, about: Partial<Article> = {}): PublishedFinding | undefined {
  return readPublished(text, about).published[0];
}
