import { type FieldValue, isGroup, isList } from "./field-value";
import { scalarText } from "./scalar-text";

const STEP = 2;

/** A value on one line, as it stands between brackets. */
export function flowText(value: FieldValue): string {
  if (isList(value)) return `[${value.map(flowText).join(", ")}]`;
  if (isGroup(value)) {
    const fields = Object.entries(value).map(([name, inner]) => `${flowText(name)}: ${flowText(inner)}`);
    return `{${fields.join(", ")}}`;
  }
  return scalarText(value, { indent: 0, inFlow: true });
}

/** True for a list or a group that has something in it, which stands on lines of its own. */
export function hasLines(
  value: FieldValue,
): value is readonly FieldValue[] | Readonly<Record<string, FieldValue>> {
  return (isList(value) && value.length > 0) || (isGroup(value) && Object.keys(value).length > 0);
}

/** A value behind the name of its field or the hyphen of its item. */
function behind(lead: string, value: FieldValue): string[] {
  if (hasLines(value)) {
    const lines = linesOf(value);
    // What is in an item of a list begins on the line of its hyphen.
    return lead === "-" ? hung(lines) : [lead, ...indented(lines, STEP)];
  }
  return `${lead} ${isList(value) || isGroup(value) ? flowText(value) : scalarText(value, { indent: STEP, inFlow: false })}`.split(
    "\n",
  );
}

/** The lines of a value that {@link hasLines}, without indentation. */
export function linesOf(value: FieldValue): string[] {
  if (isList(value)) return value.flatMap((item) => itemLines(item));
  return isGroup(value) ? Object.entries(value).flatMap(([name, inner]) => fieldLines(name, inner)) : [];
}

/** A field with its value. */
export function fieldLines(name: string, value: FieldValue): string[] {
  return behind(`${scalarText(name, { indent: 0, inFlow: true })}:`, value);
}

/** An item of a list, with its hyphen. */
export function itemLines(value: FieldValue): string[] {
  return behind("-", value);
}

function hung(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? `- ${line}` : line === "" ? "" : `  ${line}`));
}

/** Lines moved to the right; empty ones stay empty. */
export function indented(lines: readonly string[], by: number): string[] {
  return lines.map((line) => (line === "" ? "" : " ".repeat(by) + line));
}
