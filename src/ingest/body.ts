import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { OnrecordError } from "../errors.ts";
import { tooLarge } from "./too-large.ts";

/**
 * Reads a body to its end, decompressed, and stops as soon as it grows over `limit` bytes: a
 * kilobyte that unpacks to gigabytes is never unpacked.
 * @throws OnrecordError `too-large`, `network-failed` (an encoding that was not asked for)
 */
export async function decodedBody(
  body: Readable,
  encoding: string | null,
  limit: number,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const collect = async (stream: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      chunks.push(chunk);
    }
  };
  const options = signal === undefined ? {} : { signal };
  const decoder = decoderOf(encoding);
  await (decoder === null ? pipeline(body, collect, options) : pipeline(body, decoder, collect, options));
  return Buffer.concat(chunks, size);
}

function decoderOf(encoding: string | null): ReturnType<typeof createGunzip> | null {
  switch ((encoding ?? "").trim().toLowerCase()) {
    case "":
    case "identity":
      return null;
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "br":
      return createBrotliDecompress();
    case "deflate":
      return createInflate();
    default:
      throw new OnrecordError(
        "network-failed",
        `The page came packed as “${encoding}”, which was not asked for.`,
        "Open it in a browser, save the page, and read the file.",
      );
  }
}
