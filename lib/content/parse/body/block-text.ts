import type { Nodes } from "mdast";
import { type Position, positionsIn } from "../../position";

/** A paragraph, heading or cell as it is written, and the same with all that Markdown understood blanked out. */
export interface BlockText {
  readonly node: Nodes;
  /** What it stands in, where each line must begin below its first word to belong to it. */
  readonly within: "item" | "quotation" | undefined;
  /** How many columns stand before its first word. */
  readonly indent: number;
  readonly written: string;
  /** As long as `written`: what is left to be shown as it stands, a blank for each other sign. */
  readonly shown: string;
  /** Where a place of either stands in the body. */
  readonly at: (offset: number) => Position;
}

/** Stands for a sign that Markdown understood. A private character: the file holds none by now. */
export const BLANK = "\uE000";

const BLOCKS = new Set(["paragraph", "heading", "tableCell"]);

/** How many signs stand at either end of a node for the reader not to see. */
const SIGNS: Readonly<Record<string, number>> = { emphasis: 1, strong: 2, delete: 2 };

/** What is shown by other means than its letters, or not at all. */
const UNSHOWN = new Set([
  "inlineCode",
  "image",
  "imageReference",
  "footnoteReference",
  "mdxJsxTextElement",
  "mdxTextExpression",
  "break",
]);

/** An escaped sign, a reference to one, and an address, in which signs mean nothing. */
const MEANT =
  /\\[!-/:-@[-`{-~]|&(?:#\w{1,8}|\w{2,32});|\b(?:https?:\/\/|www\.)[^\s<>()[\]]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/g;

/** Every block of a body in which words are shown, as far as anything but letters stands in it. */
export function blocksIn(root: Nodes, body: string): BlockText[] {
  const positionAt = positionsIn(body);
  const blocks: BlockText[] = [];
  const visit = (node: Nodes, within: BlockText["within"]): void => {
    if (BLOCKS.has(node.type)) blocks.push(blockText(node, within, body, positionAt));
    else if ("children" in node) {
      const inside = node.type === "listItem" ? "item" : node.type === "blockquote" ? "quotation" : within;
      for (const child of node.children) visit(child, inside);
    }
  };
  visit(root, undefined);
  return blocks;
}

function blockText(
  node: Nodes,
  within: BlockText["within"],
  body: string,
  positionAt: (offset: number) => Position,
): BlockText {
  const start = node.position?.start.offset ?? 0;
  const written = body.slice(start, node.position?.end.offset ?? start);
  const blanks: [from: number, to: number][] = [];
  collectBlanks(node, written, start, blanks);
  let shown = "";
  let done = 0;
  for (const [from, to] of blanks) {
    if (from < done) continue;
    shown += written.slice(done, from) + blanked(written.slice(from, to));
    done = to;
  }
  shown += written.slice(done);
  return {
    node,
    within,
    indent: (node.position?.start.column ?? 1) - 1,
    written,
    shown: withoutFrame(shown.replace(MEANT, blanked), node),
    at: (offset) => positionAt(start + offset),
  };
}

const blanked = (piece: string) => piece.replace(/[^\n]/g, BLANK);

function collectBlanks(node: Nodes, written: string, start: number, blanks: [number, number][]): void {
  if (!("children" in node)) return;
  for (const child of node.children) {
    if (child.position?.start.offset === undefined || child.position.end.offset === undefined) continue;
    const [from, to] = [child.position.start.offset - start, child.position.end.offset - start];
    if (UNSHOWN.has(child.type)) blanks.push([from, to]);
    else if (child.type === "link" || child.type === "linkReference") {
      const end = child.children.at(-1)?.position?.end.offset;
      if (written[from] !== "[" || end === undefined) blanks.push([from, to]);
      else {
        blanks.push([from, from + 1]);
        collectBlanks(child, written, start, blanks);
        blanks.push([end - start, to]);
      }
    } else {
      const signs = SIGNS[child.type] ?? 0;
      if (signs > 0) blanks.push([from, from + signs]);
      collectBlanks(child, written, start, blanks);
      if (signs > 0) blanks.push([to - signs, to]);
    }
  }
}

/** Blanks out the signs of the block itself: `##`, the lines between cells, and `>` before the lines of a quotation. */
function withoutFrame(shown: string, node: Nodes): string {
  if (node.type === "heading") return shown.replace(/^#{1,6}(?=\s|$)|(?<=\s)#+$/g, blanked);
  if (node.type === "tableCell") return shown.replace(/^\||\|$/g, blanked);
  return shown.replace(/(?<=\n)[ \t]*(?:>[ \t]?)+/g, (frame) => " ".repeat(frame.length));
}
