/**
 * Makes a value when it is first asked for, and keeps it. For what comes with the program and never changes (models,
 * the gazetteer): a deliberate exception to "no module-level state", because reading it again at every article would
 * cost more than the article, and no call can be told from another.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
