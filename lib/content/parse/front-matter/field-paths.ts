import type { Position } from "../../position";
import type { FieldPlace, FrontMatter } from "./read-yaml";

/** The path to a field: `["values", 0, "maximum"]`. */
export type Path = readonly PropertyKey[];

/** A path as it is written in issues: `values.0.maximum`. */
export function dotted(path: Path): string {
  return path.map(String).join(".");
}

/** The name of the field at a path; an item of a list has the name of the list. */
export function nameOf(path: Path): string {
  return path.map(String).findLast((step) => !/^\d+$/.test(step)) ?? "front matter";
}

/** The value at a path; `undefined` when there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner === null ? undefined : Object(inner)[step]), value);
}

/** Where the field at a path stands. */
export function placeAt(front: FrontMatter, path: Path): FieldPlace | undefined {
  return front.places.get(dotted(path));
}

/** A number or a truth value as it is written, `007`, which is not what YAML makes of it; other values as they are. */
export function asWritten(front: FrontMatter, path: Path, value: unknown): unknown {
  const place = placeAt(front, path);
  const isRead = typeof value === "number" || typeof value === "boolean";
  return isRead && place !== undefined ? front.source.slice(place.start, place.end) : value;
}

/** The value at a path as it is written, with its quotes; empty where there is none. */
export function sourceAt(front: FrontMatter, path: Path): string {
  const place = placeAt(front, path);
  return place === undefined ? "" : front.source.slice(place.start, place.end);
}

/** Where to look for a field: at its value, or at the name of the group that lacks it. */
export function nearestPlace(front: FrontMatter, path: Path): Position {
  const place = placeAt(front, path);
  if (place !== undefined) return place.value;
  for (let length = path.length - 1; length > 0; length -= 1) {
    const around = placeAt(front, path.slice(0, length));
    if (around !== undefined) return around.key;
  }
  return [1, 1];
}

/** The line of a position, as text. */
export function lineOf(front: FrontMatter, [line]: Position): string {
  return front.source.split("\n")[line - 1] ?? "";
}
