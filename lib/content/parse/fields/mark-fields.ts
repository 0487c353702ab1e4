import type { Issue } from "../../issue";
import { markWords } from "../../mark-words";
import type { FrontMatter } from "../front-matter/read-yaml";

/**
 * The fields with each mistake behind the words that hold it; `undefined` where one is in a field that is not text.
 * @param issues of these fields
 */
export function markFields(front: FrontMatter, issues: readonly Issue[]): FrontMatter | undefined {
  const value: unknown = structuredClone(front.value);
  for (const issue of issues) {
    const field = front.places.has(issue.field) ? issue.field : fieldOnLine(front, issue.line);
    if (field === undefined || !markText(value, field.split("."), issue)) return undefined;
  }
  return isFields(value) ? { ...front, value } : undefined;
}

const isFields = (value: unknown): value is FrontMatter["value"] =>
  typeof value === "object" && value !== null;

/** The innermost field whose value begins on a line, or above it. */
function fieldOnLine({ places }: FrontMatter, line: number): string | undefined {
  return [...places].findLast(([, place]) => place.value[0] <= line)?.[0];
}

/** Puts a mistake behind a text, however deep; false where there is none. Citations in it may be the mistake, and go. */
function markText(value: unknown, [name = "", ...rest]: readonly string[], issue: Issue): boolean {
  if (!isGroup(value)) return false;
  const inner = value[name];
  if (rest.length > 0) return markText(inner, rest, issue);
  if (typeof inner !== "string") return false;
  // What a message says of a citation is not one.
  const words = markWords(issue).replace(/<(?=[A-Z])/g, "<\u2060");
  value[name] = `${inner.replace(/<[^<>]*>/g, "…")} ${words}`;
  return true;
}

/** A group of fields, or a list with its items by number. */
const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
