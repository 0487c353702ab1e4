import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Reporter } from "../reporter";
import { BLANK } from "./block-text";
import { brokenMarkup, crossedTag } from "./broken-markup";
import { foreignCodeIn } from "./foreign-code";
import { parserComplaint } from "./parser-complaint";
import { pastedHtml } from "./pasted-html";

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx).freeze();

/** The most places reported in one file. With more than this, the first ones say enough. */
const MOST_REPAIRS = 20;

/** In UTF-16 units, over all repairs: each parses the whole body again, and a file full of mistakes may be long. */
const MOST_PARSED_AGAIN = 200_000;

/**
 * Parses a body. The parser gives up at the first place that is not MDX; to find every such place in one run, the
 * offending character is reported, masked without moving anything else, and the body parsed again. One tilde is a sign
 * like others, as in `9~5`; two strike out.
 * @returns the tree, and the text that it was parsed from in the end
 */
export function parseMarkdown(
  body: string,
  reporter: Reporter,
): { readonly root: Root; readonly text: string } {
  const html = pastedHtml(body);
  if (html !== undefined) reporter.report({ ...html.finding, field: "text" });
  let text = html === undefined ? body : withoutSigns(body, html.offsets, " ");
  for (const { finding, offsets } of foreignCodeIn(text).slice(0, MOST_REPAIRS)) {
    reporter.report({ ...finding, field: "text" });
    text = withoutSigns(text, offsets, BLANK);
  }
  const most = Math.min(MOST_REPAIRS, Math.max(1, Math.floor(MOST_PARSED_AGAIN / Math.max(1, body.length))));
  for (let repairs = 0; repairs < most; repairs += 1) {
    try {
      return { root: processor.parse(text), text };
    } catch (problem) {
      const complaint = parserComplaint(problem);
      if (complaint === undefined) {
        reporter.report({ ...crossedTag(text), field: "text" });
        break;
      }
      const broken = brokenMarkup(text, complaint);
      reporter.report({ ...broken.finding, field: "text" });
      text = withoutSigns(text, broken.offsets, broken.isBlank ? " " : BLANK);
    }
  }
  // Every broken place is masked and reported by now; the rest of the body is still worth checking.
  text = text.replace(/[<{]|^(?=import|export)/gm, BLANK);
  return { root: processor.parse(text), text };
}

/** The tree of a body as it is written; `undefined` where the parser gives up at a place of it. */
export function treeOf(body: string): Root | undefined {
  try {
    return processor.parse(body);
  } catch {
    return undefined;
  }
}

/** Replaces each character by a blank or a space, so that all positions stay the same. */
function withoutSigns(text: string, offsets: readonly number[], by: string): string {
  // Offsets count UTF-16 units, and so does `split`.
  const units = text.split("");
  for (const offset of offsets) if (units[offset] !== "\n") units[offset] = by;
  return units.join("");
}
