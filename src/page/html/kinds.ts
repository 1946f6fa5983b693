import type { BlockKind, LeftOutKind } from "../../doc.ts";
import { IN } from "./elements.ts";
import type { BlockView } from "./features/block.ts";
import { REGION } from "./features/regions.ts";

const RIGHTS = /^(?:©|\(c\)\s|copyright\b)|\ball rights reserved\b/iu;
const CREDIT =
  /^(?:photos?|photographs?|images?|pictures?|credit|foto|fotos|bild|bilder|illustration|source|quelle|crédit|video)(?:\s(?:by|credit|von|de))?\s?:/iu;
const BYLINE = /^(?:by|von|par|por|di|door|af|av|autor(?:in)?|text|words)(?:\s|:)/iu;
/** A longer block is no byline, whatever its class says. */
const BYLINE_WORDS = 25;
const CREDIT_WORDS = 30;

interface KindRule {
  readonly kind: BlockKind;
  readonly example: string;
  readonly fits: (view: BlockView) => boolean;
}

const within = (bits: number, bit: number): boolean => (bits & bit) !== 0;

/** The first rule that fits gives a kept block its kind; where none does it is a paragraph. */
export const KIND_RULES: readonly KindRule[] = [
  {
    kind: "rights",
    example: "<p>© 2026 The Gull. All rights reserved.</p>",
    fits: ({ block, text }) => text.words < CREDIT_WORDS && RIGHTS.test(block.text),
  },
  {
    kind: "credit",
    example: "<p>Photo: Ann Lee/AFP</p>",
    fits: ({ block, text }) => text.words < CREDIT_WORDS / 2 && CREDIT.test(block.text),
  },
  {
    kind: "caption",
    example: "<figure><img><figcaption>The quay on Monday.</figcaption></figure>",
    fits: ({ block, ownRegions, text }) =>
      within(block.flags, IN.caption) ||
      (within(block.flags, IN.figure) && block.heading === 0 && !within(block.flags, IN.blockquote)) ||
      (within(ownRegions, REGION.caption) && block.heading === 0 && text.words < 80 && block.media > 0),
  },
  {
    kind: "byline",
    example: '<p class="byline">By Ann Lee</p>',
    fits: ({ block, isAuthor, text }) =>
      block.heading === 0 &&
      text.words < BYLINE_WORDS &&
      text.ending !== 3 &&
      (isAuthor || (text.words < 8 && BYLINE.test(block.text))),
  },
  { kind: "heading", example: "<h2>What happens next</h2>", fits: ({ block }) => block.heading > 0 },
  {
    kind: "blockquote",
    example: "<blockquote><p>We will be back.</p></blockquote>",
    fits: ({ block }) => within(block.flags, IN.blockquote),
  },
  {
    kind: "list",
    example: "<ul><li>Two ferries stay in port.</li></ul>",
    fits: ({ block }) => within(block.flags, IN.list) && isItem(block.element.tag),
  },
];

function isItem(tag: string): boolean {
  return tag === "li" || tag === "dt" || tag === "dd";
}

export function kindOf(view: BlockView): BlockKind {
  return KIND_RULES.find(({ fits }) => fits(view))?.kind ?? "paragraph";
}

interface LeftOutRule {
  readonly kind: LeftOutKind;
  readonly example: string;
  readonly fits: (view: BlockView) => boolean;
}

const inRegion =
  (bit: number) =>
  ({ regions }: BlockView): boolean =>
    within(regions, bit);

/** The first rule that fits says what a block that was left out is; where none does it is "other". */
export const LEFT_OUT_RULES: readonly LeftOutRule[] = [
  { kind: "notice", example: '<div class="cookie-bar">We use cookies.</div>', fits: inRegion(REGION.consent) },
  { kind: "comments", example: '<li class="comment">First!</li>', fits: inRegion(REGION.comments) },
  {
    kind: "navigation",
    example: "<nav><a>News</a></nav>",
    fits: ({ block, linkDensity, text }) =>
      within(block.flags, IN.nav | IN.footer) ||
      (within(block.flags, IN.header) && linkDensity > 0.5 && text.words < 8),
  },
  { kind: "newsletter", example: '<div class="newsletter">Sign up</div>', fits: inRegion(REGION.newsletter) },
  { kind: "advert", example: '<div class="advert">Buy a boat</div>', fits: inRegion(REGION.advert) },
  {
    kind: "related",
    example: '<div class="related">More on ports</div>',
    fits: inRegion(REGION.related | REGION.teaser),
  },
  { kind: "share", example: '<div class="share">Share this</div>', fits: inRegion(REGION.share) },
  {
    kind: "hidden",
    example: "<p hidden>For screen readers</p>",
    fits: ({ block, regions }) =>
      within(block.flags, IN.hidden | IN.noscript) || within(regions, REGION.hidden | REGION.dialog),
  },
  {
    kind: "navigation",
    example: '<ul class="menu"><li><a>Sport</a></li></ul>',
    fits: ({ linkDensity, regions }) => linkDensity > 0.7 || within(regions, REGION.navigation),
  },
];

export function leftOutKind(view: BlockView): LeftOutKind {
  return LEFT_OUT_RULES.find(({ fits }) => fits(view))?.kind ?? "other";
}
