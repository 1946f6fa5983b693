/**
 * Where the parser stands in a sentence (arc-hybrid, Kuhlmann et al. 2011): words wait in the buffer, go to the
 * stack by SHIFT, and leave it with their head: LEFT takes the top of the stack under the first word of the
 * buffer, RIGHT under the word below it.
 *
 *     stack  … s2 s1 s0 │ b0 b1 …  buffer        SHIFT: b0 goes onto the stack
 *                                                LEFT:  s0 ← b0        RIGHT: s1 → s0
 *
 * Words are numbered from 1; `size + 1` is the root, which stays in the buffer to the end. 0 is no word.
 */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

export class ParseState {
  size = 0;
  next = 1;
  depth = 0;
  stack: Int32Array = new Int32Array(0);
  head: Int32Array = new Int32Array(0);
  label: Int32Array = new Int32Array(0);
  /** The outermost and the second outermost child on either side, 0 for none. */
  left1: Int32Array = new Int32Array(0);
  left2: Int32Array = new Int32Array(0);
  right1: Int32Array = new Int32Array(0);
  right2: Int32Array = new Int32Array(0);
  /** How many children on either side. */
  leftCount: Int32Array = new Int32Array(0);
  rightCount: Int32Array = new Int32Array(0);
  /** A number for the set of labels of the children on either side. */
  leftSet: Int32Array = new Int32Array(0);
  rightSet: Int32Array = new Int32Array(0);

  start(size: number): void {
    if (this.stack.length < size + 3) this.#reserve(2 * size + 16);
    this.size = size;
    this.next = 1;
    this.depth = 0;
    for (const column of this.#columns()) column.fill(0, 0, size + 3);
  }

  get done(): boolean {
    return this.depth === 0 && this.next > this.size;
  }

  /** The word `below` places under the top of the stack, or 0. */
  top(below: number): number {
    return below < this.depth ? (this.stack[this.depth - 1 - below] ?? 0) : 0;
  }

  /** Whether the step can be taken here; a sentence has one root, which the last word left on the stack becomes. */
  allows(step: number): boolean {
    if (step === SHIFT) return this.next <= this.size;
    if (step === RIGHT) return this.depth > 1;
    return this.depth > 0 && (this.next <= this.size || this.depth === 1);
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** Takes the top of the stack under the head that `step` (LEFT or RIGHT) gives it. */
  attach(step: number, label: number): void {
    const child = this.stack[--this.depth] ?? 0;
    const head = step === LEFT ? this.next : (this.stack[this.depth - 1] ?? 0);
    this.head[child] = head;
    this.label[child] = label;
    if (child < head) this.#addLeft(head, child, label);
    else this.#addRight(head, child, label);
  }

  #addLeft(head: number, child: number, label: number): void {
    this.left2[head] = this.left1[head] ?? 0;
    this.left1[head] = child;
    this.leftCount[head] = (this.leftCount[head] ?? 0) + 1;
    this.leftSet[head] = (this.leftSet[head] ?? 0) | (1 << (label & 31));
  }

  #addRight(head: number, child: number, label: number): void {
    this.right2[head] = this.right1[head] ?? 0;
    this.right1[head] = child;
    this.rightCount[head] = (this.rightCount[head] ?? 0) + 1;
    this.rightSet[head] = (this.rightSet[head] ?? 0) | (1 << (label & 31));
  }

  #columns(): Int32Array[] {
    return [
      this.head,
      this.label,
      this.left1,
      this.left2,
      this.right1,
      this.right2,
      this.leftCount,
      this.rightCount,
      this.leftSet,
      this.rightSet,
    ];
  }

  #reserve(room: number): void {
    this.stack = new Int32Array(room);
    this.head = new Int32Array(room);
    this.label = new Int32Array(room);
    this.left1 = new Int32Array(room);
    this.left2 = new Int32Array(room);
    this.right1 = new Int32Array(room);
    this.right2 = new Int32Array(room);
    this.leftCount = new Int32Array(room);
    this.rightCount = new Int32Array(room);
    this.leftSet = new Int32Array(room);
    this.rightSet = new Int32Array(room);
  }
}
