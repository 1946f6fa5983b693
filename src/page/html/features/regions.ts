import type { PageElement } from "../elements.ts";
import { classWords } from "./class-words.ts";
import { listOfElements } from "./stats.ts";
import type { ByElement, ElementStats } from "./stats.ts";

/** Parts of a page that class words name, as bits. */
export const REGION = {
  comments: 0x1,
  consent: 0x2,
  related: 0x4,
  newsletter: 0x8,
  share: 0x10,
  advert: 0x20,
  navigation: 0x40,
  paywall: 0x80,
  author: 0x100,
  caption: 0x200,
  teaser: 0x400,
  body: 0x800,
  quote: 0x1000,
  embed: 0x2000,
  standfirst: 0x4000,
  dialog: 0x8000,
  product: 0x1_0000,
  hidden: 0x2_0000,
} as const;

export type RegionName = keyof typeof REGION;

/** The class words of each part. They are whole words: "comment-list" has "comment", "commentary" has not. */
const WORDS: Readonly<Record<RegionName, string>> = {
  comments:
    "comment comments commentlist commenting commenter disqus respond kommentar kommentare commentaires comentarios comentario reacties discussion replies reply livefyre coral viafoura openweb spotim hyvor",
  consent:
    "cookie cookies consent gdpr ccpa onetrust sourcepoint didomi usercentrics cookiebot truste datenschutz cookielaw cookiebar",
  related:
    "related recommended recommendation recommendations recirc recirculation outbrain taboola readmore morenews trending popular mostread mostpopular latest suggested moreon morefrom seealso upnext youmaylike similar relateds",
  newsletter: "newsletter newsletters subscribe subscription signup mailchimp mailinglist optin hubspot emailsignup",
  share: "share sharing sharebar social socials socialmedia addtoany sharedaddy sharethis addthis",
  advert:
    "ad ads advert adverts advertisement advertising sponsor sponsored sponsors adslot dfp promo promos promotion promoted cta banner werbung anzeige affiliate",
  navigation:
    "nav navbar navigation menu submenu breadcrumb breadcrumbs sitemap footer topbar toc pagination pager sidebar header masthead skip tabs",
  paywall: "paywall regwall piano paygate premium login signin register barrier meter subscriber",
  author: "author authors byline bio biography autor auteur contributor contributors writer aboutauthor authorbox",
  caption: "caption captions figcaption credit credits photo imagecaption legend wp-caption bildunterschrift copyright",
  teaser:
    "teaser teasers excerpt excerpts card cards tile tiles snippet summary loop grid carousel slider slide slides swiper",
  body: "articlebody storybody articlecontent articletext entry body content story text prose richtext postbody postcontent bodytext wysiwyg paragraph markdown rte",
  quote: "quote quotes pullquote blockquote zitat testimonial testimonials",
  embed: "embed embedded twitter tweet instagram facebook tiktok youtube video player iframe placeholder external",
  standfirst:
    "standfirst subtitle subheadline subhead subheading dek deck lead lede intro teasertext excerpt chapo ingress abstract kicker summary vorspann",
  dialog: "modal popup dialog lightbox offcanvas",
  product: "product products price shop cart buy deal recipe ingredients",
  hidden: "hidden visually screenreader invisible noscript print tooltip overlay drawer toast",
};

const BITS: ReadonlyMap<string, number> = new Map(
  Object.entries(WORDS).reduce((bits, [name, words]) => {
    const bit = Object.entries(REGION).find(([region]) => region === name)?.[1] ?? 0;
    for (const word of words.split(" ")) bits.set(word, (bits.get(word) ?? 0) | bit);
    return bits;
  }, new Map<string, number>()),
);

const LONGEST = 20;
const WHOLE = new Set(["html", "body", "#page"]);
/** An element that holds this share of the page's good text is the article or more, whatever it is called. */
const TOO_MUCH = 0.4;

/** Names of consent tools: theirs is no article, however long it is. */
const VENDOR = /onetrust|cookiebot|didomi|usercentrics|sourcepoint/u;

/** Tells which parts of the page an element stands in, by its class words and those around it. */
export class RegionReader {
  private readonly stats: ByElement<ElementStats>;
  private readonly good: number;
  private readonly byNames = new Map<string, number>();
  private readonly byElement: (number | undefined)[];

  constructor(stats: ByElement<ElementStats>, good: number) {
    this.stats = stats;
    this.byElement = listOfElements(stats.length);
    this.good = Math.max(1, good);
  }

  /** The parts that words of one class attribute name. */
  named(names: string): number {
    if (names === "") return 0;
    const known = this.byNames.get(names);
    if (known !== undefined) return known;
    let bits = 0;
    for (const word of classWords(names, LONGEST)) bits |= BITS.get(word) ?? 0;
    this.byNames.set(names, bits);
    return bits;
  }

  /** The parts that an element stands in, by its own names and all around it. */
  around(element: PageElement | null): number {
    if (element === null || WHOLE.has(element.tag)) return 0;
    const known = this.byElement[element.id];
    if (known !== undefined) return known;
    const share = (this.stats[element.id]?.good ?? 0) / this.good;
    const own = share <= TOO_MUCH ? this.named(element.names) : VENDOR.test(element.names) ? REGION.consent : 0;
    const bits = own | this.around(element.parent);
    this.byElement[element.id] = bits;
    return bits;
  }
}
