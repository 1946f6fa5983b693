import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { LEFT, ParseState, RIGHT, SHIFT } from "./state.ts";

function begin(size: number): ParseState {
  const state = new ParseState();
  state.start(size);
  return state;
}

/** Takes a step whatever it is. */
function take(state: ParseState, step: number, label = 0): void {
  if (step === SHIFT) state.shift();
  else state.attach(step, label);
}

describe("ParseState", () => {
  it("builds the tree of “Gulls cried loudly”", () => {
    const state = begin(3);
    for (const step of [SHIFT, LEFT, SHIFT, SHIFT, RIGHT, LEFT]) take(state, step);
    assert.ok(state.done);
    assert.deepEqual([...state.head.subarray(1, 4)], [2, 4, 2]);
    assert.equal(state.left1[2], 1);
    assert.equal(state.right1[2], 3);
  });

  it("keeps the outermost children, their number and their labels", () => {
    const state = begin(4);
    for (const step of [SHIFT, SHIFT]) take(state, step);
    take(state, SHIFT);
    take(state, LEFT, 5);
    take(state, LEFT, 6);
    assert.deepEqual([state.left1[4], state.left2[4], state.leftCount[4]], [2, 3, 2]);
    assert.equal(state.leftSet[4], (1 << 5) | (1 << 6));
  });

  it("gives every word one head and the sentence one root, whatever steps are taken", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.infiniteStream(fc.nat(2)), (size, choices) => {
        const state = begin(size);
        let steps = 0;
        while (!state.done) {
          const wish = choices.next().value;
          const step = [wish, SHIFT, LEFT, RIGHT].find((candidate) => state.allows(candidate));
          assert.ok(step !== undefined, "there is always a step");
          take(state, step);
          steps++;
        }
        assert.equal(steps, 2 * size);
        const heads = [...state.head.subarray(1, size + 1)];
        assert.equal(heads.filter((head) => head === size + 1).length, 1);
        assert.ok(heads.every((head, at) => head >= 1 && head <= size + 1 && head !== at + 1));
        assert.ok(isProjective(heads));
      }),
    );
  });

  it("forgets the sentence before", () => {
    const state = begin(2);
    for (const step of [SHIFT, SHIFT, RIGHT, LEFT]) take(state, step, 3);
    state.start(2);
    assert.deepEqual([...state.head.subarray(0, 4)], [0, 0, 0, 0]);
    assert.deepEqual([state.top(0), state.next, state.rightSet[1]], [0, 1, 0]);
  });
});

/** No two arcs cross. */
function isProjective(heads: readonly number[]): boolean {
  const arcs = heads.map((head, at) => [Math.min(head, at + 1), Math.max(head, at + 1)] as const);
  return arcs.every(([a, b]) => arcs.every(([c, d]) => !(a < c && c < b && b < d)));
}
