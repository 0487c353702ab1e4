import type { Nodes } from "mdast";
import { cleanDecoded } from "../characters/decoded-text";
import type { Reporter } from "../reporter";
import { startOf } from "./start";

/** Cleans text in which signs are written as references, such as `&shy;`, which the look at the file has not seen. */
export function cleanReferences(root: Nodes, body: string, reporter: Reporter): void {
  if (/&[#a-z]/i.test(body)) clean(root, reporter);
}

function clean(node: Nodes, reporter: Reporter): void {
  const place = { at: startOf(node), field: "text" };
  if (node.type === "text") node.value = cleanDecoded(node.value, place, reporter);
  if (node.type === "image" && node.alt) node.alt = cleanDecoded(node.alt, place, reporter);
  if ("children" in node) for (const child of node.children) clean(child, reporter);
}
