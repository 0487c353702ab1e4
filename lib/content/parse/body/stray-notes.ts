import type { Nodes, Root } from "mdast";
import { ANY_MONTH } from "../../../calendar/months";
import type { Advice } from "../report-together";
import type { BlockText } from "./block-text";
import { onlyItem } from "./plain-headings";

/** `1 Figures are from the return of 2026.`: a number, and a sentence that has no need of it. An address has another capital. */
const NUMBERED = new RegExp(
  `^(?:\\[?[1-9]\\]?\\)?|i{1,3}|iv) (?!(?:${ANY_MONTH})\\b)\\p{Lu}\\p{Ll}*,? (?!\\p{Lu}\\p{Ll})[^\\n]*[.!]$`,
  "u",
);

const FIX =
  "Put what it says into the sentence that has its number or its sign, and delete it here and there.";

/** `Cllr Jane Marsh, Cabinet Member for …`: the end of a letter or of a quotation; below one that is there, it is right. */
const SIGNED =
  /^(?:(?:Cllr|Councillor|Dr|Prof(?:essor)?|Sir|Dame|Mr|Mrs|Ms)\.? )?(?:\p{Lu}[\p{L}’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+(?:,| [–-]|\n)\s?(?:the )?(?:(?:Cabinet|Lead|Portfolio|Executive|Deputy|Interim|Acting|Assistant|Corporate|Strategic|Principal|Senior|Chief) )*(?:Members?|Leader|Director|Executive|Head|Manager|Officer|Holder|Chair|Mayor|Social Worker|Advis[eo]r)\b[^.!?:]*$/u;

/** The text of footnotes, which Word and a PDF have at the foot of a page, and which nothing on the page refers to. */
export function strayNotes(root: Root, blocks: readonly BlockText[], body: string): Map<Nodes, Advice> {
  const notes = new Map<Nodes, Advice>();
  const blockOf = new Map(blocks.map((block) => [block.node, block]));
  const lists = root.children.filter(({ type }) => type === "list").length;
  for (const [index, node] of root.children.entries()) {
    const item = onlyItem(node);
    const block = blockOf.get(item ?? node);
    if (index === 0 || block === undefined) continue;
    if (
      node.type === "paragraph" &&
      root.children[index - 1]?.type !== "blockquote" &&
      SIGNED.test(block.shown)
    ) {
      const problem = `\`${block.written.slice(0, 60)}\` looks like the name below a letter or a quotation, which is not here.`;
      const fix = "Delete it; or write the words above it as a quotation, with `> ` before each line.";
      notes.set(block.node, { rule: "plain-heading", problem, fix });
      continue;
    }
    // Of a list with one item nobody needs the sign, least of all an asterisk at the end of the text.
    const isYear = node.type === "list" && (node.start ?? 1) > 99;
    const isLastItem = item !== undefined && !isYear && lists === 1 && index === root.children.length - 1;
    // `* subject to conditions` between paragraphs: the sign of a note, which Markdown takes for that of a list.
    const isStarred =
      item !== undefined &&
      lists === 1 &&
      body[node.position?.start.offset ?? 0] === "*" &&
      /^\p{Ll}/u.test(block.shown) &&
      blockOf
        .get(root.children[index - 1] ?? node)
        ?.shown.trimEnd()
        .endsWith(":") !== true;
    const endsAsNote = body[node.position?.start.offset ?? 0] !== "-" && /[.!]$/.test(block.shown);
    const isNumbered = node.type === "paragraph" && NUMBERED.test(block.shown);
    const isNote = isStarred || (isLastItem ? endsAsNote : isNumbered);
    if (!isNote) continue;
    const problem = `\`${block.written.slice(0, 60)}\` looks like the text of a footnote.`;
    notes.set(block.node, { rule: "plain-heading", problem, fix: FIX });
  }
  return notes;
}
