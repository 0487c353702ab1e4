import { isScalar, type YAMLMap, type YAMLSeq } from "yaml";
import { type FieldPath, type FieldValue, isGroup, isList } from "./field-value";
import {
  behindSign,
  columnOf,
  endOf,
  endOfLine,
  fieldStart,
  type Holder,
  holderAt,
  indexOfField,
  itemStart,
  pairOf,
  rangeOf,
  valueAt,
} from "./places";
import { scalarText } from "./scalar-text";
import { fieldLines, flowText, hasLines, indented, itemLines, linesOf } from "./value-text";
import type { Splice, WrittenFields } from "./written-fields";

const STEP = 2;

const isFlow = (holder: Holder) => (holder.kind === "item" ? holder.list : holder.group).flow === true;

/** The column at which a field or an item begins. */
function columnAt(yaml: string, holder: Holder): number {
  return columnOf(yaml, holder.kind === "item" ? itemStart(holder) : fieldStart(pairOf(holder)));
}

/** The splice that writes another value for one. Comments before it, and in the line of a block text's `>-`, stay. */
export function replacing({ yaml }: WrittenFields, holder: Holder, value: FieldValue): Splice {
  const node = valueAt(holder);
  const end = endOf(holder);
  const sign = behindSign(holder);
  if (sign === undefined) return { start: end, end, text: `: ${flowText(value)}` };
  const start = Math.max(sign, Math.min(rangeOf(node)?.[0] ?? sign, end));
  if (isFlow(holder)) return { start, end, text: withSpace(yaml, start, flowText(value)) };
  const whole = yaml.slice(start, end);
  // Of a block text without words, lines below its header can only be comments.
  const source =
    isScalar(node) && node.value === "" && /^[|>]/.test(whole) ? (whole.split("\n", 1)[0] ?? "") : whole;
  const inHeader = /^[|>][^\n]*?( #[^\n]*)/.exec(source)?.[1] ?? "";
  const hasComment = yaml.slice(sign, start).includes("#");
  const indent = columnAt(yaml, holder) + STEP;
  // A block text brings the end of its line along, which stays.
  const splice = {
    start: hasComment ? start : sign,
    end: start + source.length - (source.endsWith("\n") ? 1 : 0),
  };
  // Behind several lines the comment of one would stand in the last, or be a part of the text.
  const behind = /^[ \t]+#[^\n]*/.exec(yaml.slice(splice.end))?.[0] ?? "";
  const comment = inHeader + behind;
  const beyond = { ...splice, end: splice.end + behind.length };
  if (hasLines(value)) {
    const lines = indented(linesOf(value), hasComment ? columnOf(yaml, start) : indent).join("\n");
    if (hasComment) return { ...splice, text: lines.trimStart() };
    const isHung = holder.kind === "item" && comment === "";
    return { ...beyond, text: isHung ? ` ${lines.trimStart()}` : `${comment}\n${lines}` };
  }
  const before = isScalar(node) ? { node, source } : undefined;
  const text =
    isList(value) || isGroup(value)
      ? flowText(value)
      : scalarText(value, { indent, inFlow: false, ...(before && { before }) });
  const isBlock = /^[|>]/.test(text);
  // A text in the manner of the old one has its header, with the comment.
  const isKept = inHeader !== "" && text.split("\n", 1)[0]?.endsWith(inHeader) === true;
  const withComment = isBlock ? text.replace("\n", () => `${comment}\n`) : text + comment;
  const written = isBlock && isKept ? text : withComment;
  if (before !== undefined) return { ...beyond, start, text: withSpace(yaml, start, written) };
  return { ...beyond, text: hasComment ? written : ` ${written}` };
}

/** A value needs a space before it, unless there is one. */
function withSpace(yaml: string, start: number, text: string): string {
  return /[:-]/.test(yaml[start - 1] ?? "") ? ` ${text}` : text;
}

/**
 * The splice that adds a field to a group, behind those that usually come before it.
 * @param order the names of the group's fields in their usual order
 */
export function addingField(
  { yaml }: WrittenFields,
  group: YAMLMap,
  [name, value]: readonly [string, FieldValue],
  order: readonly string[] = [],
): Splice {
  const earlier = order.slice(0, Math.max(0, order.indexOf(name)));
  const places = earlier.map((other) => indexOfField(group, other));
  const index = Math.max(...places, -1) === -1 ? group.items.length - 1 : Math.max(...places);
  const field = { kind: "field", group, index } as const;
  if (group.flow === true || group.items.length === 0) {
    const text = `${flowText(name)}: ${flowText(value)}`;
    return insertedInFlow(group, group.items.length === 0 ? undefined : endOf(field), text);
  }
  const column = columnOf(yaml, fieldStart(pairOf({ ...field, index: 0 })));
  const at = endOfLine(yaml, endOf(field));
  return { start: at, end: at, text: withEnds(indented(fieldLines(name, value), column)) };
}

/** The splice that adds an item to a list, so that it is the one of this number. */
export function insertingItem(
  { yaml }: WrittenFields,
  list: YAMLSeq,
  index: number,
  value: FieldValue,
): Splice {
  const before = { kind: "item", list, index: index - 1 } as const;
  if (list.flow === true || list.items.length === 0) {
    if (index > 0) return insertedInFlow(list, endOf(before), flowText(value));
    const text = list.items.length === 0 ? flowText(value) : `${flowText(value)}, `;
    return insertedInFlow(list, undefined, text);
  }
  const first = itemStart({ list, index: 0 });
  const column = columnOf(yaml, first);
  const lines = indented(itemLines(value), column);
  if (index === 0)
    return { start: first, end: first, text: withEnds(lines).trimStart() + " ".repeat(column) };
  const at = endOfLine(yaml, endOf(before));
  return { start: at, end: at, text: withEnds(lines) };
}

const withEnds = (lines: readonly string[]) => `${lines.join("\n")}\n`;

/** @param after the end of the item before; `undefined` at the beginning */
function insertedInFlow(collection: YAMLMap | YAMLSeq, after: number | undefined, text: string): Splice {
  const start = after ?? (collection.range?.[0] ?? 0) + 1;
  return { start, end: start, text: after === undefined ? text : `, ${text}` };
}

/** The splice that takes out a field or an item, with a comment on its own line, and no other comment. */
export function removing(written: WrittenFields, path: FieldPath, holder: Holder): Splice | undefined {
  const { yaml, root } = written;
  const around = holder.kind === "item" ? holder.list : holder.group;
  if (around.items.length === 1 && around.flow !== true) {
    const outer = holderAt(root, path.slice(0, -1));
    return outer && replacing(written, outer, holder.kind === "item" ? [] : {});
  }
  const start = startOf(holder);
  const next =
    around.items.length > holder.index + 1 ? startOf({ ...holder, index: holder.index + 1 }) : undefined;
  if (around.flow === true) {
    if (next !== undefined) return { start, end: next, text: "" };
    const from = holder.index === 0 ? start : endOf({ ...holder, index: holder.index - 1 });
    return { start: from, end: endOf(holder), text: "" };
  }
  const end = endOfLine(yaml, endOf(holder));
  const lineStart = start - columnOf(yaml, start);
  if (yaml.slice(lineStart, start).trim() === "") return { start: lineStart, end, text: "" };
  // It begins on the line of a hyphen, where the next one takes its place.
  const follows = next !== undefined && yaml.slice(end, next).trim() === "";
  return { start, end: follows ? next : end - 1, text: "" };
}

function startOf(holder: Holder): number {
  return holder.kind === "item" ? itemStart(holder) : fieldStart(pairOf(holder));
}
