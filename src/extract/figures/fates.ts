import { BLANK, pattern } from "../../language/words.ts";
import { LETTERS, WORD_END, WORD_START } from "./chars.ts";
import type { FigureKind } from "../../layers.ts";
import type { Bare, Role, RoleRule } from "./bare.ts";
import { after, before, cueIn, ENDS_HERE, REACHES } from "./bare.ts";
import { outcome, outcomeIn } from "./outcomes.ts";

/** Who was hit, in the forms of the press: verbs before the number, nouns and outcomes behind it. `stem` spares the rest. */
const FATES = [
  {
    kind: "dead",
    stem: /kill|slain|murder|lives|deaths?|dead|bod(?:y|ies)|fatalit|corpse|deceased|behead|execut|electrocut|die|drown|perish/u,
    before: before(
      `(?:(?:kill(?:ed|ing|s)?|slain|murder(?:ed|ing)|claim(?:ed|ing|s)${BLANK}the${BLANK}lives${BLANK}of|(?:the${BLANK})?deaths?${BLANK}of|bodies${BLANK}of))${BLANK}(?:(?:the|another|a${BLANK}further|all|only|its|their)${BLANK})?`,
    ),
    noun: after(
      `(?:${BLANK}[${LETTERS}-]{2,16}){0,2}${BLANK}(?<cue>deaths?(?!${BLANK}(?:row|toll|penalty|sentence|threat|certificate|rate|squad|camp))|deceased|bodies|fatalities|fatality|corpses|body)${WORD_END}`,
    ),
    outcome: outcome(
      [
        "killed",
        "slain",
        "murdered",
        "found dead",
        "shot dead",
        "beheaded",
        "executed",
        "swept to their deaths",
        "electrocuted",
      ],
      [
        "dead",
        "die",
        "dies",
        "drown",
        "died",
        "drowned",
        "perished",
        "lost their lives",
        "have died",
        "had died",
        "has died",
        "burned to death",
      ],
    ),
  },
  {
    kind: "injured",
    stem: /injur|wound|hurt|hospital|treat|intensive|critical|maimed|burn/u,
    before: before(
      `(?:injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing|s)?|hospitali[sz](?:ed|ing)|treat(?:ed|ing|s)(?=${BLANK}$))${BLANK}(?:(?:the|another|a${BLANK}further|all|only|its|their)${BLANK})?`,
    ),
    noun: after(`(?:${BLANK}[${LETTERS}-]{2,16}){0,2}${BLANK}(?<cue>injuries|wounded)${WORD_END}`),
    outcome: outcome(
      [
        "injured",
        "wounded",
        "hurt",
        "hospitalised",
        "hospitalized",
        "taken to hospital",
        "rushed to hospital",
        "treated for",
        "treated in hospital",
        "in hospital",
        "in intensive care",
        "in a critical condition",
        "in critical condition",
        "maimed",
        "burned",
      ],
      ["wounded and", "suffered burns", "suffered injuries", "sustained injuries"],
    ),
  },
  {
    kind: "arrested",
    stem: /arrest|detain|detention|round|custody|bars/u,
    before: before(
      `(?:arrest(?:ed|ing|s)?|detain(?:ed|ing|s)?|round(?:ed|ing)${BLANK}up|took${BLANK}into${BLANK}custody)${BLANK}(?:(?:the|another|a${BLANK}further|all|only)${BLANK})?`,
    ),
    noun: after(`(?:${BLANK}[${LETTERS}-]{2,16}){0,2}${BLANK}(?<cue>arrests?|detentions|detainees)${WORD_END}`),
    outcome: outcome(
      ["arrested", "detained", "taken into custody", "in custody", "rounded up"],
      ["under arrest", "behind bars"],
    ),
  },
  {
    kind: "displaced",
    stem: /displac|evacu|uproot|flight|homeless|fle[de]|homes|forced|driven|emptied|shelter|leave|night/u,
    before: before(
      `(?:displac(?:ed|ing|es)|evacuat(?:ed|ing|es)|uproot(?:ed|ing)|(?:the${BLANK})?(?:displacement|evacuation|flight)${BLANK}of)${BLANK}(?:(?:the|another|a${BLANK}further|all|only)${BLANK})?`,
    ),
    noun: after(`(?:${BLANK}[${LETTERS}-]{2,16}){0,2}${BLANK}(?<cue>evacuees|displaced)${WORD_END}`),
    outcome: outcome(
      [
        "evacuated",
        "displaced",
        "uprooted",
        "left homeless",
        "made homeless",
        "forced to flee",
        "forced to leave",
        "forced from",
        "forced out",
        "driven from",
        "emptied",
        "moved to shelters",
      ],
      [
        "homeless",
        "fled their",
        "fled the",
        "have fled",
        "had fled",
        "fled",
        "have lost their homes",
        "had lost their homes",
        "lost their homes",
        "are spending the night",
        "spent the night",
        "sheltering",
        "to leave the",
        "to leave their",
        "to flee",
        "to evacuate",
        "from their homes",
        "out of their homes",
      ],
    ),
  },
] as const;

