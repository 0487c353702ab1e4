import { attribute, elementsOf, type Parent } from "../pages/page-tree";

/** What selectors can be matched against: everything that stands in a page. */
export interface Vocabulary {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Names of attributes. */
  readonly attributes: ReadonlySet<string>;
  /** Style variables that attributes mention, such as `fill="var(--ink)"`. */
  readonly variables: ReadonlySet<string>;
  /** Equal for two pages to which a style sheet does the same. */
  readonly key: string;
}

/**
 * Collects what stands in a page.
 * @param css the sheets it is to be matched against: an id they do not mention makes no difference
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
