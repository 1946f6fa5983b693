import type { PageElement } from "../elements.ts";
import { listOfElements } from "./stats.ts";

/** How far a block is from an element that matters: the one with most of the good text, or that of the title. */
export interface Levels {
  /** Block-level steps up to where the way from the block meets the way from the goal. */
  readonly steps: number;
  /** Steps from the goal up to there: 0 where the block stands inside of the goal. */
  readonly up: number;
  /** The element where they meet; null when there is no goal. */
  readonly at: PageElement | null;
}

const NOWHERE: Levels = { steps: -1, up: 0, at: null };

/** Each element's levels follow from its parent's, so they are worked out once and kept by its number. */
export class LevelReader {
  private readonly known: (Levels | undefined)[];
  private readonly goal: PageElement | null;

  constructor(goal: PageElement | null, elements: number) {
    this.known = listOfElements(elements);
    this.goal = goal;
    for (let at = goal, up = 0; at !== null; at = at.parent) {
      if (!at.inline) this.known[at.id] = { steps: 0, up: up++, at };
    }
  }

  of(element: PageElement): Levels {
    if (this.goal === null) return NOWHERE;
    const known = this.known[element.id];
    if (known !== undefined) return known;
    const above = element.parent === null ? NOWHERE : this.of(element.parent);
    const levels = element.inline ? above : { ...above, steps: above.steps + 1 };
    this.known[element.id] = levels;
    return levels;
  }

  /** Levels up to the goal: 0 and more inside of it, below 0 by how far up from it the two ways meet. */
  inside(element: PageElement): number {
    const { steps, up, at } = this.of(element);
    if (at === null) return OUTSIDE;
    return up === 0 ? steps : -up;
  }
}

/** Further than any block of a page whose good text is in one place. */
const OUTSIDE = -20;
