import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { toHast } from "mdast-util-to-hast";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { textAsRead } from "@/lib/studio/text/text-as-read";

/**
 * A part of the text of a page as readers see it.
 * @param other the version beside it
 */
export function TextAsRead({ text, other }: { text: string; other: string }) {
  return toJsxRuntime(toHast(textAsRead(text, other)), { Fragment, jsx, jsxs });
}
