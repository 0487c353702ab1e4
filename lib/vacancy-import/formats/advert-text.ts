import type { Element, ElementContent, Root as Hast, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toMdast } from "hast-util-to-mdast";
import { h } from "hastscript";
import type { RootContent as Block, Nodes, PhrasingContent, Root } from "mdast";
import remarkMdx from "remark-mdx";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { wordsOf } from "../../content/parse/body/output";
import { type Fact, LONGEST_TEXT, say, tooLong, type Written } from "../facts";
import { withoutEntities } from "../plain-words";
import { factsOn, isValue, type Labelled, labelAlone } from "./labelled";
import { definitionLines, tableLines } from "./pairs";

/** Elements that a page shows. Of the others the words stay, without the mark. */
const KEPT = new Set("p div section article h1 h2 h3 h4 h5 h6 ul ol li strong b em i br a".split(" "));

/** Elements that go with all that is in them. */
const LEFT_OUT = new Set("script style template iframe object svg img form nav head title".split(" "));

/** Nested deeper, it is no advert: reading it would fill the call stack. */
const DEEPEST = 50;

const writer = unified().use(remarkMdx).use(remarkStringify, { bullet: "-", emphasis: "_" });

function kept(nodes: readonly RootContent[], depth = 0): ElementContent[] {
  if (depth > DEEPEST) return [];
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") return [node];
    if (node.type !== "element" || LEFT_OUT.has(node.tagName)) return [];
    const clean = (inner: readonly RootContent[]) => kept(inner, depth + 1);
    if (node.tagName === "dl") return definitionLines(node, clean);
    if (node.tagName === "table") return tableLines(node, clean);
    return keptElement(node, kept(node.children, depth + 1));
  });
}

function keptElement({ tagName, properties }: Element, children: ElementContent[]): ElementContent[] {
  if (!KEPT.has(tagName)) return children;
  // The title of a page is its only heading of the first level.
  if (tagName === "h1") return [h("h2", children)];
  if (tagName !== "a") return [h(tagName, children)];
  const address = String(properties.href ?? "");
  return /^(?:https?:\/\/|mailto:)/i.test(address) ? [h("a", { href: address }, children)] : children;
}

const ELEMENT = /<\/?[a-z][^>]*>/i;

/** HTML may be written in references to signs throughout, `&lt;p&gt;`, and a plain text may hold some. */
function asHast(source: string): Hast {
  const text = ELEMENT.test(source) ? source : withoutEntities(source);
  return ELEMENT.test(text) ? fromHtml(text, { fragment: true }) : linesOfText(text);
}

function linesOfText(text: string): Hast {
  return { type: "root", children: text.split(/\r?\n|\r/).map((line) => h("p", line)) };
}

/** Lines of a paragraph as paragraphs: adverts break lines where they mean to begin another. */
function linesApart(block: Block): Block[] {
  if (block.type !== "paragraph") return [block];
  const lines: PhrasingContent[][] = [[]];
  for (const node of block.children) {
    if (node.type === "break") lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.map((children) => ({ type: "paragraph", children }));
}

const linesOf = (block: Block): string[] =>
  wordsOf({ type: "root", children: [block] })
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** E-mail addresses to which links in a block lead: their words may be a name alone. */
function mailsIn(node: Nodes): string[] {
  if (node.type === "link") return /^mailto:([^?]+)/i.exec(node.url)?.slice(1) ?? [];
  return "children" in node ? node.children.flatMap(mailsIn) : [];
}

/** Takes down the facts in blocks, and leaves what is more than facts. */
function withoutFacts(blocks: readonly Block[], written: Written): Block[] {
  const lines = blocks.map(linesOf);
  /** The fact that a block is the label of, where its value is the next block. */
  const labelAt = (index: number): Fact | undefined => {
    const [[label = "", ...more] = [], [value = "", ...others] = []] = [lines[index], lines[index + 1]];
    return more.length + others.length === 0 && isValue(value) ? labelAlone(label) : undefined;
  };
  return blocks.filter((block, index) => {
    const take = ({ fact, words }: Labelled) => {
      say(written, fact, words);
      if (fact === "ask") say(written, "askMail", mailsIn(block)[0]);
    };
    const label = labelAt(index - 1);
    if (label !== undefined) take({ fact: label, words: lines[index]?.[0] ?? "" });
    if (label !== undefined || labelAt(index) !== undefined) return false;
    const facts = lines[index]?.flatMap(factsOn) ?? [];
    for (const fact of facts) if (fact !== undefined) take(fact);
    return facts.includes(undefined);
  });
}

/**
 * A text of an advert, HTML or plain, as Markdown. Lines that are nothing but facts are taken down, and out of it.
 * @param isPlain true where its format says that it is no HTML
 */
export function readText(text: string, written: Written, isPlain = false): void {
  if (text.length > LONGEST_TEXT) throw tooLong("text", LONGEST_TEXT);
  // A document, since lines that stand in no element are paragraphs as well.
  const tree = toMdast(
    { type: "root", children: kept((isPlain ? linesOfText(text) : asHast(text)).children) },
    { document: true },
  );
  if (tree.type !== "root") return;
  const root: Root = { type: "root", children: withoutFacts(tree.children.flatMap(linesApart), written) };
  const markdown = writer.stringify(root).trim();
  if (markdown === "") delete written.text;
  else written.text = markdown;
}
