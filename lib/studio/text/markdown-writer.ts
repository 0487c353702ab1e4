import type { PhrasingContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { withPrintedQuotes } from "../../model/typography";

/** Writes a text as content files have it; what would be read as a mark is written so that it is none. */
export const markdownWriter = unified()
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkStringify, { bullet: "-", emphasis: "_", rule: "-" });

/**
 * A photograph as it stands in a text, with its words and its credit as they were typed. Quotation marks are those of print, as
 * in all other words of a page.
 * @param address of its file, as seen from the text
 */
export function photographInText(address: string, shows: string, credit: string): string {
  const [alt, title] = [shows, credit].map((words) => withPrintedQuotes(words));
  return written({ type: "image", url: address, alt, title });
}

/** A link to a page of the site as it stands in a text. */
export function linkInText(address: string, words: string): string {
  return written({ type: "link", url: address, children: [{ type: "text", value: words }] });
}

const written = (node: PhrasingContent): string =>
  markdownWriter.stringify({ type: "root", children: [{ type: "paragraph", children: [node] }] }).trim();
