import { OnrecordError } from "../../errors.ts";
import { mostLike } from "../../ingest/nearest.ts";
import { recordDefs, schemaOf } from "../../record/schema/index.ts";
import type { Face } from "../face.ts";

/**
 * `onrecord schema`: the JSON Schema of the record, or of one noun of it.
 * @throws OnrecordError `usage`
 */
export async function schema(face: Face, noun = "Record"): Promise<number> {
  await face.print([JSON.stringify(schemaOf(nounOf(noun)), null, 2)]);
  return 0;
}

type Noun = Parameters<typeof schemaOf>[0];

function nounOf(word: string): Noun {
  const nouns = Object.keys(recordDefs);
  const wanted = word.toLowerCase();
  const found = nouns.find((noun) => [noun.toLowerCase(), `${noun.toLowerCase()}s`].includes(wanted));
  if (found !== undefined && isNoun(found)) return found;
  const similar = mostLike(word, nouns);
  const hint = similar === null ? `There are ${nouns.toSorted().join(", ")}.` : `Did you mean ${similar}?`;
  throw new OnrecordError("usage", `The record has no “${word}”.`, hint);
}

function isNoun(word: string): word is Noun {
  return Object.hasOwn(recordDefs, word);
}
