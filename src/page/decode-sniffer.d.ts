/** The package has no types of its own. */
declare module "html-encoding-sniffer" {
  interface SnifferOptions {
    xml?: boolean;
    transportLayerEncodingLabel?: string;
    defaultEncoding?: string;
    maxPrescanBytes?: number;
  }
  /** The WHATWG name of the encoding that a page declares, or the default. */
  function htmlEncodingSniffer(bytes: Uint8Array, options?: SnifferOptions): string;
  export = htmlEncodingSniffer;
}
