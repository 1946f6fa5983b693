import { BLANK, pattern, WORD_START } from "../../language/words.ts";
import type { DatePhrase, Which } from "../../layers.ts";

/**
 * What may stand between a clock and its day: "10 p.m. on Wednesday", "noon Saturday", "noon on the 5th of March",
 * "5 p.m. EST, Nov. 6", "2 a.m. the next day".
 */
const BETWEEN_CLOCK = pattern(`^,?${BLANK}(?:(?:on|of)${BLANK})?(?:the${BLANK})?$`);

/** A clock or a part of the day and the day that follows are one phrase; null where they are not. */
export function joinDay(text: string, first: DatePhrase, second: DatePhrase): DatePhrase | null {
  if (!awaitsDay(first) || second.start - first.end > 12) return null;
  if (!BETWEEN_CLOCK.test(text.slice(first.end, second.start))) return null;
  const whole = { ...first, end: second.end, because: [{ start: first.start, end: second.end }] };
  const which = whichDay(second);
  if (first.form?.kind === "clock" && which !== null)
    return { ...whole, form: { ...first.form, which }, fields: { ...second.fields, part: null } };
  if (second.form !== null || !hasDay(second.fields)) return null;
  if (first.form?.kind === "clock") return { ...whole, fields: { ...second.fields, part: null } };
  if (second.fields.part !== null) return null;
  return { ...whole, form: null, fields: { ...second.fields, part: first.fields.part } };
}

/** "the next day", "the following Friday": a day seen from one told of. */
function whichDay({ form, fields, modifier }: DatePhrase): Which | null {
  if (modifier !== null) return null;
  if (form?.kind === "told") return fields.weekday === null ? null : form.which;
  return form?.kind === "period" && form.unit === "day" && fields.year === null ? form.which : null;
}

/** "5 p.m." and "dawn" ask for a day; "that evening" has one. */
function awaitsDay({ form, fields }: DatePhrase): boolean {
  if (hasDay(fields)) return false;
  return (
    (form?.kind === "clock" && form.which === null) ||
    (form?.kind === "told" && form.which === "the" && fields.part !== null)
  );
}

function hasDay({ day, weekday, offsetDays }: DatePhrase["fields"]): boolean {
  return day !== null || weekday !== null || offsetDays !== null;
}

const JOINS = pattern(`^(?:${BLANK}(?:and|to|through|until|till)${BLANK}|(?:${BLANK})?[-–](?:${BLANK})?)$`);
const OPENS_RANGE = pattern(`${WORD_START}(?:[Bb]etween|[Ff]rom)${BLANK}(?:the${BLANK})?$`);
const JOINS_ALONE = /[-–]|to|through/u;

/** Whether two times are the ends of a range: "between May and July", "the 1990s to today". */
export function joinsRange(text: string, first: DatePhrase, second: DatePhrase): boolean {
  if (second.start - first.end > 12 || first.form?.kind === "length" || second.form?.kind === "length") return false;
  const between = text.slice(first.end, second.start);
  if (!JOINS.test(between)) return false;
  return JOINS_ALONE.test(between) || OPENS_RANGE.test(text.slice(Math.max(0, first.start - 12), first.start));
}
