import type { Nodes, Root } from "mdast";
import type { DocumentType } from "../../../model/document-types";
import type { IssueRule } from "../../issue-rules";
import type { Position } from "../../position";
import { type Advice, reportTogether } from "../report-together";
import type { Reporter } from "../reporter";
import { isComponentName } from "../text-rules";
import { brokenWordsIn } from "../words/broken-words";
import { dayOfCell } from "../words/days-without-year";
import { entitiesIn, entityFix } from "../words/entities";
import { listInFirstItem } from "../words/lists-in-one-line";
import { rawMarksIn } from "../words/raw-marks";
import { isOutside, residuesIn } from "../words/residue";
import { signsBesideFigures } from "../words/signs-beside-figures";
import { textMistakesIn } from "../words/text-mistakes";
import { cutOffIn, unclosedIn } from "../words/typing-slips";
import { BLANK, type BlockText, blocksIn } from "./block-text";
import { doubledFigures, doubledParagraphs } from "./doubled-text";
import { fieldLineIn } from "./field-lines";
import { footnotesOf } from "./footnote-marks";
import { isHtmlElement } from "./html-elements";
import { reportListLines } from "./list-lines";
import { type Leftover, loneSigns, rawAdvice } from "./lone-signs";
import { lostBeginning } from "./lost-beginnings";
import { nothingBelow } from "./nothing-below";
import { onlyNumbered, plainHeadings } from "./plain-headings";
import { lineBreaksOf, runOnLinesIn } from "./run-on-lines";
import { strayNotes } from "./stray-notes";
import { isDashed, unreadTableIn } from "./tables";
import { unreadLinksIn, wordsInBrackets } from "./unread-links";

/** Rules whose remedies change the lines of a paragraph. */
const TOLD_BY_LINE: ReadonlySet<IssueRule> = new Set(["unread-table", "left-by-a-program"]);

interface OfFile {
  readonly type: DocumentType;
  /** All that the file says, fields and text. */
  readonly file: string;
}

/**
 * Reports what a reader would see of the markup itself: signs that Markdown did not understand, and what other programs
 * have left between the words. Code is shown as it stands, and is passed over.
 * @param body the text that the tree was parsed from
 * @param of the file that the body stands in
 */
