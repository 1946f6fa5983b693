import { COLUMN_NAMES } from "../../src/language/core/network/columns.ts";
import { usualOptions } from "../network/train.ts";
import type { ClassOptions } from "./classes.ts";
import type { NamesFile } from "./models.ts";
import type { NamesOptions } from "./names.ts";
import type { NetworkSettings } from "./network.ts";

/** The settings that the shipped models were trained with. What else was tried stands in `docs/decisions/`. */
export const CLASSES: ClassOptions = { classes: 512, groups: 64, rounds: 8, least: 5 };

/** By column: how often what is seen is taken for unknown. Columns that are not named never are. */
const UNKNOWN: Readonly<Record<string, number>> = {
  lower: 0.2,
  form: 0.3,
  prefix3: 0.05,
  suffix3: 0.05,
  suffix4: 0.05,
  class: 0.05,
  facts: 0.1,
  cased: 0.1,
  listed: 0.1,
};

const OPTIONS = usualOptions(COLUMN_NAMES.map((name) => UNKNOWN[name] ?? 0));

export const NETWORK: NetworkSettings = {
  sizes: { width: 96, taps: 7, layers: 6, inner: 192, arc: 64, rel: 64 },
  least: {
    lower: { told: 2, all: 15 },
    form: { told: 2, all: 15 },
    prefix3: { told: 3, all: 10 },
    suffix2: { told: 3, all: 10 },
    suffix3: { told: 3, all: 10 },
    suffix4: { told: 3, all: 12 },
    shape: { told: 3, all: 10 },
    flags: { told: 2, all: 4 },
    facts: { told: 3, all: 4 },
  },
  hidden: 0.2,
  told: 3000,
  first: { ...OPTIONS, epochs: 1, batchTokens: 3000 },
  second: { ...OPTIONS, epochs: 24 },
};

export const NAMES: NamesOptions = {
  epochs: 4,
  seed: 1,
  folds: 3,
  foldEpochs: 3,
  step: 0.015,
  decay: 45,
  unknown: 0.2,
};

export const NAMES_FILE: NamesFile = { least: 0.01, share: 0.15 };
