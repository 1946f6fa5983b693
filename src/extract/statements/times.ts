import { pattern, WORD_START } from "../../language/words.ts";
import type { TimeFinding } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { firstAtOrAfter, spanAt } from "../../span.ts";
import type { Spoken } from "./draft.ts";

/** How far behind its cue the day of a saying may stand: "told a crowded press conference on Tuesday". */
const REACH = 60;

/** The time at which it was said (its index), as the words of the clause of saying tell; null where they do not. */
export function timeOf(text: string, times: readonly TimeFinding[], spoken: Spoken): number | null {
  return timeBehind(text, times, spoken) ?? timeBefore(text, times, spoken);
}

/** Between the cue and the words said, or right behind the clause: "said on Monday that", "said Fenwick on Monday." */
function timeBehind(text: string, times: readonly TimeFinding[], spoken: Spoken): number | null {
  const { cue, content } = spoken;
  if (cue === null) return null;
  const end = clauseEnd(text, cue, spoken.speakerSpan);
  const at = firstAtOrAfter(times, end);
  const time = times[at];
  if (time === undefined || time.start > end + REACH || !isDay(time)) return null;
  const next = content[firstAtOrAfter(content, end)];
  if (spanAt(content, time.start) !== undefined) return null;
  return next === undefined ? (time.start <= end + 4 ? at : null) : time.end <= next.start ? at : null;
}

/** Behind the cue, or behind a speaker who follows it; what is added to a speaker may have a day of its own. */
function clauseEnd(text: string, cue: Span, speaker: Span | null): number {
  if (speaker === null || speaker.start < cue.end || speaker.start > cue.end + 2) return cue.end;
  return text.slice(speaker.start, speaker.end).includes(",") ? cue.end : speaker.end;
}

const OPENS = pattern(
  `(?:^|\\n|[.!?]["”’)]{0,2}[ \\u00a0]|${WORD_START}(?:But|And) )(?:(?:[Oo]n|[Ii]n|[Ee]arly|[Ll]ate) )?$`,
);

/** "On Monday, Fenwick said …": a day at the opening of the sentence, right before the speaker. */
function timeBefore(text: string, times: readonly TimeFinding[], { speakerSpan, cue, content }: Spoken): number | null {
  if (speakerSpan === null || cue === null || cue.start < speakerSpan.start) return null;
  const at = firstAtOrAfter(times, speakerSpan.start) - 1;
  const time = times[at];
  if (time === undefined || !isDay(time) || spanAt(content, time.start) !== undefined) return null;
  if (!/^,?[ \u00a0]$/u.test(text.slice(time.end, speakerSpan.start))) return null;
  return OPENS.test(text.slice(Math.max(0, time.start - 12), time.start)) ? at : null;
}

/** Not a length ("for two hours"), nor a time that names no day ("now", "recently"). */
function isDay({ type, value }: TimeFinding): boolean {
  return (type === "DATE" || type === "TIME") && value?.endsWith("_REF") !== true;
}
