import type { Root, RootContent } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Body } from "@/lib/catalogue/types";

function render(children: readonly RootContent[]) {
  const tree: Root = { type: "root", children: [...children] };
  return toJsxRuntime(tree, { Fragment, jsx, jsxs });
}

/** The words of a content file. They come as a checked tree, so nothing is compiled or evaluated here. */
export function Prose({ body, className = "" }: { body: Body; className?: string }) {
  if (body.hast.children.length === 0) return null;
  return <div className={`prose ${className}`}>{render(body.hast.children)}</div>;
}

/** Splits a body before each second-level heading; what precedes the first is a part of its own. */
function sections(body: Body): readonly (readonly RootContent[])[] {
  const parts: RootContent[][] = [];
  for (const node of body.hast.children) {
    const starts = node.type === "element" && node.tagName === "h2";
    const last = parts.at(-1);
    if (starts || last === undefined) parts.push([node]);
    else last.push(node);
  }
  return parts.filter((part) => part.some((node) => node.type === "element"));
}

/** The words of a content file, with its parts in two columns where there is room. */
export function ProseSections({ body, className = "" }: { body: Body; className?: string }) {
  const parts = sections(body);
  if (parts.length === 0) return null;
  return (
    <div
      className={`grid gap-x-12 gap-y-9 ${parts.length > 1 ? "lg:grid-cols-2 print:block print:columns-2 print:gap-x-12" : ""} ${className}`}
    >
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a page never change place
        <div key={index} className="prose print:mb-3 print:break-inside-avoid">
          {render(part)}
        </div>
      ))}
    </div>
  );
}
