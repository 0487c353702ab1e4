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

/** A word as a string of JavaScript in double quotes holds it. */
function asInCode(word: string): string {
  return JSON.stringify(word).slice(1, -1);
}

/**
 * What can stand in the pages that some code draws, whatever it is asked: of what a style sheet names, the classes whose
 * whole name is somewhere in the code, which is how Tailwind finds them too, and the tags that it names. Attributes, which
 * code does not write as pages do, are all taken for there.
 * @param code a bundle as esbuild writes it: strings in double quotes, no comments
 */
export function codeVocabulary(code: string, css: string): Vocabulary {
  const named = namesIn(css);
  const kept = (words: ReadonlySet<string>, isThere: (word: string) => boolean) =>
    new Set([...words].filter(isThere));
  const isInCode = (word: string) => code.includes(asInCode(word));
  const tags = kept(named.tags, (tag) => IN_EVERY_DOCUMENT.has(tag) || code.includes(`"${tag}"`));
  const classes = kept(named.classes, isInCode);
  const ids = kept(named.ids, isInCode);
  const variables = new Set(code.match(/--[\w-]+/g));
  const all = [tags, classes, ids, named.attributes, variables];
  const key = JSON.stringify(all.map((words) => [...words].sort()));
  return { tags, classes, ids, attributes: named.attributes, variables, key };
}
