/**
 * Currencies by the signs and words of the press, with their ISO 4217 codes. Collected by hand from the standard's
 * list and from news; add a currency together with an example.
 */

export const SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["US$", "USD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["NZ$", "NZD"],
  ["HK$", "HKD"],
  ["S$", "SGD"],
  ["R$", "BRL"],
  ["NT$", "TWD"],
  ["J$", "JMD"],
  ["N$", "NAD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["E£", "EGP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₩", "KRW"],
  ["₦", "NGN"],
  ["₺", "TRY"],
  ["₴", "UAH"],
  ["₪", "ILS"],
  ["₱", "PHP"],
  ["₫", "VND"],
  ["฿", "THB"],
  ["₡", "CRC"],
  ["₲", "PYG"],
  ["₵", "GHS"],
  ["₸", "KZT"],
  ["₾", "GEL"],
]);

export const CODES: readonly string[] = (
  "USD EUR GBP JPY CNY RMB CHF AUD CAD NZD HKD SGD TWD KRW INR PKR BDT LKR NPR IDR MYR THB VND PHP RUB UAH PLN CZK " +
  "HUF RON BGN SEK NOK DKK ISK TRY ILS SAR AED QAR KWD BHD OMR JOD EGP MAD TND DZD ZAR NGN GHS KES TZS UGX RWF ETB " +
  "XOF XAF BRL MXN ARS CLP COP PEN UYU BOB PYG KZT GEL AMD AZN"
).split(" ");

/** Words that name one currency alone, with the code. */
export const SURE_WORDS: ReadonlyMap<string, string> = new Map([
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["pounds sterling", "GBP"],
  ["yen", "JPY"],
  ["yuan", "CNY"],
  ["renminbi", "CNY"],
  ["rupiah", "IDR"],
  ["rubles", "RUB"],
  ["roubles", "RUB"],
  ["won", "KRW"],
  ["reais", "BRL"],
  ["rand", "ZAR"],
  ["zloty", "PLN"],
  ["zlotys", "PLN"],
  ["złoty", "PLN"],
  ["złotys", "PLN"],
  ["forints", "HUF"],
  ["forint", "HUF"],
  ["shekels", "ILS"],
  ["baht", "THB"],
  ["ringgit", "MYR"],
  ["naira", "NGN"],
  ["cedis", "GHS"],
  ["hryvnia", "UAH"],
  ["hryvnias", "UAH"],
  ["lev", "BGN"],
  ["leva", "BGN"],
  ["lei", "RON"],
  ["dong", "VND"],
  ["taka", "BDT"],
  ["tenge", "KZT"],
  ["lari", "GEL"],
  ["birr", "ETB"],
]);

/** Hundredths: "312.5 pence" is 3.125 pounds. */
export const SMALL_WORDS: ReadonlyMap<string, string> = new Map([
  ["cents", "dollars"],
  ["cent", "dollars"],
  ["pence", "pounds"],
  ["p", "pounds"],
]);

