/**
 * Boosted decision trees over named features. A tree is a list of nodes; an inner node sends a row to
 * `left` when its feature is at most `threshold`, else to `left + 1`; the values of the leaves add up.
 */
export interface Trees {
  readonly base: number;
  /** Where each tree begins in the arrays below. */
  readonly roots: Int32Array;
  /** Number of the feature, or -1 for a leaf. */
  readonly feature: Int16Array;
  readonly threshold: Float32Array;
  readonly left: Int32Array;
  /** The value of a leaf; of an inner node, the value that a row has which gets this far. */
  readonly value: Float32Array;
  /** The same nodes, so that a node lies in one place. */
  readonly nodes: Nodes;
  /** The features that any node looks at. */
  readonly used: readonly number[];
}

/**
 * Four numbers for each node: feature, threshold, left, value. One piece of memory is seen as whole numbers and
 * as floats: places read from floats would have to be turned into whole numbers at each step.
 */
interface Nodes {
  readonly wholes: Int32Array;
  readonly floats: Float32Array;
}

const FIELDS = 4;

export function treesOf(fields: Omit<Trees, "nodes" | "used">): Trees {
  const { feature, threshold, left, value } = fields;
  const wholes = new Int32Array(feature.length * FIELDS);
  const floats = new Float32Array(wholes.buffer);
  for (let node = 0; node < feature.length; node++) {
    wholes[node * FIELDS] = feature[node] ?? -1;
    floats[node * FIELDS + 1] = threshold[node] ?? 0;
    wholes[node * FIELDS + 2] = (left[node] ?? 0) * FIELDS;
    floats[node * FIELDS + 3] = value[node] ?? 0;
  }
  const used = [...new Set(feature)].filter((at) => at >= 0);
  return { ...fields, nodes: { wholes, floats }, used };
}

/**
 * The log odds of one row. Every so many trees the sum is looked at: once it is below `hopeless` the rest is left
 * out, for most of a page is menus and links, and the first trees are sure of them.
 */
export function scoreRow({ base, roots, nodes }: Trees, row: Float32Array, hopeless: number = -Infinity): number {
  const { wholes, floats } = nodes;
  let sum = base;
  for (let tree = 0; tree < roots.length; tree++) {
    if (tree % LOOK === 0 && sum < hopeless) break;
    let at = (roots[tree] ?? 0) * FIELDS;
    for (let feature = wholes[at] ?? -1; feature >= 0; feature = wholes[at] ?? -1) {
      at = (wholes[at + 2] ?? 0) + ((row[feature] ?? 0) <= (floats[at + 1] ?? 0) ? 0 : FIELDS);
    }
    sum += floats[at + 3] ?? 0;
  }
  return sum;
}

const LOOK = 20;

/** How much each feature moved the score of one row, up or down: the reasons for it. */
export function reasonsOf(trees: Trees, row: Float32Array): Map<number, number> {
  const { feature, threshold, left, value } = trees;
  const moved = new Map<number, number>();
  for (const root of trees.roots) {
    let node = root;
    for (let at = feature[node] ?? -1; at >= 0; at = feature[node] ?? -1) {
      const next = (left[node] ?? 0) + ((row[at] ?? 0) <= (threshold[node] ?? 0) ? 0 : 1);
      moved.set(at, (moved.get(at) ?? 0) + (value[next] ?? 0) - (value[node] ?? 0));
      node = next;
    }
  }
  return moved;
}

export function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
