import { PREPOSITION } from "./parts.ts";
import type { Word } from "./words-of.ts";
import { isTitle, NOT_ROLES, OFFICE_NOUNS } from "./words.ts";

/** Whether a word is a title or a word for what people do. */
export function isRole(key: string): boolean {
  if (NOT_ROLES.has(key) || PREPOSITION.test(key)) return false;
  return isTitle(key) || OFFICE_NOUNS.has(key) || ROLE.test(key);
}

const ROLE =
  /(?:[a-z]{2}er|[a-z]{2}or|ist|man|woman|person|ian|[a-z]{2}ant|[a-z]{2}ent|ee|eur|official|lawyer|counsel|chef|nurse|judge|pilot|coach|clerk|aide|steward|expert|analyst|mother|father|niece|nephew|husband|wife|aunt|uncle|cousin|son|grandson|neighbour|friend|colleague|partner|widow|athlete|novelist|poet|advocate|activist|graduate|magistrate|candidate|delegate|diplomat|imam|monk|nun|priest|bishop|midwife|mechanic|cook|guide|host|artist|tenant|apprentice|spouse|twin|heir|champion|captain|major|adviser)$/u;

const SOME = /^(?:an?|one|another|the|two|three|four|five|some|several|many|most|senior|veteran|former)$/u;
const MEMBERS = /^(?:mp|msp|mep)s?$/u;

/** "one senior Labour MP", "another Tory MP": one of many with that title, nobody called so. */
export function isOneOfMany(core: readonly Word[]): boolean {
  return SOME.test(core[0]?.key ?? "") && MEMBERS.test(core.at(-1)?.key ?? "");
}
