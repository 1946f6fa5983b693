/** How metadata is compared with the gold: small, literal rules that hold for every system alike. */

const MARKS = /[^\p{L}\p{N}]+/gu;

/** Case, accents, spaces and punctuation put aside. */
export function bare(text: string): string {
  return text.normalize("NFKD").toLowerCase().replace(MARKS, "");
}

/** F1 of the words of two titles, as multisets. */
export function wordF1(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  const free = new Map<string, number>();
  for (const word of right) free.set(word, (free.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of left) {
    const count = free.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    free.set(word, count - 1);
  }
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length);
}

function words(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether two lists name the same people, in any order. */
export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(names: readonly string[]): string {
  return [...new Set(names.map(bare))]
    .filter((name) => name !== "")
    .toSorted()
    .join("|");
}

const DEGREES = "M\\.?D|RD|MS|DVM|VMD|BA|LVT|VTS|FOMA|DABOM|DACVB|Sr|PSP|CPP|SMT|MW";
const BETWEEN_NAMES = new RegExp(`\\s*;\\s*|,\\s+(?!(?:${DEGREES})\\b)(?:and\\s+)?|\\s+(?:and|&)\\s+`, "u");

/** The names in one string of gold or of a peer; fundus parts them by ";", WCXB by commas and "and". */
export function namesIn(written: string | null, bySemicolon: boolean): string[] {
  return (written ?? "")
    .split(bySemicolon ? /\s*;\s*/u : BETWEEN_NAMES)
    .map((name) => name.replace(/^by\s+/iu, "").trim())
    .filter((name) => name !== "");
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/u;

interface Moment {
  readonly day: string;
  readonly clock: string | null;
  /** Milliseconds since 1970 where a zone is stated. */
  readonly instant: number | null;
}

function momentOf(value: string): Moment | null {
  const [, day, clock, zone] = ISO.exec(value) ?? [];
  if (day === undefined) return null;
  if (clock === undefined) return { day, clock: null, instant: null };
  const offset = zone?.replace(/(\d{2}):?(\d{2})$/u, "$1:$2");
  return { day, clock, instant: offset === undefined ? null : Date.parse(`${day}T${clock}:00${offset}`) };
}

/** The same day as written, or in Greenwich where both are instants. */
export function sameDay(found: string | null, gold: string): boolean {
  const [a, b] = [found === null ? null : momentOf(found), momentOf(gold)];
  if (a === null || b === null) return false;
  if (a.day === b.day) return true;
  return a.instant !== null && b.instant !== null && utcDay(a.instant) === utcDay(b.instant);
}

function utcDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The same minute: of instants where both state a zone, else of the clocks as written. */
export function sameMinute(found: string | null, gold: string): boolean {
  const [a, b] = [found === null ? null : momentOf(found), momentOf(gold)];
  if (a === null || b === null) return false;
  if (a.instant !== null && b.instant !== null) return a.instant === b.instant;
  return a.day === b.day && (a.clock ?? "00:00") === (b.clock ?? "00:00");
}
