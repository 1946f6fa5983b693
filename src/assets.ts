/**
 * A file that the package ships beside its code: `asset("models/page-blocks.json")`. In the checkout this module lies
 * in `src/`, and the build puts every file of `dist/` into that one folder, so that one folder up is right in both.
 */
export function asset(path: string): URL {
  return new URL(`../${path}`, import.meta.url);
}
