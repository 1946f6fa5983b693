import type { OnRecord } from "../record/schema/index.ts";

/** A field that leads to an id which the record does not have. */
export interface Dangling {
  readonly path: string;
  readonly id: string;
}

/** Every id that a record refers to and does not hold: an attribution that leads nowhere proves nothing. */
export function danglingIn(record: OnRecord): Dangling[] {
  const { sources, statements, times, figures } = record;
  const [heads, said, when] = [sources, statements, times].map((list) => new Set(list.map(({ id }) => id)));
  const found: Dangling[] = [];
  const check = (known: ReadonlySet<string> | undefined, path: string, id: string | null): void => {
    if (id !== null && known?.has(id) !== true) found.push({ path, id });
  };
  for (const [index, { speaker, saidAt, chain }] of statements.entries()) {
    check(heads, `statements/${index}/speaker`, speaker);
    check(when, `statements/${index}/saidAt`, saidAt);
    for (const [step, { source }] of chain.entries()) check(heads, `statements/${index}/chain/${step}/source`, source);
  }
  for (const [index, { anchor }] of times.entries())
    if (anchor !== "published") check(when, `times/${index}/anchor`, anchor);
  for (const [index, { within }] of figures.entries()) check(said, `figures/${index}/within`, within);
  return found;
}
