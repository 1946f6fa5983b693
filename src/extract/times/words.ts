import { wordList } from "../../language/words.ts";

/**
 * Words that tell whether a day without a year or a week lies before or after publication. Collected by
 * hand from English-language news; what they get right was measured on texts with annotated dates.
 */

/** What is to come: "will meet on Monday", "is set to open on Tuesday", "the deadline is Friday". */
export const FUTURE_CUES: readonly string[] = [
  "about to",
  "are to",
  "as early as",
  "as soon as",
  "be held",
  "can expect",
  "deadline",
  "due",
  "expect",
  "expected",
  "expects",
  "expires",
  "forthcoming",
  "going to",
  "hope to",
  "hopes to",
  "hoping to",
  "intend to",
  "intends to",
  "is to",
  "likely",
  "plan to",
  "planned for",
  "planned to",
  "planning to",
  "plans to",
  "postponed to",
  "postponed until",
  "scheduled",
  "set for",
  "set to",
  "shall",
  "should",
  "slated",
  "the coming",
  "to be",
  "upcoming",
  "will",
  "won't",
  "would",
];

/**
 * Verbs whose present foretells, with a day beside it: "The fair opens on Monday", "which faces a vote on Friday".
 * Those of saying are none: "Fenwick suggests on Monday".
 */
export const PRESENT_VERBS: ReadonlySet<string> = new Set(
  wordList(`
    begin begins start starts open opens reopen reopens close closes end ends finish finishes expire expires
    resume resumes return returns convene convenes meet meets gather gathers host hosts hold holds stage stages
    vote votes decide decides face faces play plays travel travels fly flies head heads leave leaves depart departs
    arrive arrives go goes come comes visit visits speak speaks testify testifies appear appears stand stands
    launch launches mark marks celebrate celebrates kick kicks run runs take takes join joins retire retires
  `),
);

/** Verbs of reporting: close before a day they place the saying on it, whatever was foretold. */
export const REPORTING_WORDS: readonly string[] = [
  "added",
  "agreed",
  "announced",
  "approved",
  "confirmed",
  "decided",
  "declared",
  "issued",
  "predicted",
  "reported",
  "ruled",
  "said",
  "says",
  "stated",
  "told",
  "tweeted",
  "voted",
  "warned",
  "wrote",
];

/** Verbs that say something has happened, beside those in "-ed". */
export const PAST_VERBS: readonly string[] = [
  "became",
  "began",
  "broke",
  "came",
  "did",
  "fell",
  "found",
  "gave",
  "had",
  "held",
  "hit",
  "left",
  "lost",
  "made",
  "met",
  "rose",
  "said",
  "saw",
  "sent",
  "shot",
  "struck",
  "took",
  "told",
  "was",
  "went",
  "were",
  "won",
  "wrote",
];
