import { feature1, feature2, feature3 } from "./hash.ts";

/** The features of one decision, gathered in an array that is filled again for the next. */
export class FeatureList {
  readonly items: Int32Array;
  size = 0;

  constructor(room: number) {
    this.items = new Int32Array(room);
  }

  clear(): void {
    this.size = 0;
  }

  add1(template: number, a: number): void {
    this.items[this.size++] = feature1(template, a);
  }

  add2(template: number, a: number, b: number): void {
    this.items[this.size++] = feature2(template, a, b);
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.items[this.size++] = feature3(template, a, b, c);
  }
}
