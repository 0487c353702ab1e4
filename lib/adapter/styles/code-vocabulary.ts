import postcss from "postcss";
import parser from "postcss-selector-parser";
import type { Vocabulary } from "./page-vocabulary";

const NAMED = { tag: "tags", class: "classes", id: "ids" } as const;

/** Every tag, class, id and attribute that the selectors of a style sheet name. */
function namesIn(css: string) {
  const names = {
    tags: new Set<string>(),
    classes: new Set<string>(),
    ids: new Set<string>(),
    attributes: new Set<string>(),
  };
  postcss.parse(css).walkRules(({ selector }) => {
    parser((list) =>
      list.walk((node) => {
        if (node.type === "attribute") names.attributes.add(node.attribute);
        else if (node.type === "tag" || node.type === "class" || node.type === "id")
          names[NAMED[node.type]].add(node.value);
      }),
    ).processSync(selector);
  });
  return names;
}

/** Tags that no code names, because every document has them. */
const IN_EVERY_DOCUMENT = new Set(["html", "head", "body"]);

/** A word as it is escaped in a double-quoted JavaScript string. */
function asInCode(word: string): string {
  return JSON.stringify(word).slice(1, -1);
}

/**
 * The vocabulary of all pages that some code can render: of the names in a style sheet, the classes and ids that occur in
 * the code, as Tailwind finds them too, and the tags that it names. All attributes count as present, since code may spell
 * them differently.
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
  const variables = new Set(code.match(/--[\w-]+/g));
  const all = [tags, classes, ids, named.attributes, variables];
  const key = JSON.stringify(all.map((words) => [...words].sort()));
  return { tags, classes, ids, attributes: named.attributes, variables, key };
}
