import { bucketCount, placeOf, PLACES, STEPS_PER_BUCKET } from "./buckets.ts";
import { ByteWriter } from "./bytes.ts";
import { codebook } from "./codebook.ts";
import { STEP_REST } from "./steps.ts";

/** A feature of a step: its hash, and in codes how much the second and the third step are worth more than the first. */
export interface StepRow {
  readonly key: number;
  readonly second: number;
  readonly third: number;
}

/** The bytes of the table that `PackedSteps` looks into. Where a bucket has no place left, what is least is left out. */
export function stepTable(rows: readonly StepRow[]): Uint8Array {
  const book = codebook();
  const sizeOf = ({ second, third }: StepRow): number =>
    Math.abs(book[second & 255] ?? 0) + Math.abs(book[third & 255] ?? 0);
  const buckets = bucketCount(rows.length, STEPS_PER_BUCKET);
  const cells = new Int32Array(PLACES * buckets);
  const taken = new Uint8Array(buckets);
  for (const row of rows.toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.key >>> 0) - (b.key >>> 0))) {
    const bucket = placeOf(row.key, buckets);
    const place = taken[bucket] ?? 0;
    if (place === PLACES) continue;
    cells[bucket * PLACES + place] = (row.key & STEP_REST) | ((row.second & 255) << 16) | (row.third << 24);
    taken[bucket] = place + 1;
  }
  const writer = new ByteWriter();
  writer.number(buckets);
  writer.table(new Uint8Array(cells.buffer));
  return writer.done();
}
