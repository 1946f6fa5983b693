import { keyOf } from "./keys.ts";
import { outletNamed } from "../../language/outlets.ts";
import type { Profile, Parts } from "./parts.ts";
import { NOTHING, trailingRun } from "./parts.ts";
import { isOneOfMany } from "./roles.ts";
import { isOffice } from "./unnamed.ts";
import type { Word } from "./words-of.ts";
import { opensSentence, written } from "./words-of.ts";
import { ORGANIZATION_WORDS, ORGANIZATION_NOUNS, DOCUMENT_NOUNS } from "./words.ts";

/** Names of outlets that the list does not know end or begin so. */
const PRESS_END =
  /^(?:Times|Post|Herald|Tribune|Journal|Gazette|Courier|News|Daily|Radio|TV|Television|Media|Magazine|Telegraph|Chronicle|Observer|Dispatch|Examiner|Inquirer|Globe|Mirror|Sun|Star|Standard|Echo|Argus)$/u;
const PRESS_NOUN =
  /^(?:newspaper|news|agency|broadcaster|magazine|daily|tabloid|station|outlet|website|channel|weekly|network)$/u;

/** A newspaper, broadcaster or agency: the publisher, one of the list, or one that the words beside it show. */
export function outlet(parts: Parts): Profile | null {
  const { text, head, core } = parts;
  const run = trailingRun(core);
  const name = publisherNamed(parts) ?? listed(text, head) ?? listed(text, core) ?? listedBehind(parts, run);
  if (name !== null) return outletProfile(name, head);
  const media = core.at(-1)?.key ?? "";
  const reach = core.at(-2)?.key ?? "";
  if (/^(?:state|local|official|domestic)$/u.test(reach) && /^(?:media|television|tv|radio|news)$/u.test(media))
    return outletProfile(written(text, core), head);
  return head.length === core.length ? unlisted(parts, run) : null;
}

/** "The Harbour Courier", "the Courier", "this newspaper": the outlet whose article this is. */
function publisherNamed({ text, head, known }: Parts): string | null {
  const { publisher } = known;
  if (publisher === null) return null;
  const words = keyOf(written(text, head));
  const last = publisher.split(" ").at(-1) ?? "";
  const short = head.length === 2 && head[0]?.key === "the" && PRESS_END.test(last) && words === keyOf(last);
  return words === keyOf(publisher) || short || OURSELVES.test(words) ? publisher : null;
}

const OURSELVES = /^(?:this|our) (?:newspaper|paper|magazine|website|channel|station|news agency)$/u;

function listed(text: string, words: readonly Word[]): string | null {
  return outletNamed(written(text, words))?.name ?? null;
}

/** "the newspaper Le Soir" */
function listedBehind({ text, core }: Parts, run: readonly Word[]): string | null {
  const before = core[core.length - run.length - 1]?.key ?? "";
  return PRESS_NOUN.test(before) || before === "the" ? listed(text, run) : null;
}

/** "the newspaper Gazeta da Ponte", "The Harbour Courier": an outlet by the words beside or in its name. */
function unlisted({ text, head, core }: Parts, run: readonly Word[]): Profile | null {
  const before = core[core.length - run.length - 1];
  const named = PRESS_NOUN.test(before?.key ?? "") || (run.length > 1 && PRESS_END.test(run.at(-1)?.text ?? ""));
  if (run.length === 0 || !named) return null;
  const article = before?.text === "The" && !opensSentence(text, before.start) ? [before] : [];
  return outletProfile(written(text, [...article, ...run]), head);
}

function outletProfile(name: string, head: readonly Word[]): Profile {
  return { ...NOTHING, kind: "outlet", rule: "outlet", name, noun: head.at(-1)?.key ?? "", definite: false };
}

/** "the Kurdish-led Lund Forces": the first word tells about the name and is no part of it. */
const LED = /-(?:led|based|backed|owned|run|born|controlled)$/u;

/** A named organization: "the World Health Organization (WHO)", "Tesco", "the Ministry of Health". */
export function organization({ text, head, core, tail, rest }: Parts): Profile | null {
  const whole = trailingRun(core);
  const run = whole.length > 1 && LED.test(whole[0]?.text ?? "") ? whole.slice(1) : whole;
  const first = run[0];
  if (first === undefined || isOneOfMany(core)) return null;
  const placed = run.length > 1 && rest[0]?.text === "," && rest[1]?.capital === true;
  const named = placed ? run : [...run, ...continued(run, tail)];
  if (named.length === 1 && isOffice(first.key)) return null;
  const place = rest[0]?.text === "(" ? rest[1]?.text : undefined;
  const name = written(text, named);
  if (DOCUMENT_NOUNS.has(run.at(-1)?.key ?? "") && run.length < 3) return null;
  const noun =
    run.findLast(({ key }) => ORGANIZATION_NOUNS.has(key))?.key ?? place?.toLowerCase() ?? head.at(-1)?.key ?? "";
  return { ...NOTHING, kind: "organization", rule: "organization", name, noun, definite: false };
}

/** "Department of Justice", "Committee to Protect Journalists": a name goes on over small words. */
function continued(run: readonly Word[], tail: readonly Word[]): readonly Word[] {
  if (!run.some(({ key }) => ORGANIZATION_WORDS.has(key))) return [];
  const post = run.some(({ key }) => key === "embassy" || key === "consulate");
  let to = 0;
  tail.forEach(({ capital, key }, at) => {
    if (at === to && capital) to = at + 1;
    else if (
      at === to &&
      (/^(?:of|for|on|to|and|the)$/u.test(key) || (post && key === "in")) &&
      (tail[at + 1]?.capital === true || (key !== "and" && tail[at + 1]?.key === "the"))
    )
      to = at + 1;
  });
  while (to > 0 && tail[to - 1]?.capital === false) to--;
  return tail.slice(0, to);
}
