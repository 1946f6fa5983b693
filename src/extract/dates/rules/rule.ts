import type { DateFields, TimeForm } from "../../../layers.ts";
import type { Span } from "../../../span.ts";
import type { Context } from "../context.ts";
import type { Groups } from "../fields.ts";
import { fieldsOf, NO_FIELDS } from "../fields.ts";
import { whichOf } from "../units.ts";

/** What a rule read: fields of the calendar, another form of time, or both. */
export interface Said {
  readonly fields: DateFields;
  readonly form: TimeForm | null;
}

/** One way of naming a time. At every place where one may begin, the rules are tried in their order. */
export interface DateRule {
  readonly name: string;
  /** The phrase, or the phrase in brackets between the words that it needs. */
  readonly example: string;
  /** The words that it may begin with, in lower case, or the first two ("a week"); numbers by their keys. */
  readonly opens: readonly string[];
  /**
   * What may follow where the opening is one word: words in lower case, "9" for digits, marks. Without it, anything.
   * It is a cheap look before the pattern is tried, so it must name all that the pattern takes.
   */
  readonly next?: readonly string[];
  readonly pattern: RegExp;
  /** How often a phrase of this form is a time: the share that people marked in WikiWars and the samples, as if a first guess had been right in twenty cases. */
  readonly confidence: number;
  readonly read: (groups: Groups, context: Context) => Said | null;
  /** Whether the words around the phrase leave it a time. */
  readonly fits?: (context: Context, span: Span) => boolean;
}

export function said(form: TimeForm | null, fields: Partial<DateFields> = {}): Said {
  return { fields: { ...NO_FIELDS, ...fields }, form };
}

/** For rules whose groups are fields of the calendar and nothing else. */
export function readFields(groups: Groups): Said | null {
  const fields = fieldsOf(groups);
  return fields === null ? null : { fields, form: null };
}

/** For rules whose fields are seen from another time of the article. */
export function readTold(groups: Groups): Said | null {
  const fields = fieldsOf(groups);
  const which = whichOf(groups["which"]);
  return fields === null || which === null ? null : { fields, form: { kind: "told", which } };
}
