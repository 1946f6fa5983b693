import type { FigureFinding } from "../../layers.ts";
import { PRICED, SAME_WORD, SIGNS, SMALL_WORDS, SURE_WORDS } from "./currencies.ts";
import { PER_TIME, SPEEDS, UNIT_SHORT, UNIT_WORDS } from "./units.ts";
import { vagueValue } from "./vague.ts";

/** What a rule's pattern caught, by the names of its groups. */
export type Groups = Readonly<Partial<Record<string, string>>>;

/** What the words say of the number itself. */
export type Reading = Pick<FigureFinding, "value" | "high" | "unit" | "bound" | "stated"> & {
  /** The word of a currency that several countries share ("shillings"), still to be told apart. */
  readonly shared?: string;
};

/** A unit as words state it. */
export interface UnitRead {
  readonly unit: string | null;
  /** What one of the words' units is of `unit`: 0.01 for cents. */
  readonly part: number;
  readonly shared?: string;
}

export function magnitude({ number }: Groups): Reading | null {
  if (number === undefined) return null;
  return { value: Number(number), high: null, unit: "magnitude", bound: "exact", stated: true };
}

export function none(): Reading {
  return { value: 0, high: null, unit: null, bound: "exact", stated: true };
}

/** "dozens" → 24 to 99, which is worked out. */
export function vague(words: string, read: UnitRead | null): Reading | null {
  const bounds = vagueValue(words);
  if (bounds === null) return null;
  const [value, high] = bounds;
  const rest = {
    unit: read?.unit ?? null,
    stated: false,
    ...(read?.shared === undefined ? {} : { shared: read.shared }),
  };
  return value === high ? { value, high: null, bound: "about", ...rest } : { value, high, bound: "range", ...rest };
}

export function unitOf({ unit, short, per }: Groups): UnitRead | null {
  const name = unit === undefined ? UNIT_SHORT.get(flat(short)) : UNIT_WORDS.get(flat(unit));
  if (name === undefined) return null;
  const whole = per === undefined ? name : `${name}/${PER_TIME.get(per) ?? per}`;
  return { unit: SPEEDS.get(whole) ?? whole, part: 1 };
}

/** Money by its sign or code, with what it is the price of. */
export function signUnit(sign: string, priced: string | undefined): UnitRead {
  const mark = sign.trim();
  if (mark.startsWith("Rs")) return currency(undefined, "rupees", priced);
  return currency(SIGNS.get(mark) ?? iso(mark), undefined, priced);
}

/** Money by its word. Hundredths are counted in the whole unit: "50p" is half a pound. */
export function moneyUnit(groups: Groups): UnitRead {
  const { land, priced, code } = groups;
  if (code !== undefined) return currency(iso(code), undefined, priced);
  const word = groups["currency"] ?? groups["pence"] ?? "";
  const whole = SMALL_WORDS.get(word);
  const name = whole ?? SAME_WORD.get(word) ?? word;
  const shared = [land, name].filter((part) => part !== undefined).join(" ");
  return { ...currency(SURE_WORDS.get(name), shared, priced), part: whole === undefined ? 1 : 0.01 };
}

function currency(code: string | undefined, shared: string | undefined, priced: string | undefined): UnitRead {
  const by = priced === undefined ? "" : `/${PRICED.get(flat(priced)) ?? priced}`;
  if (code !== undefined) return { unit: code + by, part: 1 };
  return { unit: by === "" ? null : by, part: 1, ...(shared === undefined ? {} : { shared }) };
}

/** "RMB" is the everyday name of CNY. */
function iso(code: string): string {
  return code === "RMB" ? "CNY" : code;
}

function flat(words: string | undefined): string {
  return (words ?? "").replaceAll(/\s+/gu, " ");
}
