/**
 * How far clocks are from Greenwich, in minutes east: the least and the greatest offset of a country from 2016 to 2026,
 * summer time and all its zones in it, then its ISO 3166-1 codes. Facts of the IANA time zone database (2026c, public
 * domain); of Chile, China, Ecuador, Germany, New Zealand, Portugal, Spain and Ukraine without far islands and the like.
 */
const COUNTRIES = `
-660 -660 AS NU
-600 -600 CK
-600 -540 PF
-600 -240 US
-480 -480 PN
-480 -300 MX
-480 -150 CA
-360 -360 BZ CR GT HN NI SV
-300 -300 CO EC JM KY PA PE
-300 -240 BS CU HT TC
-300 -120 BR
-270 -240 VE
-240 -240 AG AI AW BB BL BO BQ CW DM DO GD GP GY KN LC MF MQ MS PR SX TT VC VG VI
-240 -180 BM CL PY
-240 0 GL
-180 -180 AR FK GF SR UY
-180 -120 PM
-120 -120 GS
-60 -60 CV
0 0 BF CI GH GM GN GW IS LR ML MR SH SL SN TG
0 60 EH FO GB GG IE IM JE MA PT ST
60 60 AO BJ CF CG CM DZ GA GQ NE NG TD TN
60 120 AD AL AT BA BE CD CH CZ DE DK ES FR GI HR HU IT LI LU MC ME MK MT NA NL NO PL RS SE SI SJ SK SM VA XK
120 120 BI BW LS LY MW MZ RW SZ ZA ZM ZW
120 180 AX BG CY EE EG FI GR IL JO LB LT LV MD PS RO SD SS SY TR UA
120 720 RU
180 180 BH BY DJ ER ET IQ KE KM KW MG QA SA SO TZ UG YE YT
210 270 IR
240 240 AE AM AZ GE MU OM RE SC
270 270 AF
300 300 MV PK TF TJ TM UZ
300 360 KZ
330 330 IN LK
345 345 NP
360 360 BD BT IO KG
390 390 CC MM
420 420 CX KH LA TH VN
420 540 ID MN
480 480 BN CN HK MO MY PH SG TW
480 660 AU
510 540 KP
540 540 JP KR PW TL
600 600 GU MP
600 660 FM PG
660 660 NC SB VU
660 720 NF
720 720 MH NR TV WF
720 780 FJ NZ
720 840 KI
780 780 TK TO
780 840 WS
`;

/** The same for states and provinces, apart by "|"; those with two zones have the range of both. */
const REGIONS: Readonly<Record<string, string>> = {
  US: `
-600 -600 Hawaii
-540 -480 Alaska
-480 -420 California|Nevada|Washington
-480 -360 Idaho|Oregon
-420 -360 Arizona|Colorado|Montana|New Mexico|Utah|Wyoming
-420 -300 Kansas|Nebraska|North Dakota|South Dakota|Texas
-360 -300 Alabama|Arkansas|Illinois|Iowa|Louisiana|Minnesota|Mississippi|Missouri|Oklahoma|Wisconsin
-360 -240 Florida|Indiana|Kentucky|Michigan|Tennessee
-300 -240 Connecticut|Delaware|Georgia|Maine|Maryland|Massachusetts|New Hampshire|New Jersey|New York|North Carolina
-300 -240 Ohio|Pennsylvania|Rhode Island|South Carolina|Vermont|Virginia|District of Columbia|West Virginia
`,
  CA: `
-480 -360 British Columbia
-420 -360 Alberta|Northwest Territories
-360 -360 Saskatchewan
-360 -300 Manitoba
-360 -240 Ontario
-300 -240 Quebec
-240 -180 New Brunswick|Nova Scotia|Prince Edward Island
-240 -150 Newfoundland and Labrador
`,
  AU: `
480 480 Western Australia
570 570 Northern Territory
570 630 South Australia
600 600 Queensland
600 660 Australian Capital Territory|New South Wales|Tasmania|Victoria
`,
  RU: `
180 180 Moscow|Moscow Oblast|St.-Petersburg
`,
};

/** Minutes east of Greenwich, from the least to the greatest that clocks of a place may show. */
export type Offsets = readonly [least: number, greatest: number];

const OF_COUNTRY = table(COUNTRIES, " ");
const OF_REGION: ReadonlyMap<string, ReadonlyMap<string, Offsets>> = new Map(
  Object.entries(REGIONS).map(([country, lines]) => [country, table(lines, "|")]),
);

function table(lines: string, apart: string): Map<string, Offsets> {
  return new Map(
    lines
      .split("\n")
      .filter((line) => line !== "")
      .flatMap((line) => {
        const [least, greatest, ...names] = line.split(" ");
        const offsets = [Number(least), Number(greatest)] as const;
        return names
          .join(" ")
          .split(apart)
          .map((name) => [name, offsets] as const);
      }),
  );
}

/** The offsets of a country (ISO 3166-1, two letters), or of its state or province where that is known; null for none. */
export function offsetsOf(country: string, region: string | null): Offsets | null {
  return OF_REGION.get(country)?.get(region ?? "") ?? OF_COUNTRY.get(country) ?? null;
}
