import type { Block, Stage } from "../../doc.ts";
import type { Quotation, Sentence } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { isWhole, splitsCharacter, trimSpan } from "../../span.ts";
import { openingAt, OPENINGS } from "./openings.ts";
import { Places } from "./places.ts";
import { RULES } from "./rules.ts";

/** Why a block's last sentence ends. */
const BLOCK_END = "block-end";

/** Cuts every block into sentences. A block's border always ends one. */
export const sentencesStage: Stage<"quotations", "sentences"> = {
  gives: "sentences",
  rules: new Set([
    BLOCK_END,
    ...OPENINGS.map(({ name }) => name),
    ...RULES.filter(({ verdict }) => verdict === "cut").map(({ name }) => name),
  ]),
  find: ({ article, text, quotations }) => {
    const found: Sentence[] = [];
    const names = namesIn(quotations);
    article.blocks.forEach((block, index) => new Cutter(text, block, index, found).cut(names));
    return found;
  },
};

/** What stands in quotation marks without being speech, in order and without overlap. */
function namesIn(quotations: readonly Quotation[]): Span[] {
  const names: Span[] = [];
  for (const { use, outer } of quotations) {
    if (use !== "speech" && outer.start >= (names.at(-1)?.end ?? 0)) names.push(outer);
  }
  return names;
}

/** A block may begin with an accent that belongs to the blank before it; that much is left out. */
function firstWhole(text: string, start: number, end: number): number {
  let from = start;
  while (from < end && splitsCharacter(text, from)) from++;
  return trimSpan(text, { start: from, end }).start;
}

function lastWhole(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && splitsCharacter(text, last)) last--;
  return trimSpan(text, { start, end: last }).end;
}

/** Cuts one block: `from` is where the sentence begins that is being read. */
class Cutter {
  private readonly text: string;
  private readonly block: Block;
  private readonly index: number;
  private readonly found: Sentence[];
  private from: number;
  private readonly end: number;

  constructor(text: string, block: Block, index: number, found: Sentence[]) {
    this.text = text;
    this.block = block;
    this.index = index;
    this.found = found;
    const { start, end } = trimSpan(text, block);
    this.from = firstWhole(text, start, end);
    this.end = lastWhole(text, this.from, end);
  }

  cut(names: readonly Span[]): void {
    const places = new Places(this.text, this.block, names);
    this.opening(true);
    for (let place = places.next(this.from); place !== null; place = places.next(this.from)) {
      if (place.next >= this.end) break;
      if (place.end <= this.from) continue;
      const rule = RULES.find(({ fits }) => fits(place));
      if (rule?.verdict !== "cut") continue;
      const because = place.stop.end > place.stop.start ? [place.stop] : [];
      if (this.push(place.end, place.next, rule, because)) this.opening(false);
    }
    if (this.end > this.from) this.push(this.end, this.end, { name: BLOCK_END, confidence: 0.99 }, []);
  }

  private opening(isBlockStart: boolean): void {
    const found = openingAt(this.text, this.from, isBlockStart);
    if (found === null || found.span.end >= this.end) return;
    const rest = trimSpan(this.text, { start: found.span.end, end: this.end });
    this.push(found.span.end, rest.start, found.opening, [found.span]);
  }

  /** Ends the sentence at `end` and begins the next at `next`, unless that would cut a character. */
  private push(
    end: number,
    next: number,
    rule: Pick<Sentence, "confidence"> & { name: string },
    because: Span[],
  ): boolean {
    const { text, from, index } = this;
    if (!isWhole(text, { start: from, end }) || !isWhole(text, { start: next, end: this.end })) return false;
    this.found.push({ start: from, end, block: index, rule: rule.name, because, confidence: rule.confidence });
    this.from = next;
    return true;
  }
}
