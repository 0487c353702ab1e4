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

/** Collects the words of a page that a style sheet can name; of ids and variables, those that stand somewhere in it. */
export function pageWords(page: Parent, css: string): Vocabulary {
  const tags = new Set<string>();
  const fields = new Set<string>();
  const classes = new Set<string>();
  const ids = new Set<string>();
  const attributes = new Set<string>();
  const variables = new Set<string>();
  for (const element of elementsOf(page)) {
    tags.add(element.tagName.toLowerCase());
    for (const word of (attribute(element, "class") ?? "").split(/\s+/)) classes.add(word);
    for (const { name, value } of element.attrs) {
      attributes.add(name);
      if (name === "type" && element.tagName === "input") fields.add(value);
      if (name === "id" && css.includes(`#${value}`)) ids.add(value);
      for (const [variable] of value.matchAll(/--[\w-]+/g)) {
        if (css.includes(variable)) variables.add(variable);
      }
    }
  }
  return { tags, fields, classes, ids, attributes, variables };
}

function those(words: ReadonlySet<string>, named: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((word) => named.has(word)));
}

/** The words of a page without those that a style sheet does not name, so that pages that use the same of it have the same. */
export function namedIn(css: string, { classes, ids, attributes, ...words }: Vocabulary): Vocabulary {
  const named = namesIn(css);
  return {
    ...words,
    classes: those(classes, named.classes),
    ids: those(ids, named.ids),
    attributes: those(attributes, named.attributes),
  };
}