/** Of a word that several countries use: the code by country, under the words that show that country. */
export const SHARED_WORDS: ReadonlyMap<string, readonly (readonly [code: string, country: readonly string[]])[]> =
  new Map([
    [
      "dollars",
      [
        ["USD", ["US", "U.S.", "American"]],
        ["CAD", ["Canadian"]],
        ["AUD", ["Australian"]],
        ["NZD", ["New Zealand"]],
        ["HKD", ["Hong Kong"]],
        ["SGD", ["Singapore"]],
        ["TWD", ["Taiwan"]],
        ["JMD", ["Jamaican"]],
        ["NAD", ["Namibian"]],
      ],
    ],
    [
      "pounds",
      [
        ["GBP", ["British"]],
        ["EGP", ["Egyptian", "Egypt", "Cairo"]],
        ["SYP", ["Syrian", "Syria", "Damascus"]],
        ["LBP", ["Lebanese", "Lebanon", "Beirut"]],
        ["SDG", ["Sudanese", "Sudan", "Khartoum"]],
      ],
    ],
    [
      "shillings",
      [
        ["KES", ["Kenyan", "Kenya", "Nairobi", "Mombasa"]],
        ["TZS", ["Tanzanian", "Tanzania", "Dar es Salaam"]],
        ["UGX", ["Ugandan", "Uganda", "Kampala"]],
        ["SOS", ["Somali", "Somalia", "Mogadishu"]],
      ],
    ],
    [
      "rupees",
      [
        ["INR", ["Indian", "India", "Delhi", "Mumbai"]],
        ["PKR", ["Pakistani", "Pakistan", "Karachi", "Islamabad", "Lahore"]],
        ["LKR", ["Sri Lankan", "Sri Lanka", "Colombo"]],
        ["NPR", ["Nepali", "Nepalese", "Nepal", "Kathmandu"]],
        ["MUR", ["Mauritian", "Mauritius"]],
      ],
    ],
    [
      "pesos",
      [
        ["MXN", ["Mexican", "Mexico"]],
        ["ARS", ["Argentine", "Argentinian", "Argentina", "Buenos Aires"]],
        ["CLP", ["Chilean", "Chile", "Santiago"]],
        ["COP", ["Colombian", "Colombia", "Bogotá", "Bogota"]],
        ["PHP", ["Philippine", "Philippines", "Manila"]],
        ["UYU", ["Uruguayan", "Uruguay", "Montevideo"]],
        ["CUP", ["Cuban", "Cuba", "Havana"]],
        ["DOP", ["Dominican"]],
      ],
    ],
    [
      "kroner",
      [
        ["NOK", ["Norwegian", "Norway", "Oslo", "Bergen"]],
        ["DKK", ["Danish", "Denmark", "Copenhagen"]],
      ],
    ],
    ["kronor", [["SEK", ["Swedish", "Sweden", "Stockholm", "Gothenburg"]]]],
    [
      "francs",
      [
        ["CHF", ["Swiss", "Switzerland", "Zurich", "Geneva"]],
        ["XAF", ["Cameroon", "Gabon", "Chad"]],
        ["XOF", ["Senegal", "Ivory Coast", "Mali", "Burkina Faso", "CFA"]],
        ["RWF", ["Rwandan", "Rwanda", "Kigali"]],
        ["CDF", ["Congolese"]],
      ],
    ],
    [
      "dinars",
      [
        ["IQD", ["Iraqi", "Iraq", "Baghdad"]],
        ["KWD", ["Kuwaiti", "Kuwait"]],
        ["JOD", ["Jordanian", "Jordan", "Amman"]],
        ["DZD", ["Algerian", "Algeria"]],
        ["TND", ["Tunisian", "Tunisia"]],
        ["RSD", ["Serbian", "Serbia", "Belgrade"]],
        ["LYD", ["Libyan", "Libya"]],
      ],
    ],
    [
      "dirhams",
      [
        ["AED", ["Emirati", "UAE", "Dubai", "Abu Dhabi"]],
        ["MAD", ["Moroccan", "Morocco", "Rabat", "Casablanca"]],
      ],
    ],
    [
      "riyals",
      [
        ["SAR", ["Saudi", "Riyadh"]],
        ["QAR", ["Qatari", "Qatar", "Doha"]],
        ["YER", ["Yemeni", "Yemen"]],
      ],
    ],
    ["lira", [["TRY", ["Turkish", "Turkey", "Ankara", "Istanbul"]]]],
    ["koruna", [["CZK", ["Czech", "Prague"]]]],
  ]);

/** Other forms of the shared words. */
export const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ["dollar", "dollars"],
  ["pound", "pounds"],
  ["shilling", "shillings"],
  ["rupee", "rupees"],
  ["peso", "pesos"],
  ["krone", "kroner"],
  ["krona", "kronor"],
  ["franc", "francs"],
  ["dinar", "dinars"],
  ["dirham", "dirhams"],
  ["riyal", "riyals"],
  ["rial", "riyals"],
  ["liras", "lira"],
  ["koruny", "koruna"],
  ["crowns", "koruna"],
]);

/** Where an outlet of that domain or language region writes "$" for its own dollar. */
export const DOLLAR_REGIONS: ReadonlyMap<string, string> = new Map([
  ["ca", "CAD"],
  ["au", "AUD"],
  ["nz", "NZD"],
  ["sg", "SGD"],
  ["hk", "HKD"],
]);

/** What a price may be for, with the short name: "$78.45 a barrel". Spans of time are not in it. */
export const PRICED: ReadonlyMap<string, string> = new Map([
  ["tonne", "t"],
  ["metric ton", "t"],
  ["ton", "ton"],
  ["barrel", "bbl"],
  ["bushel", "bu"],
  ["ounce", "oz"],
  ["troy ounce", "oz"],
  ["pound", "lb"],
  ["kilogram", "kg"],
  ["kilo", "kg"],
  ["kg", "kg"],
  ["gram", "g"],
  ["litre", "L"],
  ["liter", "L"],
  ["gallon", "gal"],
  ["share", "share"],
  ["megawatt-hour", "MWh"],
  ["megawatt hour", "MWh"],
  ["kilowatt-hour", "kWh"],
  ["kilowatt hour", "kWh"],
  ["MWh", "MWh"],
  ["kWh", "kWh"],
  ["acre", "acre"],
  ["hectare", "ha"],
  ["mile", "mi"],
  ["square metre", "m²"],
  ["square meter", "m²"],
  ["square foot", "ft²"],
]);
