import type { Reading, Read, Phrase } from "./state.ts";
import { draftOf } from "./state.ts";
import { verbGroup } from "./range.ts";
import { subjectBefore } from "./subject.ts";
import type { Item } from "./view.ts";
import { accordingTo } from "./according.ts";

type Items = readonly Item[];

/** The phrases of a line, in order. */
export function phrasesIn(items: Items): Phrase[] {
  return items.flatMap((item, at): Phrase[] => {
    if (item.kind !== "word") return [];
    if (item.word === "according" && items[at + 1]?.word === "to")
      return [{ rule: "according-to", from: at, to: at + 2 }];
    if (isPer(items, at)) return [{ rule: "according-to", from: at, to: at + 1 }];
    const silence = NO_ANSWER.has(item.word) ? noAnswer(items, at) : null;
    return silence === null ? [] : [silence];
  });
}

/** "…, per Fenwick", "Per the report, …", "By reports, …" */
function isPer(items: Items, at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (before !== undefined && before.word !== ",") return false;
  if (item?.word === "per") return before === undefined || next?.capital === true;
  if (item?.word !== "by") return false;
  return namesReport(items, at + 1) || (before === undefined && next?.word === "reports");
}

/** ", by police reports,", ", by the union’s account." */
function namesReport(items: Items, from: number): boolean {
  const noun = items.findIndex(({ word }, at) => at >= from && at < from + LONGEST_OWNER && REPORTS.test(word));
  const next = items[noun + 1];
  return noun >= 0 && (next === undefined || next.kind === "mark");
}

const REPORTS = /^(?:reports?|accounts?|estimates?|counts?|reckoning)$/u;

/** "the harbour master’s own account", in words. */
const LONGEST_OWNER = 6;

/** Where "according to" begins, with the comma before it. */
export function borderOf(items: Items, { from }: Phrase): number {
  return items[from - 1]?.word === "," ? from - 1 : from;
}

export function readPhrase(reading: Reading, phrase: Phrase): Read | null {
  if (phrase.rule === "according-to") return accordingTo(reading, phrase);
  return silent(reading, phrase);
}

const NO_ANSWER: ReadonlySet<string> = new Set([
  "respond",
  "reply",
  "return",
  "reached",
  "responded",
  "replied",
  "returned",
]);

/** "did not immediately respond to a request for comment", "could not be reached for comment". */
function noAnswer(items: Items, at: number): Phrase | null {
  const group = verbGroup(items, at);
  if (!group.negated) return null;
  const rest = items.slice(at + 1, at + 14).map(({ word }) => word);
  const asked = rest.some((word) =>
    /^(?:comment|requests?|inquir(?:y|ies)|enquir(?:y|ies)|calls?|messages?|questions?|e-?mails?)$/u.test(word),
  );
  return asked || rest.length === 0 || rest[0] === "." ? { rule: "no-answer", from: group.from, to: at + 1 } : null;
}

function silent({ line, items }: Reading, { from, to }: Phrase): Read | null {
  const speaker = subjectBefore(items, from);
  if (speaker === null) return null;
  let end = to;
  while (
    end < items.length &&
    items[end]?.kind === "word" &&
    !["and", "but", "as", "because"].includes(items[end]?.word ?? "")
  )
    end++;
  return {
    draft: {
      ...draftOf(line, "no-answer", [{ from, to: end }]),
      cue: { from, to },
      verb: items[to - 1]?.word ?? null,
      act: "declined",
      speaker,
      basis: "subject",
    },
    floor: end,
  };
}
