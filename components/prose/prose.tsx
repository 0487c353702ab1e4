import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Body } from "@/lib/content/catalogue-types";

/** The words of a content file. They come as a checked tree, so nothing is compiled or evaluated here. */
export function Prose({ body, className = "" }: { body: Body; className?: string }) {
  if (body.hast.children.length === 0) return null;
  return <div className={`prose ${className}`}>{toJsxRuntime(body.hast, { Fragment, jsx, jsxs })}</div>;
}
