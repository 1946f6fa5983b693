import { LISTS_PER_BUCKET } from "../../src/language/core/model/buckets.ts";
import { FeatureList } from "../../src/language/core/model/features.ts";
import { MOST_TAG_FEATURES, tagFeatures } from "../../src/language/core/tags/features.ts";
import type { TagLexicon } from "../../src/language/core/tags/tagger.ts";
import { bestOf, readHints, Tagger } from "../../src/language/core/tags/tagger.ts";
import { IntTable } from "../../src/language/core/model/table.ts";
import { Random } from "./random.ts";
import type { Sample } from "./sentences.ts";
import { Weights } from "./weights.ts";

export interface TaggerOptions {
  readonly epochs: number;
  readonly seed: number;
  /** A first round of so many epochs chooses the features to keep. */
  readonly firstEpochs: number;
  readonly keep: number;
  /** How many learners, each in an order of its own, are joined: they err in different places. */
  readonly learners: number;
}

/** A form without a list gets one of the tags that such forms have this often or more in training. */
const LEAST_OF_OPEN = 30;
/** A tag must be seen this often; rarer ones ("PRON CD") are slips of the annotators. */
const LEAST_OF_TAG = 5;
/** A form seen this often keeps to the tags it was seen with. */
const LEAST_FOR_LIST = 20;
/** A form seen this often tells its neighbours what it usually is; below, it would tell the gold tag itself. */
const LEAST_FOR_HINT = 8;

export function trainTagger(
  samples: readonly Sample[],
  options: TaggerOptions,
): { lexicon: TagLexicon<IntTable>; weights: Weights } {
  const lexicon = learnLexicon(samples);
  const ids = new Map(lexicon.tags.map((tag, id) => [tag, id]));
  const gold = samples.map(({ tree }) => tree.xpos.map((xpos, at) => ids.get(`${tree.upos[at]} ${xpos}`) ?? -1));
  const run = (weights: Weights, epochs: number, seed: number): Weights => {
    const order = Int32Array.from(samples, (_, at) => at);
    const random = new Random(seed);
    for (let epoch = 0; epoch < epochs; epoch++) {
      random.shuffle(order);
      for (const at of order) learnFrom(samples[at] as Sample, gold[at] as number[], lexicon, weights);
    }
    weights.average();
    return weights;
  };
  const first = run(new Weights(lexicon.tags.length), options.firstEpochs, options.seed);
  const learn = (learner: number): Weights =>
    run(first.restart(options.keep, LISTS_PER_BUCKET), options.epochs, options.seed + 1 + learner);
  const weights = learn(0);
  for (let learner = 1; learner < options.learners; learner++) weights.join(learn(learner));
  return { lexicon, weights };
}

const features = new FeatureList(MOST_TAG_FEATURES);
const scores = new Float32Array(256);
const hints = new Int32Array(4096);

function learnFrom({ words }: Sample, gold: readonly number[], lexicon: TagLexicon, weights: Weights): void {
  readHints(words, lexicon.forms, hints);
  let t1 = -1;
  let t2 = -2;
  const from = words.from[0] as number;
  for (let at = 0; at < gold.length; at++) {
    const list = lexicon.lists[lexicon.forms.get(words.form[from + at] as number) & 0xffff] as Uint8Array;
    let best = list[0] as number;
    if (list.length > 1) {
      tagFeatures({ words, hints, at: from + at, t1, t2, list: features });
      weights.step++;
      weights.score(features.items, features.size, scores, list);
      best = bestOf(list, scores);
      const right = gold[at] as number;
      if (best !== right && list.includes(right)) weights.change(features.items, features.size, right, best);
    }
    t2 = t1;
    t1 = best;
  }
}

function learnLexicon(samples: readonly Sample[]): TagLexicon<IntTable> {
  const tagCounts = new Map<string, number>();
  for (const { tree } of samples) {
    tree.xpos.forEach((xpos, at) => addTo(tagCounts, `${tree.upos[at]} ${xpos}`));
  }
  const tags = byCount(tagCounts)
    .filter(([, count]) => count >= LEAST_OF_TAG)
    .map(([tag]) => tag);
  const ids = new Map(tags.map((tag, id) => [tag, id]));
  const forms = new Map<number, Map<number, number>>();
  for (const { tree, words } of samples) {
    const from = words.from[0] as number;
    for (let at = 0; at < tree.forms.length; at++) {
      const tag = ids.get(`${tree.upos[at]} ${tree.xpos[at]}`);
      if (tag === undefined) continue;
      const form = words.form[from + at] as number;
      let seen = forms.get(form);
      if (seen === undefined) forms.set(form, (seen = new Map()));
      addTo(seen, tag);
    }
  }
  const lists = [openTags(forms.values(), tags.length)];
  const listIds = new Map<string, number>();
  const listOf = (list: readonly number[]): number => {
    const key = list.join(" ");
    const known = listIds.get(key);
    if (known !== undefined) return known;
    lists.push(Uint8Array.from(list));
    listIds.set(key, lists.length - 1);
    return lists.length - 1;
  };
  const table = new IntTable(forms.size);
  for (const [form, seen] of forms) {
    const list = byCount(seen);
    const total = list.reduce((sum, [, count]) => sum + count, 0);
    if (total < LEAST_FOR_HINT) continue;
    const usual = listOf(list.filter(([, count]) => count > 0.1 * total).map(([tag]) => tag));
    const possible =
      (list[0] as [number, number])[1] >= 0.995 * total
        ? list.slice(0, 1)
        : list.filter(([, count]) => count > 0.002 * total);
    const allowed = total < LEAST_FOR_LIST ? 0 : listOf(possible.map(([tag]) => tag));
    table.set(form, (usual << 16) | allowed);
  }
  return { tags, lists, forms: table };
}

/** The tags of forms that are too rare for a list of their own; all of them where too few such forms were seen to tell. */
function openTags(forms: Iterable<Map<number, number>>, tags: number): Uint8Array {
  const counts = new Int32Array(tags);
  for (const seen of forms) {
    const total = [...seen.values()].reduce((sum, count) => sum + count, 0);
    if (total < LEAST_FOR_LIST) for (const [tag, count] of seen) counts[tag] = (counts[tag] as number) + count;
  }
  const all = [...counts.keys()];
  const open = all.filter((tag) => (counts[tag] as number) >= LEAST_OF_OPEN);
  return Uint8Array.from(open.length > 0 ? open : all);
}

function addTo<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function byCount<Key extends string | number>(counts: Map<Key, number>): [Key, number][] {
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Tags for every sample by a tagger that has not seen it: what a parser meets later. */
export function jackknifeTags(
  samples: readonly Sample[],
  folds: number,
  options: TaggerOptions,
  tags?: readonly string[],
): Int32Array[] {
  const ids = new Map((tags ?? learnLexicon(samples).tags).map((tag, id) => [tag, id]));
  const out: Int32Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const { lexicon, weights } = trainTagger(
      samples.filter((_, at) => at % folds !== fold),
      options,
    );
    const tagger = new Tagger(lexicon, weights);
    samples.forEach(({ words }, at) => {
      if (at % folds !== fold) return;
      const found = new Int32Array(words.size);
      tagger.tag(words, found);
      out[at] = found.map((tag) => ids.get(lexicon.tags[tag] ?? "") ?? -7);
    });
  }
  return out;
}
