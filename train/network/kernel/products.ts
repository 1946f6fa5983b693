// Matrix products. All strides are in bytes; matrices hold 32-bit floats.

/** Columns of a panel: what one step of the inner loop reads of the right matrix. */
const PANEL: usize = 8;
const PANEL_BYTES: usize = PANEL << 2;

/** Lays a matrix of k rows of n floats out in panels of eight columns, k × 8 each; what is missing is 0. */
export function packRows(from: usize, stride: usize, to: usize, k: usize, n: usize): void {
  for (let column: usize = 0; column < n; column += PANEL) {
    const wide = n - column >= PANEL;
    for (let row: usize = 0; row < k; row++) {
      const source = from + row * stride + (column << 2);
      if (wide) {
        v128.store(to, v128.load(source));
        v128.store(to, v128.load(source, 16), 16);
      } else {
        for (let at: usize = 0; at < PANEL; at++) {
          store<f32>(to + (at << 2), at < n - column ? load<f32>(source + (at << 2)) : 0);
        }
      }
      to += PANEL_BYTES;
    }
  }
}

/** The same for the transposed matrix, which has n rows of k floats. */
export function packColumns(from: usize, stride: usize, to: usize, k: usize, n: usize): void {
  for (let column: usize = 0; column < n; column += PANEL) {
    for (let at: usize = 0; at < PANEL; at++) {
      const source = from + (column + at) * stride;
      const target = to + (at << 2);
      if (column + at < n) {
        for (let row: usize = 0; row < k; row++) store<f32>(target + row * PANEL_BYTES, load<f32>(source + (row << 2)));
      } else {
        for (let row: usize = 0; row < k; row++) store<f32>(target + row * PANEL_BYTES, 0);
      }
    }
    to += k * PANEL_BYTES;
  }
}

/**
 * c[i][j] += Σ a[i][l] · b[l][j] for i < m, j < n, l < k. `b` is packed; a[i][l] lies at a + i · aRow + l · aStep, so a
 * transposed matrix is read where it lies. Rows of c have room for n rounded up to eight.
 */
export function product(
  a: usize,
  aRow: usize,
  aStep: usize,
  b: usize,
  c: usize,
  cRow: usize,
  m: usize,
  n: usize,
  k: usize,
): void {
  for (let column: usize = 0; column < n; column += PANEL) {
    const target = c + (column << 2);
    let row: usize = 0;
    for (; row + 4 <= m; row += 4) four(a + row * aRow, aRow, aStep, b, target + row * cRow, cRow, k);
    for (; row < m; row++) one(a + row * aRow, aStep, b, target + row * cRow, k);
    b += k * PANEL_BYTES;
  }
}

function four(a: usize, aRow: usize, aStep: usize, b: usize, c: usize, cRow: usize, k: usize): void {
  let a1 = a + aRow;
  let a2 = a1 + aRow;
  let a3 = a2 + aRow;
  let s00 = f32x4.splat(0),
    s01 = s00,
    s10 = s00,
    s11 = s00,
    s20 = s00,
    s21 = s00,
    s30 = s00,
    s31 = s00;
  for (const end = b + k * PANEL_BYTES; b < end; b += PANEL_BYTES) {
    const left = v128.load(b);
    const right = v128.load(b, 16);
    const x0 = v128.load32_splat(a);
    s00 = f32x4.add(s00, f32x4.mul(x0, left));
    s01 = f32x4.add(s01, f32x4.mul(x0, right));
    const x1 = v128.load32_splat(a1);
    s10 = f32x4.add(s10, f32x4.mul(x1, left));
    s11 = f32x4.add(s11, f32x4.mul(x1, right));
    const x2 = v128.load32_splat(a2);
    s20 = f32x4.add(s20, f32x4.mul(x2, left));
    s21 = f32x4.add(s21, f32x4.mul(x2, right));
    const x3 = v128.load32_splat(a3);
    s30 = f32x4.add(s30, f32x4.mul(x3, left));
    s31 = f32x4.add(s31, f32x4.mul(x3, right));
    a += aStep;
    a1 += aStep;
    a2 += aStep;
    a3 += aStep;
  }
  addEight(c, s00, s01);
  addEight(c + cRow, s10, s11);
  addEight(c + (cRow << 1), s20, s21);
  addEight(c + cRow * 3, s30, s31);
}

function one(a: usize, aStep: usize, b: usize, c: usize, k: usize): void {
  let left = f32x4.splat(0),
    right = left;
  for (const end = b + k * PANEL_BYTES; b < end; b += PANEL_BYTES) {
    const x = v128.load32_splat(a);
    left = f32x4.add(left, f32x4.mul(x, v128.load(b)));
    right = f32x4.add(right, f32x4.mul(x, v128.load(b, 16)));
    a += aStep;
  }
  addEight(c, left, right);
}

function addEight(c: usize, left: v128, right: v128): void {
  v128.store(c, f32x4.add(v128.load(c), left));
  v128.store(c, f32x4.add(v128.load(c, 16), right), 16);
}
