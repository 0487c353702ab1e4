import type { Nodes } from "mdast";
import { type Position, START } from "../../position";

/** Where a node of the tree begins in the file. */
export function startOf(node: Nodes): Position {
  return node.position === undefined ? START : [node.position.start.line, node.position.start.column];
}
