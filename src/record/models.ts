/** Every model that comes with the program, by the SHA-256 of its file: `npm run models` writes them anew. */
export const MODELS: readonly (readonly [name: string, sha256: string])[] = [
  ["gazetteer", "a6a0a0da3c76b10f7ccc684aab9295f216d34e07f7826e48895befcc5249c5e5"],
  ["lemmas", "594cf34910bc5668af84dcf0e7376ba1b6aa717154c5818f39ef6a8fac62f721"],
  ["names", "cc2d13b8b2049e8f5f469026f0db9defd71a1d1bf2fdd47bdb66ff7e2a533317"],
  ["page-blocks", "138035b06d516fd97377e367eaa56a675e9e8a4dfbf736a78ce2460e860b97e2"],
  ["parse", "a44000dac831ec0c7e94181f514a24fc0db0e2f194e9e773aaa48baa56e512ad"],
  ["tags", "6065de0930461299bd12d57352de7539d83d828d29acdb5dd422638739e79112"],
  ["words", "c208373cc04a4a1745ff1c5765052cf6597a67b4b32258006489b4706758db40"],
];
