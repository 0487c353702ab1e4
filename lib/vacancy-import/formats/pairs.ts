import type { Element, ElementContent, RootContent } from "hast";
import { h } from "hastscript";

/** How the content of an element is cleaned. */
type Clean = (nodes: readonly RootContent[]) => ElementContent[];

const BLOCKS = new Set("p div section article h1 h2 h3 h4 h5 h6 ul ol".split(" "));

const elementsOf = (nodes: readonly RootContent[]): Element[] =>
  nodes.flatMap((node) => (node.type === "element" ? [node] : []));

/** A label and its value as one line, or as two where the value is more than a line. */
function line(label: ElementContent[], value: ElementContent[]): ElementContent[] {
  if (value.some((node) => node.type === "element" && BLOCKS.has(node.tagName)))
    return [h("p", label), ...value];
  return [h("p", [...withoutColon(label), ": ", ...value])];
}

function withoutColon(label: ElementContent[]): ElementContent[] {
  const last = label.at(-1);
  if (last?.type === "text")
    return [...label.slice(0, -1), { type: "text", value: last.value.replace(/\s*:?\s*$/, "") }];
  if (last?.type === "element")
    return [...label.slice(0, -1), { ...last, children: withoutColon(last.children) }];
  return label;
}

/** A list of terms and what they stand for as lines: `Closing date: 1 December 2026`. */
export function definitionLines({ children }: Element, clean: Clean): ElementContent[] {
  const parts = elementsOf(children).flatMap((part) =>
    part.tagName === "div" ? elementsOf(part.children) : [part],
  );
  return parts.flatMap((part, index) => {
    if (part.tagName === "dt") {
      const next = parts[index + 1];
      return line(clean(part.children), next?.tagName === "dd" ? clean(next.children) : []);
    }
    return parts[index - 1]?.tagName === "dt" ? [] : [h("p", clean(part.children))];
  });
}

function rowsIn(nodes: readonly RootContent[]): Element[] {
  return elementsOf(nodes).flatMap((node) =>
    /^t(?:head|body|foot)$/.test(node.tagName) ? rowsIn(node.children) : node.tagName === "tr" ? [node] : [],
  );
}

/** A table of two columns as lines, the first of each row its label. Other tables are no text, and nothing is left of them. */
export function tableLines({ children }: Element, clean: Clean): ElementContent[] {
  const rows = rowsIn(children).map((row) => elementsOf(row.children));
  if (rows.some(({ length }) => length !== 2)) return [];
  return rows.flatMap(([label, value]) => line(clean(label?.children ?? []), clean(value?.children ?? [])));
}
