/** Every model that comes with the program, by the SHA-256 of its file: `npm run models` writes them anew. */
export const MODELS: readonly (readonly [name: string, sha256: string])[] = [
  ["gazetteer", "a6a0a0da3c76b10f7ccc684aab9295f216d34e07f7826e48895befcc5249c5e5"],
  ["lemmas", "41e3afe5b05966942bace408ea1366722781253af7c2fc399d416d60c5677f3d"],
  ["names", "a0c4c4534d2a1df0c3f1332c2489776482de46e7fe22b46efe5782ab7d0f54ef"],
  ["page-blocks", "138035b06d516fd97377e367eaa56a675e9e8a4dfbf736a78ce2460e860b97e2"],
  ["parse", "07d7e8e678421f3f31e33bf121c11d9150dc88a80e01916763f3547655e379f3"],
  ["tags", "3f10f2cbb28ca249f17264c0baa2ea09d6ab8322eb1166c491133afb10dd4855"],
  ["words", "df975874436590ba3e598b819bdffd5057fa30d69d9964e6b98518babcaad515"],
];
