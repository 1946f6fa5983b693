/**
 * Weights in eight bits with a square-root codebook: code `c` from −127 to 127 stands for `c · |c|` parts of the
 * largest. Small weights, which are most, keep their differences; equal steps would wipe them out.
 */
export const LARGEST_CODE = 127;

export function codeFor(weight: number, largest: number): number {
  const code = Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / largest)) * LARGEST_CODE);
  return weight < 0 ? -code : code;
}

/** By the byte that holds the code: its value, −16129 to 16129. */
export function codebook(): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const code = byte > LARGEST_CODE ? byte - 256 : byte;
    return code * Math.abs(code);
  });
}
