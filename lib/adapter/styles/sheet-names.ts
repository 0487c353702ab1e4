import { LRUCache } from "lru-cache";
import postcss from "postcss";
import parser from "postcss-selector-parser";

/** What the selectors of a style sheet name. */
export interface SheetNames {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

const NAMED = { tag: "tags", class: "classes", id: "ids" } as const;

/** Names by sheet: every page and tool of a build is held against the same one. */
const cache = new LRUCache<string, SheetNames>({ max: 4 });

function collect(css: string): SheetNames {
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
        // A field has one where it has the attribute of that name.
        else if (node.type === "pseudo" && node.value === "::placeholder")
          names.attributes.add("placeholder");
        else if (node.type === "tag" || node.type === "class" || node.type === "id")
          names[NAMED[node.type]].add(node.value);
      }),
    ).processSync(selector);
  });
  return names;
}

/** Every tag, class, id and attribute that the selectors of a style sheet name. */
export function namesIn(css: string): SheetNames {
  const names = cache.get(css) ?? collect(css);
  cache.set(css, names);
  return names;
}