export function reportLeftovers(root: Root, body: string, of: OfFile, reporter: Reporter): void {
  const blocks = blocksIn(root, body);
  const isHtml = reporter.issues.some(({ rule }) => rule === "html-in-text");
  const isFootnote = footnotesOf(blocks);
  const breaks = lineBreaksOf(blocks);
  const doubled = doubledParagraphs(blocks);
  const headings = plainHeadings(root, blocks);
  const notes = strayNotes(root, blocks, body);
  const alone = new Set(root.children.map(onlyNumbered));
  const empty = nothingBelow(root, blocks);
  const before = new Map(root.children.map((node, index) => [node as Nodes, root.children[index - 1]]));
  const dashed = new Set(root.children.filter((node) => isDashed(node, body)).map((node): Nodes => node));
  const after = new Map(root.children.map((node, index) => [node as Nodes, root.children[index + 1]]));
  const lists = reportListLines(blocks, before, reporter);
  const mistakes: { at: Position; advice: Advice }[] = [];
  for (const [index, block] of blocks.entries()) {
    const table = unreadTableIn(block, before.get(block.node), isHtml, dashed);
    const isList = lists.has(block.node);
    const lone = isHtml || table !== undefined ? [] : loneSigns(block, before.has(block.node));
    const leftovers =
      lone.length > 0
        ? lone
        : table === undefined
          ? [
              ...marksOf(block, isList, isFootnote, of.file),
              ...brokenWordsIn(block.shown),
              ...htmlIn(block),
              ...doubledFigures(block),
              ...signsBesideFigures(block.written),
              ...(alone.has(block.node) ? listInFirstItem(block.shown) : []),
              ...(headings.has(block.node) || isHtml ? [] : cutOff(block, after.get(block.node))),
              ...(block.within === "item" && blocks[index + 1]?.within !== "item" ? cutOffItem(block) : []),
            ]
          : [table];
    // A link that lacks a bracket is told to be that.
    if (table === undefined && !leftovers.some(({ advice: { rule } }) => rule === "unread-link"))
      leftovers.push(...unclosedIn(block.shown, /^["“]/.test(blocks[index + 1]?.written ?? "")));
    const field = fieldLineIn(block, of.type);
    if (field !== undefined && leftovers.length === 0) leftovers.push(field);
    const lost = isHtml ? undefined : lostBeginning(block, blocks[index - 1], before.get(block.node));
    if (lost !== undefined && leftovers.length === 0) leftovers.push({ offset: 0, advice: lost });
    const nothing = empty.get(block.node);
    if (nothing !== undefined && leftovers.length === 0) leftovers.push({ offset: 0, advice: nothing });
    const twice = doubled.get(block.node);
    if (twice !== undefined) leftovers.push({ offset: 0, advice: twice });
    const heading =
      leftovers.length === 0 && !isList ? (notes.get(block.node) ?? headings.get(block.node)) : undefined;
    if (heading !== undefined) leftovers.push({ offset: 0, advice: heading });
    // Lines of a list or a table, or of the head of an e-mail, are told to be that.
    const isTold = isList || leftovers.some(({ advice: { rule } }) => TOLD_BY_LINE.has(rule));
    if (!isTold) leftovers.push(...runOnLinesIn(block, breaks));
    mistakes.push(...leftovers.map(({ offset, advice }) => ({ at: block.at(offset), advice })));
  }
  reportTogether(mistakes, "text", reporter);
}

function marksOf(
  block: BlockText,
  isList: boolean,
  isFootnote: (mark: string, shown: string, offset: number) => boolean,
  file: string,
): Leftover[] {
  const { shown, written } = block;
  const links = unreadLinksIn(block);
  const isInLink = ({ offset }: { readonly offset: number }) =>
    links.some((link) => link.offset <= offset && offset < link.end);
  const residues = residuesIn(shown, written).filter(
    (residue) => !isInLink(residue) && !isFootnote(residue.written, shown, residue.offset),
  );
  // A cell is told what it cannot hold by the rules of tables.
  const words = textMistakesIn(shown, file)
    .filter(isOutside(residues))
    .filter(({ advice }) => block.node.type !== "tableCell" || advice.rule !== "unread-list");
  if (block.node.type === "tableCell") words.push(...dayOfCell(shown.replaceAll(BLANK, " ")));
  const isTold = ({ offset, end }: { readonly offset: number; readonly end: number }) =>
    [...residues, ...words].some((told) => told.offset >= offset && told.offset < end);
  const brackets = wordsInBrackets(block).filter((one) => !isInLink(one) && !isTold(one));
  if (isList) return [...links, ...residues, ...words, ...brackets];
  const marks = rawMarksIn(shown).filter(
    (mark) => !isInLink(mark) && !isFootnote(mark.written, shown, mark.offset),
  );
  // The first says how to write both signs of a pair.
  const first = marks.filter(({ fix }, index) => marks.findIndex((mark) => mark.fix === fix) === index);
  const raw = first.map(({ offset, written: sign, fix }) => ({
    offset,
    advice: rawAdvice(written, offset, sign, fix),
  }));
  return [...links, ...residues, ...words, ...brackets, ...raw];
}

/** A paragraph that was cut off. One above a list goes on in it; items may end with `and`. */
function cutOff({ node, within, shown }: BlockText, next: Nodes | undefined): Leftover[] {
  if (node.type !== "paragraph" || within !== undefined) return [];
  const [sign] = /[;,]$/.exec(shown.trimEnd()) ?? [];
  if (sign !== undefined) return [{ offset: shown.trimEnd().length - 1, advice: openEnd(sign, next) }];
  if (next?.type === "list") return [];
  const mistake = cutOffIn(shown, true);
  return mistake === undefined ? [] : [mistake];
}

/** The last item of a list that was cut off. */
function cutOffItem({ shown }: BlockText): Leftover[] {
  const mistake = cutOffIn(shown, false);
  return mistake === undefined ? [] : [mistake];
}

function openEnd(sign: string, next: Nodes | undefined): Advice {
  const right = next?.type === "list" ? "`:`, above a list" : "a full stop, or the rest of the sentence";
  return {
    rule: "typing-slip",
    problem: `The paragraph ends with \`${sign}\`, as if more were to come.`,
    fix: `Write ${right}.`,
  };
}

/** HTML that was written with references, and so is shown: `&amp;nbsp;`, `&lt;b&gt;`. */
function htmlIn({ node, written }: BlockText): Leftover[] {
  if (!/&|\\<|`</.test(written)) return [];
  const text = textOf(node);
  const entities = entitiesIn(text).map(
    (entity): Leftover => ({
      offset: Math.max(0, written.indexOf(entity.written.slice(1)) - 1),
      advice: {
        rule: "raw-markup",
        problem: `\`${entity.written}\` is shown as it stands.`,
        fix: entityFix(entity),
      },
    }),
  );
  const tags = [...text.matchAll(/<\/?([a-z][a-z\d]{0,20})(?:\s[^<>]{0,300})?\/?>/gi)]
    .filter(([, name = ""]) => isHtmlElement(name.toLowerCase()) && !isComponentName(name))
    .map(
      ([tag]): Leftover => ({
        offset: Math.max(0, written.indexOf("&lt;")),
        advice: {
          rule: "raw-markup",
          problem: `\`${tag}\` is HTML, and is shown as it stands.`,
          fix: "Take it out, and write the text in Markdown.",
        },
      }),
    );
  return [...entities, ...tags, ...shownCitations(written)];
}

/** A citation that is shown as it is written: `\\<Figure … />`, `&lt;Figure … />`, or one between backquotes. */
function shownCitations(written: string): Leftover[] {
  return [...written.matchAll(/(\\<|&lt;|`<)((?:Figure|Term)\b[^<>&`\n]{0,200})(?:\/>|\/&gt;)`?/g)].map(
    ({ 0: shown, 2: inside = "", index }) => ({
      offset: index,
      advice: {
        rule: "raw-markup",
        problem: `\`${shown.replaceAll("`", "")}\` is shown as it stands, and no figure or term in its place.`,
        fix: `Write \`<${inside.trim()} />\`, without signs around it.`,
      },
    }),
  );
}

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
