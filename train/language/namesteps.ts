import { FeatureList } from "../../src/language/core/model/features.ts";
import { Words } from "../../src/language/core/model/words.ts";
import { MOST_NAME_FEATURES, nameFeatures } from "../../src/language/core/names/features.ts";

/**
 * Templates that are learned in larger steps, so that what stands beside a word and whether it has a capital say more
 * against the word itself: its many templates (form, ends, classes, pairs) are what a new word lacks.
 */
const LARGER: ReadonlyMap<number, number> = new Map([
  [6, 2], // the label before
  [17, 2], // the word before
  [18, 2], // the word after
  [25, 2], // their classes
  [26, 2],
  [55, 2], // facts from lists
  [65, 8], // the capital
]);

/** Notes the number of each template. */
class TemplateList extends FeatureList {
  override add1(template: number): void {
    this.items[this.size++] = template;
  }

  override add2(template: number): void {
    this.items[this.size++] = template;
  }

  override add3(template: number): void {
    this.items[this.size++] = template;
  }
}

/** By place in the list of a name's features: how large a step is. */
export const STEP_SIZES: readonly number[] = stepSizes();

function stepSizes(): number[] {
  const words = new Words();
  words.read("a", [0], [1], [0, 1], { get: () => 0 });
  const column = new Int32Array(words.size);
  const list = new TemplateList(MOST_NAME_FEATURES);
  const at = words.from[0] as number;
  nameFeatures({ words, tags: column, memory: column, phrases: column, at, p1: 0, p2: 0, list });
  return Array.from(list.items.subarray(0, list.size), (template) => LARGER.get(template) ?? 1);
}
