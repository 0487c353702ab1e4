import type { Element, Nodes as HastNodes } from "hast";
import type { Nodes, Root } from "mdast";
import { type Handler, toHast } from "mdast-util-to-hast";
import { attribute, type ComponentNode } from "./components";

function citationElement(node: ComponentNode): Element {
  return {
    type: "element",
    tagName: node.name ?? "",
    properties: { of: attribute(node, "of") ?? "" },
    children: [],
  };
}

const handlers: Record<string, Handler> = {
  mdxJsxTextElement: (_, node: ComponentNode) => citationElement(node),
  // A citation on a line of its own is still a piece of text.
  mdxJsxFlowElement: (_, node: ComponentNode) => ({
    type: "element",
    tagName: "p",
    properties: {},
    children: [citationElement(node)],
  }),
  // In a valid body the only expressions are comments.
  mdxFlowExpression: () => undefined,
  mdxTextExpression: () => undefined,
};

/** The body as hast in JSON: no positions, no comments, `Figure` and `Term` as elements of those names. */
export function bodyAsJson(root: Root): string {
  const hast = toHast(root, { handlers });
  strip(hast);
  return JSON.stringify(hast);
}

/** Takes out what only the parser needs, and turns alignment into classes: the pages allow no style attributes. */
function strip(node: HastNodes): void {
  delete node.position;
  delete node.data;
  if (node.type === "element" && typeof node.properties.align === "string") {
    const { align, ...properties } = node.properties;
    node.properties = { ...properties, className: [`align-${align}`] };
  }
  if (node.type !== "root" && node.type !== "element") return;
  if (node.type === "root") node.children = withoutLayout(node.children);
  else node.children = withoutLayout(node.children);
  for (const child of node.children) strip(child);
}

/** Elements within a line of text: a line break between two of them is the space between two words. */
const INLINE = new Set(["a", "br", "code", "del", "em", "Figure", "img", "strong", "sup", "Term"]);

function isInline(node: HastNodes | undefined): boolean {
  return (
    node !== undefined && (node.type === "text" || (node.type === "element" && INLINE.has(node.tagName)))
  );
}

/** A line break beside a block, or at either end, is layout of the markup and not text. */
function withoutLayout<Child extends HastNodes>(children: readonly Child[]): Child[] {
  return children.filter(
    (child, index) =>
      !(child.type === "text" && child.value === "\n") ||
      (isInline(children[index - 1]) && isInline(children[index + 1])),
  );
}

const BLOCKS = new Set(["paragraph", "heading", "tableCell", "code"]);

/** The words of a body, a block a line, with citations as they are written in a field. */
export function wordsOf(root: Root): string {
  const blocks: string[] = [];
  collect(root, blocks);
  return blocks.filter((block) => block !== "").join("\n");
}

function collect(node: Nodes, blocks: string[]): void {
  if (node.type === "mdxJsxFlowElement") blocks.push(words(node));
  else if (BLOCKS.has(node.type)) blocks.push(words(node).replace(/\s+/g, " ").trim());
  else if ("children" in node) for (const child of node.children) collect(child, blocks);
}

function words(node: Nodes): string {
  if (node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement") {
    return `<${node.name ?? ""} of="${attribute(node, "of") ?? ""}" />`;
  }
  if (node.type === "break") return " ";
  if (node.type === "image") return node.alt ?? "";
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
  return "children" in node ? node.children.map(words).join("") : "";
}
