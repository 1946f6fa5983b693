import type { recordDefs } from "./index.ts";

/** What a noun of the record is called in the schema. */
export type Noun = keyof typeof recordDefs;
type Value = Readonly<Record<string, unknown>>;

const span = { start: 0, end: 6, text: "Monday" };
const found = { rule: "weekday", because: [span], confidence: 0.9 };
const link = { source: "s1", role: "origin", cue: span };

const date = { value: "2026-03-02", source: "meta article:published_time", raw: "2026-03-02T09:00:00Z" };
const articleDate = { value: "2026-03-02", basis: "page", why: "the page says so", candidates: [date] };
const outlet = { name: "The Harbour Courier", domain: "courier.example" };
const dateline = { place: { start: 0, end: 4, text: "OSLO" }, date: span };
const credit = { agency: "Nordwire", role: "wire", span };
const block = { start: 0, end: 6, kind: "paragraph" };
const leftOut = { kind: "related", text: "More on ports", hasQuote: false };
const byline = { name: "Ann Lee", span };

const article = {
  id: "a1",
  externalId: "wire-17",
  url: "https://courier.example/a",
  canonicalUrl: "https://courier.example/a",
  headline: span,
  standfirst: span,
  byline: [byline],
  outlet,
  published: articleDate,
  modified: articleDate,
  language: "en",
  dateline,
  credits: [credit],
  rights: span,
  text: "Monday",
  textSha256: "0123456789abcdef".repeat(4),
  blocks: [block],
  leftOut: [leftOut],
};

const source = {
  id: "s1",
  kind: "unnamed",
  name: "Ada Fenwick",
  description: "two officials",
  role: "mayor",
  affiliation: "Tarn town council",
  former: false,
  count: { min: 2, stated: true },
  reasonUnnamed: span,
  basisOfKnowledge: span,
  mentions: [span],
};

const statement = {
  id: "st1",
  kind: "mixed",
  content: [span],
  cue: span,
  verb: "say",
  act: "said",
  speaker: "s1",
  speakerSpan: span,
  speakerBasis: "subject",
  addressee: span,
  venue: span,
  saidAt: "t1",
  chain: [link],
  inHeadline: false,
  ...found,
};

const time = {
  id: "t1",
  ...span,
  timex3: { type: "DATE", value: "2026-03-02", mod: "APPROX" },
  edtf: "2026-03-02~",
  earliest: "2026-03-02",
  latest: "2026-03-02",
  anchor: "published",
  stated: false,
  ...found,
};

const where = {
  name: "Oslo",
  country: "NO",
  admin1: "Oslo",
  lat: 59.9,
  lon: 10.7,
  geonameid: 3_143_244,
  precision: "city",
};
const candidate = { ...where, weight: 12.5, reasons: ["the largest of this name"] };
const place = {
  id: "p1",
  mentions: [span],
  actors: [span],
  adjectives: [span],
  ...where,
  candidates: [candidate],
  ...found,
};

const participant = { span, source: "s1", entity: "e1" };
const event = {
  id: "ev1",
  happening: "h1",
  type: "strike",
  mode: "planned stoppage",
  label: "strike at the port",
  trigger: span,
  actors: [participant],
  recipients: [participant],
  time: "t1",
  place: "p1",
  status: "planned",
  within: "st1",
  sentence: span,
  ...found,
};

const expectation = {
  id: "x1",
  event: "ev1",
  statement: "st1",
  chain: [link],
  window: { earliest: "2026-03-02", latest: "2026-03-09", edtf: "2026-03-02/2026-03-09" },
  likelihood: { phrase: span, low: 0.55, high: 0.8 },
  test: "the port of Tarn is open",
  outcome: { state: "open" },
};

const figure = {
  id: "f1",
  ...span,
  kind: "money",
  value: 12,
  high: 15,
  unit: "EUR",
  bound: "range",
  stated: true,
  of: span,
  within: "st1",
  ...found,
};

const note = { code: "paywall", message: "Only 12 words of the article are on the page.", span };
const generator = { name: "onrecord", version: "1.0.0", models: [{ name: "tags", version: "1", sha256: "ab" }] };

/** One full example of every noun: each field is there, each list has a member, nothing is null. */
export const EXAMPLES: Readonly<Record<Noun, Value>> = {
  Span: span,
  Byline: byline,
  DateCandidate: date,
  ArticleDate: articleDate,
  Outlet: outlet,
  Dateline: dateline,
  Credit: credit,
  Block: block,
  LeftOut: leftOut,
  Article: article,
  Source: source,
  ChainLink: link,
  Statement: statement,
  Time: time,
  PlaceCandidate: candidate,
  Place: place,
  Participant: participant,
  Event: event,
  Expectation: expectation,
  Figure: figure,
  Note: note,
  Generator: generator,
  Record: {
    schema: "onrecord/1",
    generator,
    offsetUnit: "utf-16",
    article,
    sources: [source],
    statements: [statement],
    times: [time],
    places: [place],
    events: [event],
    expectations: [expectation],
    figures: [figure],
    notes: [note],
  },
};
