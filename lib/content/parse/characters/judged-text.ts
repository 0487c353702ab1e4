import type { Nodes } from "mdast";
import { type Position, positionsIn } from "../../position";
import { withRepairs } from "./clean-text";
import { repairsIn } from "./repairs";

const NO_BREAK_SPACE = /[\u00A0\u202F]/g;
const PRINT_HYPHEN = /[\u2010\u2011]/g;

/**
 * A text with plain spaces and hyphens for those that Word types of itself. Every rule judges this form, so that none is
 * switched off by a sign that looks the same. No letter moves.
 */
export function withPlainSigns(text: string): string {
  return text.replace(NO_BREAK_SPACE, " ").replace(PRINT_HYPHEN, "-");
}

/**
 * Makes a file's text what the rest of the pipeline expects: no byte order mark, and `\n` at the end of every
 * line. Neither changes the line or column of anything.
 */
export function normalised(text: string): string {
  return text.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
}

/** A text as rules judge it, and where each of its places stands in the file. */
interface JudgedText {
  readonly text: string;
  readonly positionAt: (offset: number) => Position;
}

/**
 * A whole file as rules judge it.
 * @param raw as it was read
 */
export function judgedText(raw: string): JudgedText {
  const text = normalised(raw);
  const clean = withRepairs(text, repairsIn(text));
  const judged = withPlainSigns(clean.text);
  return { text: judged, positionAt: (offset) => clean.placeInFile(positionsIn(judged)(offset)) };
}

/**
 * Puts the spaces and hyphens at which no line may break back into a tree that was parsed and judged without them. A text
 * that Markdown changed in length keeps the plain ones, and loses nothing that is read.
 * @param body as it is written; `root` was parsed from the same with plain signs
 */
export function restoreNoBreaks(root: Nodes, body: string): void {
  if (withPlainSigns(body) !== body) restore(root, body);
}

function restore(node: Nodes, body: string): void {
  if ("children" in node) for (const child of node.children) restore(child, body);
  if (node.type !== "text") return;
  const written = body.slice(node.position?.start.offset, node.position?.end.offset);
  if (written.length !== node.value.length) return;
  node.value = node.value.replace(/[ -]/g, (sign, at: number) => {
    const before = written.charAt(at);
    return withPlainSigns(before) === sign ? before : sign;
  });
}
