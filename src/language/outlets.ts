/** A newspaper, broadcaster or agency: its name, the forms that news uses for it, and its country (ISO 3166-1). */
export interface Outlet {
  readonly name: string;
  readonly country: string;
  readonly kind: "agency" | "newspaper" | "broadcaster" | "magazine" | "site";
  readonly forms: readonly string[];
}

/**
 * Well-known outlets, from general knowledge of the press: each names itself so in its own imprint; short forms are
 * those of the AP and Reuters style books. One a line: kind, country, name, other forms.
 */
const LIST = `
agency US The Associated Press|AP|Associated Press
agency GB Reuters|Thomson Reuters
agency FR Agence France-Presse|AFP
agency DE Deutsche Presse-Agentur|dpa
agency ES EFE|Agencia EFE
agency IT ANSA
agency RU TASS|Itar-Tass
agency RU RIA Novosti|RIA
agency RU Interfax
agency CN Xinhua|Xinhua News Agency
agency JP Kyodo News|Kyodo
agency KR Yonhap|Yonhap News Agency
agency KP KCNA|Korean Central News Agency
agency IN Press Trust of India|PTI
agency IN Asian News International|ANI
agency ID Antara
agency TR Anadolu Agency|Anadolu
agency IR IRNA
agency IR Fars News Agency|Fars
agency IR Tasnim
agency SY SANA
agency SA Saudi Press Agency|SPA
agency EG MENA
agency UA Ukrinform
agency PL Polish Press Agency|PAP
agency CA The Canadian Press|Canadian Press
agency AU Australian Associated Press|AAP
agency GB PA Media|Press Association
agency US United Press International|UPI
agency US Bloomberg News|Bloomberg
agency US Dow Jones Newswires|Dow Jones
newspaper US The New York Times|New York Times|the Times|NYT
newspaper US The Washington Post|Washington Post|the Post
newspaper US The Wall Street Journal|Wall Street Journal|the Journal|WSJ
newspaper US USA Today
newspaper US Los Angeles Times|L.A. Times
newspaper US Chicago Tribune
newspaper US The Boston Globe|Boston Globe
newspaper US The Baltimore Sun|Baltimore Sun
newspaper US New York Post
newspaper US New York Daily News
newspaper US Miami Herald
newspaper US San Francisco Chronicle
newspaper US Houston Chronicle
newspaper US The Dallas Morning News
newspaper US The Seattle Times
newspaper US The Denver Post
newspaper US The Philadelphia Inquirer
newspaper US Star Tribune
newspaper US Tampa Bay Times
newspaper US The Mercury News
newspaper US The Hill
newspaper US Politico
newspaper GB The Guardian|Guardian
newspaper GB The Times of London
newspaper GB The Daily Telegraph|The Telegraph|Daily Telegraph
newspaper GB Financial Times|FT
newspaper GB The Independent
newspaper GB Daily Mail|MailOnline
newspaper GB Daily Mirror|The Mirror
newspaper GB The Sun
newspaper GB The Observer
newspaper GB Evening Standard
newspaper FR Le Monde
newspaper FR Le Figaro
newspaper FR Libération
newspaper DE Süddeutsche Zeitung
newspaper DE Frankfurter Allgemeine Zeitung|FAZ
newspaper DE Bild
newspaper DE Die Welt
newspaper ES El País
newspaper ES El Mundo
newspaper IT Corriere della Sera
newspaper IT La Repubblica
newspaper NL De Telegraaf
newspaper BE Le Soir
newspaper CH Neue Zürcher Zeitung|NZZ
newspaper PL Gazeta Wyborcza
newspaper RU Kommersant
newspaper RU Novaya Gazeta
newspaper RU Vedomosti
newspaper UA Kyiv Post
newspaper UA The Kyiv Independent
newspaper TR Hurriyet|Hurriyet Daily News
newspaper IL Haaretz
newspaper IL The Jerusalem Post|Jerusalem Post
newspaper IL The Times of Israel|Times of Israel
newspaper IN The Hindu
newspaper IN The Times of India|Times of India
newspaper IN Hindustan Times
newspaper IN The Indian Express|Indian Express
newspaper PK Dawn
newspaper CN Global Times
newspaper CN People's Daily
newspaper CN China Daily
newspaper HK South China Morning Post|SCMP
newspaper JP Asahi Shimbun
newspaper JP Yomiuri Shimbun
newspaper JP The Japan Times|Japan Times
newspaper JP Nikkei
newspaper KR The Korea Herald|Korea Herald
newspaper SG The Straits Times|Straits Times
newspaper AU The Sydney Morning Herald|Sydney Morning Herald
newspaper AU The Age
newspaper AU The Australian
newspaper NZ The New Zealand Herald|New Zealand Herald
newspaper CA The Globe and Mail|Globe and Mail
newspaper CA Toronto Star
newspaper MX El Universal
newspaper MX Reforma
newspaper BR Folha de S.Paulo
newspaper BR O Globo
newspaper AR La Nación
newspaper AR Clarín
newspaper ZA Mail & Guardian
newspaper NG The Punch
newspaper KE Daily Nation
broadcaster GB BBC|BBC News|British Broadcasting Corporation|BBC Radio
broadcaster GB ITV|ITV News
broadcaster GB Channel 4 News|Channel 4
broadcaster GB Sky News
broadcaster US CNN
broadcaster US Fox News|Fox
broadcaster US MSNBC
broadcaster US NBC News|NBC
broadcaster US CBS News|CBS
broadcaster US ABC News|ABC
broadcaster US NPR|National Public Radio
broadcaster US PBS
broadcaster US CNBC
broadcaster US Voice of America|VOA
broadcaster CZ Radio Free Europe/Radio Liberty|Radio Free Europe|RFE/RL
broadcaster QA Al Jazeera
broadcaster SA Al Arabiya
broadcaster LB Al Mayadeen
broadcaster RU RT|Russia Today
broadcaster RU Sputnik|Sputnik News
broadcaster CN CCTV
broadcaster CN CGTN
broadcaster DE Deutsche Welle|DW
broadcaster DE ARD
broadcaster DE ZDF
broadcaster FR France 24
broadcaster FR Radio France Internationale|RFI
broadcaster FR BFM TV|BFMTV
broadcaster IT RAI
broadcaster ES RTVE
broadcaster NO NRK
broadcaster SE SVT
broadcaster DK DR
broadcaster FI Yle
broadcaster JP NHK
broadcaster AU Australian Broadcasting Corporation
broadcaster NZ Radio New Zealand|RNZ
broadcaster CA CBC|CBC News
broadcaster CA CTV News|CTV
broadcaster IN NDTV
broadcaster IR Press TV
broadcaster PH CNN Philippines
broadcaster PH ABS-CBN
broadcaster IE RTÉ
magazine US Time|Time magazine
magazine US Newsweek
magazine US The New Yorker
magazine US The Atlantic
magazine US Forbes
magazine US Fortune
magazine US Rolling Stone
magazine US Foreign Policy
magazine GB The Economist
magazine DE Der Spiegel|Spiegel
magazine FR L'Express
site US HuffPost|The Huffington Post|Huffington Post
site US BuzzFeed News|BuzzFeed
site US Breitbart|Breitbart News
site US Axios
site US Vox
site US ProPublica
site US The Intercept
site US Business Insider|Insider
site US The Verge
site US The Daily Beast|Daily Beast
site US Wikinews
site NL Bellingcat
site RU Meduza
`;

