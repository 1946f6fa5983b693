// What is done with whole rows: gathering, adding, depthwise taps. Counts are in floats and multiples of four.

/** Fills `count` floats with zeros. */
export function clear(to: usize, count: usize): void {
  memory.fill(to, 0, count << 2);
}

/** to[t] = row, for each of `rows` rows. */
export function fillRows(to: usize, row: usize, rows: usize, count: usize): void {
  for (let at: usize = 0; at < rows; at++) memory.copy(to + at * (count << 2), row, count << 2);
}

/** to += from. */
export function add(to: usize, from: usize, count: usize): void {
  for (const end = to + (count << 2); to < end; to += 16) {
    v128.store(to, f32x4.add(v128.load(to), v128.load(from)));
    from += 16;
  }
}

/** to += Σ of the rows. */
export function sumRows(to: usize, from: usize, rows: usize, count: usize): void {
  for (let at: usize = 0; at < rows; at++) add(to, from + at * (count << 2), count);
}

/** to[t] = Σ of the `each` rows whose addresses are at addresses[t]. */
export function gather(to: usize, addresses: usize, each: usize, rows: usize, count: usize): void {
  for (let row: usize = 0; row < rows; row++) {
    for (let at: usize = 0; at < count << 2; at += 16) {
      let sum = f32x4.splat(0);
      for (let one: usize = 0; one < each; one++) {
        sum = f32x4.add(sum, v128.load(<usize>load<u32>(addresses + (one << 2)) + at));
      }
      v128.store(to + at, sum);
    }
    to += count << 2;
    addresses += each << 2;
  }
}

/** Adds from[t] to each of the `each` rows whose addresses are at addresses[t]. */
export function scatter(from: usize, addresses: usize, each: usize, rows: usize, count: usize): void {
  for (let row: usize = 0; row < rows; row++) {
    for (let one: usize = 0; one < each; one++) add(<usize>load<u32>(addresses + (one << 2)), from, count);
    from += count << 2;
    addresses += each << 2;
  }
}

/** y[t] = bias + Σ_j taps[j] ⊙ x[t + j − (k >> 1)], zeros beyond the `rows` rows of one sentence. */
export function tapsForward(x: usize, y: usize, taps: usize, bias: usize, k: usize, rows: usize, count: usize): void {
  const width = count << 2;
  const half = k >> 1;
  for (let row: usize = 0; row < rows; row++) {
    const from = max<isize>(0, half - row);
    const to = min<isize>(k, rows + half - row);
    for (let at: usize = 0; at < width; at += 16) {
      let sum = v128.load(bias + at);
      let source = x + (row + from - half) * width + at;
      let tap = taps + from * width + at;
      for (let j = from; j < to; j++) {
        sum = f32x4.add(sum, f32x4.mul(v128.load(tap), v128.load(source)));
        source += width;
        tap += width;
      }
      v128.store(y + row * width + at, sum);
    }
  }
}

/** Adds to gradients of x and of the taps, given that of y. */
export function tapsBackward(
  x: usize,
  xGradient: usize,
  yGradient: usize,
  taps: usize,
  tapGradient: usize,
  k: usize,
  rows: usize,
  count: usize,
): void {
  const width = count << 2;
  const half: isize = k >> 1;
  for (let j: isize = 0; j < <isize>k; j++) {
    const from = max<isize>(0, half - j);
    const to = min<isize>(rows, <isize>rows + half - j);
    for (let at: usize = 0; at < width; at += 16) {
      const tap = v128.load(taps + j * width + at);
      let sum = v128.load(tapGradient + j * width + at);
      let target = yGradient + from * width + at;
      let source = (from + j - half) * width + at;
      for (let row = from; row < to; row++) {
        const gradient = v128.load(target);
        sum = f32x4.add(sum, f32x4.mul(gradient, v128.load(x + source)));
        v128.store(xGradient + source, f32x4.add(v128.load(xGradient + source), f32x4.mul(gradient, tap)));
        target += width;
        source += width;
      }
      v128.store(tapGradient + j * width + at, sum);
    }
  }
}
