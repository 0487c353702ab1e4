import Papa from "papaparse";
import type { Council, Role } from "../content/catalogue-types";
import { isStated, NOT_STATED } from "../model/not-stated";
import { absolute } from "../routes";
import { FORMULA, poundsCell } from "./cells";

/** Column headings, in order. Plain letters only, so that a spreadsheet that guesses the encoding guesses right. */
export const ROLES_CSV_COLUMNS = [
  "Role",
  "Acronym",
  "Other names",
  "Grade",
  "Minimum (GBP a year)",
  "Maximum (GBP a year)",
  "Basis",
  "In force from",
  "Source",
  "Source read",
  "Services and teams",
  "Address",
] as const;

function row(role: Role, origin: string): readonly string[] {
  const { grade, pay } = role;
  const published = isStated(pay) ? pay : undefined;
  return [
    role.name,
    role.acronym ?? "",
    role.alsoKnownAs.join("; "),
    isStated(grade) ? grade.label : grade,
    poundsCell(published?.minimum ?? NOT_STATED),
    poundsCell(published?.maximum ?? NOT_STATED),
    published?.basis ?? NOT_STATED,
    published?.from ?? NOT_STATED,
    published?.source.title ?? "",
    published?.source.read ?? "",
    role.workplaces
      .map(({ place, note }) => (note === undefined ? place.name : `${place.name} (${note})`))
      .join("; "),
    absolute(origin, role.address),
  ];
}

/**
 * A council's roles and salaries as CSV by RFC 4180: a header row, CRLF, one row a role in the order of the table.
 * What the council has not published is `not stated`. Cells that a spreadsheet would run begin with an apostrophe.
 * @param origin where the site is reached, without a trailing slash
 */
export function rolesCsv(council: Council, origin: string): string {
  const csv = Papa.unparse(
    { fields: [...ROLES_CSV_COLUMNS], data: council.roles.map((role) => [...row(role, origin)]) },
    { newline: "\r\n", escapeFormulae: FORMULA },
  );
  return `${csv}\r\n`;
}
