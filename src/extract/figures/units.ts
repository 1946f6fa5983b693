/** Units of measure as the press writes them, with the name we give them. Names follow the SI and common usage. */

function named(name: string, ...words: readonly string[]): [string, string][] {
  return words.map((word) => [word, name]);
}

/** Written out; they may follow a number in words and a hyphen ("a 20-metre wave"). */
export const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ...named("km", "kilometres", "kilometre", "kilometers", "kilometer"),
  ...named("m", "metres", "metre", "meters", "meter"),
  ...named("cm", "centimetres", "centimetre", "centimeters", "centimeter"),
  ...named("mm", "millimetres", "millimetre", "millimeters", "millimeter"),
  ...named("μm", "micrometres", "micrometers", "microns", "micron"),
  ...named("nm", "nanometres", "nanometers", "nanometre", "nanometer"),
  ...named("mi", "miles", "mile"),
  ...named("nmi", "nautical miles", "nautical mile"),
  ...named("yd", "yards", "yard"),
  ...named("ft", "feet", "foot"),
  ...named("in", "inches", "inch"),
  ...named("ly", "light-years", "light years", "light-year"),
  ...named("km²", "square kilometres", "square kilometers", "square kilometre", "square kilometer", "square km"),
  ...named("m²", "square metres", "square meters", "square metre", "square meter"),
  ...named("mi²", "square miles", "square mile"),
  ...named("ft²", "square feet", "square foot"),
  ...named("m³", "cubic metres", "cubic meters", "cubic metre", "cubic meter"),
  ...named("km³", "cubic kilometres", "cubic kilometers"),
  ...named("ft³", "cubic feet", "cubic foot"),
  ...named("ha", "hectares", "hectare"),
  ...named("acre", "acres", "acre"),
  ...named("t", "tonnes", "tonne", "metric tons", "metric ton"),
  ...named("ton", "tons", "ton"),
  ...named("kg", "kilograms", "kilogram", "kilos", "kilo", "kilogrammes"),
  ...named("g", "grams", "gram", "grammes"),
  ...named("mg", "milligrams", "milligram"),
  ...named("μg", "micrograms", "microgram"),
  ...named("oz", "ounces", "ounce"),
  ...named("carat", "carats", "carat"),
  ...named("L", "litres", "litre", "liters", "liter"),
  ...named("mL", "millilitres", "millilitre", "milliliters", "milliliter"),
  ...named("gal", "gallons", "gallon"),
  ...named("pint", "pints", "pint"),
  ...named("bbl", "barrels", "barrel"),
  ...named("bu", "bushels", "bushel"),
  ...named("°C", "degrees Celsius", "degrees centigrade", "degree Celsius", "degrees C"),
  ...named("°F", "degrees Fahrenheit", "degree Fahrenheit", "degrees F"),
  ...named("°", "degrees", "degree"),
  ...named("kn", "knots", "knot"),
  ...named("W", "watts", "watt"),
  ...named("kW", "kilowatts", "kilowatt"),
  ...named("MW", "megawatts", "megawatt"),
  ...named("GW", "gigawatts", "gigawatt"),
  ...named("kWh", "kilowatt-hours", "kilowatt hours"),
  ...named("MWh", "megawatt-hours", "megawatt hours"),
  ...named("GWh", "gigawatt-hours", "gigawatt hours"),
  ...named("TWh", "terawatt-hours", "terawatt hours"),
  ...named("V", "volts", "volt"),
  ...named("J", "joules", "joule"),
  ...named("kcal", "calories", "kilocalories"),
  ...named("dB", "decibels", "decibel"),
  ...named("Hz", "hertz"),
  ...named("kt", "kilotons", "kilotonnes"),
  ...named("Mt", "megatons", "megatonnes"),
  ...named("GB", "gigabytes", "gigabyte"),
  ...named("TB", "terabytes", "terabyte"),
  ...named("MB", "megabytes", "megabyte"),
  ...named("hp", "horsepower"),
  ...named("ppm", "parts per million"),
  ...named("ppb", "parts per billion"),
  ...named("points", "points", "point"),
]);

/** Abbreviations; they follow digits. "in" is left out: it is nearly always the preposition. */
export const UNIT_SHORT: ReadonlyMap<string, string> = new Map([
  ...["km", "cm", "mm", "m", "ft", "yd", "kg", "mg", "g", "lb", "oz", "ha", "kW", "MW", "GW", "kWh", "MWh"].map(
    (unit): [string, string] => [unit, unit],
  ),
  ...["GWh", "TWh", "dB", "Hz", "kHz", "MHz", "GHz", "MB", "GB", "TB", "hPa", "mph", "ppm", "ppb", "L", "mL"].map(
    (unit): [string, string] => [unit, unit],
  ),
  ...named("km/h", "km/h", "kph", "kmh", "kmph"),
  ...named("m/s", "m/s"),
  ...named("km/s", "km/s"),
  ...named("kn", "kt", "kts"),
  ...named("lb", "lbs"),
  ...named("L", "l"),
  ...named("mL", "ml"),
  ...named("t", "t"),
  ...named("sq mi", "sq mi"),
  ...named("km²", "sq km", "km²", "km2"),
  ...named("m²", "sq m", "m²", "m2"),
  ...named("ft²", "sq ft"),
  ...named("m³", "m³", "m3"),
  ...named("°C", "°C", "° C", "ºC", "C"),
  ...named("°F", "°F", "° F", "ºF", "F"),
  ...named("°", "°"),
  ...named("μg/m³", "µg/m³", "μg/m³"),
]);

/** Speeds and flows: the time after "per", with its short name. */
export const PER_TIME: ReadonlyMap<string, string> = new Map([
  ["hour", "h"],
  ["second", "s"],
]);

/** Names that have a short form of their own. */
export const SPEEDS: ReadonlyMap<string, string> = new Map([["mi/h", "mph"]]);
