import postcss, { AtRule, type Container, type Root, type Rule } from "postcss";
import type { Vocabulary } from "./page-vocabulary";
import { selectorsThatCanMatch } from "./selectors";

/** Variables that nothing uses, over and over, since what a variable was made of may then be unused too. */
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

/** Takes out line breaks and spaces that stand where a rule has gone. */
function tidied(root: Root): string {
  root.walk((node) => {
    node.raws.before = "";
    if (node.type === "rule" || node.type === "atrule") node.raws.after = "";
  });
  return root.toString().trim();
}

/** `from` and `50%` in an animation are rules too, and match nothing by name. */
function isKeyframe({ parent }: Rule): boolean {
  return parent instanceof AtRule && /keyframes$/.test(parent.name);
}

/** Pages of one kind hold the same, and each sheet is worked on once for all of them. */
const done = new Map<string, string>();

/**
 * The part of a style sheet that can make a difference to one page: the rules whose every tag, class and attribute
 * stands in it, whatever the state, medium and width, and the variables that those rules use.
 * @param css whole sheets, in the order in which they apply
 */
export function usedStyles(vocabulary: Vocabulary, css: string): string {
  const key = `${vocabulary.key}\n${css}`;
  const earlier = done.get(key);
  if (earlier !== undefined) return earlier;
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const kept = selectorsThatCanMatch(rule.selector, vocabulary);
    if (kept === "") rule.remove();
    else rule.selector = kept;
  });
  removeUnusedAnimations(root);
  removeEmptyBlocks(root);
  removeUnusedVariables(root, vocabulary);
  removeEmptyBlocks(root);
  const used = tidied(root);
  done.set(key, used);
  return used;
}
