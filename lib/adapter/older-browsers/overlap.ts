import type parser from "postcss-selector-parser";

/** Properties that set others at once: those whose names begin with theirs. */
const SHORTHANDS =
  /^(animation|background|border(-(top|right|bottom|left|style|width|color|image|radius))?|columns?|flex|font|grid(-(area|row|column|template))?|inset|list-style|margin|mask|outline|overflow|padding|scroll-(margin|padding)|text-decoration|transition)$/;

/** Shorthands whose name does not show what they set, with what they set. */
const SETS_TOO: readonly (readonly [shorthand: RegExp, parts: RegExp])[] = [
  [/^font$/, /^line-height$/],
  [/^gap$/, /^(row|column)-gap$/],
  [/^columns$/, /^column-(width|count)$/],
  [/^inset$/, /^(top|right|bottom|left)$/],
  [/^border-(style|width|color|image)$/, /^border-(top|right|bottom|left)(-|$)/],
  [/^border-radius$/, /^border-.*-radius$/],
  [/^grid-area$/, /^grid-(row|column)(-start|-end)?$/],
  [/^flex-flow$/, /^flex-(direction|wrap)$/],
  [/^place-content$/, /^(align|justify)-content$/],
  [/^place-items$/, /^(align|justify)-items$/],
  [/^place-self$/, /^(align|justify)-self$/],
];

/** Properties that a shorthand leaves alone although their names begin with its own. */
const APART = /^border-(.*radius|collapse|spacing)$/;

const bare = (property: string): string => property.replace(/^-(webkit|moz|ms)-/, "");

function setsPartOf(one: string, other: string): boolean {
  if (one === "all" || one === other) return true;
  if (SETS_TOO.some(([shorthand, parts]) => shorthand.test(one) && parts.test(other))) return true;
  return SHORTHANDS.test(one) && other.startsWith(`${one}-`) && !(one === "border" && APART.test(other));
}

/** True when two declarations can set the same thing: one property, or a shorthand and a part of it. */
export function propertiesOverlap(first: string, second: string): boolean {
  if (first.startsWith("--") || second.startsWith("--")) return first === second;
  const [one, other] = [bare(first), bare(second)];
  return setsPartOf(one, other) || setsPartOf(other, one);
}

/** What a selector says of the element that it matches. */
export interface Subject {
  readonly tag: string | undefined;
  /** Which part of the element, such as `before`; empty for the whole. */
  readonly part: string;
  readonly hasClass: boolean;
}

const OLD_PARTS = new Set([":before", ":after", ":first-line", ":first-letter"]);

/** True for `::before`, and for `:before`, which is the same in an older spelling. */
export function isPart(node: parser.Node): boolean {
  return node.type === "pseudo" && (node.value.startsWith("::") || OLD_PARTS.has(node.value));
}

/** The nodes of a selector that speak of the element itself, after the last combinator. */
export function lastCompound({ nodes }: parser.Selector): readonly parser.Node[] {
  return nodes.slice(nodes.findLastIndex(({ type }) => type === "combinator") + 1);
}

export function subjectOf(selector: parser.Selector): Subject {
  const compound = lastCompound(selector);
  const isRoot = compound.some(({ value }) => value === ":root");
  const tag = isRoot ? "html" : compound.find(({ type }) => type === "tag")?.value?.toLowerCase();
  const part = compound.find(isPart)?.value?.replace(/^:+/, "") ?? "";
  return { tag, part, hasClass: compound.some(({ type }) => type === "class") };
}

/** The site's root element has no class, which is why a palette laid on it and one laid on a class never meet. */
const isRootAndClass = (one: Subject, other: Subject): boolean => one.tag === "html" && other.hasClass;

/** False when no element can be the subject of both. */
export function subjectsOverlap(one: Subject, other: Subject): boolean {
  if (one.part !== other.part || isRootAndClass(one, other) || isRootAndClass(other, one)) return false;
  return one.tag === undefined || other.tag === undefined || one.tag === other.tag;
}
