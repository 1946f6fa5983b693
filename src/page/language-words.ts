/**
 * The commonest small words of languages in Latin letters, from their grammars: articles, prepositions,
 * conjunctions, pronouns, forms of "be" and "have". They make up a third of any running text, and each
 * list shares few with the others.
 */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in a is that for it was on are with as he be at by this have from or had not but his they which you were their has been would she its who will more about when there what said",
  de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum haben nur oder aber vor",
  fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec ont son aux mais comme cette été ou nous leur ses elle d l qu n s c",
  es: "de la que el en y a los del se las por un para con no una su al es lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son también fue había era muy",
  it: "di e il la che in a per un è del con non una sono le della dei i si al da ha come più anche nel gli ma alla dal lo delle o su questo essere ci dell all l ai degli era nella",
  pt: "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também só pelo pela até isso ela entre foi são está",
  nl: "de van een het en in is dat op te voor met zijn die niet aan er om ook als dan maar bij uit nog naar worden door wordt over heeft hebben of tot hij deze was wel ze we hun meer",
  sv: "och i att det som en på är av för med till den har de inte om ett var men sig så från vi kan nu hade vid efter ska han under eller också sin där blev skulle mot",
  da: "og i at det som en på er af for med til den har de ikke om et var men sig så fra vi kan nu havde ved efter skal han under eller også sin der blev skulle mod være af efter",
  no: "og i at det som en på er av for med til den har de ikke om et var men seg så fra vi kan nå hadde ved etter skal han under eller også sin der ble skulle mot være av etter",
  fi: "ja on ei että se oli hän myös mutta kun joka ovat niin kuin sen tai jos ole mukaan jo vain olla sekä jotka nyt siitä joka vuoden hänen ollut mitä tämä tämän",
  is: "að og í á er sem til það við um var en fyrir með af ekki hann hún eru þess sé hafa því þetta var þeir frá eftir verið hefur upp þar svo voru",
  pl: "i w na z do się nie że to jest o a jak po co za od dla są przez ale oraz który tym tego już jego był było która które może ich jej być tylko",
  cs: "a v se na je že s z do o to i ve pro jako za by jsem ale po od byl jeho není které který tak jsou při také již až nebo bude si ze podle",
  sk: "a v sa na je že s z do o to aj vo pre ako za by som ale po od bol jeho nie ktoré ktorý tak sú pri tiež už až alebo bude si zo podľa",
  hu: "a az és hogy nem is egy ez volt van meg csak már de még el ki mint azt lehet ha vagy szerint után mert ezt két minden amely között ami",
  ro: "de și în a la cu pe nu că o este din un pentru care sunt mai au fi se prin ca dar ce după sau fost ale această său lor fie acest către",
  tr: "ve bir bu da de için ile çok daha olarak olan gibi ne en kadar ancak sonra var ama her o ise iki göre olduğu tarafından değil olduğunu diye ya kişi dedi etti oldu edildi ilk yeni iyi sonra şöyle ifade yıl yer en",
  id: "yang dan di dari untuk dengan pada ini itu dalam tidak akan oleh juga ke adalah telah sebagai bisa kata karena ada mereka atau sudah kepada lebih saat para tersebut",
  vi: "và của là có các trong được cho một với không những người này đã khi để ở đến từ về như tại năm theo cũng sẽ trên vào ra nhiều việc",
  hr: "i je u na se da su za od s a koji ne o će što kao iz ili bi do ali koja koje sam te ga nije to po biti bio nakon nego samo još",
  ca: "de la i el que a en els les del per amb un una no és se al com més ha són dels però ser aquest també va pel o seva si entre",
  et: "ja on ei et ta see oli ka kui mis ning oma aga mida siis või kes nii pole selle juba veel tema kus tuleb olla ole",
  lt: "ir į kad yra iš su tai buvo bet kaip ar jau dėl nuo po apie tik prie kurie už jis ne taip būti gali jų kuris",
  lv: "un ir ka no ar uz par to bet kas gan arī kā tika lai vai pēc bija nav pie viņš jau līdz gada tas var",
  sq: "të e në për një me dhe që është nga i se ka më si do nuk janë duke kjo edhe ky por ishte pas",
  sw: "ya na wa kwa ni katika za la kuwa hiyo cha huo hii yake wake alisema kama hayo lakini baada pia",
};

/** The language that a script is written in, where one is by far the commonest. */
export const SCRIPT_LANGUAGES: readonly (readonly [script: string, tag: string])[] = [
  ["Greek", "el"],
  ["Hebrew", "he"],
  ["Hangul", "ko"],
  ["Thai", "th"],
  ["Devanagari", "hi"],
  ["Bengali", "bn"],
  ["Tamil", "ta"],
  ["Telugu", "te"],
  ["Gujarati", "gu"],
  ["Georgian", "ka"],
  ["Armenian", "hy"],
  ["Ethiopic", "am"],
  ["Khmer", "km"],
  ["Myanmar", "my"],
];

/** Letters that only one language of a script uses often; the first row that is seen decides. */
export const TELLING_LETTERS: Readonly<Record<string, readonly (readonly [letters: RegExp, tag: string])[]>> = {
  Cyrillic: [
    [/[іїєґ]/iu, "uk"],
    [/[ђћљњџј]/iu, "sr"],
    [/[ыэё]/iu, "ru"],
    [/ъ/iu, "bg"],
    [/./u, "ru"],
  ],
  Arabic: [
    [/[ٹڈڑںے]/u, "ur"],
    [/[پچژگ]/u, "fa"],
    [/./u, "ar"],
  ],
  Han: [
    [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
    [/./u, "zh"],
  ],
};
