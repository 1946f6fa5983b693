import type { Kind, Use } from "../../src/extract/places/gazetteer/format.ts";

/** A place on its way into the file; `admin1` and `admin2` are codes ("US.TX", "US.TX.277"). */
export interface Entry {
  readonly id: number | null;
  readonly display: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly kind: Kind;
  readonly names: readonly (readonly [name: string, use: Use])[];
  /** The entry's own code, where others lie in it. */
  readonly code: string | null;
}
