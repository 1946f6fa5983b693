import type { DateFields, DatePhrase, TimeForm, TimeUnit } from "../../layers.ts";
import type { Told } from "./told.ts";
import type { Value } from "./values.ts";

/** What a rule may know beside the phrase. */
export interface Setting {
  /** The number of the day of publication, or null where nothing tells it. */
  readonly published: number | null;
  /** Whether the words around put the time after publication. */
  readonly future: boolean;
  /** The latest time told of that is precise enough for a unit. */
  readonly told: (unit: TimeUnit) => Told | null;
  /** The time just told of, where the article tells of years long past in their order; else null. */
  readonly narrated: Told | null;
}

/** One way from stated words to the calendar; the first that gives a value decides. */
export interface TimeRule {
  readonly name: string;
  readonly example: string;
  /**
   * How often the value is right where the phrase is a time: the share in news that may be learned from (GUM, our
   * annotation of Wikinews, the samples), as if a first guess had been right in twenty cases.
   */
  readonly confidence: number;
  /** What the value is counted from: the words alone, publication, or a time told of before (of that precision). */
  readonly anchor: "words" | "published" | "told";
  readonly value: (phrase: DatePhrase, setting: Setting) => Value | null;
}

export type Form<Kind extends TimeForm["kind"]> = Extract<TimeForm, { kind: Kind }>;

/** A rule for one kind of form. */
export function ruleFor<Kind extends TimeForm["kind"]>(
  kind: Kind,
  rule: Omit<TimeRule, "value"> & {
    readonly value: (form: Form<Kind>, fields: DateFields, setting: Setting) => Value | null;
  },
): TimeRule {
  return {
    ...rule,
    value: ({ form, fields }, setting) => (isKind(form, kind) ? rule.value(form, fields, setting) : null),
  };
}

function isKind<Kind extends TimeForm["kind"]>(form: TimeForm | null, kind: Kind): form is Form<Kind> {
  return form?.kind === kind;
}
