import type { ClassOptions } from "./classes.ts";
import type { Pruning } from "./models.ts";
import type { NamesOptions } from "./names.ts";
import type { ParserOptions } from "./parser.ts";
import type { TaggerOptions } from "./tagger.ts";

/** The settings that the shipped models were trained with. What else was tried stands in `docs/decisions/`. */
export const CLASSES: ClassOptions = { classes: 512, groups: 64, rounds: 8, least: 5 };

export const TAGGER: TaggerOptions = { epochs: 6, seed: 1, firstEpochs: 2, keep: 120_000, learners: 4 };

/** The taggers that tag what others of them were trained on. */
export const FOLD_TAGGER: TaggerOptions = { ...TAGGER, epochs: 4, learners: 1 };
export const FOLDS = 4;

export const NAMES: NamesOptions = {
  epochs: 4,
  seed: 1,
  folds: 3,
  foldEpochs: 3,
  step: 0.015,
  decay: 45,
  unknown: 0.2,
};

export const PARSER: ParserOptions = {
  epochs: 8,
  seed: 7,
  firstEpochs: 3,
  keep: 390_000,
  keepLabels: 150_000,
  learners: 2,
};

export const PRUNING: Pruning = { tags: 0.02, steps: 0.002, labels: 0.02, names: 0.01 };
