import type { List, Nodes } from "mdast";
import { type Advice, reportTogether } from "../report-together";
import type { Reporter } from "../reporter";
import { listLinesIn, type TextLine } from "../words/list-lines";
import type { BlockText } from "./block-text";
import { startOf } from "./start";

interface PlacedLine extends TextLine {
  readonly block: BlockText;
  /** Where its first sign stands in the block. */
  readonly offset: number;
}

/**
 * The paragraphs of a body that hold lines that look like items of a list; each kind of line is one issue.
 * @param before what stands above each block of the body
 */
export function reportListLines(
  blocks: readonly BlockText[],
  before: ReadonlyMap<Nodes, Nodes | undefined>,
  reporter: Reporter,
): Set<Nodes> {
  const paragraphs = blocks.filter(({ node }) => node.type === "paragraph");
  const lines = paragraphs.flatMap((block) => linesOf(block, before.get(block.node)?.type === "list"));
  const listLines = listLinesIn(lines);
  reportTogether(
    listLines.map(({ line, sign, isNumber, level }) => ({
      at: line.block.at(line.offset),
      advice: listLineAdvice(line, sign, isNumber, level),
    })),
    "text",
    reporter,
  );
  return new Set(listLines.map(({ line }) => line.block.node));
}

function linesOf(block: BlockText, isBelowList: boolean): PlacedLine[] {
  let start = 0;
  return block.shown.split("\n").map((shown, index) => {
    const { line, isEscaped } = withSign(shown, block.written.slice(start, start + shown.length));
    const offset = start + line.length - line.trimStart().length;
    start += shown.length + 1;
    const isInItem = block.within === "item" && index > 0;
    const isIndented = /^\s/.test(line);
    const isFirst = index === 0;
    return {
      text: line.trimStart(),
      isFirst,
      isInItem,
      isIndented,
      isBelowList,
      isEscaped,
      block,
      offset,
    };
  });
}

/** A sign of a list that a converter of Word has put a backslash before, so that it makes none: `\\- Visit`, `1\\. Visit`. */
const ESCAPED = /^(\s*)(?:\\([-*+])|(\d{1,3})\\([.)]))(?=\s)/;

function withSign(shown: string, written: string): { readonly line: string; readonly isEscaped: boolean } {
  const [whole, indent = "", bullet = "", number = "", stop = ""] = ESCAPED.exec(written) ?? [];
  return whole === undefined
    ? { line: shown, isEscaped: false }
    : { line: `${indent}${bullet}${number}${stop} ${shown.slice(whole.length)}`, isEscaped: true };
}

function listLineAdvice(
  { block, isFirst, isInItem, isEscaped }: PlacedLine,
  sign: string,
  isNumber: boolean,
  level: number,
): Advice {
  const written = isEscaped ? sign.replace(/(?=.$)/, "\\") : sign;
  if (isEscaped && isFirst && block.within === "item") {
    return {
      rule: "unread-list",
      problem: `An item of a list has \`${written}\` before its words, which is shown with them.`,
      fix: `Take \`${written}\` out: the sign before it makes the item.`,
    };
  }
  if (isEscaped && isNumber) return ESCAPED_NUMBER;
  return isNumber ? numberAdvice(written, isInItem, block) : bulletAdvice(written, level);
}

function bulletAdvice(sign: string, level: number): Advice {
  const isHyphen = /^-(?![->])/.test(sign);
  const spaces =
    level === 0 ? "" : `, with ${2 * level} spaces before it, since it is an item of the list within`;
  const item = `${" ".repeat(2 * level)}- `;
  return {
    rule: "unread-list",
    problem: isHyphen
      ? "A line begins with a hyphen that no space follows: it is shown as it stands, and makes no list."
      : `A line begins with \`${sign}\`: it is shown as it stands, and makes no list.`,
    allowed: "a hyphen and a space before each item of a list; an empty line before the first",
    fix: isHyphen
      ? `Write \`${item}\`, a hyphen and a space${spaces}.`
      : `Write \`${item}\` in place of \`${sign}\`${spaces}.`,
  };
}

