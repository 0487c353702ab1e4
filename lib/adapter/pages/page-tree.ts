import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from "parse5";

export type Element = Tree.Element;
export type Parent = Tree.ParentNode;

/** Every element of a page, in document order, as it is now. */
export function elementsOf(parent: Parent): readonly Element[] {
  const elements: Element[] = [];
  const collect = ({ childNodes }: Parent): void => {
    for (const child of childNodes) {
      if (!tree.isElementNode(child)) continue;
      elements.push(child);
      collect(child);
      if ("content" in child) collect(child.content);
    }
  };
  collect(parent);
  return elements;
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
