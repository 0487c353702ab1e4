import data from "@mdn/browser-compat-data/forLegacyNode";
import type { CompatStatement, SupportStatement } from "@mdn/browser-compat-data/types";
import postcss, { type AtRule, type Declaration, type Rule } from "postcss";
import parser from "postcss-selector-parser";

/** Browsers that somebody with an old phone or computer may still have, by their names in MDN's data. */
const BROWSERS = [
  ["chrome", 80],
  ["firefox", 74],
  ["safari", 13.1],
  ["safari_ios", 13.4],
] as const;

function knownSince(support: SupportStatement | undefined): number {
  const statements = support === undefined ? [] : Array.isArray(support) ? support : [support];
  const plain = statements.filter(
    (one) => one.prefix === undefined && one.alternative_name === undefined && one.flags === undefined,
  );
  const versions = plain.map(({ version_added: added }) =>
    typeof added === "string" ? Number.parseFloat(added.replace("≤", "")) : Number.POSITIVE_INFINITY,
  );
  return Math.min(Number.POSITIVE_INFINITY, ...versions.map((one) => (Number.isNaN(one) ? Infinity : one)));
}

/** True when every browser of the list knows it. What the data does not have is taken for unknown. */
function knownToAll(compat: CompatStatement | undefined): boolean {
  return BROWSERS.every(([name, version]) => knownSince(compat?.support[name]) <= version);
}

const selectorKnown = (name: string): boolean =>
  knownToAll(data.css.selectors?.[name.replace(/^:+/, "")]?.__compat);

/** Rules of which nothing is left where a browser does not know what they are for, and why that is no loss. */
const MAY_BE_UNKNOWN: readonly (readonly [selector: RegExp, why: string])[] = [
  [/:focus-visible/, "those without it have the same for :focus, or mark the focus in their own way"],
  [/::backdrop/, "what lies behind a dialog; there is none"],
  [/::file-selector-button/, "no form asks for a file"],
  [/::details-content/, "what is folded stays so beside an answer and on paper, until the reader unfolds it"],
  [/::marker/, "bullets have the colour of the words"],
  [/^:where\(select:(is|-webkit-any|-moz-any)\(/, "how groups in a list of choices are indented"],
  [/^abbr:where\(\[title\]/, "how an abbreviation with a title is underlined; there are none"],
  [/^input:where\(\[type=button\]/, "buttons that are inputs; there are none"],
  [
    /^\[hidden\]:where\(/,
    "browsers hide what is hidden by themselves, and no such element has a class that shows it",
  ],
  [/:-(webkit|moz)-/, "one maker's own, for parts of form fields"],
];

/** At-rules without which a page is whole. */
const BLOCKS_THAT_MAY_BE_UNKNOWN = new Map([
  ["view-transition", "the page changes at once"],
  ["page", "a printer has margins of its own"],
]);

/** Properties without which a page is as legible, by what they leave undone. */
const PROPERTIES_THAT_MAY_BE_UNKNOWN = new Map([
  ["accent-color", "the colour of a chosen button or box"],
  ["appearance", "the same stands beside it with a maker's prefix"],
  ["color-scheme", "the browser's own fields and bars stay light"],
  ["content-visibility", "what is folded stays so, as without ::details-content"],
  ["font-size-adjust", "a wide typeface takes more paper"],
  ["hyphens", "a long word breaks without a hyphen"],
  ["resize", "the corner of a text field"],
  ["scroll-margin-top", "room above what a link leads to"],
  ["tab-size", "the width of a tab, of which there is none"],
  ["text-decoration-thickness", "the weight of lines under links"],
  ["text-size-adjust", "the same stands beside it with a maker's prefix"],
  ["text-underline-offset", "the place of lines under links"],
  [
    "user-select",
    "the same stands beside it with a maker's prefix; without either, people select as they always do",
  ],
  ["text-wrap", "where lines of headings and prose break"],
]);

const COLOURS_OF_LATER = /\b(ok)?l(ab|ch)\(|\bcolor-mix\(|\blight-dark\(|\bcolor\(/;

function unknownSelector(selector: parser.Selector): boolean {
  let unknown = false;
  selector.walkPseudos(({ value }) => {
    unknown ||= !selectorKnown(value);
  });
  return unknown;
}

function ruleProblems(rule: Rule): string[] {
  const selectors = parser().astSync(rule.selector).nodes;
  const unknown = selectors.filter(unknownSelector);
  if (unknown.length === 0) return [];
  if (unknown.length < selectors.length)
    return [`${rule.selector}: ${unknown[0]} costs the others their rule`];
  return unknown
    .map(String)
    .filter((one) => !MAY_BE_UNKNOWN.some(([harmless]) => harmless.test(one)))
    .map((one) => `${one}: the rule is dropped`);
}

function blockProblems(block: AtRule): string[] {
  const { name, params } = block;
  if (name === "container" && isAskedFirst(block, "container-type")) return [];
  if (knownToAll(data.css["at-rules"]?.[name]?.__compat) || BLOCKS_THAT_MAY_BE_UNKNOWN.has(name)) {
    return name === "media" && /[<>]/.test(params) ? [`@media ${params}: the block is dropped`] : [];
  }
  return [`@${name} ${params}: the block is dropped`];
}

/** True within a block that asks the browser first whether it knows a property, so that one which does not passes over all of it. */
function isAskedFirst({ parent }: AtRule | Declaration, property = ""): boolean {
  for (let at = parent; at !== undefined; at = at.parent as typeof at) {
    if (at instanceof postcss.AtRule && at.name === "supports") return at.params.includes(property);
  }
  return false;
}

function declarationProblems(declaration: Declaration): string[] {
  const { prop, value } = declaration;
  if (COLOURS_OF_LATER.test(value) && !isAskedFirst(declaration)) return [`${prop}: ${value} is dropped`];
  if (prop.startsWith("-") || PROPERTIES_THAT_MAY_BE_UNKNOWN.has(prop)) return [];
  if (isAskedFirst(declaration, `(${prop}:`)) return [];
  return knownToAll(data.css.properties?.[prop]?.__compat) ? [] : [`${prop}: the declaration is dropped`];
}

/** What of a style sheet a browser of 2020 drops, but for what a page does without: one line each. */
export function droppedIn2020(css: string): string[] {
  const problems = new Set<string>();
  postcss.parse(css).walk((node) => {
    if (node.type === "rule" && !/^(from|to|[\d.]+%)/.test(node.selector)) {
      for (const one of ruleProblems(node)) problems.add(one);
      if (node.parent?.type === "rule") problems.add(`${node.selector}: a rule in a rule is dropped`);
    } else if (node.type === "atrule") for (const one of blockProblems(node)) problems.add(one);
    else if (node.type === "decl" && node.parent?.type === "rule") {
      for (const one of declarationProblems(node)) problems.add(one);
    }
  });
  return [...problems];
}
