import { MODELS_FOLDER, readLanguageCore } from "../src/language/structure/load.ts";
import type { Measure, Report } from "./floors.ts";
import { scoreNames, scoreTrees } from "./language-metric.ts";
import type { F1, TreeScores } from "./language-metric.ts";
import { loadPeers } from "./language-peers.ts";
import type { Peers } from "./language-peers.ts";
import { nameSets, treeSets } from "./language-sets.ts";
import type { NameSet, TreeSet } from "./language-sets.ts";

/**
 * The trained language core against treebanks and annotated names, on gold sentences and tokens, with tags of our
 * own under the trees. LAS counts labels with their subtypes; without punctuation is the headline, as in the papers.
 */
export function evalLanguage({ data }: { readonly data: string | null }): Report[] {
  return data === null ? [] : [measureLanguage(data)];
}

export function measureLanguage(dataDir: string, models: URL = MODELS_FOLDER): Report {
  const core = readLanguageCore(models);
  const peers = loadPeers();
  const trees = treeSets(dataDir);
  const names = nameSets(dataDir);
  const treeRows = trees.map((set) => ({ set, scores: scoreTrees(set.docs, core) }));
  const nameRows = names.map((set) => ({
    set,
    scores: scoreNames(set.docs, (doc) => core.analyse(doc.text, doc.tokens).names),
  }));
  return {
    title: "Language: tags, lemmas, structure, names (gold sentences and tokens)",
    table: [treeTable(treeRows, peers), nameTable(nameRows, peers), ...peers.notes].join("\n\n"),
    measures: [...treeRows.flatMap(treeMeasures), ...nameRows.map(nameMeasure)],
    goldFiles: [...trees, ...names].map(({ file }) => file),
  };
}

interface TreeRow {
  readonly set: TreeSet;
  readonly scores: TreeScores;
}

interface NameRow {
  readonly set: NameSet;
  readonly scores: F1;
}

function treeTable(rows: readonly TreeRow[], { winkTags }: Peers): string {
  const lines = rows.map(({ set, scores: s }) =>
    row([set.name, s.upos, winkTags?.(set.docs) ?? "–", s.xpos, s.lemma, s.uasNoPunct, s.lasNoPunct, s.uas, s.las]),
  );
  const head =
    "| set | UPOS | wink-nlp UPOS (own tokens) | XPOS | lemma | UAS | LAS | UAS with punctuation | LAS with punctuation |";
  return [head, "|---|--:|--:|--:|--:|--:|--:|--:|--:|", ...lines].join("\n");
}

function nameTable(rows: readonly NameRow[], { compromiseNames }: Peers): string {
  const lines = rows.map(({ set, scores }) => {
    const peer = compromiseNames === null ? "–" : scoreNames(set.docs, compromiseNames).f1;
    return row([set.name, scores.precision, scores.recall, scores.f1, peer]);
  });
  return ["| names | precision | recall | F1 | compromise F1 |", "|---|--:|--:|--:|--:|", ...lines].join("\n");
}

function row(cells: readonly (string | number)[]): string {
  const shown = cells.map((cell) => (typeof cell === "number" ? (100 * cell).toFixed(2) : cell));
  return `| ${shown.join(" | ")} |`;
}

function treeMeasures({ set, scores }: TreeRow): Measure[] {
  return [
    { id: `language.${set.name}.upos`, value: scores.upos },
    { id: `language.${set.name}.xpos`, value: scores.xpos },
    { id: `language.${set.name}.lemma`, value: scores.lemma },
    { id: `language.${set.name}.uas`, value: scores.uasNoPunct },
    { id: `language.${set.name}.las`, value: scores.lasNoPunct },
  ];
}

function nameMeasure({ set, scores }: NameRow): Measure {
  return { id: `language.${set.name}.names`, value: scores.f1 };
}
