/**
 * Word lists of bylines in the languages of the news pages that are read most, compiled for this project
 * from bylines as outlets print them; they are facts of the languages.
 */

/** Words and phrases, apart by commas. */
function list(words: string): readonly string[] {
  return words
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** What stands before a name in any case: "By Jane Roe". */
export const BY_WORDS: readonly string[] = list(`
  by, words by, words and pictures by, written by, article written by, reported by, posted by, published by, story by,
  text by, edited by, updated by, submitted by, created by, guest post by,
  text von, ein artikel von, ein beitrag von, publié par, écrit par, a cura di, skrevet af, skrevet av
`);

/** What stands before a name of two words or more, and before a colon; "Von Roe" alone is a name. */
export const OPENERS: readonly string[] = list(`
  author, authors, writer, writers, reporter, contributor, contributors, story, text, von, autor, autorin, autoren, por, texto, par, auteur,
  auteurs, di, autore, door, af, av, tekst, автор, авторы, автори, yazan, oleh, penulis
`);

/** What joins two names, beside commas: "Jane Roe and Jo Doe". */
export const JOINERS: readonly string[] = list(`
  and, with, und, mit, et, avec, y, con, e, og, och, en, ja, i, ve, dan, и, та
`);

/** The same where all is in capitals; short ones are initials there. */
export const LOUD_JOINERS: readonly string[] = list(`AND, WITH, UND, MIT, OCH`);

/** What stands in a family name before its capital: "van der Roe, Jan". */
export const PARTICLES: readonly string[] = list(`
  de, del, della, den, der, di, da, das, dos, du, van, von, zu, la, le, el, al, bin, ten, ter, af, av
`);

/** What begins a remark after a name of two words or more: "Jane Roe in Berlin". */
export const AFTER_NAME: readonly string[] = list(`
  in, at, for, of, from, on, via, is a, is an, is the, reports, für, aus, bei, per, para, pour, à
`);

/** Work for an outlet: a part of a byline with such a word is no name. */
export const ROLE_WORDS: readonly string[] = list(`
  editor, editors, editorial, reporter, reporters, correspondent, correspondents, writer, writers, journalist,
  journalists, columnist, columnists, contributor, contributors, photographer, producer, director, manager, chief, head,
  professor, analyst, critic, intern, fellow, staff, desk, bureau, newsroom, team, author, blogger, freelancer,
  freelance, specialist, expert, founder, co-founder, president, lead, strategist, consultant, officer, ceo, cto,
  redakteur, redakteurin, redaktion, chefredakteur, chefredakteurin, ressortleiter, ressortleiterin, korrespondent,
  korrespondentin, reporterin, journalistin, volontär, volontärin, autor, autorin, redacción, redactor, redactora,
  corresponsal, periodista, redação, redazione, giornalista, rédaction, journaliste, redactie, redaksjonen, redaktionen,
  redakcja
`);

/** A byline of these words alone, or with the site's name, names nobody. */
export const NOBODY_WORDS: readonly string[] = list(`
  staff, admin, adminn, administrator, editor, editors, editorial, team, desk, newsroom, newsdesk, news, web, webdesk,
  online, digital, author, authors, writer, writers, reporter, reporters, correspondent, correspondents, contributor,
  contributors, guest, user, anonymous, unknown, root, webmaster, moderator, publisher, site, community, company,
  office, service, services, wire, wires, agency, agencies, blog, post, posts, marketing, support, contact, developer,
  our, the, by, and, of, me, view, all, more, undefined, null, none, n/a, gmbh, ag, inc, ltd, llc,
  twitter, facebook, instagram, linkedin, youtube, whatsapp, email, follow, share, website, folgen, seguir, suivre,
  redaktion, online-redaktion, nachrichten, agenturen, mit, der, die, für, von, zur, redaktionen, redaksjonen,
  redacción, agencias, redação, redazione, agenzie, rédaction, agences, redactie, redakcja, redakce
`);

/** Degrees and titles after a name: "Jane Roe, MD, PhD". */
export const DEGREES: readonly string[] = list(`
  MD, PhD, RD, RDN, MS, MA, MBA, MPH, DVM, VMD, RN, NP, PA-C, CFP, CPA, JD, Esq, Jr, Sr, II, III, LDN, CPT, CSCS, DDS,
  DMD, DO, BA, BSc, MSc, LLM, LCSW, PsyD, FACP, FACLM, PE, CEng, FRCP
`);

/** News agencies by the names under which pages credit them. */
export const AGENCIES: readonly string[] = list(`
  Associated Press, AP, Reuters, Thomson Reuters, AFP, AFP Deutschland, Agence France-Presse, Press Association, PA,
  PA Media, UPI, United Press International, Canadian Press, CP, AAP, Australian Associated Press, Bloomberg News,
  dpa, dpa-AFX, Deutsche Presse-Agentur, SID, KNA, epd, APA, Austria Presse Agentur, SDA, Keystone-SDA, Keystone-ATS,
  ATS, awp, EFE, Agencia EFE, Europa Press, LUSA, Agência Lusa, ANSA, Adnkronos, LaPresse, Belga, ANP, NTB, Ritzau, TT,
  STT, PAP, ČTK, MTI, Agerpres, Tanjug, Hina, STA, TASS, RIA Novosti, Interfax, Ukrinform, Xinhua, Kyodo, Kyodo News,
  Jiji, Jiji Press, Yonhap, PTI, Press Trust of India, ANI, IANS, UNI, Anadolu Agency, Anadolu Ajansı, AA, DHA, İHA,
  Antara, Bernama, GNA, SAPA, NAN, 共同通信, 時事通信, 新华社, 연합뉴스
`);

/** A body, not a person, when it stands in a name: "Harbour Research Institute". */
export const BODY_WORDS: readonly string[] = list(`
  center, centre, institute, university, college, school, ministry, department, association, council, foundation,
  hospital, committee, commission, group, agency, society, federation, union, bank, research, inc, ltd, llc, gmbh,
  company, press, news, magazine, times, media, nachrichten, zeitung, agentur, nachrichtenagentur
`);
