import { openModel, storeTrees } from "../../src/page/html/model.ts";
import type { StoredModel } from "../../src/page/html/model.ts";
import { FIRST_WIDTH, SECOND_WIDTH, firstRows, scoreRows, secondRows } from "../../src/page/html/score.ts";
import { FIRST_NAMES } from "../../src/page/html/features/first.ts";
import { SECOND_NAMES } from "../../src/page/html/features/second.ts";
import type { Trees } from "../../src/page/html/trees.ts";
import { boost } from "./boost.ts";
import type { BoostOptions } from "./boost.ts";
import { foldOf } from "./folds.ts";
import { LexiconTrainer } from "./lexicon.ts";
import { sampleOf } from "./sample.ts";
import type { LabelledPage } from "./sample.ts";

export const OPTIONS: BoostOptions = {
  trees: 100,
  leaves: 20,
  rate: 0.08,
  rows: 0.6,
  features: 0.3,
  leafWeight: 0.8,
  shrink: 4,
  seed: 1,
};
export const FOLDS = 5;
/** Between 0.35 and 0.5 the figures hardly move; see the card. */
const THRESHOLD = 0.42;

type Report = (line: string) => void;

interface FirstPass {
  readonly lexicon: LexiconTrainer;
  readonly trees: Trees;
}

/** The scores of the first pass for every page, by models that saw no page of its site. */
export interface HeldOut {
  readonly models: readonly FirstPass[];
  readonly scores: ReadonlyMap<LabelledPage, Float32Array>;
}

/** Trains the first pass once for each fold, and scores the pages of that fold with it. */
export function holdOut(pages: readonly LabelledPage[], report: Report): HeldOut {
  const scores = new Map<LabelledPage, Float32Array>();
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const model = trainFirst(pages.filter((page) => page.usable && foldOf(page.site, FOLDS) !== fold));
    for (const page of pages) {
      if (foldOf(page.site, FOLDS) !== fold) continue;
      const rows = firstRows(page.view, model.lexicon.without(""));
      scores.set(page, scoreRows(model.trees, rows, FIRST_WIDTH));
    }
    report(`first pass, fold ${fold + 1} of ${FOLDS}`);
    return model;
  });
  return { models, scores };
}

/** A model for the pages of one fold, which it has not seen. */
export function modelWithout(fold: number, pages: readonly LabelledPage[], { models, scores }: HeldOut): StoredModel {
  const first = models[fold];
  if (first === undefined) throw new RangeError(`There is no fold ${fold}.`);
  const seen = pages.filter((page) => page.usable && foldOf(page.site, FOLDS) !== fold);
  return stored(first, trainSecond(seen, first.lexicon, scores));
}

/** The model that is kept: trained on all pages. */
export function modelOfAll(pages: readonly LabelledPage[], { scores }: HeldOut): StoredModel {
  const usable = pages.filter((page) => page.usable);
  const first = trainFirst(usable);
  return stored(first, trainSecond(usable, first.lexicon, scores));
}

function trainFirst(pages: readonly LabelledPage[]): FirstPass {
  const lexicon = new LexiconTrainer();
  for (const { site, view, labels } of pages) lexicon.add(site, view.blocks, labels);
  lexicon.finish();
  const rows = pages.map(({ view, site }) => firstRows(view, lexicon.without(site)));
  return { lexicon, trees: boost(sampleOf(pages, rows, FIRST_WIDTH), OPTIONS) };
}

/** The second pass learns from scores of pages that the first had not seen: it must know how wrong they can be. */
function trainSecond(
  pages: readonly LabelledPage[],
  lexicon: LexiconTrainer,
  scores: ReadonlyMap<LabelledPage, Float32Array>,
): Trees {
  const rows = pages.map((page) =>
    secondRows(page.view, firstRows(page.view, lexicon.without(page.site)), scores.get(page) ?? new Float32Array()),
  );
  return boost(sampleOf(pages, rows, SECOND_WIDTH), { ...OPTIONS, seed: 2 });
}

function stored(first: FirstPass, second: Trees): StoredModel {
  const model: StoredModel = {
    format: "page-blocks/1",
    threshold: THRESHOLD,
    firstFeatures: FIRST_NAMES,
    secondFeatures: SECOND_NAMES,
    ...first.lexicon.weights(),
    first: storeTrees(first.trees),
    second: storeTrees(second),
  };
  openModel(model);
  return model;
}
