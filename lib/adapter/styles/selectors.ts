import parser from "postcss-selector-parser";
import type { Vocabulary } from "./page-vocabulary";

/** Types of form fields in which people choose days and times. */
const DATED = ["date", "datetime-local", "month", "time", "week"];

/** Which elements, types of field or attributes have a part; a page without them has no such part. */
interface Part {
  readonly name: RegExp;
  readonly elements?: readonly string[];
  readonly fields?: readonly string[];
  readonly attributes?: readonly string[];
}

const PARTS: readonly Part[] = [
  { name: /^::placeholder$/, attributes: ["placeholder"] },
  { name: /^::backdrop$/, elements: ["dialog"] },
  { name: /^:-moz-ui-invalid$/, elements: ["input"] },
  { name: /^::(-webkit-file-upload|file-selector)-button$/, fields: ["file"] },
  { name: /^::-webkit-search/, fields: ["search"] },
  { name: /^::-webkit-(date|calendar)/, fields: DATED },
  { name: /^::-webkit-(inner|outer)-spin/, fields: [...DATED, "number"] },
];

/** Pseudo-classes that match what one of their arguments matches. */
const ANY_OF = new Set([":is", ":where", ":-webkit-any", ":-moz-any", ":has"]);

function pseudoCanMatch(node: parser.Pseudo, vocabulary: Vocabulary): boolean {
  const part = PARTS.find(({ name }) => name.test(node.value));
  if (part !== undefined) {
    const { elements = [], fields = [], attributes = [] } = part;
    return (
      elements.some((element) => vocabulary.tags.has(element)) ||
      fields.some((field) => vocabulary.fields.has(field)) ||
      attributes.some((attribute) => vocabulary.attributes.has(attribute))
    );
  }
  // :not() also matches when what it excludes is missing from the page.
  if (!ANY_OF.has(node.value) || node.nodes.length === 0) return true;
  return node.nodes.some((selector) => canMatch(selector, vocabulary));
}

function nodeCanMatch(node: parser.Node, vocabulary: Vocabulary): boolean {
  switch (node.type) {
    case "tag":
      return vocabulary.tags.has(node.value.toLowerCase());
    case "class":
      return vocabulary.classes.has(node.value);
    case "id":
      return vocabulary.ids.has(node.value);
    case "attribute":
      return vocabulary.attributes.has(node.attribute);
    case "pseudo":
      return node.value !== ":host" && pseudoCanMatch(node, vocabulary);
    default:
      return true;
  }
}

function canMatch(selector: parser.Selector, vocabulary: Vocabulary): boolean {
  return selector.nodes.every((node) => nodeCanMatch(node, vocabulary));
}

/** A selector, and how it is written. */
interface Written {
  readonly selector: parser.Selector;
  readonly text: string;
}

/** Selector lists as they were parsed, once each: every page is held against every rule. */
const parsed = new Map<string, readonly Written[]>();

function parse(list: string): readonly Written[] {
  return parser()
    .astSync(list)
    .nodes.map((selector) => ({ selector, text: selector.toString().trim() }));
}

function selectorsIn(list: string): readonly Written[] {
  const selectors = parsed.get(list) ?? parse(list);
  parsed.set(list, selectors);
  return selectors;
}

/**
 * The selectors of a rule that could match something in the page in some state; empty when none could. Errs on the side of
 * keeping: each name must be in the page, but not necessarily on one element or in the right order.
 */
export function selectorsThatCanMatch(selector: string, vocabulary: Vocabulary): string {
  return selectorsIn(selector)
    .filter(({ selector: one }) => canMatch(one, vocabulary))
    .map(({ text }) => text)
    .join(",");
}
