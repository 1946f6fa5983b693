import { calendarDay, isoDay, parseIsoDay } from "../../language/days.ts";
import type { Bound, DatePhrase, Modifier } from "../../layers.ts";
import type { Value } from "./values.ts";
import { monthValue } from "./values.ts";

/** TIMEX3's `mod` for a modifier; for lengths other words are used than for dates. */
const DATE_MODS: Readonly<Record<Modifier, string>> = {
  early: "START",
  beginning: "START",
  earlier: "START",
  mid: "MID",
  late: "END",
  end: "END",
  later: "END",
  about: "APPROX",
  more: "MORE_THAN",
  less: "LESS_THAN",
  "at-least": "EQUAL_OR_MORE",
  "at-most": "EQUAL_OR_LESS",
};

const BOUND_MODS: Readonly<Record<Bound, string>> = {
  since: "ON_OR_AFTER",
  until: "ON_OR_BEFORE",
  by: "ON_OR_BEFORE",
  before: "BEFORE",
  after: "AFTER",
  within: "ON_OR_BEFORE",
};

/** Which share of a period a modifier leaves: "early 2019" its first third, "the end of 2019" its last twelfth. */
const SHARES: Readonly<Partial<Record<Modifier, readonly [number, number]>>> = {
  beginning: [0, 1 / 12],
  early: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  end: [11 / 12, 1],
};

/**
 * "more than a year ago" lies before that day a year ago, "more than a year later" behind it: what counts from a day
 * is longer, so the day itself is further off.
 */
const FARTHER: Readonly<Partial<Record<Modifier, readonly [string, string]>>> = {
  more: ["BEFORE", "AFTER"],
  "at-least": ["ON_OR_BEFORE", "ON_OR_AFTER"],
};

function farther(value: Value, modifier: Modifier, sign: -1 | 1): Value {
  const mods = FARTHER[modifier];
  if (mods === undefined) return value;
  const { earliest, latest } = value;
  if (sign < 0) return { ...value, mod: mods[0], edtf: interval(null, latest), earliest: null };
  return { ...value, mod: mods[1], edtf: interval(earliest, null), latest: null };
}

/** Puts a modifier into a value: its code, and a narrower span of days. */
export function modified(
  value: Value,
  { modifier, form }: Pick<DatePhrase, "modifier" | "form">,
  published: number | null,
): Value {
  if (modifier === null) return value;
  if (form?.kind === "shift" && modifier in FARTHER && value.earliest !== null)
    return farther(value, modifier, form.sign);
  const mod = DATE_MODS[modifier];
  if (modifier === "about") return { ...value, mod, edtf: value.edtf === null ? null : `${value.edtf}~` };
  const first = parseIsoDay(value.earliest ?? "");
  const last = parseIsoDay(value.latest ?? "");
  if (first === null || last === null || first === last || value.type === "DURATION") return { ...value, mod };
  if (modifier === "earlier" || modifier === "later") {
    return sidesOfToday({ ...value, mod }, modifier === "earlier", { first, last }, published);
  }
  const share = SHARES[modifier];
  return share === undefined ? { ...value, mod } : shareOf({ ...value, mod }, share, { first, last });
}

/** A share of whole years is taken in months ("early 2019": January to April), of anything shorter in days. */
function shareOf(value: Value, [from, to]: readonly [number, number], { first, last }: Days): Value {
  const [opening, closing] = [calendarDay(first), calendarDay(last)];
  if (opening.month !== 1 || opening.day !== 1 || closing.month !== 12) {
    const length = last - first + 1;
    return within(value, first + Math.round(from * length), first + Math.round(to * length) - 1);
  }
  const months = (closing.year - opening.year + 1) * 12;
  const start = monthFrom(opening.year, Math.round(from * months));
  const end = monthFrom(opening.year, Math.round(to * months) - 1);
  const edtf = start.edtf === end.edtf ? `${start.edtf}~` : `${start.edtf}~/${end.edtf}~`;
  return { ...value, edtf, earliest: start.earliest, latest: end.latest };
}

function monthFrom(year: number, index: number): Value {
  return monthValue(year + Math.floor(index / 12), (index % 12) + 1);
}

interface Days {
  readonly first: number;
  readonly last: number;
}

/** "earlier this year" ends at publication, "later this month" begins there. */
function sidesOfToday(value: Value, isEarlier: boolean, { first, last }: Days, published: number | null): Value {
  if (published === null || published < first || published > last) return value;
  return isEarlier ? within(value, first, published) : within(value, published, last);
}

function within(value: Value, first: number, last: number): Value {
  const [earliest, latest] = [isoDay(first), isoDay(Math.max(first, last))];
  return { ...value, edtf: earliest === latest ? `${earliest}~` : `${earliest}~/${latest}~`, earliest, latest };
}

/**
 * What lies on one side of a time: "since March" runs to publication, "by July 15" from publication, "before
 * 2030" ends the day before. Where publication does not help, the other end stays open ("..").
 */
export function bounded(value: Value, bound: Bound | null, published: number | null): Value {
  if (bound === null) return value;
  const { earliest, latest } = value;
  const first = parseIsoDay(earliest ?? "");
  const last = parseIsoDay(latest ?? "");
  if (bound === "within" && value.type === "DURATION") return { ...value, mod: value.mod ?? "EQUAL_OR_LESS" };
  if (first === null || last === null || value.type === "DURATION" || value.type === "SET") return value;
  const mod = value.mod ?? BOUND_MODS[bound];
  const today = published === null ? null : isoDay(published);
  if (bound === "since" || bound === "after") {
    const end = published !== null && published >= last && bound === "since" ? today : null;
    return { ...value, mod, edtf: interval(earliest, end), earliest, latest: end };
  }
  const start = published !== null && published <= last ? today : null;
  const end = bound === "before" ? isoDay(first - 1) : latest;
  return {
    ...value,
    mod,
    edtf: interval(start, end),
    earliest: start !== null && end !== null && start > end ? null : start,
    latest: end,
  };
}

function interval(from: string | null, to: string | null): string {
  return `${from ?? ".."}/${to ?? ".."}`;
}
