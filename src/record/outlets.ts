import type { Doc } from "../doc.ts";
import type { LayerName } from "../layers.ts";
import type { Span } from "../span.ts";
import type { ChainLink } from "./chain.ts";
import type { IdMaker } from "./ids.ts";
import type { Source } from "./schema/index.ts";
import { spanOrNull, texts } from "./spans.ts";

type FullDoc = Doc<LayerName>;

/** An outlet of the chains: the id of its source, and the source itself where it had to be added. */
export interface Outlet {
  readonly id: string;
  readonly added?: Source;
}

/** The outlet whose article this is; its mention, if nothing else names it, is in the line of rights. */
export function publisherOf(doc: FullDoc, ids: IdMaker, sources: readonly Source[]): Outlet | null {
  const { article, text, credits } = doc;
  const name = article.outlet?.name ?? article.outlet?.domain ?? null;
  if (name === null) return null;
  const rights = credits.find(({ role }) => role === "rights") ?? article.blocks.find(({ kind }) => kind === "rights");
  return outletOf(name, "publisher", ids, sources, rights === undefined ? null : placeIn(text, rights, name));
}

/** The agency whose report the article is: every statement in it came that way. */
export function wireOf(
  { article, text, credits }: FullDoc,
  ids: IdMaker,
  sources: readonly Source[],
): { readonly link: ChainLink; readonly added?: Source } | null {
  const own = keyOf(article.outlet?.name ?? "");
  const credit = credits.find(({ role, agency }) => role === "wire" && agency !== null && keyOf(agency) !== own);
  if (credit === undefined || credit.agency === null) return null;
  const place = withoutBrackets(text, credit);
  const { id, added } = outletOf(credit.agency, "wire", ids, sources, {
    ...place,
    text: text.slice(place.start, place.end),
  });
  const link: ChainLink = { source: id, role: "relay", cue: spanOrNull(text, credit) };
  return added === undefined ? { link } : { link, added };
}

/** The source that the article already names so, with or without "The"; or one added for the chains. */
function outletOf(
  name: string,
  part: "publisher" | "wire",
  ids: IdMaker,
  sources: readonly Source[],
  place: Source["mentions"][number] | null,
): Outlet {
  const key = keyOf(name);
  const there = sources.find((source) => source.kind === "outlet" && keyOf(source.name ?? "") === key);
  if (there !== undefined) return { id: there.id };
  const added: Source = {
    id: ids.idOf("s", part, name),
    kind: "outlet",
    name,
    description: null,
    role: null,
    affiliation: null,
    former: false,
    count: null,
    reasonUnnamed: null,
    basisOfKnowledge: null,
    mentions: place === null ? [] : [place],
  };
  return { id: added.id, added };
}

function keyOf(name: string): string {
  return name.replace(/^the /iu, "").replaceAll(/[’ʼ]/gu, "'").toLowerCase();
}

/** "(Reuters)" → "Reuters" */
function withoutBrackets(text: string, { start, end }: Span): Span {
  const bracketed = end - start > 2 && text[start] === "(" && text[end - 1] === ")";
  return bracketed ? { start: start + 1, end: end - 1 } : { start, end };
}

function placeIn(text: string, line: Span, name: string): Source["mentions"][number] | null {
  const at = text.slice(line.start, line.end).indexOf(name);
  if (at < 0) return null;
  const span = { start: line.start + at, end: line.start + at + name.length };
  return texts(text, [span])[0] ?? null;
}
