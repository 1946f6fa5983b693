import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { after } from "node:test";
import { sha256 } from "../record/ids.ts";
import type { OnRecord, Source, Statement, Time } from "../record/schema/index.ts";
import type { TextSpan } from "../span.ts";
import { main } from "./main.ts";
import type { Canvas } from "./show/canvas.ts";
import type { Output, Shell } from "./shell.ts";
import { styleFor } from "./text/style.ts";

/** A shell made of strings, for tests. */
export interface FakeShell extends Shell {
  readonly out: () => string;
  readonly err: () => string;
  readonly stop: (reason: unknown) => void;
}

export interface FakeOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** A terminal of so many columns; none when left out. */
  readonly terminal?: number;
  readonly now?: () => number;
}

export function fakeShell({ stdin = "", env = {}, terminal, now = () => 0 }: FakeOptions = {}): FakeShell {
  const stop = new AbortController();
  const written = { out: "", err: "" };
  const output = (stream: "out" | "err"): Output => ({
    write: (text) => {
      written[stream] += text;
      return Promise.resolve();
    },
    isTerminal: terminal !== undefined,
    columns: terminal ?? null,
  });
  return {
    stdin: () => Readable.from([Buffer.from(stdin)]),
    stdout: output("out"),
    stderr: output("err"),
    env,
    signal: stop.signal,
    now,
    out: () => written.out,
    err: () => written.err,
    stop: (reason) => stop.abort(reason),
  };
}

export function canvasOf(columns: number, colour = false): Canvas {
  return { columns, style: styleFor(colour) };
}

/** The span of some words of a text, at their first place or the first from `from` on. */
export function spanOf(text: string, words: string, from = 0): TextSpan {
  const start = text.indexOf(words, from);
  if (start === -1) throw new RangeError(`“${words}” is not in the text`);
  return { start, end: start + words.length, text: words };
}

export function sourceOf(about: Partial<Source> & { readonly id: string }): Source {
  return {
    kind: "person",
    name: null,
    description: null,
    role: null,
    affiliation: null,
    former: false,
    count: null,
    reasonUnnamed: null,
    basisOfKnowledge: null,
    mentions: [],
    ...about,
  };
}

export function statementOf(about: Partial<Statement> & Pick<Statement, "id" | "content">): Statement {
  return {
    kind: "direct",
    cue: null,
    verb: null,
    act: "said",
    speaker: null,
    speakerSpan: null,
    speakerBasis: null,
    addressee: null,
    venue: null,
    saidAt: null,
    chain: [],
    inHeadline: false,
    rule: "quote-then-said",
    because: [],
    confidence: 0.9,
    ...about,
  };
}

export function timeOf(span: TextSpan, value: string | null, id = "t-1"): Time {
  return {
    id,
    ...span,
    timex3: { type: "DATE", value, mod: null },
    edtf: value,
    earliest: value,
    latest: value,
    anchor: value === null ? null : "published",
    stated: false,
    rule: "weekday",
    because: [span],
    confidence: 0.9,
  };
}

type Parts = Partial<Omit<OnRecord, "article">> & { readonly article?: Partial<OnRecord["article"]> };

/** A record made by hand: the stages that find things have tests of their own. */
export function recordOf(text: string, { article = {}, ...parts }: Parts = {}): OnRecord {
  return {
    schema: "onrecord/1",
    generator: { name: "onrecord", version: "0.1.0", models: [] },
    offsetUnit: "utf-16",
    article: { ...plainArticle(text), ...article },
    sources: [],
    statements: [],
    times: [],
    places: [],
    events: [],
    expectations: [],
    figures: [],
    notes: [],
    ...parts,
  };
}

function plainArticle(text: string): OnRecord["article"] {
  return {
    id: "a-000000000001",
    externalId: null,
    url: null,
    canonicalUrl: null,
    headline: null,
    standfirst: null,
    byline: [],
    outlet: null,
    published: null,
    modified: null,
    language: "en",
    dateline: null,
    credits: [],
    rights: null,
    text,
    textSha256: sha256(text),
    blocks: [],
    leftOut: [],
  };
}

export const BRIDGE =
  "Bridge shut\n\n“It will stay shut,” Mayor Ada Fenwick said on Monday. “For a week,” she added.\n\nAn official said the deck was cracked.";

/** A small record with a named and an unnamed source, as most tests of what is shown need it. */
export function bridgeRecord(article: Partial<OnRecord["article"]> = {}): OnRecord {
  const span = (words: string, from = 0): TextSpan => spanOf(BRIDGE, words, from);
  return recordOf(BRIDGE, {
    article: { headline: span("Bridge shut"), ...article },
    sources: [
      sourceOf({ id: "s-1", name: "Ada Fenwick", role: "Mayor", mentions: [span("Mayor Ada Fenwick"), span("she")] }),
      sourceOf({
        id: "s-2",
        kind: "unnamed",
        description: "An official",
        count: { min: 1, stated: true },
        mentions: [span("An official")],
      }),
    ],
    statements: [
      statementOf({
        id: "st-1a2b3c4d5e6f",
        content: [span("It will stay shut,")],
        cue: span("said"),
        verb: "say",
        speaker: "s-1",
        speakerSpan: span("Mayor Ada Fenwick"),
        speakerBasis: "subject",
        saidAt: "t-1",
        chain: [{ source: "s-1", role: "origin" }],
        because: [span("said"), span("Mayor Ada Fenwick")],
      }),
      statementOf({
        id: "st-2a2b3c4d5e6f",
        content: [span("For a week,")],
        cue: span("added"),
        verb: "add",
        speaker: "s-1",
        speakerSpan: span("she"),
        speakerBasis: "pronoun",
        because: [span("she added")],
      }),
      statementOf({
        id: "st-3a2b3c4d5e6f",
        kind: "indirect",
        content: [span("the deck was cracked")],
        cue: span("said", BRIDGE.indexOf("An official")),
        verb: "say",
        speaker: "s-2",
        speakerSpan: span("An official"),
        speakerBasis: "subject",
        confidence: 0.6,
      }),
    ],
    times: [timeOf(span("Monday"), "2026-03-02")],
  });
}

/** A folder for the files of one test file; it goes when the tests are done. */
export function testFolder(): {
  readonly path: string;
  readonly put: (name: string, content: string | Uint8Array) => string;
} {
  const path = mkdtempSync(join(tmpdir(), "onrecord-cli-"));
  after(() => rmSync(path, { recursive: true }));
  return {
    path,
    put: (name, content) => {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
  };
}

/** What a command line printed, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Carries out a command line in a shell of strings. */
export async function runWith(options: FakeOptions, ...args: string[]): Promise<Ran> {
  const shell = fakeShell(options);
  const code = await main(args, shell);
  return { code, out: shell.out(), err: shell.err() };
}
