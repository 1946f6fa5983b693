/** Every model that comes with the program, by the SHA-256 of its file: `npm run models` writes them anew. */
export const MODELS: readonly (readonly [name: string, sha256: string])[] = [
  ["gazetteer", "a6a0a0da3c76b10f7ccc684aab9295f216d34e07f7826e48895befcc5249c5e5"],
  ["lemmas", "be8429e0b611b9bc049936659149a9589243eefa8e66c10aa5241aaebe90c7e7"],
  ["names", "dac6465cb339b60cdfbd5ba4757ceff6932f55d57e8076ea9161cc759e4c3ac2"],
  ["network", "135461a79c8c390b0772608c4c004e6731ccfb93ece2dd021b957efcb5672cca"],
  ["page-blocks", "138035b06d516fd97377e367eaa56a675e9e8a4dfbf736a78ce2460e860b97e2"],
  ["words", "2d9070854d3ab2143753efcc57e9ab2056c408eb2d048a4694f2d99851daaefd"],
];
