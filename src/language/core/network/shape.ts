/**
 * The sizes of a network. `width`, `inner`, `arc` and `rel` are multiples of 16.
 *
 *     ids ─▶ embeddings ─▶ norm ─▶ layers × ( taps ─▶ norm ─▶ up ─▶ down, added ) ─▶ norm ─▶ tags, names, arcs, labels
 */
export interface NetworkShape {
  /** By column of a word's ids: how many rows its table has; row 0 stands for what is unknown. */
  readonly columns: readonly number[];
  readonly width: number;
  /** How many neighbouring words a layer looks at, an odd number. */
  readonly taps: number;
  readonly layers: number;
  readonly inner: number;
  readonly arc: number;
  readonly rel: number;
  readonly tags: number;
  readonly labels: number;
  /** One and four for every type of names; see names/labels.ts. */
  readonly names: number;
}

/** Values by the parameter's name, row-major, a row for each output. */
export interface NetworkWeights {
  readonly shape: NetworkShape;
  readonly values: ReadonlyMap<string, Float32Array>;
}

/** What a network's numbers stand for. */
export interface NetworkLexicon {
  /** "VERB VBD" */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Of names. */
  readonly types: readonly string[];
}

/** @throws RangeError where there is no such parameter or it has another size */
export function valuesOf({ values }: NetworkWeights, name: string, size: number): Float32Array {
  const found = values.get(name);
  if (found?.length !== size) throw new RangeError(`The network has no "${name}" of ${size} numbers.`);
  return found;
}

/** Outputs of a dense layer are worked out eight at a time. */
export function padded(outputs: number): number {
  return Math.ceil(outputs / 8) * 8;
}

/** @throws RangeError for sizes that the kernel cannot work with */
export function checkShape(shape: NetworkShape): void {
  const { columns, width, taps, layers, inner, arc, rel, tags, labels, names } = shape;
  const wide = [width, inner, arc, rel].every((size) => size > 0 && size <= MOST_WIDE && size % 16 === 0);
  const some = [tags, labels, names].every((count) => count > 0 && count <= MOST_OUTPUTS);
  const small = layers <= MOST_LAYERS && taps <= MOST_TAPS && taps % 2 === 1;
  const rows = columns.length > 0 && columns.length <= MOST_COLUMNS && columns.every((count) => count > 0);
  if (!wide || !some || !small || !rows || names % 4 !== 1)
    throw new RangeError("The network has sizes that cannot be.");
}

const MOST_WIDE = 1024;
/** Names' labels are kept in bytes. */
const MOST_OUTPUTS = 255;
const MOST_LAYERS = 64;
const MOST_TAPS = 63;
/** Sums of so many embeddings stay within 32 bits. */
const MOST_COLUMNS = 256;
