import type { Vocabulary } from "./page-vocabulary";
import { namesIn } from "./sheet-names";

/** Tags that no code names, because every document has them. */
const IN_EVERY_DOCUMENT = new Set(["html", "head", "body"]);

/** A word as it is escaped in a double-quoted JavaScript string. */
function asInCode(word: string): string {
  return JSON.stringify(word).slice(1, -1);
}

/**
 * The vocabulary of all pages that some code can render: of the names in a style sheet, the classes and ids that occur in
 * the code, as Tailwind finds them too, and the tags and types of fields that it names. All attributes count as present,
 * since code may spell them differently.
 * @param code a bundle as esbuild writes it: strings in double quotes, no comments
 */
export function codeVocabulary(code: string, css: string): Vocabulary {
  const named = namesIn(css);
  const wordsThat = (words: ReadonlySet<string>, isThere: (word: string) => boolean) =>
    new Set([...words].filter(isThere));
  const isInCode = (word: string) => code.includes(asInCode(word));
  const tags = wordsThat(named.tags, (tag) => IN_EVERY_DOCUMENT.has(tag) || code.includes(`"${tag}"`));
  const classes = wordsThat(named.classes, isInCode);
  const ids = wordsThat(named.ids, isInCode);
  const fields = new Set([...code.matchAll(/\btype: "([a-z-]+)"/g)].map(([, type = ""]) => type));
  const variables = new Set(code.match(/--[\w-]+/g));
  return { tags, fields, classes, ids, attributes: named.attributes, variables };
}
