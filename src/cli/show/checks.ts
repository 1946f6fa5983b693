import type { Check, Moved, Recheck } from "../checking.ts";
import { summed } from "../checking.ts";
import { cleanLine } from "../text/clean.ts";
import { clip } from "../text/width.ts";
import { wrap } from "../text/wrap.ts";
import type { Canvas } from "./canvas.ts";

/** Mismatches that are listed; the rest is counted. */
const MOST = 20;
/** Columns for the words of one span. */
const WORDS = 60;

/** "312 of 312 spans match.", and what does not. */
export function showChecks(canvas: Canvas, checks: readonly Check[]): string[] {
  const { records, total, matched, mismatches, textChanged, dangling } = summed(checks);
  const one = records === 1;
  const loose = dangling.map(({ record, path, id }) => {
    const place = one ? path : `${record} ${path}`;
    return `${cleanLine(place)} leads to ${cleanLine(id)}, which the record does not have`;
  });
  const lines = mismatches.map(({ record, path, text, found }) => {
    const place = one ? path : `${record} ${path}`;
    const there = found === "" ? "nothing stands there" : `${words(found)} stands there`;
    return `${cleanLine(place)}: ${words(text)} is expected, ${there}`;
  });
  return [
    verdict(canvas, matched === total, `${matched} of ${total} spans match${one ? "" : ` in ${records} records`}.`),
    ...textChanged.flatMap((name) => warning(canvas, `${cleanLine(name)}: ${TEXT_CHANGED}`)),
    ...listed(canvas, [...lines, ...loose]),
  ];
}

const TEXT_CHANGED = "article.text is not the text that was read: it does not have the checksum in article.textSha256.";

function verdict({ style }: Canvas, good: boolean, sentence: string): string {
  return good ? style.good(sentence) : style.warn(style.bold(sentence));
}

function warning({ style, columns }: Canvas, sentence: string): string[] {
  return wrap(sentence, columns, { first: "", rest: "  " }).map(style.warn);
}

function listed({ columns, style }: Canvas, lines: readonly string[]): string[] {
  const shown = lines.slice(0, MOST).flatMap((line) => wrap(line, columns, { first: "  ", rest: "    " }));
  const rest = lines.length - MOST;
  return rest > 0 ? [...shown, style.dim(`  … and ${rest} more; --json lists all`)] : shown;
}

function words(text: string): string {
  return `“${clip(cleanLine(text), WORDS)}”`;
}

/** A record against the text of a page as it is now: what stands in its place, what elsewhere, what not at all. */
export function showRecheck(canvas: Canvas, file: string, result: Recheck): string[] {
  const { total, inPlace, moved, sameText, charactersThen, charactersNow } = result;
  const gone = moved.filter(({ now }) => now === null);
  const name = cleanLine(file);
  const compared = sameText
    ? `The text of ${name} is that of the record.`
    : `The text of ${name} is not that of the record: ${charactersThen} characters then, ${charactersNow} now.`;
  const found = [`${total - gone.length} of ${total} spans match`, ...elsewhere(inPlace, moved)].join(", ");
  return [
    ...wrap(compared, canvas.columns, { first: "", rest: "  " }),
    verdict(canvas, gone.length === 0, `${found}.`),
    ...listed(
      canvas,
      gone.map(({ path, text }) => `${cleanLine(path)}: ${words(text)} is not there`),
    ),
  ];
}

function elsewhere(inPlace: number, moved: readonly Moved[]): string[] {
  const count = (how: "words" | "typography"): number => moved.filter(({ now }) => now?.how === how).length;
  const [byWords, byTypography] = [count("words"), count("typography")];
  if (byWords + byTypography === 0) return [];
  return [
    `${inPlace} in their place`,
    ...(byWords > 0 ? [`${byWords} elsewhere`] : []),
    ...(byTypography > 0 ? [`${byTypography} with other quotation marks, dashes or spaces`] : []),
  ];
}
