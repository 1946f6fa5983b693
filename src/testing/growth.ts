/**
 * How many times more it costs to do eight times the work: about 8 when the cost is in proportion,
 * about 64 when it is quadratic. Eight small pieces of work are measured against one large, so that
 * both take as long and meet the same collector and the same busy machine; the best of several
 * alternating runs counts, in time of the processor. A ratio holds where seconds do not.
 */
export function growth(work: (length: number) => unknown, length: number): number {
  const repeats = repeatsFor(() => work(length));
  let small = Infinity;
  let large = Infinity;
  for (let run = 0; run < MOST_RUNS; run++) {
    if (run >= LEAST_RUNS && large / small < GOOD / TIMES) break;
    small = Math.min(
      small,
      cost(() => work(length), TIMES * repeats),
    );
    large = Math.min(
      large,
      cost(() => work(length * TIMES), repeats),
    );
  }
  return (TIMES * large) / small;
}

const TIMES = 8;
const LEAST_RUNS = 4;
/** Only work that looks too dear is run so often: a machine may be busy with others for a second or two. */
const MOST_RUNS = 40;
/** A ratio that nobody need look at twice. */
const GOOD = 12;

/** The processor's clock ticks every few milliseconds: what is measured must take several ticks. */
const ENOUGH = 20;
const MOST_REPEATS = 256;

/** How often the work must be done to be measured, once it is warm: the second of two measures counts. */
function repeatsFor(work: () => unknown): number {
  let repeats = 1;
  const takes = (): number => Math.min(cost(work, TIMES * repeats), cost(work, TIMES * repeats));
  while (repeats < MOST_REPEATS && takes() < ENOUGH) repeats *= 2;
  return repeats;
}

/** Milliseconds of the processor, never 0. */
function cost(work: () => unknown, times: number): number {
  const begin = process.threadCpuUsage();
  for (let time = 0; time < times; time++) work();
  const { user, system } = process.threadCpuUsage(begin);
  return Math.max(0.5, (user + system) / 1000);
}
