import { calibrate } from "../../src/language/core/network/calibrate.ts";
import { COLUMN_NAMES } from "../../src/language/core/network/columns.ts";
import type { NetworkShape } from "../../src/language/core/network/shape.ts";
import { writeNetwork } from "../../src/language/core/network/write.ts";
import { pretrainNetwork, trainNetwork } from "../network/train.ts";
import type { NetworkOptions, Progress } from "../network/train.ts";
import type { PretrainingData } from "../network/data.ts";
import type { Lesson } from "./lessons.ts";
import type { Keyed, Known, Least } from "./networkdata.ts";
import { goldOf, idsOf, keysOfSentences, lexiconOf, tablesOf } from "./networkdata.ts";

type Sizes = Pick<NetworkShape, "width" | "taps" | "layers" | "inner" | "arc" | "rel">;

export interface NetworkSettings {
  readonly sizes: Sizes;
  /** By column: how often a key must be seen to have a row; once, for a column that is not named. */
  readonly least: Readonly<Record<string, Least>>;
  /** A share of the words of raw text is hidden, and told by what stands around it. */
  readonly hidden: number;
  /** So many words are told apart by themselves, all others by their classes. */
  readonly told: number;
  readonly first: NetworkOptions;
  readonly second: NetworkOptions;
}

/** Sentences that the largest activations are looked for in. */
const CALIBRATED = 300;

/** The bytes of the network: it learns to tell hidden words of raw text, then tags, trees and names. */
export async function trainedNetwork(
  lessons: readonly Lesson[],
  raw: readonly (readonly string[])[],
  known: Known,
  settings: NetworkSettings,
  report: (line: string) => void,
): Promise<Uint8Array> {
  const told = keysOfSentences(
    lessons.map(({ forms }) => forms),
    known,
  );
  const untold = keysOfSentences(raw, known);
  const tables = tablesOf(
    told,
    untold,
    COLUMN_NAMES.map((name) => settings.least[name] ?? { told: 1, all: 1 }),
  );
  const lexicon = lexiconOf(lessons);
  const { tags, labels, types } = lexicon;
  const columns = tables.map(({ size }) => size + 1);
  const shape = { ...settings.sizes, columns, tags: tags.length, labels: labels.length, names: 1 + 4 * types.length };
  const say = (what: string) => (progress: Progress) =>
    report(`${what} ${progress.epoch}: ${progress.losses.map((loss) => loss.toFixed(4)).join(" ")}`);
  const masked = maskedData(untold, idsOf(untold, tables), settings.told);
  const start = await pretrainNetwork(shape, masked, settings.hidden, settings.first, say("hidden words"));
  const ids = idsOf(told, tables);
  const data = { ids, firsts: told.firsts, ...goldOf(lessons, lexicon) };
  const weights = await trainNetwork(shape, data, settings.second, say("tags, trees, names"), start);
  return writeNetwork(weights, calibrate(weights, someOf(ids, told.firsts)), tables, lexicon);
}

/** The most frequent words, then the classes of all others; −1 for a word without a class. */
function maskedData({ keys, firsts }: Keyed, ids: Int32Array, told: number): PretrainingData {
  const columns = COLUMN_NAMES.length;
  const [lower, group] = [COLUMN_NAMES.indexOf("lower"), COLUMN_NAMES.indexOf("class")];
  const targets = new Int32Array(keys.length / columns);
  let classes = 0;
  for (let at = 0; at < targets.length; at++) {
    const word = ids[at * columns + lower] ?? 0;
    const own = ids[at * columns + group] ?? 0;
    targets[at] = word > 0 && word <= told ? word - 1 : own === 0 ? -1 : told + own - 1;
    classes = Math.max(classes, told + own);
  }
  return { ids, firsts, targets, classes };
}

/** The ids of some sentences from all over the lessons. */
function someOf(ids: Int32Array, firsts: Int32Array): Int32Array[] {
  const columns = COLUMN_NAMES.length;
  const step = Math.max(1, Math.floor((firsts.length - 1) / CALIBRATED));
  return Array.from({ length: Math.floor((firsts.length - 1) / step) }, (_, one) => {
    const [from = 0, to = 0] = firsts.subarray(one * step, one * step + 2);
    return ids.slice(from * columns, to * columns);
  });
}
