import type { Element, ElementContent, RootContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";

/** What search engines show of a description: paragraphs and lists. A heading is a paragraph in bold. */
const KEPT = new Set(["p", "ul", "ol", "li", "strong", "em", "br"]);
const CELLS = new Set(["td", "th", "pre"]);

function kept(nodes: readonly RootContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") return [node];
    return node.type === "element" ? keptElement(node) : [];
  });
}

function keptElement({ tagName, children }: Element): ElementContent[] {
  const inner = kept(children);
  if (/^h[1-6]$/.test(tagName)) return [h("p", h("strong", inner))];
  if (CELLS.has(tagName)) return [h("p", inner)];
  // Of a link or a term the words stay: the page behind it is another's.
  return KEPT.has(tagName) ? [h(tagName, inner)] : inner;
}

/** Words of a page as the plain HTML that job boards and search engines take. */
export function plainHtml(nodes: readonly RootContent[]): string {
  return toHtml({ type: "root", children: kept(nodes) });
}
