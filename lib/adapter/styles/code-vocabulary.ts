import type { Vocabulary } from "./page-vocabulary";
import { namesIn } from "./sheet-names";

/** Tags that no code names, because every document has them. */
const IN_EVERY_DOCUMENT = new Set(["html", "head", "body"]);

/** A word as it is escaped in a double-quoted JavaScript string. */
function asInCode(word: string): string {
  return JSON.stringify(word).slice(1, -1);
}

/** Whether code may name an attribute: a word of it, and no part of another, of a class such as `size-5` or what an object has (`set.size`). */
function standsIn(code: string, attribute: string): boolean {
  return new RegExp(`(?<![\\w.-])${attribute}(?![\\w-])`).test(code);
}

/**
 * The vocabulary of all pages that some code can render: of the names in a style sheet, the classes and ids that occur in
 * the code, as Tailwind finds them too, and the tags and types of fields that it names, but for what it calls a role (`role="img"`). An attribute counts as
 * present where the code has it as a word anywhere, with or without its hyphens, since code may spell it differently, as React does.
 * @param code a bundle as esbuild writes it: strings in double quotes, no comments
 */
export function codeVocabulary(code: string, css: string): Vocabulary {
  const named = namesIn(css);
  const namesThat = (names: ReadonlySet<string>, isThere: (name: string) => boolean) =>
    new Set([...names].filter(isThere));
  // A class stands by itself, as Tailwind finds it: `border-t-2` is no `border`.
  const words = new Set(code.split(/[\s"`]/));
  const isInCode = (word: string) => words.has(asInCode(word));
  const withoutRoles = code.replace(/\brole: "\w+"/g, "");
  const tags = namesThat(
    named.tags,
    (tag) => IN_EVERY_DOCUMENT.has(tag) || withoutRoles.includes(`"${tag}"`),
  );
  const classes = namesThat(named.classes, isInCode);
  const ids = namesThat(named.ids, isInCode);
  const fields = new Set([...code.matchAll(/\btype: "([a-z-]+)"/g)].map(([, type = ""]) => type));
  const variables = new Set(code.match(/--[\w-]+/g));
  const letters = code.toLowerCase();
  const attributes = namesThat(
    named.attributes,
    (attribute) => standsIn(letters, attribute) || standsIn(letters, attribute.replaceAll("-", "")),
  );
  return { tags, fields, classes, ids, attributes, variables };
}
