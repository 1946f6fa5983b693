/** One line of a stream, or the reason why it cannot be read. Lines count from 1, blank ones too. */
export type Line =
  { readonly number: number; readonly text: string } | { readonly number: number; readonly problem: string };

/** The longest line that is read; a longer one is skipped without being held in memory. */
export const MAX_LINE_BYTES = 20_000_000;

const NEWLINE = 0x0a;

/**
 * Cuts a stream of bytes into lines, holding one line at a time. Blank lines are left out; a line
 * that is no UTF-8 or too long is a problem, and the rest goes on.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<Line> {
  const line = new LineBuffer(maxBytes);
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      line.add(chunk.subarray(from, at));
      yield* line.end();
      from = at + 1;
    }
    line.add(chunk.subarray(from));
  }
  yield* line.end();
}

class LineBuffer {
  readonly #maxBytes: number;
  #number = 0;
  #size = 0;
  #parts: Uint8Array[] = [];

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  add(part: Uint8Array): void {
    this.#size += part.length;
    // A copy, as the stream may use the chunk's memory again; `slice` of a Buffer is none.
    if (this.#size <= this.#maxBytes) this.#parts.push(Uint8Array.from(part));
    else this.#parts = [];
  }

  *end(): Generator<Line> {
    const number = ++this.#number;
    const parts = this.#parts;
    const size = this.#size;
    this.#parts = [];
    this.#size = 0;
    if (size > this.#maxBytes) {
      yield { number, problem: `is longer than ${this.#maxBytes} bytes` };
      return;
    }
    const text = decoded(parts, size);
    if (text === null) yield { number, problem: "is not UTF-8" };
    else if (text.trim() !== "") yield { number, text };
  }
}

/** A byte order mark at the start of a line is dropped by the decoder; `concat -` of files leaves them there. */
function decoded(parts: readonly Uint8Array[], size: number): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts, size));
  } catch {
    return null;
  }
}
