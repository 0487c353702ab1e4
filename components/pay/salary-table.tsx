import type { Council, Grade, Role } from "@/lib/catalogue/types";
import { isStated, type NotStated } from "@/lib/model/not-stated";
import { payWords } from "@/lib/pay/pay-words";
import { WorkplaceLinks } from "../roles/workplace-links";

/** Rows of one grade, or of the roles whose pay is not published. */
interface GradeGroup {
  readonly grade: Grade | NotStated;
  readonly roles: readonly Role[];
}

/** The council's roles under their grades, in the order the catalogue gives: best paid first, unpublished last. */
function groups(council: Council): readonly GradeGroup[] {
  const paid = council.grades.map((grade) => ({
    grade,
    roles: council.roles.filter((role) => role.grade === grade),
  }));
  const unpaid = council.roles.filter((role) => !isStated(role.grade));
  return [...paid, { grade: "not stated" as const, roles: unpaid }].filter(({ roles }) => roles.length > 0);
}

/** One role's row: its name with other names, where it works, and the pay of its grade. */
function RoleRow({ role }: { role: Role }) {
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="py-3 pr-4 text-left font-normal">
        <a className="text-lg font-semibold" href={role.address}>
          {role.name}
        </a>
        {role.acronym ? <span className="text-quiet"> ({role.acronym})</span> : null}
        <WorkplaceLinks workplaces={role.workplaces} />
      </th>
      <td className="py-3 text-right tabular-nums sm:whitespace-nowrap">{payWords(role.pay)}</td>
    </tr>
  );
}

/**
 * Roles and salaries: one table with a group of rows for each grade. Two columns, so that a phone shows all of it.
 */
export function SalaryTable({ council }: { council: Council }) {
  return (
    <table className="w-full max-w-4xl border-collapse">
      <caption className="pb-3 text-left text-quiet">
        Pay a year for each role that {council.shortName} names, by grade
      </caption>
      <thead>
        <tr className="border-b-2 border-ink text-left align-bottom">
          <th scope="col" className="py-2 pr-4">
            Role and where it works
          </th>
          <th scope="col" className="w-24 py-2 text-right sm:w-44">
            Pay a year
          </th>
        </tr>
      </thead>
      {groups(council).map(({ grade, roles }) => {
        const published = isStated(grade);
        return (
          <tbody key={published ? grade.slug : "unpublished"}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={2}
                id={published ? grade.slug : "pay-not-published"}
                className="bg-tint px-3 pt-3 pb-2 text-left font-serif text-xl"
              >
                {published ? grade.name : "Pay not published"}
                {published && !isStated(grade.label) ? (
                  <span className="block font-sans text-base font-normal">
                    The council gives no grade for this pay
                  </span>
                ) : null}
              </th>
            </tr>
            {roles.map((role) => (
              <RoleRow key={role.slug} role={role} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
