/** What the caller knows about an article beside its words; all of it may be missing. */
export interface ReadOptions {
  /** What to call the input in messages: a file name, an address, "line 7". */
  readonly name?: string;
  /** The id that the input gave, kept as it is. */
  readonly externalId?: string | null;
  readonly url?: string | null;
  /** ISO 8601 day or instant; wins over everything that the page says. */
  readonly published?: string | null;
  /** Wins over the headline that the page or the text shows. */
  readonly headline?: string | null;
  readonly outlet?: string | null;
  /** The HTTP `Content-Type` with its charset. */
  readonly contentType?: string | null;
}
