/** Asked for as it stands: importing it would also load the cryptography of the web, at every start. */
const { hash } = process.getBuiltinModule("node:crypto");

export function sha256(text: string): string {
  return hash("sha256", text, "hex");
}

/** Gives ids derived from content, so that a second run and another machine give the same ones. */
export interface IdMaker {
  /** `parts` must say what the thing is and where it stands; equal parts get a counted suffix. */
  readonly idOf: (prefix: string, ...parts: readonly (string | number)[]) => string;
}

const LENGTH = 12;

export function idMaker(articleId: string): IdMaker {
  const given = new Map<string, number>();
  return {
    idOf: (prefix, ...parts) => {
      const id = `${prefix}-${sha256(JSON.stringify([articleId, prefix, ...parts])).slice(0, LENGTH)}`;
      const times = (given.get(id) ?? 0) + 1;
      given.set(id, times);
      return times === 1 ? id : `${id}-${times}`;
    },
  };
}

/** The id of an article: of its words and of the address that it stood at. */
export function articleIdOf(address: string | null, textSha256: string): string {
  return `a-${sha256(JSON.stringify([address, textSha256])).slice(0, LENGTH)}`;
}
