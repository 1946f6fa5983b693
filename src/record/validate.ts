import type { OnRecord } from "./schema/index.ts";
import { schemaOf } from "./schema/index.ts";

export type Validation = { readonly record: OnRecord } | { readonly problems: readonly string[] };

/**
 * Checks a value against the record's schema. The validator is loaded only here, so that reading
 * an article does not pay for it.
 */
export async function validateRecord(value: unknown): Promise<Validation> {
  const { Check, Errors } = await import("typebox/schema");
  const schema = schemaOf("Record");
  const isRecord = (candidate: unknown): candidate is OnRecord => Check(schema, candidate);
  if (isRecord(value)) return { record: value };
  const [, errors] = Errors(schema, value);
  const problems = errors.map(({ instancePath, message }) => `${instancePath === "" ? "/" : instancePath} ${message}`);
  return { problems: problems.length > 0 ? problems : ["/ is not a record"] };
}
