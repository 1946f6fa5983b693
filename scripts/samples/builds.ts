import { CAPTION, COMMENTS, COOKIES, MENU, NEWSLETTER, RELATED, SHARE } from "./chrome.ts";
import { addressOf, attribute, html, jsonLd } from "./story.ts";
import type { Story } from "./story.ts";

/** One way in which a newspaper may build its pages. */
export type Build = (story: Story) => string;

type Part = Story["parts"][number];

function body(story: Story, tag: (part: Part) => string): string {
  return story.parts.map(tag).join("\n");
}

function head({ headline, outlet }: Story, rest: readonly string[]): string {
  return ['<meta charset="utf-8">', `<title>${html(headline)} | ${html(outlet)}</title>`, ...rest].join("\n");
}

function list(items: readonly string[], item: (text: string) => string): string {
  return items.map((text) => item(html(text))).join("");
}

/** A page as the standard would have it: article, header, time, figure, aside, footer. */
export const semantic: Build = (story) => {
  const tags: Partial<Record<Part["kind"], (text: string) => string>> = {
    headline: (text) => `<h1>${text}</h1>`,
    standfirst: (text) => `<p class="standfirst">${text}</p>`,
    byline: (text) =>
      `<p class="byline">${text}</p><figure><img src="archive.jpg" alt=""><figcaption>${html(CAPTION)}</figcaption></figure>`,
    dateline: (text) => `<p class="published"><time datetime="${story.published}">${text}</time></p>`,
    heading: (text) => `<h2>${text}</h2>`,
    rights: (text) => `</article><footer><p>${text}</p></footer>`,
    boilerplate: (text) => `<p class="notice">${text}</p>`,
  };
  return `<!doctype html>
<html lang="en">
<head>
${head(story, [`<link rel="canonical" href="${addressOf(story)}">`, jsonLd(story)])}
</head>
<body>
<nav><ul>${list(MENU, (text) => `<li><a href="#">${text}</a></li>`)}</ul></nav>
<main>
<article>
${body(story, ({ kind, text }) => (tags[kind] ?? ((words: string) => `<p>${words}</p>`))(html(text)))}
<aside><h2>More on this</h2><ul>${list(RELATED, (text) => `<li><a href="#">${text}</a></li>`)}</ul></aside>
<section class="comments"><h2>Comments</h2>${COMMENTS.map(([name, words]) => `<article><h3>${html(name)}</h3><p>${html(words)}</p></article>`).join("")}</section>
</main>
</body>
</html>
`;
};

/** Nothing but divs with class names that say little, as page builders make them. */
export const soup: Build = (story) => `<html>
<head>
${head(story, [
  `<meta property="og:title" content="${attribute(story.headline)}">`,
  `<meta property="og:site_name" content="${attribute(story.outlet)}">`,
  `<meta property="og:url" content="${addressOf(story)}">`,
  `<meta property="article:published_time" content="${story.published}">`,
  ...(story.modified === null ? [] : [`<meta property="article:modified_time" content="${story.modified}">`]),
  `<meta name="author" content="${attribute(story.authors.join(", "))}">`,
])}
</head>
<body>
<div id="cookie-bar"><div>${html(COOKIES)}</div><div class="btn">Accept</div></div>
<div class="c-a1">${list(MENU, (text) => `<div class="c-a2"><a href="#">${text}</a></div>`)}</div>
<div class="c-b1"><div class="c-b2">
${body(story, ({ kind, text }) => {
  const level = { headline: "t1", heading: "t3", byline: "by", rights: "legal" }[kind as string] ?? "tx";
  return `<div class="${level}"><div>${html(text)}</div></div>`;
})}
</div>
<div class="c-share">${list(SHARE, (text) => `<div><a href="#">${text}</a></div>`)}</div>
<div class="c-news"><div>${html(NEWSLETTER)}</div></div>
<div class="c-rel"><div>You may also like</div>${list(RELATED, (text) => `<div><a href="#">${text}</a></div>`)}</div>
</div>
</body>
</html>
`;

/** The stripped form for phones, with its own elements and an advert between the paragraphs. */
export const amp: Build = (story) => `<!doctype html>
<html ⚡ lang="en">
<head>
${head(story, [`<link rel="canonical" href="${addressOf(story)}">`, jsonLd(story), '<script async src="https://cdn.example/v0.js"></script>'])}
</head>
<body>
<amp-sidebar id="menu" layout="nodisplay"><ul>${list(MENU, (text) => `<li><a href="#">${text}</a></li>`)}</ul></amp-sidebar>
<div class="amp-article">
${body(story, ({ kind, text }) => {
  const tag = { headline: "h1", heading: "h2", rights: "small" }[kind as string] ?? "p";
  return `<${tag} class="amp-${kind}">${html(text)}</${tag}>`;
}).replace(
  "</p>\n<p",
  '</p>\n<div class="amp-ad"><amp-ad width="300" height="250"></amp-ad><p>Advertisement</p></div>\n<p',
)}
</div>
<amp-social-share type="email"></amp-social-share>
<ul class="amp-related">${list(RELATED, (text) => `<li><a href="#">${text}</a></li>`)}</ul>
</body>
</html>
`;

/** An application that draws its text by script: the page's own elements are empty, the words are data. */
export const data: Build = (story) => `<!doctype html>
<html lang="en">
<head>
${head(story, [`<meta property="og:site_name" content="${attribute(story.outlet)}">`, jsonLd(story, true)])}
</head>
<body>
<noscript>Please switch on JavaScript to read ${html(story.outlet)}.</noscript>
<div id="root"></div>
<script src="/static/app.js"></script>
</body>
</html>
`;

export const BUILDS: readonly (readonly [name: string, build: Build])[] = [
  ["semantic", semantic],
  ["soup", soup],
  ["amp", amp],
  ["data", data],
];
