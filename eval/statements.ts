import { articleFromText } from "../src/page/read.ts";
import { readArticle } from "../src/read.ts";
import type { Measure, Report } from "./floors.ts";
import type { Count, Fit, Matched, Sides, Subset } from "./statements-metric.ts";
import {
  addCounts,
  contentStrict,
  countIn,
  coverage,
  cueStrict,
  f1,
  linked,
  match,
  outermost,
  sameSpeaker,
  sidesOf,
  SUBSETS,
  withCues,
} from "./statements-metric.ts";
import { aboutMeasures } from "./statements-about.ts";
import { peerStatements } from "./statements-peer.ts";
import type { Case, GoldSet, Marked } from "./statements-sets.ts";
import type { Judged } from "./statements-reliability.ts";
import { binsOf, calibrationError, reliabilityTable } from "./statements-reliability.ts";
import { caseOf, goldSets } from "./statements-sets.ts";
import type { Compared } from "./statements-worst.ts";
import { worstOf } from "./statements-worst.ts";

/** Figures that others published on PolNeAR, for the table; see the papers named in `docs/`. */
const PUBLISHED: Readonly<Record<string, string>> = {
  "polnear.linked": "people 90.3, best npm package 32.9",
  "polnear.direct": "people 95.1",
  "polnear.mixed": "people 83.9",
  "polnear.indirect": "people 87.5",
  "polnear.strict": "BERT trained on it 72.9, rules 5.6",
};

export type Reader = (one: Case) => readonly Marked[];

/** Statements against what people marked: the samples always, PolNeAR and Wikinews where `data` has them. */
export function evalStatements({ data, worst }: { readonly data: string | null; readonly worst: number }): Report[] {
  return goldSets(data).map((set) => {
    const compared = comparedIn(set, readWithOnrecord);
    const ours = figuresOf(set.name, compared);
    const peers = new Map(measuresOf(set, readWithPeer).map(({ id, value }) => [id, value]));
    const reliability = reliabilityTable(binsOf(compared.flatMap(judgedIn)));
    return {
      title: `Statements: ${set.name}, ${set.cases.length} articles`,
      table: [tableOf(ours, peers), reliability, ...worstOf(compared, worst)].join("\n\n"),
      measures: ours.map(({ id, value }) => ({ id: `statements.${id}`, value })),
      goldFiles: set.files,
    };
  });
}

export function readWithOnrecord({ text, published }: Case): readonly Marked[] {
  return caseOf(readArticle(articleFromText(text, published === null ? {} : { published }))).gold;
}

function readWithPeer({ text }: Case): Marked[] {
  return peerStatements(text).map(({ kind, content, cue, speaker, speech }) => ({
    kind,
    content,
    cue,
    speaker,
    speech,
    about: { who: null, unnamed: null, act: null, chain: null },
    confidence: null,
  }));
}

/** Every figure of one set, in the order of the table. */
export function measuresOf(set: GoldSet, read: Reader): Measure[] {
  return figuresOf(set.name, comparedIn(set, read));
}

/** PolNeAR's gold holds outermost statements alone. */
function comparedIn({ name, cases }: GoldSet, read: Reader): Compared[] {
  return cases.map((one) => {
    const found = name === "polnear" ? outermost(read(one)) : read(one);
    const { id, text, gold } = one;
    return { id, text, found, gold, matched: match(sidesOf(text, found, gold), linked) };
  });
}

/** How sure the program was of each statement, and whether it was right. */
function judgedIn({ found, matched }: Compared): Judged[] {
  const right = new Set(matched.map((pair) => pair.found));
  return found.flatMap(({ confidence }, at) => (confidence === null ? [] : [{ confidence, right: right.has(at) }]));
}

function figuresOf(name: GoldSet["name"], compared: readonly Compared[]): Measure[] {
  const sides = compared.map(({ text, found, gold }) => sidesOf(text, found, gold));
  const matched = compared.map((one) => one.matched);
  const judged = compared.flatMap(judgedIn);
  const of = (fit: Fit, subset: Subset): number => f1(countAll(sides, fit, subset));
  const overall = name === "wikinews" ? SUBSETS.all : SUBSETS.speech;
  const figures: [string, number][] = [
    ["linked", of(linked, overall)],
    ["direct", of(linked, SUBSETS.direct)],
    ["mixed", of(linked, SUBSETS.mixed)],
    ["indirect", of(linked, SUBSETS.indirect)],
    ["strict", of(contentStrict, overall)],
    ["covered-30", of(coverage(0.3), overall)],
    ["covered-30-speaker", speakerAccuracy(sides, coverage(0.3))],
    ["covered-80", of(coverage(0.8), overall)],
    ["covered-80-speaker", speakerAccuracy(sides, coverage(0.8))],
    ["cue", f1(countAll(sides.map(withCues), cueStrict, overall))],
    ["all", of(linked, SUBSETS.all)],
  ];
  // One less the calibration error, so that more is better as with all figures.
  if (judged.length > 0) figures.push(["calibration", 1 - calibrationError(binsOf(judged))]);
  const measures = figures.map(([id, value]) => ({ id: `${name}.${id}`, value }));
  return name === "polnear" ? measures : [...measures, ...aboutMeasures(name, compared, matched)];
}

function countAll(sides: readonly Sides[], fit: Fit, subset: Subset): Count {
  return addCounts(sides.map((each) => countIn(each, match(each, fit), subset)));
}

/** Of the gold statements of the speech subset that were covered, how many have the right speaker. */
function speakerAccuracy(sides: readonly Sides[], fit: Fit): number {
  const hits = sides.flatMap((each) => match(each, fit).flatMap((pair) => speakerHit(each, pair)));
  return hits.length === 0 ? 0 : hits.filter(Boolean).length / hits.length;
}

function speakerHit({ found, gold }: Sides, pair: Matched): boolean[] {
  const one = found[pair.found];
  const other = gold[pair.gold];
  if (one === undefined || other === undefined || !SUBSETS.speech.wants(other.said)) return [];
  return [sameSpeaker(one, other)];
}

function tableOf(ours: readonly Measure[], peers: ReadonlyMap<string, number>): string {
  const rows = ours.map(({ id, value }) =>
    `${id.padEnd(30)}${percent(value)}${percent(peers.get(id))}  ${PUBLISHED[id] ?? ""}`.trimEnd(),
  );
  return [`${"".padEnd(30)}onrecord    peer  published`, ...rows].join("\n");
}

function percent(value: number | undefined): string {
  return (value === undefined ? "" : (100 * value).toFixed(1)).padStart(8);
}
