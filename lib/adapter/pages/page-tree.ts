import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from "parse5";

export type Element = Tree.Element;
export type Parent = Tree.ParentNode;

/** Every element of a page, in document order. */
export function* elementsOf(parent: Parent): Generator<Element> {
  for (const child of [...parent.childNodes]) {
    if (!tree.isElementNode(child)) continue;
    yield child;
    yield* elementsOf(child);
    if ("content" in child) yield* elementsOf(child.content);
  }
}

/** An attribute's value, or undefined when the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The text directly in an element. */
export function textOf(element: Element): string {
  return element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : "")).join("");
}

/** Removes every comment from a page. */
export function removeComments(parent: Parent): void {
  for (const child of [...parent.childNodes]) {
    if (tree.isCommentNode(child)) tree.detachNode(child);
    else if (tree.isElementNode(child)) removeComments(child);
  }
}

export { tree };
