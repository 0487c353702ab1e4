import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { toHast } from "mdast-util-to-hast";
import type { ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const reader = unified().use(remarkParse).use(remarkGfm).freeze();

/** A heading of a text is none of the page on which a part of it is shown. */
const AsHeading = ({ children }: { children?: ReactNode }) => (
  <p>
    <strong>{children}</strong>
  </p>
);
const HEADINGS = { h1: AsHeading, h2: AsHeading, h3: AsHeading, h4: AsHeading };

/** A part of the text of a page as readers see it: headings, bold words and lists as such. */
export function TextAsRead({ text }: { text: string }) {
  return toJsxRuntime(toHast(reader.parse(text)), { Fragment, jsx, jsxs, components: HEADINGS });
}
