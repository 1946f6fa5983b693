import type { Span, TextSpan } from "../span.ts";
import { withText } from "../span.ts";

export function texts(text: string, spans: readonly Span[]): TextSpan[] {
  return spans.map((span) => withText(text, span));
}

export function spanOrNull(text: string, span: Span | null): TextSpan | null {
  return span === null ? null : withText(text, span);
}