export const OUTLETS: readonly Outlet[] = LIST.split("\n")
  .filter((line) => line !== "")
  .map(outletOf);

function outletOf(line: string): Outlet {
  const [kind = "", country = "", ...rest] = line.split(" ");
  const [name = "", ...forms] = rest.join(" ").split("|");
  // A test checks that every line of the table begins with one of these words.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { name, country, kind: kind as Outlet["kind"], forms: [name, ...forms] };
}

const BY_FORM: ReadonlyMap<string, Outlet> = new Map(
  OUTLETS.flatMap((outlet) => outlet.forms.map((form) => [keyOf(form), outlet] as const)),
);

function keyOf(name: string): string {
  return name.replace(/^[Tt]he /u, "").replace(/[’ʼ]/gu, "'");
}

/** The outlet that these words name, article or not; letters' case decides ("Time", "time"). */
export function outletNamed(words: string): Outlet | null {
  return BY_FORM.get(keyOf(words)) ?? null;
}

/** Two letters at the end of an address are a country's; some are sold for their sound and tell nothing. */
const SOLD: ReadonlySet<string> = new Set(["ai", "co", "fm", "io", "la", "ly", "me", "tv", "to", "ws", "eu"]);
const OTHER_CODES: ReadonlyMap<string, string> = new Map([
  ["uk", "GB"],
  ["gov", "US"],
  ["mil", "US"],
]);

/** The country (ISO 3166-1) that the end of a domain stands for; null for ".com" and its like. */
export function countryOfDomain(domain: string | null): string | null {
  const ending = (domain?.split(".").at(-1) ?? "").toLowerCase();
  const isCountry = /^[a-z]{2}$/u.test(ending) && !SOLD.has(ending);
  return OTHER_CODES.get(ending) ?? (isCountry ? ending.toUpperCase() : null);
}

/** The country where an outlet is at home, by its name in the list or by its domain; null where neither tells. */
export function countryOf(
  outlet: { readonly name: string | null; readonly domain: string | null } | null,
): string | null {
  if (outlet === null) return null;
  return outletNamed(outlet.name ?? "")?.country ?? countryOfDomain(outlet.domain);
}
