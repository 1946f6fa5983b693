import type { ParseState } from "./state.ts";

/** The words that the next step is about: the top three of the stack and the first of the buffer; 0 for none. */
export class Site {
  s0 = 0;
  s1 = 0;
  s2 = 0;
  b0 = 0;

  read(state: ParseState): void {
    this.s0 = state.top(0);
    this.s1 = state.top(1);
    this.s2 = state.top(2);
    this.b0 = state.next;
  }
}