type Way = "before" | "noun" | "outcome";

function fate(way: Way): (bare: Bare) => Role | null {
  const side = way === "before" ? "before" : "after";
  return (bare) => {
    for (const each of FATES) {
      if (!each.stem.test(bare[side])) continue;
      const cue = way === "outcome" ? outcomeIn(each.outcome, bare.after) : cueIn(each[way].exec(bare[side]), side);
      if (cue !== null) return { kind: each.kind, unit: unitFor(each.kind, bare), cue: { side, ...cue } };
    }
    return null;
  };
}

/** Homes and families are counted as such; whoever else had to go is people. */
function unitFor(kind: FigureKind, { counted }: Bare): string | null {
  if (kind !== "displaced") return null;
  const head = counted?.head ?? "";
  return ["homes", "houses", "families", "households"].includes(head) ? head : "people";
}

const TOLL = pattern(
  `${WORD_START}(?:tolls?|number${BLANK}of${BLANK}(?:the${BLANK})?(?:dead|deaths|fatalities|those${BLANK}killed|people${BLANK}killed))${WORD_END}`,
);
const INJURY_TOLL = pattern(
  `${WORD_START}number${BLANK}of${BLANK}(?:the${BLANK})?(?:injured|wounded|injuries)${WORD_END}`,
);
const TAKEN = before(`(?<cue>claim(?:ed|s|ing)?|took|taken|taking|cost(?:ing)?)${BLANK}`);
const OF_THOSE = after(
  `${BLANK}(?<cue>of${BLANK}(?:them|those|whom|the${BLANK}(?:dead|wounded|injured|victims|detained|evacuees)))${WORD_END}`,
);
const INSTEAD = before(
  `(?<cue>not|(?:a|the|its|that)${BLANK}(?:figure|number|estimate|count|total|toll)${BLANK}(?:of|at))${BLANK}`,
);
const FATE_KINDS: ReadonlySet<FigureKind> = new Set(["dead", "injured", "arrested", "displaced"]);

/** "Nobody", "no deaths": they count only with a fate, by this rule alone. */
export const NONE_ROLE: RoleRule = {
  name: "fate-none",
  example: "[Nobody] was hurt.",
  confidence: 0.9,
  find: (bare) =>
    fate("noun")(bare) ??
    fate("outcome")({ ...bare, after: bare.after.replace(/^ (?:else|of them|of those on board)/u, "") }),
};

/** Numbers of people that something befell. */
export const FATE_ROLES: readonly RoleRule[] = [
  { name: "fate-verb", example: "The blast killed [five] miners.", confidence: 0.95, find: fate("before") },
  {
    name: "toll",
    example: "The death toll rose to [63].",
    confidence: 0.9,
    find: (bare) => tollOf(bare),
  },
  {
    name: "lives",
    example: "The storm claimed [3,000] lives.",
    confidence: 0.9,
    find: ({ before: ahead, after: behind }) => {
      const match = TAKEN.exec(ahead);
      return match !== null && /^ lives(?!\p{L})/u.test(behind)
        ? { kind: "dead", unit: null, cue: cueIn(match, "before") }
        : null;
    },
  },
  { name: "fate-noun", example: "Rescuers found [17] bodies.", confidence: 0.95, find: fate("noun") },
  { name: "fate-outcome", example: "[Four] were killed.", confidence: 0.92, find: fate("outcome") },
  {
    name: "same-as-before",
    example: "The fire killed 12 people, [three] of them children.",
    confidence: 0.85,
    find: ({ previous, isOne, ...bare }) => {
      if (previous === null || isOne || !FATE_KINDS.has(previous.kind)) return null;
      const behind = cueIn(OF_THOSE.exec(bare.after), "after");
      const cue = behind ?? cueIn(INSTEAD.exec(bare.before), "before");
      return cue === null ? null : { kind: previous.kind, unit: previous.unit, cue };
    },
  },
];

function tollOf({ opening, before: ahead, after: behind }: Bare): Role | null {
  const match =
    ENDS_HERE.test(behind) || /^ (?:people|rescue|officials|police)/u.test(behind) ? REACHES.exec(ahead) : null;
  if (match === null) return null;
  const cue = cueIn(match, "before");
  if (INJURY_TOLL.test(opening)) return { kind: "injured", unit: null, cue };
  return TOLL.test(opening) ? { kind: "dead", unit: null, cue } : null;
}
