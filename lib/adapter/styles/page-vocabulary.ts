import { attribute, elementsOf, type Parent } from "../pages/page-tree";

/** Everything in a page that a selector can match. */
export interface Vocabulary {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Names of attributes. */
  readonly attributes: ReadonlySet<string>;
  /** CSS variables that attributes use, such as `fill="var(--ink)"`. */
  readonly variables: ReadonlySet<string>;
  /** Cache key: equal for pages that use the same rules of a style sheet. */
  readonly key: string;
}

/**
 * Collects the vocabulary of a page.
 * @param css the sheets to match; ids and variables that they do not mention are left out
 */
export function pageVocabulary(page: Parent, css: string): Vocabulary {
  const tags = new Set<string>();
  const classes = new Set<string>();
  const ids = new Set<string>();
  const attributes = new Set<string>();
  const variables = new Set<string>();
  for (const element of elementsOf(page)) {
    tags.add(element.tagName.toLowerCase());
    for (const word of (attribute(element, "class") ?? "").split(/\s+/)) classes.add(word);
    for (const { name, value } of element.attrs) {
      attributes.add(name);
      if (name === "id" && css.includes(`#${value}`)) ids.add(value);
      for (const [variable] of value.matchAll(/--[\w-]+/g)) {
        if (css.includes(variable)) variables.add(variable);
      }
    }
  }
  const all = [tags, classes, ids, attributes, variables];
  const key = JSON.stringify(all.map((words) => [...words].sort()));
  return { tags, classes, ids, attributes, variables, key };
}
