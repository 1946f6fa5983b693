import type { Stage } from "../../doc.ts";
import type { CreditFinding } from "../../layers.ts";
import type { Span } from "../../span.ts";
import { byStart, isWhole, overlaps } from "../../span.ts";
import type { Line } from "./lines.ts";
import { linesOf } from "./lines.ts";
import { rightsIn, RIGHTS_RULES } from "./rights.ts";
import type { CreditRule } from "./rule.ts";
import { RULES } from "./rules.ts";

/** Finds the agencies, contributors and photographers that an article credits, and its rights lines. */
export const creditsStage: Stage<never, "credits"> = {
  gives: "credits",
  rules: new Set([...RULES.map(({ name }) => name), ...RIGHTS_RULES]),
  find: ({ article, text }) => {
    const authors = new Set(article.byline.map(({ name }) => name));
    return linesOf(article)
      .flatMap((line) => creditsIn(line))
      .filter((credit) => isWhole(text, credit) && !isAuthor(credit, authors));
  },
};

/** "Reporting by" names the authors again at the end: the byline has them already. */
function isAuthor({ role, agency }: CreditFinding, authors: ReadonlySet<string>): boolean {
  return role === "contributed" && authors.has(agency);
}

/** The first rule that claims a stretch of a line keeps it. */
function creditsIn(line: Line): CreditFinding[] {
  const found: CreditFinding[] = rightsIn(line);
  for (const rule of RULES) {
    const taken: readonly Span[] = [...found];
    found.push(...creditsBy(rule, line).filter((credit) => !taken.some((other) => overlaps(credit, other))));
  }
  return found.toSorted(byStart);
}

function creditsBy(rule: CreditRule, line: Line): CreditFinding[] {
  if (!rule.fits(line, 0) || !rule.hints.some((hint) => line.words.includes(hint))) return [];
  return rule.find(line.words).flatMap(({ start, end, who }) => {
    if (!rule.fits(line, start)) return [];
    const { name, role, confidence } = rule;
    const span = { start: line.start + start, end: line.start + end };
    const because = [span];
    return rule
      .makers(who)
      .map((agency) => ({ start: span.start, end: span.end, agency, role, rule: name, because, confidence }));
  });
}
