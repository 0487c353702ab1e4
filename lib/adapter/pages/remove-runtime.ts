import { attribute, type Element, elementsOf, type Parent, removeComments, tree } from "./page-tree";

const ADVANCE_LOADS = new Set(["preload", "modulepreload", "prefetch"]);

/** True for the empty hidden element into which React would stream late content. */
function isEmptyBox(element: Element): boolean {
  const isHidden = element.tagName === "div" && attribute(element, "hidden") !== undefined;
  return isHidden && element.childNodes.length === 0;
}

/** True for scripts and for links that load scripts in advance. JSON-LD stays: browsers do not run it. */
function isForScripts(element: Element): boolean {
  if (element.tagName === "script") return attribute(element, "type") !== "application/ld+json";
  return element.tagName === "link" && ADVANCE_LOADS.has(attribute(element, "rel") ?? "");
}

/**
 * Removes everything that React, and Next around it, put into a page for scripts and for loading ahead: scripts, preloads,
 * comments, empty hidden elements.
 */
export function removeRuntime(page: Parent): void {
  for (const element of elementsOf(page)) if (isForScripts(element)) tree.detachNode(element);
  removeComments(page);
  // Last, since such an element may have held nothing but a script or a comment.
  for (const element of elementsOf(page)) if (isEmptyBox(element)) tree.detachNode(element);
}
