import type { OnRecord, Source, Statement } from "../../record/schema/index.ts";
import { cleanLine } from "../text/clean.ts";
import { padded } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";
import type { Canvas } from "./canvas.ts";
import { showDate } from "./dates.ts";
import { isUnnamed, nameOf, speakerOf } from "./names.ts";

/** Below this a statement is marked as unsure. */
const SURE = 0.7;

/** What the statements of one record share. */
export interface Speech {
  readonly record: OnRecord;
  readonly sources: ReadonlyMap<string, Source>;
  /** Relays of every statement (the agency of a wire report): told once, above the list. */
  readonly commonRelays: ReadonlySet<string>;
}

/** One statement: who and how on the first line, the words below it. */
export function showStatement(canvas: Canvas, speech: Speech, statement: Statement, number: string): string[] {
  const { columns } = canvas;
  const indent = " ".repeat(number.length + 2);
  const first = `${canvas.style.dim(number)}  `;
  const who = wrap(attribution(canvas, speech, statement), columns, { first, rest: `${indent}  ` });
  return [
    ...who.map((line) => line.replaceAll(TIED, " · ")),
    ...wrap(wordsOf(speech.record.article.text, statement), columns, { first: indent, rest: indent }),
  ];
}

/** A dot that stays with the word after it; no text that was cleaned holds such a blank. */
const TIED = " ·\u00a0";

function attribution({ style }: Canvas, speech: Speech, statement: Statement): string {
  const speaker = speakerOf(statement, speech.sources);
  const source = statement.speaker === null ? undefined : speech.sources.get(statement.speaker);
  const name = speaker === null ? style.warn("speaker not found") : style.bold(speaker);
  const unnamed = source !== undefined && isUnnamed(source) ? ` ${style.warn("[unnamed]")}` : "";
  const details = detailsOf(speech, statement).map((detail) => style.dim(TIED + detail));
  return `${name}${unnamed}${style.dim(hereOf(statement))}${actOf(statement)}${details.join("")}`;
}

/** The words that stand for the speaker here, when they do not name them. */
function hereOf({ speaker, speakerBasis, speakerSpan }: Statement): string {
  if (speakerBasis === "turn") return " (by turn)";
  if (speakerBasis !== "pronoun" || speakerSpan === null) return "";
  return speaker === null ? " (not found who that is)" : ` (“${cleanLine(speakerSpan.text)}”)`;
}

function actOf({ act, cue }: Statement): string {
  const word = act ?? (cue === null ? "" : cleanLine(cue.text));
  return word === "" ? "" : ` ${word}`;
}

function detailsOf(speech: Speech, statement: Statement): string[] {
  const details: string[] = [];
  const { addressee, venue } = statement;
  if (addressee !== null) details.push(`to ${cleanLine(addressee.text)}`);
  if (venue !== null) details.push(cleanLine(venue.text));
  details.push(...saidAtOf(speech.record, statement), ...citedOf(speech, statement), ...relaysOf(speech, statement));
  if (statement.inHeadline) details.push("in the headline");
  if (statement.confidence < SURE) details.push(`unsure (${statement.confidence.toFixed(2)})`);
  return details;
}

function saidAtOf({ times }: OnRecord, { saidAt }: Statement): string[] {
  const time = times.find(({ id }) => id === saidAt);
  if (time === undefined) return [];
  const value = time.timex3.value ?? time.earliest;
  const words = cleanLine(time.text);
  return [value === null || UNKNOWN_DAY.test(value) || value === words ? words : `${words} = ${showDate(value)}`];
}

/** A value that leaves digits open ("XXXX-WXX-1", some Monday) says no more than the words. */
const UNKNOWN_DAY = /X/u;

/** Whom the speaker has it from. */
function citedOf({ sources }: Speech, { chain, speaker }: Statement): string[] {
  const origin = chain.find(({ role }) => role === "origin");
  const source = origin === undefined || origin.source === speaker ? undefined : sources.get(origin.source);
  return source === undefined ? [] : [`citing ${nameOf(source)}`];
}

function relaysOf({ sources, commonRelays }: Speech, { chain, speaker }: Statement): string[] {
  const relays = chain.filter(
    ({ source, role }) => role === "relay" && source !== speaker && !commonRelays.has(source),
  );
  const names = relays.flatMap(({ source }) => sources.get(source) ?? []).map(nameOf);
  return names.length === 0 ? [] : [`through ${names.join(", then ")}`];
}

const OPENING = /["“„«‘'‹]/u;
/** A closing mark, also after the comma or stop that stands before it. */
const CLOSING = /^[,.;!?…]{0,3}["”“»’'›]/u;

/** The words as they stand in the article, with the quotation marks that stand around them there. */
export function wordsOf(text: string, { content }: Statement): string {
  return content.map(({ start, end }) => cleanLine(withMarks(text, start, end))).join(" … ");
}

function withMarks(text: string, start: number, end: number): string {
  if (!OPENING.test(text.charAt(start - 1))) return text.slice(start, end);
  const closing = CLOSING.exec(text.slice(end, end + 4));
  return text.slice(start - 1, end + (closing?.[0].length ?? 0));
}

/** Numbers of a list, all of one width. */
export function numbersOf(count: number): string[] {
  const width = String(count).length + 1;
  return Array.from({ length: count }, (_, index) => padded(String(index + 1), width, "right"));
}
