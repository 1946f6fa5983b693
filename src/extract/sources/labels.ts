import { NOTHING } from "./parts.ts";
import type { Known, Profile } from "./parts.ts";
import { personNamed } from "./person.ts";
import { profileOf } from "./profile.ts";
import type { Span } from "../../span.ts";
import { isRole } from "./roles.ts";

/** Who the two of an interview are, as far as the article tells. */
export interface Interview {
  /** The one whom the byline names. */
  readonly asks: string | null;
  /** The one person who speaks beside the questions and answers. */
  readonly answers: string | null;
}

const QUESTION = /^(?:Q|Question|Interviewer)$/iu;
const ANSWER = /^(?:A|Answer|Interviewee)$/iu;

/** Who speaks under a label of a transcript: "Q" and "A", "FENWICK", "THE CHAIR". */
export function labelled(text: string, span: Span, known: Known, { asks, answers }: Interview): Profile {
  const words = text.slice(span.start, span.end);
  if (QUESTION.test(words)) return named(asks, words);
  if (ANSWER.test(words)) return named(answers, words);
  const profile = profileOf(text, span, known);
  const last = words.toLowerCase().split(/\s/u).at(-1) ?? "";
  if (isRole(last) || profile.kind === "person" || known.isOrganization(words)) return profile;
  return profile.kind === "organization" && !words.includes(" ") ? personNamed(words) : profile;
}

/** Without a name the label itself is the description; every place of it is the same one. */
function named(name: string | null, label: string): Profile {
  if (name !== null) return personNamed(name);
  const count = { min: 1, stated: false };
  return {
    ...NOTHING,
    kind: "unnamed",
    rule: "unnamed",
    description: label,
    noun: label.toLowerCase(),
    definite: true,
    count,
  };
}
