import { noticeWords } from "../catalogue/notice";
import { laterPayOf } from "../catalogue/pay-ahead";
import type { Council, Role } from "../catalogue/types";
import { isStated, NOT_STATED } from "../model/not-stated";
import { absolute } from "../site/routes";
import { csvOf, poundsCell } from "./csv";

/** Column headings, in order. */
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
  "Notice",
  "Later pay",
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
    noticeWords(role.council),
    laterPayOf(role.grade).join("; "),
  ];
}

/**
 * A council's roles and salaries as CSV: one row a role in the order of the table. What the council has not published is
 * `not stated`.
 * @param origin where the site is reached, without a trailing slash
 */
export function rolesCsv(council: Council, origin: string): string {
  return csvOf(
    ROLES_CSV_COLUMNS,
    council.roles.map((role) => row(role, origin)),
  );
}
