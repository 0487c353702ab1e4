/** Word's lists, whose items are paragraphs with a sign in them and the level in their style. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { styleOf } from "./office-marks";

const LEVEL = /mso-list:[^;]*\blevel(\d)/i;

/** True for a paragraph that is an item of a list. */
export function isWordItem(node: Element): boolean {
  if (node.tagName !== "p") return false;
  return /mso-list:\s*l\d/i.test(styleOf(node)) || /MsoListParagraph/.test(String(node.properties.className));
}

/** The item, with the kind of its list and its level, from which `asLists` makes lists. */
export function wordItem(node: Element, children: readonly ElementContent[]): Element {
  const sign = children.find(isSign);
  const isNumbered = sign !== undefined && /^\s*\(?(\d+|[a-z]{1,4})[.)]/i.test(wordsIn(sign));
  return h(
    "li",
    { className: isNumbered ? "ol" : "ul", dataLevel: LEVEL.exec(styleOf(node))?.[1] ?? "1" },
    children.filter((child) => !isSign(child)),
  );
}

const isSign = (node: ElementContent): boolean =>
  node.type === "element" && node.properties.className?.toString() === "sign";

function wordsIn(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(wordsIn).join("") : "";
}

/** A list within a list belongs to the item before it; Google Docs and Word for the web have it beside that item. */
export function withListsInItems(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    const item = result.findLast(isItem);
    if (node.type === "element" && /^[ou]l$/.test(node.tagName) && item !== undefined)
      item.children.push(node);
    else result.push(node);
  }
  return result;
}

const isItem = (node: ElementContent): node is Element => node.type === "element" && node.tagName === "li";

/** Items that stand in no list, brought into lists, one in another by their levels. */
export function asLists(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  /** The lists that are open, from the outermost. */
  let open: { readonly level: number; readonly list: Element }[] = [];
  for (const node of nodes) {
    if (node.type !== "element" || node.tagName !== "li") {
      if (open.length > 0 && node.type === "text" && node.value.trim() === "") continue;
      open = [];
      const isHolder = node.type === "element" && ["div", "td", "th", "blockquote"].includes(node.tagName);
      result.push(isHolder ? { ...node, children: asLists(node.children) } : node);
      continue;
    }
    const kind = node.properties.className?.toString() === "ol" ? "ol" : "ul";
    const level = Number(node.properties.dataLevel ?? 1);
    open = open.filter((one) => one.level < level || (one.level === level && one.list.tagName === kind));
    const inner = open.at(-1);
    if (inner?.level === level) {
      inner.list.children.push(node);
      continue;
    }
    const list = h(kind, [node]);
    const item = inner?.list.children.at(-1);
    if (item?.type === "element") item.children.push(list);
    else result.push(list);
    open.push({ level, list });
  }
  return result;
}
