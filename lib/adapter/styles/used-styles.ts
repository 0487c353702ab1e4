import { LRUCache } from "lru-cache";
import postcss, { AtRule, type Container, type Declaration, type Root, Rule } from "postcss";
import type { Vocabulary } from "./page-vocabulary";
import { selectorsThatCanMatch } from "./selectors";

/** Removes unused variables until none is left, since removing one can make the variables in its value unused too. */
function removeUnusedVariables(root: Root, vocabulary: Vocabulary): void {
  for (let hasRemoved = true; hasRemoved; ) {
    hasRemoved = false;
    const used = new Set(vocabulary.variables);
    root.walkDecls((declaration) => {
      for (const [, name] of declaration.value.matchAll(/var\(\s*(--[\w-]+)/g)) used.add(name ?? "");
    });
    root.walkDecls(/^--/, (declaration) => {
      if (used.has(declaration.prop)) return;
      declaration.remove();
      hasRemoved = true;
    });
    root.walkAtRules("property", (rule) => {
      if (!used.has(rule.params)) rule.remove();
    });
  }
}

/** True for a declaration that holds for every element, on any medium. */
function isForAll({ parent }: Declaration): boolean {
  return parent instanceof Rule && parent.parent?.type === "root" && parent.selectors.includes("*");
}

/**
 * Writes out the value of a variable that every element has and nothing sets to another, which is shorter: Tailwind has one for the
 * style of borders, and most pages have solid ones only.
 */
function writeOutConstants(root: Root, { variables }: Vocabulary): void {
  const declared = new Map<string, Declaration[]>();
  root.walkDecls(/^--/, (declaration) => {
    declared.set(declaration.prop, [...(declared.get(declaration.prop) ?? []), declaration]);
  });
  for (const [name, all] of declared) {
    const value = all.find(isForAll)?.value;
    // `initial` is no value to be written out: it makes what uses the variable fall back.
    if (value === undefined || value === "initial" || variables.has(name)) continue;
    if (all.some((one) => one.value !== value)) continue;
    for (const declaration of all) declaration.remove();
    root.walkDecls((one) => {
      one.value = one.value.replaceAll(`var(${name})`, value);
    });
  }
}

function removeUnusedAnimations(root: Root): void {
  const used: string[] = [];
  root.walkDecls(/^animation(-name)?$/, (declaration) => {
    used.push(...declaration.value.split(/[\s,]+/));
  });
  root.walkAtRules("keyframes", (rule) => {
    if (!used.includes(rule.params)) rule.remove();
  });
}

/** Removes blocks that have become empty, innermost first. A statement without a block, such as `@layer a;`, stays. */
function removeEmptyBlocks(container: Container): void {
  container.each((node) => {
    if (node.type !== "atrule" && node.type !== "rule") return;
    if (node.nodes === undefined) return;
    removeEmptyBlocks(node);
    if (node.nodes.length === 0) node.remove();
  });
}

/** Serializes the sheet without the white space that removed rules leave. */
function tidied(root: Root): string {
  root.walk((node) => {
    node.raws.before = "";
    if (node.type === "rule" || node.type === "atrule") node.raws.after = "";
  });
  return root.toString().trim();
}

/** True for `from` and `50%` in `@keyframes`: rules to PostCSS, but not selectors. */
function isKeyframe({ parent }: Rule): boolean {
  return parent instanceof AtRule && /keyframes$/.test(parent.name);
}

/** Results by sheet and vocabulary: many pages of a kind share a vocabulary. */
const cache = new LRUCache<string, Map<string, string>>({ max: 4 });

/** A text that is the same for pages that use the same of a sheet. */
export function vocabularyKey({ tags, fields, classes, ids, attributes, variables }: Vocabulary): string {
  return JSON.stringify(
    [tags, fields, classes, ids, attributes, variables].map((words) => [...words].sort()),
  );
}

/**
 * The part of a style sheet that a page can use: the rules whose tags, classes and attributes are all in its vocabulary,
 * whatever the state, medium and width, and the variables that those rules use.
 * @param css whole sheets, in the order in which they apply
 */
export function usedStyles(vocabulary: Vocabulary, css: string): string {
  const ofSheet = cache.get(css) ?? new Map<string, string>();
  cache.set(css, ofSheet);
  const key = vocabularyKey(vocabulary);
  const cached = ofSheet.get(key);
  if (cached !== undefined) return cached;
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const matching = selectorsThatCanMatch(rule.selector, vocabulary);
    if (matching === "") rule.remove();
    else rule.selector = matching;
  });
  removeUnusedAnimations(root);
  removeEmptyBlocks(root);
  removeUnusedVariables(root, vocabulary);
  writeOutConstants(root, vocabulary);
  removeEmptyBlocks(root);
  const used = tidied(root);
  ofSheet.set(key, used);
  return used;
}
