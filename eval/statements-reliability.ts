/** A statement that the program found: how sure it said it was, and whether people marked the same. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** The statements of one range of confidence. */
export interface Bin {
  readonly from: number;
  readonly count: number;
  /** The mean of what they state. */
  readonly stated: number;
  /** The share of those that are right. */
  readonly right: number;
}

const BINS = 10;

/** By tenths of confidence, the empty ones left out. */
export function binsOf(judged: readonly Judged[]): Bin[] {
  const bins: Judged[][] = Array.from({ length: BINS }, () => []);
  for (const one of judged) bins[Math.min(BINS - 1, Math.floor(one.confidence * BINS + 1e-9))]?.push(one);
  return bins.flatMap((members, at) => {
    if (members.length === 0) return [];
    const stated = mean(members.map(({ confidence }) => confidence));
    const right = mean(members.map((one) => (one.right ? 1 : 0)));
    return [{ from: at / BINS, count: members.length, stated, right }];
  });
}

/** How far what is stated lies from what is right, on average over statements: 0 is calibrated. */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return 0;
  return bins.reduce((sum, { count, stated, right }) => sum + count * Math.abs(stated - right), 0) / all;
}

export function reliabilityTable(bins: readonly Bin[]): string {
  const rows = bins.map(
    ({ from, count, stated, right }) =>
      `${`${from.toFixed(1)}–${(from + 1 / BINS).toFixed(1)}`.padEnd(30)}${percent(stated)}${percent(right)}${String(count).padStart(8)}`,
  );
  const error = `${"expected calibration error".padEnd(30)}${percent(calibrationError(bins))}`;
  return [`${"confidence".padEnd(30)}  stated   right   count`, ...rows, error].join("\n");
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(8);
}
