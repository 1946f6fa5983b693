import { newDoc } from "../../src/doc.ts";
import type { Doc } from "../../src/doc.ts";
import { entitiesStageBy } from "../../src/extract/entities/index.ts";
import { groupOf } from "../../src/extract/entities/choose.ts";
import type { Group } from "../../src/extract/entities/choose.ts";
import type { Entity } from "../../src/extract/entities/entity.ts";
import { quotationsStage } from "../../src/extract/quotations/index.ts";
import type { Tree } from "../../src/language/conllu/read.ts";
import { textOfTrees } from "../../src/language/conllu/text.ts";
import { parsesStage } from "../../src/language/structure/index.ts";
import { plainArticle } from "../../src/testing/plain.ts";
import { goldMentions } from "./gold.ts";

/** One pronoun: the reasons of each option, and which of them are right; none where it stands for no name or noun. */
export interface Sample {
  readonly group: Group;
  readonly options: readonly { readonly reasons: readonly number[]; readonly right: boolean }[];
}

/** A document of a treebank with its own sentences and words, and tags and trees of ours. */
export function parsedTrees(trees: readonly Tree[]): Doc<"quotations" | "sentences" | "tokens" | "parses" | "credits"> {
  const { text, sentences, tokens } = textOfTrees(trees);
  const article = newDoc(plainArticle(text));
  const doc = { ...article, sentences, tokens, quotations: quotationsStage.find(article), credits: [] };
  return { ...doc, parses: parsesStage.find(doc) };
}

/** The pronouns of one document; each is given to whom it means, so that those after it see a right story. */
export function samplesOf(trees: readonly Tree[]): Sample[] {
  const clusters = new Map(goldMentions(trees).map(({ head, cluster }) => [head, cluster] as const));
  const samples: Sample[] = [];
  const stage = entitiesStageBy((of, options, { head }) => {
    const meant = clusters.get(head);
    const judged = options.map(({ entity, reasons }) => ({ entity, reasons, right: isOf(entity, meant, clusters) }));
    samples.push({ group: groupOf(of), options: judged });
    return judged.find(({ right }) => right)?.entity ?? null;
  });
  stage.find(parsedTrees(trees));
  return samples;
}

/** Whether the last name or noun of an entity is of the gold cluster. */
function isOf({ mentions }: Entity, cluster: string | undefined, clusters: ReadonlyMap<number, string>): boolean {
  const last = mentions.findLast(({ candidate }) => candidate.form !== "pronoun");
  return cluster !== undefined && last !== undefined && clusters.get(last.candidate.head) === cluster;
}
