import { wordOf, pattern } from "../../language/words.ts";
import { IN } from "./elements.ts";
import type { BlockView } from "./features/block.ts";
import type { PageView } from "./features/page.ts";
import { REGION } from "./features/regions.ts";

/** What the model has decided so far, for rules to mend. */
export interface Choice {
  readonly page: PageView;
  readonly scores: Float32Array;
  readonly kept: Uint8Array;
}

/** A rule that mends what the model gets wrong on pages unlike those it was trained on. */
export interface ChoiceRule {
  readonly name: string;
  readonly example: string;
  readonly apply: (choice: Choice) => void;
}

const drop = (name: string, example: string, wrong: (view: BlockView, choice: Choice) => boolean): ChoiceRule => ({
  name,
  example,
  apply: (choice) => {
    for (const view of choice.page.blocks) {
      if (choice.kept[view.index] === 1 && wrong(view, choice)) choice.kept[view.index] = 0;
    }
  },
});

const READ_MORE = pattern(
  `^[\\p{P}\\p{S}\\s]{0,4}${wordOf([
    "read more",
    "read also",
    "also read",
    "see also",
    "related",
    "more on this",
    "lesen sie auch",
    "lesen sie hier",
    "mehr zum thema",
    "lire aussi",
    "à lire aussi",
    "leggi anche",
    "lea también",
    "lee también",
    "leia também",
    "lees ook",
    "läs också",
    "les også",
    "læs også",
    "czytaj także",
    "читайте также",
  ])}`,
  "i",
);

const EXTERNAL_CONTENT = pattern(
  wordOf([
    "external content",
    "externer inhalt",
    "externen inhalt",
    "externe inhalte",
    "externen inhalte",
    "redaktioneller inhalt",
    "redaktionell empfohlener",
    "contenu externe",
    "privacy settings",
    "cookie settings",
    "privatsphäre-einstellungen",
    "datenschutzerklärung",
    "personenbezogene daten",
  ]),
  "i",
);

/** A text that is told twice is long; a short one ("Yes.") may well be said twice. */
const LONG = 12;

/** In this order; each sees what those before it decided. */
export const CHOICE_RULES: readonly ChoiceRule[] = [
  {
    name: "unsure-page",
    example: "A page whose best paragraphs all score 0.3 still has an article: its own best are kept.",
    apply: keepBestOfUnsure,
  },
  drop("consent", '<div id="cookie-consent"><p>We value your privacy.</p></div>', ({ regions }) =>
    has(regions, REGION.consent),
  ),
  drop("comments", '<ol class="comment-list"><li>First!</li></ol>', ({ regions }) => has(regions, REGION.comments)),
  drop(
    "dialog",
    '<div class="republish-modal"><p>You may republish this.</p></div>',
    ({ regions, block }) => has(regions, REGION.dialog) || has(block.flags, IN.dialog),
  ),
  {
    name: "said-before",
    example: "The same paragraph once for wide and once for narrow screens.",
    apply: dropSaidBefore,
  },
  drop(
    "read-more",
    '<p>Read more: <a href="/b">The strike in figures</a></p>',
    ({ linkDensity, text, block }) => linkDensity > 0.4 && text.words < 40 && READ_MORE.test(block.text.slice(0, 60)),
  ),
  drop(
    "external-content",
    "<p>Recommended external content: your privacy settings keep this post from being shown.</p>",
    ({ text, block, regions }) =>
      text.words < 60 && has(regions, REGION.embed | REGION.advert) && EXTERNAL_CONTENT.test(block.text.slice(0, 400)),
  ),
];

function dropSaidBefore({ page, kept }: Choice): void {
  const said = new Set<string>();
  for (const { index, block, text } of page.blocks) {
    if (kept[index] !== 1 || block.heading > 0 || text.words < LONG) continue;
    if (said.has(block.text)) kept[index] = 0;
    said.add(block.text);
  }
}

function has(bits: number, bit: number): boolean {
  return (bits & bit) !== 0;
}

const FEWEST_WORDS = 40;
const RELATIVE = 0.6;
const LOWEST = 0.05;

/** Where next to nothing is kept though the page has paragraphs, what is best by the page's own measure is kept. */
function keepBestOfUnsure({ page, scores, kept }: Choice): void {
  let words = 0;
  for (const { index, text } of page.blocks) if (kept[index] === 1) words += text.words;
  if (words >= Math.max(FEWEST_WORDS, page.total.good * 0.1)) return;
  let best = 0;
  for (const { index, isGood } of page.blocks) if (isGood) best = Math.max(best, scores[index] ?? 0);
  if (best < LOWEST) return;
  for (const { index } of page.blocks) if ((scores[index] ?? 0) >= best * RELATIVE) kept[index] = 1;
}
