import type { ParseView } from "./view.ts";

/** A distance in few steps: 1, 2, 3, 4, 5–6, 7–10, more. */
export function near(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 7) return 5;
  return distance < 11 ? 6 : 7;
}

/** A number of children: 0, 1, 2, more. */
export function few(count: number): number {
  return count > 2 ? 3 : count;
}

/** Whether a verb (1), a mark (2), a conjunction (4) stands between two words. */
export function between({ verbs, marks, joins }: ParseView, left: number, right: number): number {
  return (
    ((verbs[right] ?? 0) > (verbs[left + 1] ?? 0) ? 1 : 0) |
    ((marks[right] ?? 0) > (marks[left + 1] ?? 0) ? 2 : 0) |
    ((joins[right] ?? 0) > (joins[left + 1] ?? 0) ? 4 : 0)
  );
}
