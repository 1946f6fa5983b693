import { domainOf } from "./address.ts";
import { fold } from "./text.ts";

/** What a page's site is called, to know its name in a title or among the authors. */
export interface Site {
  /** As the page gives them, the best first; without repeats. */
  readonly names: readonly string[];
  readonly domain: string | null;
  /** Whether words are the site's name: one of its names, its domain, its initials. */
  readonly isNamedBy: (words: string) => boolean;
}

/** Names with fewer letters are only compared whole. */
const SHORT = 4;
/** Endings of names of firms and of addresses, which a title leaves out. */
const ENDINGS = /(?:gmbh|inc|ltd|llc|corp|plc|com|net|org|online|couk|de|news)$/u;

/** Two words or more, each with a capital and a small letter: what may be a person's name as well. */
const LIKE_A_PERSON = /^\p{Lu}[\p{L}’'.-]*\p{Ll}(?:\s\p{Lu}[\p{L}’'.-]*){1,3}$/u;

/** `isPersonal`: the page says that its publisher is a person, who then may be the author. */
export function siteOf(names: readonly string[], url: string | null, isPersonal = false): Site {
  const domain = domainOf(url);
  const forms = names.flatMap((name) => [fold(name), initials(name), withoutArticle(name)]).filter(isLong);
  const named = new Set(forms.flatMap((form) => [form, withoutEnding(form)]));
  const labels = new Set(labelsOf(domain).flatMap((label) => [label, withoutEnding(label)]));
  const isNamedBy = (words: string): boolean => {
    const asked = [fold(words), withoutArticle(words), withoutEnding(fold(words))].filter(isLong);
    const mayBePerson = LIKE_A_PERSON.test(words);
    if (mayBePerson && isPersonal) return false;
    return asked.some((form) => named.has(form)) || (!mayBePerson && asked.some((form) => labels.has(form)));
  };
  return { names: [...new Set(names)], domain, isNamedBy };
}

function isLong(form: string): boolean {
  return form.length > 1;
}

function initials(name: string): string {
  const words = name.split(/[\s-]+/u);
  return words.length < 2 ? "" : fold(words.map((word) => word.charAt(0)).join(""));
}

function withoutArticle(name: string): string {
  return fold(name.replace(/^(?:the|der|die|das|le|la|il|el|de)\s+/iu, ""));
}

function withoutEnding(folded: string): string {
  const stem = folded.replace(ENDINGS, "");
  return stem.length >= SHORT ? stem : folded;
}

/** "news.harbour-courier.co.uk" → the whole and each label that can be a name: "harbourcourier". */
function labelsOf(domain: string | null): string[] {
  if (domain === null) return [];
  const labels = domain.split(".");
  return [
    fold(domain),
    ...labels
      .slice(0, -1)
      .map(fold)
      .filter((label) => label.length >= SHORT || labels.length === 2),
  ];
}
