import type { Finding, LayerName, Layers } from "./layers.ts";
import type { Span } from "./span.ts";
import { splitsCharacter } from "./span.ts";

export type BlockKind =
  | "headline"
  | "standfirst"
  | "paragraph"
  | "heading"
  | "list"
  | "caption"
  | "blockquote"
  | "byline"
  | "dateline"
  | "credit"
  | "rights"
  | "boilerplate";

/** One block of the article's text: a paragraph, a heading, a caption. Blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

export type LeftOutKind =
  "navigation" | "advert" | "related" | "comments" | "share" | "newsletter" | "notice" | "hidden" | "other";

export interface LeftOut {
  readonly kind: LeftOutKind;
  readonly text: string;
  readonly hasQuote: boolean;
}

/** A date seen on the page: `value` is ISO 8601 with the page's own zone, `raw` the words it came from. */
export interface DateCandidate {
  readonly value: string;
  readonly source: string;
  readonly raw: string;
}

export interface ArticleDate {
  readonly value: string;
  readonly basis: "given" | "page" | "inferred";
  readonly why: string;
  readonly candidates: readonly DateCandidate[];
}

export interface Note {
  readonly code: string;
  readonly message: string;
  readonly span: Span | null;
}

/** An article as it was read from a page, a feed item or plain text, before anything is found in it. */
export interface Article {
  readonly externalId: string | null;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly headline: Span | null;
  readonly standfirst: Span | null;
  readonly byline: readonly { readonly name: string; readonly span: Span | null }[];
  readonly outlet: { readonly name: string | null; readonly domain: string | null } | null;
  readonly published: ArticleDate | null;
  readonly modified: ArticleDate | null;
  /** BCP 47 tag, or null where neither the page nor the words show it. */
  readonly language: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly Note[];
}

/** A frozen article with the layers found so far; `Have` names them, so a missing one does not compile. */
export type Doc<Have extends LayerName = never> = {
  readonly article: Article;
  readonly text: string;
  /**
   * The text with the line ends inside of its blocks as blanks, for what reads phrases: "45 per\ncent" of a text with
   * hard line ends is "45 per cent" here. Of the same length, so that offsets are those of the text.
   */
  readonly flow: string;
} & { readonly [Name in Have]: Layers[Name] };

/**
 * One pure step that reads the layers it needs and gives one layer.
 *
 * `find` is a property, not a method: TypeScript compares the parameters of methods loosely and
 * would accept a stage in the wrong place.
 */
export interface Stage<Needs extends LayerName, Gives extends LayerName> {
  readonly gives: Gives;
  /** Every name that a finding of this stage may carry as its `rule`. */
  readonly rules: ReadonlySet<string>;
  readonly find: (doc: Doc<Needs>) => Layers[Gives];
}

export function newDoc(article: Article): Doc {
  return Object.freeze({ article, text: article.text, flow: flowOf(article) });
}

function flowOf({ text, blocks }: Article): string {
  let flow = "";
  let from = 0;
  for (const { start, end } of blocks) {
    const block = text.slice(start, end);
    const flat = block.replace(/[\r\n]/gu, " ");
    if (flat === block) continue;
    flow += text.slice(from, start) + flat;
    from = end;
  }
  return from === 0 ? text : flow + text.slice(from);
}

/**
 * Runs one stage and returns a new doc with its layer.
 * @throws RangeError when the stage breaks the contract: the stage is wrong, not the article.
 */
export function runStage<Have extends LayerName, Gives extends LayerName>(
  doc: Doc<Have>,
  stage: Stage<Have, Gives>,
): Doc<Have | Gives> {
  const found = stage.find(doc);
  checkLayer(doc.text, stage, found);
  const next = { ...doc, [stage.gives]: freezeAll(found) };
  // The spread adds exactly the layer that `Gives` names; TypeScript cannot follow a computed key.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.freeze(next) as unknown as Doc<Have | Gives>;
}

/** A stage made ready to run by the pipeline, under the name of the layer it gives. */
export interface Step {
  readonly name: LayerName;
  readonly run: (doc: Doc) => Doc;
}

/** Stages in their order. `add` compiles only where all the layers that a stage needs are there. */
export class Pipeline<Have extends LayerName> {
  readonly steps: readonly Step[];

  constructor(steps: readonly Step[]) {
    this.steps = steps;
  }

  add<Gives extends LayerName>(stage: Stage<Have, Gives>): Pipeline<Have | Gives> {
    // `add` is the only way in, so the doc that reaches this step has the layers of all steps before it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const step: Step = { name: stage.gives, run: (doc) => runStage(doc as Doc<Have>, stage) };
    return new Pipeline([...this.steps, step]);
  }

  run(article: Article): Doc<Have> {
    let doc = newDoc(article);
    for (const step of this.steps) doc = step.run(doc);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above: the steps gave exactly these layers
    return doc as Doc<Have>;
  }
}

export function pipeline(): Pipeline<never> {
  return new Pipeline([]);
}

type Contract = { readonly gives: LayerName; readonly rules: ReadonlySet<string> };

function checkLayer(text: string, stage: Contract, found: readonly Finding[]): void {
  let last: Span = { start: 0, end: 0 };
  for (const finding of found) {
    const problem = problemOf(text, finding, last) ?? (stage.rules.has(finding.rule) ? null : "has an unknown rule");
    if (problem !== null) {
      throw new RangeError(
        `Stage "${stage.gives}", rule "${finding.rule}": [${finding.start}, ${finding.end}) ${problem}.`,
      );
    }
    last = finding;
  }
}

function problemOf(text: string, { start, end }: Span, last: Span): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return "is not made of whole numbers";
  if (start < 0 || end > text.length) return "is outside the text";
  if (start >= end) return "is empty";
  if (start < last.start) return "is out of order";
  if (splitsCharacter(text, start) || splitsCharacter(text, end)) return "splits a character";
  return null;
}

/** Walks the own fields only: what the stages give is plain data. */
function freezeAll<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) for (const item of value) freezeAll(item);
  else for (const key in value) freezeAll(value[key]);
  return Object.freeze(value);
}
