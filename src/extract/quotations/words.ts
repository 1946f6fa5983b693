import { phraseList } from "../../language/words.ts";

/**
 * Words around quotation marks that tell what the marks are used for. Collected from news: the words that stood beside
 * quotations which nobody said, and beside those which somebody did.
 */

/** Works that carry a title: the book “…”, a podcast called “…”, the film “…”. */
export const WORKS: readonly string[] = phraseList(`
  album, anthem, article, ballad, blog, book, broadcast, column, comedy, documentary, drama, episode, essay,
  exhibition, film, game, hymn, magazine, memoir, movie, musical, newsletter, novel, opera, painting, panel, paper,
  play, podcast, poem, program, programme, report, sequel, series, session, show, single, sitcom, song, special,
  story, study, talk show, thriller, track, trilogy, tune, video, website, workshop, remake, screenplay, sculpture,
  poster, brochure
`);

/** “…” is a work of theirs: the author of “…”, who hosts “…”, star of television’s “…”. */
export const MAKERS: readonly string[] = phraseList(`
  author, co-author, co-authored, authored, host, co-host, hosts, hosted, star, stars, starred, starring, director,
  directed, creator, created, producer, writer, editor, narrator, cast, episode, season, screening, performance,
  production, version, cover, adaptation, finale, sequel, premiere, rerun, edition, sang, sings, singing,
  published, self-published, watched
`);

/** Words for words: the term “…”, the slogan “…”. */
export const TERMS: readonly string[] = phraseList(`
  term, terms, word, words, phrase, phrases, expression, slogan, slogans, hashtag, acronym, label, motto, name,
  names, title, category, heading, headline, concept, notion, jargon, abbreviation, verb, noun, adjective, letter,
  letters, spelling, caption, banner, code word, keyword, tag
`);

/** They name a thing: known as “…”, termed “…”, code-named “…”. */
export const NAMING: readonly string[] = phraseList(`
  known as, referred to as, refer to as, termed, coined, code-named, codenamed, named, names, christened, named it,
  named them, titled, short for, stands for, translated as, translates as, translates to, meaning, means, marked,
  stamped, labelled, labeled, spelled, listed as, rated, so-named, a form of, classified as, registered as
`);

export const NICKNAMING: readonly string[] = phraseList(`
  nicknamed, nickname, nicknames, alias, aka, a.k.a., also known as, better known as, dubbed, goes by, went by,
  known to friends as, known to fans as, affectionately called
`);

/** The writer keeps a distance: the so-called “…”. */
export const DISTANCE: readonly string[] = phraseList(`
  so-called, so called, self-styled, self-proclaimed, quote-unquote, supposed, supposedly, purported, purportedly,
  ostensibly, would-be, the alleged
`);

/** Languages, for “…” translated: Spanish for “…”. */
export const LANGUAGES: readonly string[] = phraseList(`
  Latin, Spanish, French, German, Italian, Portuguese, Russian, Arabic, Hebrew, Turkish, Persian, Chinese,
  Mandarin, Cantonese, Japanese, Korean, Hindi, Urdu, Swahili, Greek, Polish, Ukrainian, Dutch, Norwegian, Swedish,
  Danish, Finnish, Yiddish, Welsh, Irish, Gaelic, Hawaiian, Zulu
`);

/** Words of speech and writing; beside a quotation they make it somebody’s words. Endings are left open. */
export const SAYING: readonly string[] = phraseList(`
  said, say, says, saying, told, tell, tells, telling, wrote, write, writes, writing, written, tweet, tweets,
  tweeted, tweeting, post, posts, posted, ask, asks, asked, asking, add, adds, added, adding, describe, describes,
  described, describing, description, call, calls, called, calling, declare, declares, declared, declaring, state,
  states, stated, stating, statement, warn, warns, warned, warning, argue, argues, argued, arguing, argument,
  insist, insists, insisted, insisting, claim, claims, claimed, claiming, accuse, accuses, accused, accusing,
  criticise, criticised, criticize, criticized, criticizing, criticism, praise, praised, praising, promise,
  promises, promised, promising, vow, vows, vowed, vowing, pledge, pledges, pledged, express, expressed,
  expressing, explain, explains, explained, explaining, respond, responds, responded, responding, response, reply,
  replies, replied, according, quote, quotes, quoted, quoting, refer, refers, referred, referring, dismiss,
  dismisses, dismissed, dismissing, denounce, denounces, denounced, denouncing, condemn, condemns, condemned,
  condemning, slam, slammed, blast, blasted, mock, mocked, mocking, shout, shouts, shouted, shouting, chant,
  chants, chanted, chanting, acknowledge, acknowledged, acknowledging, admit, admits, admitted, admitting,
  announce, announces, announced, announcing, suggest, suggests, suggested, suggesting, conclude, concludes,
  concluded, concluding, note, notes, noted, noting, read, reads, reading, characterise, characterised,
  characterize, characterized, characterizing, report, reports, reported, reporting, urge, urges, urged, urging,
  think, thinks, thought, believe, believes, believed, compare, compares, compared, comparing, testify, testifies,
  testified, testifying, remark, remarks, remarked, comment, comments, commented, boast, boasts, boasted, boasting, imply, implies, implied, implying, joke,
  jokes, joked, joking, continued, continues, recall, recalls, recalled, recalling, predict, predicts, predicted,
  contend, contends, contended, complain, complains, complained, maintain, maintains, maintained, deny, denies,
  denied, denying, demand, demands, demanded, deem, deems, deemed, hail, hails, hailed, voice, voiced, speak,
  speaks, spoke, speaking, speech, interview, letter, memo, label, labelled, labeled, labels, brand, branded,
  decry, decried, decries, lament, lamented, laments, agree, agreed, agrees, allege, alleges, alleged, alleging,
  cite, cites, cited, citing, portray, portrayed, feel, feels, felt, want, wanted, wants, found, finds, ruled,
  rules, recommend, recommended, recommends, signal, signaled, signalled, answer, answered, answers, cry, cried,
  cries, crying, yell, yelled, yelling, exclaim, exclaimed, repeat, repeated, repeatedly, emphasise, emphasised,
  emphasize, emphasized, stress, stressed, reiterate, reiterated, rail, railed, rebuke, rebuked, attack, attacked,
  advise, advised, assure, assured, assures, invoke, invoked, tout, touts, touted, likened, likens, view, views,
  viewed, consider, considers, considered, apologise, apologised, apologize, apologized, thank, thanked, thanks,
  wish, wished
`);

/** May stand small in a title: “The Road to the Mill”. */
export const SMALL_IN_TITLES: readonly string[] = phraseList(`
  a, an, and, as, at, but, by, de, for, from, in, into, is, la, le, of, on, or, the, to, vs, vs., with, without, v,
  del, van, von, nor, so, yet, &
`);
