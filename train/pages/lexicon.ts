import { classWords } from "../../src/page/html/features/class-words.ts";
import { farElements, saidWords } from "../../src/page/html/features/lexicon.ts";
import type { Lexicon } from "../../src/page/html/features/lexicon.ts";
import type { BlockView } from "../../src/page/html/features/block.ts";

type Kind = keyof Lexicon;
const KINDS: readonly Kind[] = ["near", "far", "said"];

/** Words known from fewer sites are left out: they would say which site it is, not what the words mean. */
const FEWEST: Readonly<Record<Kind, number>> = { near: 6, far: 6, said: 8 };
/** How many sites' worth of doubt pulls a weight to 0. */
const DOUBT = 3;
const GREATEST = 4;

interface Count {
  sites: number;
  shares: number;
}

type SiteShares = Map<string, { good: number; all: number }>;

/** Collects, site by site, how often the blocks around a word are the article's. */
export class LexiconTrainer {
  private readonly sites = new Map<string, Record<Kind, SiteShares>>();
  private readonly totals: Record<Kind, Map<string, Count>> = { near: new Map(), far: new Map(), said: new Map() };

  add(site: string, views: readonly BlockView[], labels: readonly number[]): void {
    const shares = this.sites.get(site) ?? { near: new Map(), far: new Map(), said: new Map() };
    this.sites.set(site, shares);
    views.forEach((view, index) => {
      const { block } = view;
      const label = labels[index] ?? 0;
      const weight = Math.min(40, 2 + block.text.length / 6);
      const { element, inlineNames } = block;
      const near = new Set([
        ...classWords(element.names),
        ...classWords(inlineNames),
        ...classWords(element.parent?.names ?? ""),
      ]);
      const far = new Set(farElements(element).flatMap(({ names }) => classWords(names)));
      note(shares.near, near, label, weight);
      note(shares.far, far, label, weight);
      note(shares.said, saidWords(view), label, 1);
    });
  }

  /** Sums up the sites; call it once all pages are added. */
  finish(): void {
    for (const shares of this.sites.values()) {
      for (const kind of KINDS) {
        for (const [word, { good, all }] of shares[kind]) {
          const count = this.totals[kind].get(word) ?? { sites: 0, shares: 0 };
          count.sites++;
          count.shares += good / all;
          this.totals[kind].set(word, count);
        }
      }
    }
  }

  /** The weights as the pages of all sites but one give them: what a new site would meet. */
  without(site: string): Lexicon {
    const own = this.sites.get(site);
    const base = this.bases();
    const weigher = (kind: Kind) => (word: string) => {
      const count = this.totals[kind].get(word);
      if (count === undefined) return undefined;
      const mine = own?.[kind].get(word);
      const sites = count.sites - (mine === undefined ? 0 : 1);
      const shares = count.shares - (mine === undefined ? 0 : mine.good / mine.all);
      return weightOf(sites, shares, base[kind], FEWEST[kind]);
    };
    return { near: weigher("near"), far: weigher("far"), said: weigher("said") };
  }

  /** All words with a weight that matters. */
  weights(): Record<Kind, Record<string, number>> {
    const base = this.bases();
    const of = (kind: Kind): Record<string, number> =>
      Object.fromEntries(
        [...this.totals[kind]]
          .map(([word, { sites, shares }]) => [word, weightOf(sites, shares, base[kind], FEWEST[kind]) ?? 0] as const)
          .filter(([, weight]) => Math.abs(weight) >= 0.1)
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      );
    return { near: of("near"), far: of("far"), said: of("said") };
  }

  private bases(): Record<Kind, number> {
    const base = (kind: Kind): number => {
      let good = 0;
      let all = 0;
      for (const { sites, shares } of this.totals[kind].values()) {
        good += shares;
        all += sites;
      }
      return good / Math.max(1, all);
    };
    return { near: base("near"), far: base("far"), said: base("said") };
  }
}

function note(shares: SiteShares, words: Iterable<string>, label: number, weight: number): void {
  for (const word of words) {
    const share = shares.get(word) ?? { good: 0, all: 0 };
    share.good += label * weight;
    share.all += weight;
    shares.set(word, share);
  }
}

function weightOf(sites: number, shares: number, base: number, fewest: number): number | undefined {
  if (sites < fewest) return undefined;
  const share = (shares + DOUBT * base) / (sites + DOUBT);
  const weight = Math.log(share / (1 - share)) - Math.log(base / (1 - base));
  return Number(Math.max(-GREATEST, Math.min(GREATEST, weight)).toFixed(2));
}
