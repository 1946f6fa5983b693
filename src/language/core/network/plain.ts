/** Makes all that is below 0 a 0. */
export function relu(values: Float32Array): Float32Array {
  for (let at = 0; at < values.length; at++) values[at] = Math.max(0, values[at] ?? 0);
  return values;
}

/** Rows of `width` numbers times rows of weights. */
export function dense(x: Float32Array, width: number, weights: Float32Array, biases?: Float32Array): Float32Array {
  const outs = weights.length / width;
  const out = new Float32Array((x.length / width) * outs);
  for (let at = 0; at < out.length; at++) {
    const row = Math.floor(at / outs) * width;
    let sum = biases?.[at % outs] ?? 0;
    for (let k = 0; k < width; k++) sum += (x[row + k] ?? 0) * (weights[(at % outs) * width + k] ?? 0);
    out[at] = sum;
  }
  return out;
}

/** Rows for columns of a square. */
export function turned(square: Float32Array, size: number): Float32Array {
  return square.map((_, at) => square[(at % size) * size + Math.floor(at / size)] ?? 0);
}
