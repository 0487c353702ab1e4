import type { Advice } from "../report-together";
import { loneLine } from "../words/lone-lines";
import { HEADING } from "../words/raw-marks";
import { residuesIn } from "../words/residue";
import { BLANK, type BlockText } from "./block-text";

/** What a reader would see of the markup itself, with its place in the block. */
export interface Leftover {
  readonly offset: number;
  readonly advice: Advice;
}

/** The explanation for a sign of a markup that is shown as it stands. */
export function rawAdvice(written: string, offset: number, sign: string, fix: string): Advice {
  const excerpt = written.slice(offset, offset + 40).split("\n", 1)[0] ?? sign;
  const escaped = sign.trim().replace(/[!-/:-@[-`{-~]/g, "\\$&");
  const isQuote = sign.startsWith("`");
  return {
    rule: "raw-markup",
    problem: isQuote
      ? `A backquote is shown as it stands, before \`${excerpt.replaceAll("`", "")}\`.`
      : `\`${sign.trim()}\` is shown as it stands: \`${excerpt}\`.`,
    fix:
      escaped.startsWith("\\") && !isQuote
        ? `${fix} Where the sign itself is meant, write \`${escaped}\`.`
        : fix,
  };
}

/** A paragraph that no editor has written as one: of signs alone, or of a page that it was copied from. */
export function loneSigns(block: BlockText, isOfPage: boolean): Leftover[] {
  const { node, shown } = block;
  const text = plainWords(block).trim();
  if (node.type !== "paragraph" || text.length > 200 || text.includes(BLANK)) return [];
  // In a list a number may be an item.
  const advice = isOfPage || !/^\d+$/.test(text) ? loneLine(text) : undefined;
  if (advice !== undefined) return [{ offset: 0, advice }];
  if (!isOfPage) return [];
  if (/^#\p{L}[^#\n]*$/u.test(text) && residuesIn(text).length === 0) {
    return [{ offset: 0, advice: rawAdvice(shown, 0, "#", HEADING) }];
  }
  if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) return [];
  const problem = `The paragraph \`${text.slice(0, 40)}\` has no words.`;
  const fix = "Delete it. For a line across the page write `---` below an empty line.";
  return [{ offset: 0, advice: { rule: "raw-markup", problem, fix } }];
}

/** The words of a paragraph that stands in bold as a whole, without the signs for it; and escaped signs as they are shown. */
function plainWords({ node, shown, written }: BlockText): string {
  const only = node.type === "paragraph" && node.children.length === 1 ? node.children[0] : undefined;
  if (only?.type === "strong" || only?.type === "emphasis") return shown.replace(/^\uE000+|\uE000+$/g, "");
  const blanks = shown.split(BLANK).length - 1;
  const escapes = written.match(/\\[!-/:-@[-`{-~]/g)?.length ?? 0;
  return escapes > 0 && blanks === 2 * escapes ? written.replace(/\\([!-/:-@[-`{-~])/g, "$1") : shown;
}
