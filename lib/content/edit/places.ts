import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { FieldPath } from "./field-value";

/** Where a value stands: behind the name of a field, or as an item of a list. */
export type Holder =
  | { readonly kind: "field"; readonly group: YAMLMap; readonly index: number }
  | { readonly kind: "item"; readonly list: YAMLSeq; readonly index: number };

/** The field of a group by its name; -1 where it has none. */
export function indexOfField(group: YAMLMap, name: string | number): number {
  return group.items.findIndex(({ key }) => isScalar(key) && String(key.value) === String(name));
}

/** Where the value at a path stands; `undefined` where there is none. */
export function holderAt(root: YAMLMap, path: FieldPath): Holder | undefined {
  const step = path.at(-1);
  const around = step === undefined ? undefined : nodeAt(root, path.slice(0, -1));
  if (step === undefined) return undefined;
  if (isMap(around)) {
    const index = indexOfField(around, step);
    return index === -1 ? undefined : { kind: "field", group: around, index };
  }
  if (!isSeq(around) || typeof step !== "number" || step < 0 || step >= around.items.length) return undefined;
  return { kind: "item", list: around, index: step };
}

/** The list, group or scalar at a path. */
export function nodeAt(root: YAMLMap, path: FieldPath): unknown {
  if (path.length === 0) return root;
  const holder = holderAt(root, path);
  return holder === undefined ? undefined : valueAt(holder);
}

/** The value that stands there. */
export function valueAt(holder: Holder): unknown {
  return holder.kind === "item" ? holder.list.items[holder.index] : pairOf(holder).value;
}

/** A field with its name. */
export function pairOf({ group, index }: Extract<Holder, { kind: "field" }>): Pair {
  const pair = group.items[index];
  if (pair === undefined) throw new RangeError(`The group has no field ${index}.`);
  return pair;
}

/** Where a value begins and ends, without the comment behind it; `undefined` for one that is not written. */
export function rangeOf(node: unknown): readonly [start: number, end: number] | undefined {
  const range = isCollection(node) || isScalar(node) || hasRange(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}

function hasRange(node: unknown): node is Pick<Scalar, "range"> {
  return typeof node === "object" && node !== null && "range" in node;
}

/** Where an item's hyphen stands, or its value in a list between brackets. */
export function itemStart({ list, index }: { readonly list: YAMLSeq; readonly index: number }): number {
  const token = list.srcToken;
  if (token?.type === "block-seq") {
    const hyphens = token.items.flatMap(
      ({ start }) => start.find(({ type }) => type === "seq-item-ind") ?? [],
    );
    return hyphens[index]?.offset ?? 0;
  }
  const item = list.items[index];
  return rangeOf(item)?.[0] ?? 0;
}

/** Where a field's name begins. */
export function fieldStart(pair: Pair): number {
  return rangeOf(pair.key)?.[0] ?? 0;
}

/** The place directly behind a field's colon; `undefined` for a name without one. */
function behindColon(pair: Pair): number | undefined {
  const token = pair.srcToken;
  const colon =
    token !== undefined && "sep" in token
      ? token.sep?.find(({ type }) => type === "map-value-ind")
      : undefined;
  return colon === undefined ? undefined : colon.offset + 1;
}

/** The place directly behind the sign that a value follows: a colon, a hyphen, a bracket. */
export function behindSign(holder: Holder): number | undefined {
  if (holder.kind === "field") return behindColon(pairOf(holder));
  const start = itemStart(holder);
  return holder.list.flow === true ? start : start + 1;
}

/** Where the text of a field or an item ends. */
export function endOf(holder: Holder): number {
  const value = valueAt(holder);
  if (isMap(value) && value.flow !== true && value.items.length > 0)
    return endOf({ kind: "field", group: value, index: value.items.length - 1 });
  if (isSeq(value) && value.flow !== true && value.items.length > 0)
    return endOf({ kind: "item", list: value, index: value.items.length - 1 });
  const sign = behindSign(holder) ?? (holder.kind === "field" ? (rangeOf(pairOf(holder).key)?.[1] ?? 0) : 0);
  const isEmpty = isScalar(value) && value.source === "" && value.type === "PLAIN";
  return isEmpty ? sign : (rangeOf(value)?.[1] ?? sign);
}

/** The column of an offset, from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

/** The offset behind the line end of the line in which a text ends; a block text ends behind its own. */
export function endOfLine(text: string, end: number): number {
  if (text[end - 1] === "\n") return end;
  const at = text.indexOf("\n", end);
  return at === -1 ? text.length : at + 1;
}
