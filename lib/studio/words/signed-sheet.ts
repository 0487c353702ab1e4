import type { Root, RootContent } from "mdast";
import { heading, paragraph, table } from "../../review/report/nodes";
import { textAsRead } from "../text/text-as-read";
import { type Fate, fateWords } from "./act-words";
import type { FieldChange } from "./changes";

/** What somebody says of what they publish. */
export interface Said {
  readonly who: string;
  readonly what: string;
  readonly why: string;
}

/** A page that is changed, field by field. */
export interface SignedChange extends Fate {
  readonly council: string;
  readonly changes: readonly FieldChange[];
  /** Of a page that has another address: both. */
  readonly moved?: { readonly from: string; readonly to: string };
  /** True where nothing differs but that it follows such a page. */
  readonly isFollower?: boolean;
}

/**
 * All that is signed: who asks for it and why, each page with every change as readers see it, and for whom it changes what.
 * @param report the review in words, with its heading
 */
export function signedSheet(
  said: readonly Said[],
  changes: readonly SignedChange[],
  { children: [title, ...rest] }: Root,
): Root {
  return {
    type: "root",
    children: [
      ...(title === undefined ? [] : [title]),
      ...said.flatMap(saidParts),
      ...changes.flatMap(changeParts),
      heading(2, "For whom"),
      ...rest,
    ],
  };
}

function saidParts({ who, what, why }: Said): readonly RootContent[] {
  const lines = [
    ["Changed by", who],
    ["What", what],
    ["Why", why],
  ];
  return lines.flatMap(([name, words]) => (words === "" ? [] : [paragraph(`${name}: ${words}`)]));
}

function changeParts({
  title,
  council,
  is,
  changes,
  moved,
  isFollower,
}: SignedChange): readonly RootContent[] {
  if (isFollower)
    return [heading(2, `${council}: ${title}`), paragraph("It follows a page that has another address.")];
  const fields = changes.filter(({ isText }) => !isText);
  const rows = fields.map(({ label, before, after }) => [label, before, after]);
  return [
    heading(2, `${council}: ${title}${fateWords(is)}`),
    ...(moved === undefined ? [] : [paragraph(`From ${moved.from} to ${moved.to}`)]),
    ...(is === "taken away" || rows.length === 0 ? [] : [table(["Field", "Before", "After"], rows)]),
    ...(is === "taken away" ? [] : changes.filter(({ isText }) => isText).flatMap(textParts)),
  ];
}

function textParts({ label, before, after }: FieldChange): readonly RootContent[] {
  const version = (when: string, text: string, other: string): readonly RootContent[] => [
    heading(3, `${label} ${when}`),
    ...textAsRead(text, other).children,
  ];
  return [...version("before", before, after), ...version("after", after, before)];
}
