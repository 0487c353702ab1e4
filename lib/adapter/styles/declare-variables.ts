import type { AtRule, Root } from "postcss";

/** The layer in which Tailwind declares its variables for browsers that do not know `@property`. */
const DECLARED = "properties";
/** The condition by which Tailwind tells those browsers. */
const NO_PROPERTY = "-webkit-hyphens";

/**
 * Removes `@property`, and applies Tailwind's fallback for browsers without it to all browsers.
 * @throws when a variable is declared in no other way
 */
export function declareVariables(root: Root): void {
  const declared = new Set<string>();
  root.walkAtRules("layer", (layer) => {
    if (layer.params !== DECLARED) return;
    layer.walkAtRules("supports", (condition: AtRule) => {
      if (condition.params.includes(NO_PROPERTY)) condition.replaceWith(condition.nodes ?? []);
    });
    layer.walkDecls(/^--/, ({ prop }) => {
      declared.add(prop);
    });
  });
  root.walkAtRules("property", (rule) => {
    if (!declared.has(rule.params)) {
      throw new Error(
        `@property ${rule.params} would be lost: declare the variable on * in @layer ${DECLARED} too.`,
      );
    }
    rule.remove();
  });
}
