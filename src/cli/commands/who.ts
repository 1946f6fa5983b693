import { OnrecordError } from "../../errors.ts";
import type { OnRecord } from "../../record/schema/index.ts";
import type { Said } from "../../record/who.ts";
import { whoSaid } from "../../record/who.ts";
import type { Face } from "../face.ts";
import type { GatherFlags } from "../gathering.ts";
import { gather } from "../gathering.ts";
import { speakingSources } from "../show/names.ts";
import { nameOf } from "../show/names.ts";
import { showSaid } from "../show/said.ts";

export interface WhoFlags extends GatherFlags {
  readonly failEmpty?: boolean;
}

/**
 * `onrecord who`: what one speaker said, article by article.
 * @returns 0, the exit code of the first input that failed, or 3 with `--fail-empty` when nobody of that name speaks
 * @throws OnrecordError `usage`
 */
export async function who(face: Face, name: string, inputs: readonly string[], flags: WhoFlags): Promise<number> {
  const speakers = new Map<string, number>();
  let found = 0;
  const code = await gather(face, inputs, flags, async ({ name: input, record }) => {
    const said = whoSaid(record, name).filter(({ statements }) => statements.length > 0);
    for (const source of speakingSources(record)) speakers.set(nameOf(source), (speakers.get(nameOf(source)) ?? 0) + 1);
    if (said.length === 0) return;
    await face.print(
      flags.json === true
        ? jsonOf(input, record, said)
        : [...(found === 0 ? [] : [""]), ...showSaid(face.canvas, record, said)],
    );
    found++;
  });
  if (found > 0 || code !== 0) return code;
  const hint = speakers.size === 0 ? "Nobody speaks in what was read." : `Who speaks: ${firstOf(speakers)}.`;
  if (flags.failEmpty === true) throw new OnrecordError("nothing-found", `Nobody called “${name}” speaks.`, hint);
  await face.say([`Nobody called “${name}” speaks. ${hint}`]);
  return 0;
}

function jsonOf(input: string, { article, statements }: OnRecord, said: readonly Said[]): string[] {
  const { id, url, headline, published } = article;
  return said.map(({ source, statements: own }) =>
    JSON.stringify({
      input,
      article: { id, url, headline: headline?.text ?? null, published: published?.value ?? null },
      source,
      statements: own.map((statement) => ({ number: statements.indexOf(statement) + 1, ...statement })),
    }),
  );
}

/** More names than this are no help. */
const MOST = 12;

function firstOf(speakers: ReadonlyMap<string, number>): string {
  const names = [...speakers]
    .toSorted(([a, often], [b, other]) => other - often || (a < b ? -1 : 1))
    .map(([name]) => name);
  return names.length <= MOST ? names.join(", ") : `${names.slice(0, MOST).join(", ")} and ${names.length - MOST} more`;
}
