const A = 97;
const Z = 122;
const SHORTEST = 2;
/** Real names are far shorter; those of inline elements within each other may be made to be long. */
const MOST = 2_000;

/**
 * The words of class names, each once: runs of small letters, "article-body__text" being three. Longer runs are cut.
 * The names of a page are gone through three times; done by hand this takes a third of what a pattern does.
 */
export function classWords(names: string, longest = 24): readonly string[] {
  const words: string[] = [];
  const end = Math.min(names.length, MOST);
  let begin = 0;
  for (let at = 0; at <= end; at++) {
    const unit = at < end ? names.charCodeAt(at) : 0;
    const isLetter = unit >= A && unit <= Z;
    if (isLetter && at - begin < longest) continue;
    if (at - begin >= SHORTEST) {
      const word = names.slice(begin, at);
      if (!words.includes(word)) words.push(word);
    }
    begin = isLetter ? at : at + 1;
  }
  return words;
}
