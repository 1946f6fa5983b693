import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Metadata } from "../metadata.ts";
import { metadataOf } from "./testing.ts";

/**
 * Heads of pages as the systems of publishers build them, with invented articles: what each field must be.
 * A build is here because it needs something that no other does.
 */
interface Build {
  readonly name: string;
  readonly html: string;
  readonly expected: Partial<Omit<Metadata, "published" | "modified">> & {
    readonly published?: string | null;
    readonly modified?: string | null;
    readonly why?: RegExp;
  };
}

const BUILDS: readonly Build[] = [
  {
    name: "a blog whose graph refers by @id",
    html: `
      <html lang="en-US">
      <head>
      <title>Ferry strike ends after nine days - Harbour Courier</title>
      <meta property="og:title" content="Ferry strike ends after nine days">
      <meta property="og:site_name" content="Harbour Courier">
      <meta property="article:published_time" content="2026-03-05T10:20:51+00:00">
      <meta property="article:modified_time" content="2026-03-05T13:25:29+00:00">
      <meta name="author" content="jroe">
      <meta name="twitter:label1" content="Written by">
      <meta name="twitter:data1" content="Jane Roe">
      <script type="application/ld+json" class="schema-graph">{"@context":"https://schema.org","@graph":[
        {"@type":"Article","@id":"https://www.harbour.example/ferry/#article",
         "isPartOf":{"@id":"https://www.harbour.example/ferry/"},
         "author":{"@id":"https://www.harbour.example/#/schema/person/1"},
         "headline":"Ferry strike ends after nine days",
         "datePublished":"2026-03-05T10:20:51+00:00","dateModified":"2026-03-05T13:25:29+00:00",
         "publisher":{"@id":"https://www.harbour.example/#organization"},"inLanguage":"en-US"},
        {"@type":"WebPage","@id":"https://www.harbour.example/ferry/","url":"https://www.harbour.example/ferry/",
         "name":"Ferry strike ends after nine days - Harbour Courier","datePublished":"2026-03-05T10:20:51+00:00"},
        {"@type":"Organization","@id":"https://www.harbour.example/#organization","name":"Harbour Courier Media"},
        {"@type":"Person","@id":"https://www.harbour.example/#/schema/person/1","name":"Jane Roe",
         "description":"Jane Roe covers ports.","sameAs":["https://social.example/jane"]}]}</script>
      </head>
      <body><h1>Ferry strike ends after nine days</h1></body>`,
    expected: {
      headline: "Ferry strike ends after nine days",
      authors: ["Jane Roe"],
      outlet: { name: "Harbour Courier Media", domain: "harbour.example" },
      published: "2026-03-05T10:20:51+00:00",
      modified: "2026-03-05T13:25:29+00:00",
      language: "en-US",
    },
  },
  {
    name: "a German paper with names, an agency and a place in one line",
    html: `
      <html lang="de">
      <title>Hafen öffnet wieder | Küstenblatt</title>
      <meta property="og:title" content="Hafen öffnet wieder">
      <meta property="og:site_name" content="Küstenblatt">
      <meta name="author" content="Jan Roe und Jo Doe, dpa">
      <meta name="date" content="2026-03-05T07:12:00+01:00">
      <meta name="last-modified" content="2026-03-05T09:40:00+01:00">
      <h1><span>Nach dem Sturm</span> Hafen öffnet wieder</h1>
      <p class="article-author">Von Jan Roe und Jo Doe, Emden</p>
      <time datetime="2026-03-05T07:12:00">05.03.2026, 07:12 Uhr</time>`,
    expected: {
      headline: "Nach dem Sturm Hafen öffnet wieder",
      authors: ["Jan Roe", "Jo Doe"],
      outlet: { name: "Küstenblatt", domain: "harbour.example" },
      published: "2026-03-05T07:12:00+01:00",
      modified: "2026-03-05T09:40:00+01:00",
      language: "de",
    },
  },
  {
    name: "a wire story that a paper reprints",
    html: `
      <html lang="en">
      <title>Quay workers vote on offer</title>
      <script type="application/ld+json">{
        "@context": "http://schema.org", "@type": "NewsArticle",
        "headline": "Quay workers vote on offer",
        "author": {"@type": "Organization", "name": "The Associated Press"},
        "publisher": {"@type": "Organization", "name": "Harbour Courier", "logo": {"@type": "ImageObject", "url": "x"}},
        "datePublished": "2026-03-05T02:00:00Z"
      }</script>
      <div class="related"><p class="byline">By Ann Lee</p></div>`,
    expected: {
      authors: ["The Associated Press"],
      outlet: { name: "Harbour Courier", domain: "harbour.example" },
      published: "2026-03-05T02:00:00Z",
    },
  },
  {
    name: "a page whose JSON-LD is broken by a stray comma and by quotation marks",
    html: `
      <title>“No deal”, says union | Harbour Courier</title>
      <meta property="og:site_name" content="Harbour Courier">
      <script type="application/ld+json">
      //<![CDATA[
      {
        "@context": "https://schema.org",
        "@type": "NewsArticle", /* made by a template */
        "headline": ""No deal", says union",
        "datePublished": "2026-03-05T11:00:00+02:00",
        "author": [{"@type": "Person", "name": "Jane Roe",}, {"@type": "Person", "name": "Jo Doe",},],
      }
      //]]>
      </script>`,
    expected: {
      authors: ["Jane Roe", "Jo Doe"],
      published: "2026-03-05T11:00:00+02:00",
    },
  },
  {
    name: "a live page that lists other articles with their own nodes",
    html: `
      <meta property="og:title" content="Storm: the latest">
      <meta property="og:url" content="https://www.harbour.example/live/storm">
      <script type="application/ld+json">[
        {"@type": "ItemList", "itemListElement": [
          {"@type": "ListItem", "item": {"@type": "NewsArticle", "headline": "Older story", "datePublished": "2024-01-01",
           "author": {"name": "Ann Lee"}}}]},
        {"@type": "LiveBlogPosting", "headline": "Storm: the latest", "url": "https://www.harbour.example/live/storm",
         "datePublished": "2026-03-05T06:00:00Z", "dateModified": "2026-03-05T18:30:00Z",
         "author": [{"@type": "Person", "name": "Jane Roe"}, {"@type": "Person", "name": "Jo Doe"}],
         "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "18.30", "datePublished": "2026-03-05T18:30:00Z",
           "author": {"@type": "Person", "name": "Ann Lee"}}]}]</script>`,
    expected: {
      headline: "Storm: the latest",
      authors: ["Jane Roe", "Jo Doe"],
      published: "2026-03-05T06:00:00Z",
      modified: "2026-03-05T18:30:00Z",
    },
  },
  {
    name: "microdata without JSON-LD",
    html: `
      <article itemscope itemtype="https://schema.org/NewsArticle">
        <h1 itemprop="headline">Lighthouse to be sold</h1>
        <p itemprop="description">The council needs two million to mend the roof.</p>
        <div itemprop="author" itemscope><span itemprop="name">Jane Roe</span>, <span>Politics editor</span></div>
        <meta itemprop="datePublished" content="2026-03-05T09:00:00-04:00">
        <meta itemprop="dateModified" content="2026-03-06">
        <div itemprop="publisher" itemscope><meta itemprop="name" content="Harbour Courier"></div>
      </article>`,
    expected: {
      headline: "Lighthouse to be sold",
      standfirst: "The council needs two million to mend the roof.",
      authors: ["Jane Roe"],
      published: "2026-03-05T09:00:00-04:00",
      modified: "2026-03-06",
    },
  },
  {
    name: "old HTML with nothing but a title, a byline and a date in words",
    html: `
      <title>Harbour Courier - Pilot boat sinks at berth</title>
      <meta name="publisher" content="Harbour Courier">
      <h1>Pilot boat sinks at berth</h1>
      <p class="byline">By JANE ROE and JO DOE | March 5, 2026 at 2:05 p.m.</p>
      <p>The pilot boat Aurora sank at its berth.</p>`,
    expected: {
      headline: "Pilot boat sinks at berth",
      authors: ["JANE ROE", "JO DOE"],
      published: "2026-03-05T14:05:00",
      modified: null,
      language: null,
    },
  },
  {
    name: "a page with comments, related articles and a date of its own",
    html: `
      <title>Ten quays to see</title>
      <div class="post-meta"><time class="entry-date published" datetime="2026-03-05T08:00:26-06:00">March 5, 2026</time>
      <time class="updated" datetime="2026-03-06T09:17:15-06:00">March 6, 2026</time></div>
      <p>Words.</p><p>Words.</p><p>Words.</p><p>Words.</p><p>Words.</p><p>Words.</p><p>Words.</p><p>Words.</p>
      <p>Words.</p><p>Words.</p>
      <ol class="comment-list"><li class="comment"><cite class="comment-author">Jo Doe</cite>
        <time class="comment-time" datetime="2026-03-01T10:00:00Z">March 1</time></li></ol>
      <div class="related-posts"><time class="published" datetime="2019-01-01">January 1, 2019</time></div>`,
    expected: {
      headline: "Ten quays to see",
      authors: [],
      published: "2026-03-05T08:00:26-06:00",
      modified: "2026-03-06T09:17:15-06:00",
    },
  },
  {
    name: "a placeholder of midnight beside the true time",
    html: `
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Tug runs aground", "datePublished": "2026-03-05T00:00:00"}</script>
      <meta name="parsely-pub-date" content="2026-03-05T14:41:00Z">`,
    expected: { published: "2026-03-05T14:41:00Z", why: /has no time of day/u },
  },
  {
    name: "a metered page of a paper whose author is the paper",
    html: `
      <html lang="en_GB">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Tides &#8211; and what they bring",
        "isAccessibleForFree": false, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paywall"},
        "author": {"@type": "Organization", "name": "Harbour Courier"}, "publisher": {"@type": "Organization", "name": "Harbour Courier"}}</script>`,
    expected: {
      headline: "Tides – and what they bring",
      authors: [],
      paywalled: true,
      language: "en-GB",
    },
  },
  {
    name: "a page that carries its text as data",
    html: `
      <script type="application/ld+json">{"@type": ["Article", "NewsArticle"], "headline": "Dredging begins", "isAccessibleForFree": true,
        "articleBody": "Dredging of the east channel began on Thursday.&nbsp;It will take six weeks, the port said.\\n\\n&quot;We start at dawn,&quot; the port said."}</script>`,
    expected: {
      headline: "Dredging begins",
      articleBody:
        'Dredging of the east channel began on Thursday. It will take six weeks, the port said.\n"We start at dawn," the port said.',
      paywalled: false,
    },
  },
  {
    name: "a Japanese paper",
    html: `
      <html lang="ja">
      <title>港が再開　嵐の後で:港湾新聞デジタル</title>
      <meta property="og:title" content="港が再開　嵐の後で：港湾新聞デジタル">
      <meta property="og:site_name" content="港湾新聞デジタル">
      <meta property="og:description" content="嵐のため二日間閉鎖されていた港が木曜日に再開した。">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "港が再開　嵐の後で", "datePublished": "2026-03-05T20:50:32+09:00",
        "author": [{"@type": "Person", "name": "大渡 美咲"}]}</script>`,
    expected: {
      headline: "港が再開 嵐の後で",
      standfirst: "嵐のため二日間閉鎖されていた港が木曜日に再開した。",
      authors: ["大渡 美咲"],
      published: "2026-03-05T20:50:32+09:00",
      language: "ja",
    },
  },
  {
    name: "a paper with a reporter and their trade in Spanish",
    html: `
      <html lang="es">
      <meta property="og:title" content="El puerto reabre tras la tormenta - Diario del Puerto">
      <meta property="og:site_name" content="Diario del Puerto">
      <p class="autor">Por Juana Roe y José Doe</p>
      <time datetime="2026-03-05T10:22:29+01:00" class="date-published">5 de marzo</time>`,
    expected: {
      headline: "El puerto reabre tras la tormenta",
      authors: ["Juana Roe", "José Doe"],
      published: "2026-03-05T10:22:29+01:00",
    },
  },
  {
    name: "a date in an order that the page leaves open",
    html: `
      <title>Swing bridge stuck</title>
      <meta property="article:published_time" content="03-05-2026">
      <time datetime="">03/05/2026</time>`,
    expected: { headline: "Swing bridge stuck", published: null },
  },
  {
    name: "an address as canonical that is none of the web",
    html: `
      <link rel="canonical" href="javascript:void(0)">
      <meta property="og:url" content="/world/swing-bridge#comments">`,
    expected: { canonicalUrl: "https://www.harbour.example/world/swing-bridge" },
  },
];

describe("pages as publishers build them", () => {
  for (const { name, html, expected } of BUILDS) {
    const { published, modified, why, ...plainFields } = expected;
    it(`reads ${name}`, () => {
      const found = metadataOf([html]);
      for (const [field, value] of Object.entries(plainFields)) {
        assert.deepEqual(found[field as keyof Metadata], value, field);
      }
      if (published !== undefined) assert.equal(found.published?.value ?? null, published, "published");
      if (modified !== undefined) assert.equal(found.modified?.value ?? null, modified, "modified");
      if (why !== undefined) assert.match(found.published?.why ?? "", why);
    });
  }
});
