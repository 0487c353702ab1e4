import { attribute, elementsOf, type Parent } from "../pages/page-tree";
import { namesIn } from "./sheet-names";

/** Everything in a page that a selector can match. */
export interface Vocabulary {
  readonly tags: ReadonlySet<string>;
  /** Types of form fields: `search`. */
  readonly fields: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Names of attributes. */
  readonly attributes: ReadonlySet<string>;
  /** CSS variables that attributes use, such as `fill="var(--ink)"`. */
  readonly variables: ReadonlySet<string>;
}

/**
 * Collects what of a page a style sheet can match.
 * @param css the sheet; what it does not name is left out, so that pages that use the same of it have the same vocabulary
 */
export function pageVocabulary(page: Parent, css: string): Vocabulary {
  const named = namesIn(css);
  const tags = new Set<string>();
  const fields = new Set<string>();
  const classes = new Set<string>();
  const ids = new Set<string>();
  const attributes = new Set<string>();
  const variables = new Set<string>();
  for (const element of elementsOf(page)) {
    tags.add(element.tagName.toLowerCase());
    for (const word of (attribute(element, "class") ?? "").split(/\s+/)) {
      if (named.classes.has(word)) classes.add(word);
    }
    for (const { name, value } of element.attrs) {
      if (named.attributes.has(name)) attributes.add(name);
      if (name === "type" && element.tagName === "input") fields.add(value);
      if (name === "id" && named.ids.has(value)) ids.add(value);
      for (const [variable] of value.matchAll(/--[\w-]+/g)) {
        if (css.includes(variable)) variables.add(variable);
      }
    }
  }
  return { tags, fields, classes, ids, attributes, variables };
}
