import type { CueForm } from "./cues.ts";
import { CUE_FORMS } from "./cues.ts";
import { behindSubordinate, mainSubject, opener } from "./main-subject.ts";
import type { Range, VerbGroup } from "./range.ts";
import { verbGroup } from "./range.ts";
import { inverted, isNobody, quotedAs, withAntecedent } from "./saying-subject.ts";
import { subjectBefore } from "./subject.ts";
import { looksLikeVerb } from "./verb-signs.ts";
import type { Item } from "./view.ts";
import { COORDINATORS } from "./words.ts";

type Items = readonly Item[];

/** A verb of saying in a line, with whose it is. */
export interface Saying {
  readonly at: number;
  readonly form: CueForm;
  readonly group: VerbGroup;
  readonly subject: Range | null;
  /** `before` "X said", `after` "said X", `shared` "…, adding": the subject of an earlier verb. */
  readonly order: "before" | "after" | "shared";
  /** Where the clause of saying begins. */
  readonly from: number;
  /** Where it ends: behind the verb, or behind a subject that follows it. */
  readonly to: number;
}

/** The verbs of saying in a line, in order. */
export function sayingsIn(items: Items): Saying[] {
  const found: Saying[] = [];
  items.forEach((item, at) => {
    if (item.kind !== "word") return;
    const form = CUE_FORMS.get(item.word);
    const saying = form === undefined ? null : sayingAt(items, at, form, found.at(-1) ?? null);
    if (saying !== null) found.push(saying);
  });
  return found;
}

function sayingAt(items: Items, at: number, form: CueForm, earlier: Saying | null): Saying | null {
  const group = verbGroup(items, at);
  const quoted = quotedAs(items, at);
  if (quoted !== null)
    return quoted === null
      ? null
      : { at, form, group, subject: quoted, order: "before", from: quoted.from, to: at + 1 };
  if (group.infinitive || group.passive || (group.negated && !NEGATED.has(form.cue.lemma))) return null;
  if (form.kind === "ing" && !group.auxiliary) return participle(items, at, form, group, earlier);
  if (!looksLikeVerb(items, at, form, group)) return null;
  return finite(items, at, form, group, earlier);
}

/** "did not comment", "has not confirmed": silence is reported, too. */
const NEGATED: ReadonlySet<string> = new Set(["respond", "reply", "comment", "answer", "confirm", "dispute"]);

function finite(items: Items, at: number, form: CueForm, group: VerbGroup, earlier: Saying | null): Saying | null {
  const bare = group.from === at;
  const before = items[group.from - 1];
  const inHeadline = items[at - 1]?.word === "," && items.length - at < 5 && items.at(-1)?.kind === "word";
  if (bare && (form.kind !== "base" || inHeadline) && form.cue.frames.has("clause")) {
    const subject = inverted(items, at);
    if (subject !== null) return { at, form, group, subject, order: "after", from: at, to: subject.to };
  }
  if (
    before !== undefined &&
    (COORDINATORS.has(before.word) || (before.word === "," && COORDINATORS.has(items[group.from - 2]?.word ?? "")))
  ) {
    return shared(items, at, form, group, earlier);
  }
  const subject = subjectBefore(items, group.from);
  if (subject === null) {
    // "Fenwick, asked about the pier, said": of all cues this one is most often a participle here.
    return before?.word === "," && form.cue.lemma !== "ask" ? shared(items, at, form, group, earlier) : null;
  }
  if (isNobody(items, subject)) return null;
  return { at, form, group, subject: withAntecedent(items, subject), order: "before", from: subject.from, to: at + 1 };
}

/** "…, adding that", "with officials saying that". */
function participle(items: Items, at: number, form: CueForm, group: VerbGroup, earlier: Saying | null): Saying | null {
  const before = items[group.from - 1];
  if (before === undefined) return null;
  if (before.word === "," || before.kind === "quote" || before.word === "and") {
    return shared(items, at, form, group, earlier);
  }
  // "by saying “…”", "after warning that": without a mark of what is said, "by adding pumps" says nothing.
  if (["by", "before", "after"].includes(before.word)) {
    const marked = items.slice(at + 1, at + 20).some(({ kind, word }) => kind === "quote" || word === "that");
    return marked ? shared(items, at, form, group, earlier) : null;
  }
  for (let open = at - 2; open >= Math.max(0, at - 12); open--) {
    if (items[open]?.word === "with")
      return { at, form, group, subject: { from: open + 1, to: group.from }, order: "before", from: open, to: at + 1 };
    if (items[open]?.kind !== "word") return null;
  }
  return null;
}

function shared(items: Items, at: number, form: CueForm, group: VerbGroup, earlier: Saying | null): Saying | null {
  const subject =
    behindSubordinate(items, earlier, group.from) ??
    earlier?.subject ??
    opener(items, group.from - 2) ??
    mainSubject(items, group.from);
  if (subject === null) return null;
  const before = items[group.from - 1]?.word ?? "";
  const from = before === "," || COORDINATORS.has(before) ? group.from - 1 : group.from;
  return { at, form, group, subject, order: "shared", from, to: at + 1 };
}