/** A part of an item is no item of the list around it, whose numbers would be others. */
function numberAdvice(sign: string, isInItem: boolean, { indent }: BlockText): Advice {
  if (!isInItem) return NUMBERED;
  const spaces = indent === 3 ? "three" : indent === 2 ? "two" : indent;
  return {
    rule: NUMBERED.rule,
    problem:
      "A line below an item of a list begins with a number or a letter, and runs on with the line above it.",
    allowed: "a list within an item: each line begins with spaces, a hyphen and a space",
    fix: `Write \`${" ".repeat(indent)}- \`, ${spaces} spaces, a hyphen and a space, in place of \`${sign}\`, and so for each line that belongs to the item above.`,
  };
}

const NUMBERED: Advice = {
  rule: "unread-list",
  problem: "A line begins with a number or a letter in a way that makes no list.",
  allowed: "`1. `, with a full stop and a space, before the first item; an empty line before it",
  fix: "Begin the items with `1. `, `2. ` and so on, below an empty line. Where they are no list, put an empty line between them.",
};

const ESCAPED_NUMBER: Advice = {
  rule: "unread-list",
  problem: "A line begins with a number and a backslash, which makes no list of it.",
  fix: "Take the backslash out, and write `1. `, `2. ` and so on: a number, a full stop and a space make an item of a list.",
};

/** Numbers that do not follow one another: the page counts by itself, and a step may be lost. */
function reportCount({ children }: List, text: string, report: (advice: Advice) => void): void {
  const numbers = children.map(({ position }) => Number.parseInt(text.slice(position?.start.offset), 10));
  const wrong = numbers.findIndex((number, index) => index > 0 && number !== (numbers[index - 1] ?? 0) + 1);
  // Some write each item with the same number, and let the page count.
  if (wrong === -1 || new Set(numbers).size === 1) return;
  report({
    rule: "unlikely-number",
    problem: `The numbers of the list are ${numbers.join(", ")}, and the page shows ${numbers.map((_, index) => (numbers[0] ?? 1) + index).join(", ")}.`,
    fix: `See whether a step is missing before \`${numbers[wrong]}.\`, and number the items in order.`,
  });
}

/** The sign or the number with which an item of a list begins. */
const markerAt = ({ position }: Nodes, text: string): string =>
  /^\S+/.exec(text.slice(position?.start.offset, position?.end.offset))?.[0] ?? "-";

/** Reports lists and quotations that nobody meant, and items without words. */
export function reportUnmeant(node: Nodes, text: string, reporter: Reporter): void {
  const at = startOf(node);
  const report = (advice: Advice) => reporter.report({ ...advice, at, field: "text" });
  if (node.type === "list" && node.ordered && (node.start ?? 1) >= 1000) {
    report({
      rule: "unmeant-markup",
      problem: `\`${node.start}. \` at the beginning of a line makes a numbered list of it.`,
      fix: `Write \`${node.start}\\. \`, or begin the sentence with another word.`,
    });
  }
  if (node.type === "list" && node.ordered) reportCount(node, text, report);
  if (node.type === "listItem" && node.children.length === 0) {
    report({
      rule: "unmeant-markup",
      problem: "An item of a list has no words.",
      fix: "Write what belongs there, or delete the line.",
    });
  }
  const first = node.type === "listItem" ? node.children[0]?.type : undefined;
  if (first === "list" || first === "heading") {
    report({
      rule: "unmeant-markup",
      problem: `An item of a list begins with ${first === "list" ? "another list" : "a heading"}.`,
      fix:
        first === "list"
          ? "Write one hyphen or number before its words."
          : `Take \`${markerAt(node, text)}\` out, which makes an item of it, or the \`#\`.`,
    });
  }
  if (node.type === "blockquote") {
    const written = text.slice(node.position?.start.offset, node.position?.end.offset);
    if (/^>>\s?\S[^\n]*\n>>/.test(written)) {
      report({
        rule: "unread-list",
        problem: "Lines begin with `>>`: they are shown as one quotation within another.",
        fix: "Write `- ` in place of `>>` before each item of a list; before each paragraph of a quotation, one `> `.",
      });
    }
    const first = /^>[ \t]*([\d£=][^\s]*)/.exec(written)?.[1];
    if (first !== undefined && !written.includes("\n")) {
      report({
        rule: "unmeant-markup",
        problem: `\`> ${first}\` at the beginning of a line makes a quotation of it.`,
        fix: `Write \`more than ${first.replace(/^=/, "")}\`, or \`\\>\` for the sign.`,
      });
    }
  }
}
