import { nameOf, type Path } from "../front-matter/field-paths";

/** A field as an editor would find it in the file, in backquotes; a long group or list by its name alone. */
export function asInFile(path: Path, value: unknown): string {
  const name = nameOf(path);
  const isLong = typeof value === "object" && JSON.stringify(value).length > 40;
  return isLong ? `\`${name}\`` : `\`${name}: ${shortened(onOneLine(value))}\``;
}

/** A group of fields or a list on one line. */
function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${onOneLine(inner)}`);
  return `{${fields.join(", ")}}`;
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
