import { attribute, type Element, elementsOf, type Parent, removeComments, tree } from "../pages/page-tree";

const ADVANCE_LOADS = new Set(["preload", "modulepreload", "prefetch"]);

/** True for the empty box that React leaves where it would have put what arrives late. */
function isEmptyBox(element: Element): boolean {
  const isHidden = element.tagName === "div" && attribute(element, "hidden") !== undefined;
  return isHidden && element.childNodes.length === 0;
}

/** True for what runs, and for what fetches what runs. Data for machines stays: it runs nothing. */
function isForScripts(element: Element): boolean {
  if (element.tagName === "script") return attribute(element, "type") !== "application/ld+json";
  return element.tagName === "link" && ADVANCE_LOADS.has(attribute(element, "rel") ?? "");
}

/** Takes out of a page all that Next and React have put there for scripts: scripts, loads of them, marks and boxes. */
export function removeRuntime(page: Parent): void {
  for (const element of elementsOf(page)) if (isForScripts(element)) tree.detachNode(element);
  removeComments(page);
  // Last, since a box may hold nothing but a script or a comment.
  for (const element of elementsOf(page)) if (isEmptyBox(element)) tree.detachNode(element);
}
