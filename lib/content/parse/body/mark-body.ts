import type { Nodes, Paragraph, Parents, Root } from "mdast";
import type { Issue } from "../../issue";
import { markWords } from "../../mark-words";
import type { Reporter } from "../reporter";
import { startOf } from "./start";

/** Classes of `components/site/content-issues.tsx`, which lists the same mistakes. */
const CLASSES = ["border-l-4", "border-accent", "bg-surface", "px-4", "py-3"];

/**
 * Puts each mistake below the paragraph, the item or the table that it stands in, and takes out the tags that are
 * mistakes themselves.
 * @param text the body that the tree was parsed from
 * @param issues of this text, with their places in the file
 */
export function markBody(root: Root, text: string, issues: readonly Issue[], reporter: Reporter): void {
  const isMistake = (node: Nodes) => {
    const [line, column] = reporter.placeInFile(startOf(node));
    return issues.some((issue) => issue.line === line && issue.column === column);
  };
  withoutTags(root, text, isMistake);
  for (const issue of issues) {
    const block = blockAround(root, issue.line);
    const index = block.children.findLastIndex((child) => startOf(child)[0] <= issue.line);
    insert(block, index + 1, mark(issue));
    // The words of an item with a blank line in it are paragraphs of their own.
    if (block.type === "listItem") block.spread = true;
  }
}

/** A tag that is no component, or cites what is not there, becomes the words that stand in the file. */
function withoutTags(parent: Parents, text: string, isMistake: (node: Nodes) => boolean): void {
  for (const [index, child] of parent.children.entries()) {
    if (isTag(child) && isMistake(child)) {
      const value = text.slice(child.position?.start.offset, child.position?.end.offset);
      const words = { type: "text", value, position: child.position } as const;
      insert(
        parent,
        index,
        child.type === "mdxJsxFlowElement" ? { type: "paragraph", children: [words] } : words,
      );
      parent.children.splice(index + 1, 1);
    } else if ("children" in child) withoutTags(child, text, isMistake);
  }
}

const isTag = ({ type }: Nodes) => type === "mdxJsxFlowElement" || type === "mdxJsxTextElement";

/** The page, or the item or quotation in it, that holds a line. */
function blockAround(root: Root, line: number): Root | Extract<Nodes, { type: "listItem" | "blockquote" }> {
  let around: ReturnType<typeof blockAround> = root;
  const visit = (node: Nodes): void => {
    const holds = startOf(node)[0] <= line && line <= (node.position?.end.line ?? 0);
    if (!holds || !("children" in node)) return;
    if (node.type === "listItem" || node.type === "blockquote") around = node;
    for (const child of node.children) visit(child);
  };
  for (const child of root.children) visit(child);
  return around;
}

function mark(issue: Issue): Paragraph {
  // Where the next mistake of the line finds it, and comes to stand below it.
  const start = { line: issue.line, column: 1, offset: 0 };
  return {
    type: "paragraph",
    position: { start, end: start },
    data: { hProperties: { role: "note", className: CLASSES } },
    children: [{ type: "text", value: markWords(issue) }],
  };
}

function insert(parent: Parents, index: number, node: Nodes): void {
  const children: Nodes[] = parent.children;
  children.splice(index, 0, node);
}
