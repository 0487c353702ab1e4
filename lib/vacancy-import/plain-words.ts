import { entitiesIn } from "../content/parse/words/entities";

/** Marks of HTML that systems leave in names and addresses. Other words in angle brackets may be meant. */
const MARK = /<\/?(?:a|b|em|font|i|p|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi;
const NEW_LINE = /<(?:br(?:\s[^<>]*)?\/?|\/p|\/div|\/li)>/gi;
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/** A text with the signs that references to signs stand for: `Children &amp; Families` has one of them. */
export function withoutEntities(text: string): string {
  return entitiesIn(text).reduceRight(
    (words, { offset, written, meant = written }) =>
      words.slice(0, offset) + meant + words.slice(offset + written.length),
    text,
  );
}

/** A fact without the marks and references of HTML, which feeds, tables and JSON may all hold. */
export function plainWords(words: string): string {
  return withoutEntities(words.replace(NEW_LINE, "\n").replace(MARK, ""))
    .replace(UNSEEN, "")
    .replaceAll("\u00A0", " ")
    .trim();
}
