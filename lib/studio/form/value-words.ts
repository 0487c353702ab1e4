import { readCalendarDate } from "../../calendar/calendar-date";
import { formatDay } from "../../calendar/format-day";
import { formatTime, readLondonTime } from "../../calendar/london-time";
import { type FieldPath, type FieldValue, isGroup, isList } from "../../content/edit/field-value";
import { formatPounds } from "../../money/format";
import { pence } from "../../money/pence";
import type { Control } from "./control";
import { type FormPart, labelOf } from "./form-parts";
import type { Names } from "./names";
import { shownFigure } from "./typed-figure";

/** The file in which a value stands. */
export interface ValuePlace {
  readonly parts: readonly FormPart[];
  readonly fields: unknown;
  readonly names: Names;
}

/** A value of a file as an editor reads it: days and sums as everywhere on the site, and what it names by its title. */
export function valueWords(value: FieldValue | undefined, path: FieldPath, place: ValuePlace): string {
  if (value === undefined) return "nothing";
  if (isList(value)) return value.map((item) => valueWords(item, path, place)).join("; ") || "an empty list";
  if (isGroup(value))
    return Object.entries(value)
      .map(([name, inner]) => `${labelOf(name)}: ${valueWords(inner, [...path, name], place)}`)
      .join("; ");
  const [first, name, field] = path;
  if (first === "figures" && field === "value" && path.length === 3)
    return shownFigure(String(name), place.fields);
  return controlWords(value, controlAt(place.parts, path), place);
}

/** The control of the field at a path, or of the list in which it is an item. */
function controlAt(parts: readonly FormPart[], path: FieldPath): Control | undefined {
  let control: Control | undefined;
  let here = parts;
  for (const depth of path.keys()) {
    const part = here.find((one) => one.path.length === depth + 1 && one.path[depth] === path[depth]);
    if (part !== undefined && "control" in part) control = part.control;
    here = part !== undefined && "parts" in part ? part.parts : [];
  }
  return control;
}

function controlWords(
  value: string | number | boolean | null,
  control: Control | undefined,
  { fields, names }: ValuePlace,
): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number")
    return control?.kind === "number" && control.unit === "pounds"
      ? formatPounds(pence(Math.round(value * 100)))
      : value.toLocaleString("en-GB");
  if (value === null || value === "") return "nothing";
  if (control?.kind === "figure") return shownFigure(value, fields);
  if (control?.kind === "reference")
    return names(control.to).find(({ slug }) => slug === value)?.title ?? value;
  const time = readLondonTime(value);
  if (time !== undefined) return `${formatDay(time.day)} at ${formatTime(time)}`;
  const day = readCalendarDate(value);
  return day === undefined ? value : formatDay(day);
}
