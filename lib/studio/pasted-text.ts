import type { Element, ElementContent, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toMdast } from "hast-util-to-mdast";
import { h } from "hastscript";
import { markdownWriter } from "./markdown-writer";

/** Elements that a page shows. Of the others the words stay, without the mark. */
const KEPT = new Set(
  "p h2 h3 h4 ul ol li strong em br a table thead tbody tr th td blockquote div".split(" "),
);
/** What other programs call what a page has; a page's title is its only heading of the first level. */
const AS = new Map([
  ["h1", "h2"],
  ["h5", "h4"],
  ["h6", "h4"],
  ["b", "strong"],
  ["i", "em"],
]);
/** Elements that go with all that is in them. */
const LEFT_OUT = new Set("script style template iframe object svg form head title xml o:p".split(" "));
/** Nested deeper, it is no text of anybody: reading it would fill the call stack. */
const DEEPEST = 60;

/** A text that was copied from another program. */
export interface PastedText {
  readonly markdown: string;
  /** How many pictures were in it; they are added by themselves. */
  readonly pictures: number;
}

/** What another program copies as HTML, as Markdown with nothing in it but what a page can show. */
export function pastedText(html: string): PastedText {
  const counted = { pictures: 0 };
  const children = asLists(kept(fromHtml(html, { fragment: true }).children, counted));
  const tree = toMdast({ type: "root", children }, { document: true });
  return { markdown: tree.type === "root" ? markdownWriter.stringify(tree).trim() : "", ...counted };
}

type Counted = { pictures: number };

function kept(nodes: readonly RootContent[], counted: Counted, depth = 0): ElementContent[] {
  if (depth > DEEPEST) return [];
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") return [{ ...node, value: node.value.replace(/\u00A0/g, " ") }];
    if (node.type !== "element" || LEFT_OUT.has(node.tagName)) return [];
    if (node.tagName === "img") counted.pictures += 1;
    // Word writes the sign of a list's item as text.
    if (/mso-list:\s*Ignore/i.test(styleOf(node))) return [h("i", { className: "sign" }, node.children)];
    return element(node, kept(node.children, counted, depth + 1));
  });
}

const styleOf = ({ properties }: Element): string => String(properties.style ?? "");

function element(node: Element, children: ElementContent[]): ElementContent[] {
  const name = AS.get(node.tagName) ?? node.tagName;
  const style = styleOf(node);
  if (name === "a") {
    const address = String(node.properties.href ?? "");
    return /^(?:https?:\/\/|mailto:)/i.test(address) ? [h("a", { href: address }, children)] : children;
  }
  // Google Docs wraps all that it copies in a <b> that is not bold, and says in styles what is.
  if (name === "strong" && /(?<![\w-])font-weight:\s*(normal|400)/i.test(style)) return children;
  if (name === "span" && /(?<![\w-])font-weight:\s*(bold|[6-9]00)/i.test(style))
    return [h("strong", children)];
  if (name === "span" && /font-style:\s*italic/i.test(style)) return [h("em", children)];
  if (
    name === "p" &&
    (/mso-list:/i.test(style) || /MsoListParagraph/.test(String(node.properties.className)))
  )
    return [listItem(children)];
  return KEPT.has(name) ? [h(name, children)] : children;
}

/** An item of Word's, which is a paragraph with a sign in it, with the kind of its list as its name. */
function listItem(children: readonly ElementContent[]): Element {
  const isSign = (node: ElementContent) =>
    node.type === "element" && node.properties.className?.toString() === "sign";
  const sign = children.find(isSign);
  const isNumbered = sign !== undefined && /^\s*(\d+|[a-z]{1,3})[.)]/i.test(wordsIn(sign));
  return h(
    "li",
    { className: isNumbered ? "ol" : "ul" },
    children.filter((node) => !isSign(node)),
  );
}

function wordsIn(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(wordsIn).join("") : "";
}

/** Items that stand in no list, brought into one. */
function asLists(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    const kind =
      node.type === "element" && node.tagName === "li"
        ? String(node.properties.className ?? "ul")
        : undefined;
    const last = result.at(-1);
    if (kind === undefined) {
      if (node.type === "text" && node.value.trim() === "" && isListOf(last, "ul", "ol")) continue;
      result.push(
        node.type === "element" && node.tagName === "div" ? h("div", asLists(node.children)) : node,
      );
    } else if (isListOf(last, kind)) last.children.push(node);
    else result.push(h(kind === "ol" ? "ol" : "ul", [node]));
  }
  return result;
}

function isListOf(node: ElementContent | undefined, ...kinds: readonly string[]): node is Element {
  return node?.type === "element" && kinds.includes(node.tagName);
}
