import { FeatureList } from "../../src/language/core/model/features.ts";
import { IntTable } from "../../src/language/core/model/table.ts";
import { Words } from "../../src/language/core/model/words.ts";
import { NameColumns } from "../../src/language/core/names/columns.ts";
import { MOST_NAME_FEATURES, nameFeatures } from "../../src/language/core/names/features.ts";
import { recallFeatures } from "../../src/language/core/names/recall.ts";

/** Templates that tell the word itself, by its form or its end, alone or with a neighbour. */
const OWN: ReadonlySet<number> = new Set([1, 2, 14, 15, 16, 23, 24]);

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

/** By place among the features of a word and those of its memory: whether the feature tells the word itself. */
export const OWN_PLACES: readonly boolean[] = templates(nameFeatures)
  .concat(templates(recall))
  .map((one) => OWN.has(one));

/** How many of them are not of memory. */
export const WITHOUT_MEMORY: number = templates(nameFeatures).length;

type Inputs = Parameters<typeof nameFeatures>[0];

function recall(inputs: Inputs): void {
  recallFeatures(inputs, new Int32Array(inputs.words.size));
}

function templates(fill: (inputs: Inputs) => void): number[] {
  const words = new Words();
  words.read("a", [0], [1], [0, 1], { get: () => 0 });
  const columns = new NameColumns();
  const none = new IntTable();
  const known = { phrases: none, forms: none, formGroups: new Uint8Array(0), listed: none };
  columns.read(words, known);
  const list = new TemplateList(MOST_NAME_FEATURES);
  fill({ words, columns, at: words.from[0] as number, list });
  return Array.from(list.items.subarray(0, list.size));
}
