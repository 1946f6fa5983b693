/** Every model that comes with the program, by the SHA-256 of its file: `npm run models` writes them anew. */
export const MODELS: readonly (readonly [name: string, sha256: string])[] = [
  ["gazetteer", "a6a0a0da3c76b10f7ccc684aab9295f216d34e07f7826e48895befcc5249c5e5"],
  ["lemmas", "be8429e0b611b9bc049936659149a9589243eefa8e66c10aa5241aaebe90c7e7"],
  ["names", "7fedddbc3c488924690ede4b883a360f590331c3026c6d839a85372810af3918"],
  ["page-blocks", "138035b06d516fd97377e367eaa56a675e9e8a4dfbf736a78ce2460e860b97e2"],
  ["parse", "ff469ee608a07e28dd15aa4f4a25529b011b5ef473a9045c588e4ab3781758a8"],
  ["tags", "76f9bbb593d0e77e1ca26053dcc229d5fe4f26a4673792a5879a38f2160018be"],
  ["words", "43065ca940be24f8a6713985be4233d17b9e311f22443a0b6533b1463c9d62de"],
];
