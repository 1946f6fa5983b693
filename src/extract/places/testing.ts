import type { PlaceFinding } from "../../layers.ts";
import type { LabelledSpan } from "../../testing/marked.ts";

/** Every mention with what it is: `place`, `actor`, `people` or `site`, and the place by name. */
export function labelsOf(places: readonly PlaceFinding[]): LabelledSpan[] {
  return places.flatMap(({ mentions, actors, adjectives, precision, ...where }) =>
    mentions.map(({ start, end }) => {
      const is = (spans: readonly { start: number }[]): boolean => spans.some((span) => span.start === start);
      const label = precision === "site" ? "site" : is(actors) ? "actor" : is(adjectives) ? "people" : "place";
      return { label: `${label}=${titleOf(where)}`, start, end };
    }),
  );
}

/** "Paris (Texas, US)" */
export function titleOf({ name, admin1, country }: Pick<PlaceFinding, "name" | "admin1" | "country">): string {
  const outer = [admin1, country].filter((part) => part !== null).join(", ");
  return outer === "" ? (name ?? "?") : `${name ?? "?"} (${outer})`;
}
