import type { Element, ElementContent, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toMdast } from "hast-util-to-mdast";
import { h } from "hastscript";
import type { Nodes } from "mdast";
import { markdownWriter } from "../markdown-writer";
import { asLists, isWordItem, withListsInItems, wordItem } from "./lists";
import { PASTE_NOTES, type PasteNote } from "./notes";
import { isComment, isMail, isNoteSign, isStruck, isWordQuote, styleOf } from "./office-marks";
import { tableOf } from "./tables";

/** Elements that a page shows. Of the others the words stay, without the mark. */
const KEPT = new Set(
  "p h2 h3 h4 ul ol li strong em br a table thead tbody tr th td caption blockquote div".split(" "),
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
  /** What is not as it was there, and what to look at. */
  readonly notes: readonly PasteNote[];
  /** True where its first block, or its last, is no paragraph, which cannot go on in the words beside it. */
  readonly beginsBlock: boolean;
  readonly endsBlock: boolean;
}

/** What another program copies as HTML, as Markdown with nothing in it but what a page can show. */
export function pastedText(html: string): PastedText {
  const seen = new Set<PasteNote>();
  const children = asLists(kept(fromHtml(html, { fragment: true }).children, seen));
  const tree = toMdast({ type: "root", children }, { document: true });
  tighten(tree);
  const blocks = tree.type === "root" ? tree.children : [];
  const markdown = tree.type === "root" ? markdownWriter.stringify(tree).trim() : "";
  if (isMail(markdown)) seen.add("mail");
  const isBlock = (block: (typeof blocks)[number] | undefined) =>
    block !== undefined && block.type !== "paragraph";
  return {
    markdown,
    notes: PASTE_NOTES.filter((note) => seen.has(note)),
    beginsBlock: isBlock(blocks[0]),
    endsBlock: isBlock(blocks.at(-1)),
  };
}

/** Items of one paragraph each, with or without a list in them, stand below each other without a blank line. */
function tighten(node: Nodes): void {
  if (!("children" in node)) return;
  node.children.forEach(tighten);
  if (node.type !== "list") return;
  for (const item of node.children)
    item.spread = item.children.filter(({ type }) => type === "paragraph").length > 1;
  node.spread = node.children.some(({ spread }) => spread === true);
}

function kept(nodes: readonly RootContent[], seen: Set<PasteNote>, depth = 0): ElementContent[] {
  if (depth > DEEPEST) return [];
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") return [{ ...node, value: node.value.replace(/\u00A0/g, " ") }];
    if (node.type !== "element" || LEFT_OUT.has(node.tagName)) return [];
    if (node.tagName === "img") seen.add("picture");
    const isAdded = node.tagName === "ins";
    const leaves = isComment(node) ? "comment" : isStruck(node) ? "tracked" : undefined;
    if (leaves !== undefined || isAdded) seen.add(leaves ?? "tracked");
    if (leaves !== undefined) return [];
    // Word writes the sign of a list's item as text.
    if (/mso-list:\s*Ignore/i.test(styleOf(node))) return [h("i", { className: "sign" }, node.children)];
    return element(node, kept(node.children, seen, depth + 1), seen);
  });
}

function element(node: Element, children: ElementContent[], seen: Set<PasteNote>): ElementContent[] {
  const name = AS.get(node.tagName) ?? node.tagName;
  const style = styleOf(node);
  if (name === "a") return link(node, children, seen);
  // Google Docs wraps all that it copies in a <b> that is not bold, and says in styles what is.
  if (name === "strong" && /(?<![\w-])font-weight:\s*(normal|400)/i.test(style)) return children;
  if (name === "span" && /(?<![\w-])font-weight:\s*(bold|[6-9]00)/i.test(style))
    return [h("strong", children)];
  if (name === "span" && /font-style:\s*italic/i.test(style)) return [h("em", children)];
  if (isWordQuote(node)) return [h("blockquote", [h("p", children)])];
  if (isWordItem(node)) return [wordItem(node, children)];
  if (name === "ul" || name === "ol") return [h(name, withListsInItems(children))];
  if (name === "table") return tableOf(children, seen);
  if (name === "td" || name === "th") return [cell(node, name, children)];
  return KEPT.has(name) ? [h(name, children)] : children;
}

/** A link to where a page can lead; of any other the words. */
function link(node: Element, children: ElementContent[], seen: Set<PasteNote>): ElementContent[] {
  const address = String(node.properties.href ?? "");
  // The studio's own preview: the browser has left the address of the site out.
  const isPage = /^\/(?!\/|studio(?:[/?#]|$))/.test(address);
  if (isPage || /^(?:https?:\/\/|mailto:)/i.test(address)) return [h("a", { href: address }, children)];
  if (isNoteSign(node)) seen.add("footnote");
  else if (address !== "") seen.add("link");
  return children;
}

/** A cell, with how many rows and columns it goes over. */
function cell({ properties }: Element, name: string, children: ElementContent[]): Element {
  const { rowSpan, colSpan } = properties;
  return h(name, { rowSpan: rowSpan ?? undefined, colSpan: colSpan ?? undefined }, children);
}
