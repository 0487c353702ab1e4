import type { Nodes, Root, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const reader = unified().use(remarkParse).use(remarkGfm).freeze();

/** A heading of a text is none of the page on which a part of it is shown. */
const withoutHeading = (block: RootContent): RootContent =>
  block.type === "heading"
    ? { type: "paragraph", children: [{ type: "strong", children: block.children }] }
    : block;

/**
 * A part of the text of a page as readers see it: headings, bold words and lists as such.
 * @param other what it was before, or is to be: a link that is not in it says where it leads, which readers do not see
 */
export function textAsRead(text: string, other: string): Root {
  const tree = reader.parse(text);
  sayWhereLinksLead(tree, ({ position }) =>
    other.includes(text.slice(position?.start.offset, position?.end.offset)),
  );
  return { ...tree, children: tree.children.map(withoutHeading) };
}

function sayWhereLinksLead(node: Nodes, isInBoth: (link: Nodes) => boolean): void {
  if (!("children" in node)) return;
  for (const child of node.children) sayWhereLinksLead(child, isInBoth);
  if (node.type === "link" && !isInBoth(node))
    node.children.push({ type: "text", value: ` (leads to ${node.url || "no page yet"})` });
}
