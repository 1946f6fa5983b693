/**
 * What stands around an article on its page and does not belong to it: invented like the rest. A reader of
 * pages must leave it out, and say so where it holds a quotation.
 */
export const MENU: readonly string[] = ["Home", "Region", "World", "Business", "Culture", "Weather", "Subscribe"];

export const RELATED: readonly string[] = [
  "Ferry timetable to change in the autumn, council says",
  "Pictures: the kite festival that forgot the wind",
  "How to read a tide table in five minutes",
];

export const COMMENTS: readonly (readonly [name: string, words: string])[] = [
  [
    "quayside_kate",
    "“It was ever thus, and it will be thus again,” as my grandfather used to say. He never said what he meant.",
  ],
  ["Plain Speaker 44", "Can somebody tell me why the picture shows a different crane?"],
];

export const NEWSLETTER =
  "Sign up for our morning letter. The five things to know today, in your inbox by seven. You can unsubscribe at any time.";

export const COOKIES =
  "We use cookies to remember your settings and to count our readers. You can accept them all or choose which.";

export const SHARE: readonly string[] = ["Share", "Copy link", "Send by e-mail", "Print"];

export const CAPTION = "An archive picture. Photo: Sample Desk/Northern Meridian";
