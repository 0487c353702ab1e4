import type { Council, Grade, Role } from "@/lib/catalogue/types";
import { isStated, type NotStated } from "@/lib/model/not-stated";
import { isPaidInFigures } from "@/lib/pay/published-pay";
import { WorkplaceLinks } from "../roles/workplace-links";
import { PayGroup, PayRow, PayTable } from "./pay-table";

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

/** The heading of a group: its grade, and what it is; or that the pay is not published. */
function GradeWords({ grade }: { grade: Grade | NotStated }) {
  if (!isStated(grade)) return "Pay not published";
  return (
    <>
      {grade.name}
      <span className="block font-sans text-base font-normal">{grade.summary}</span>
      {isStated(grade.label) ? null : (
        <span className="block font-sans text-base font-normal">The council gives no grade for this pay</span>
      )}
      {isPaidInFigures(grade.pay) ? null : (
        <span className="block font-sans text-base font-normal">Pay not published</span>
      )}
    </>
  );
}

/** Roles and salaries: one table with a group of rows for each grade. */
export function SalaryTable({ council }: { council: Council }) {
  const hasPay = council.roles.some(({ pay }) => isPaidInFigures(pay));
  return (
    <PayTable
      caption={
        hasPay
          ? `Pay a year for each role that ${council.shortName} names, by grade`
          : `The roles that ${council.shortName} names`
      }
      subject="Role and where it works"
      hasPay={hasPay}
    >
      {groups(council).map(({ grade, roles }) => {
        const id = isStated(grade) ? grade.slug : "pay-not-published";
        const isPaid = isStated(grade) && isPaidInFigures(grade.pay);
        return (
          <PayGroup key={id} heading={{ id, words: <GradeWords grade={grade} /> }} hasPay={hasPay}>
            {roles.map((role) => (
              <PayRow key={role.slug} role={role} isPaySaid={!isPaid} hasPay={hasPay}>
                <WorkplaceLinks workplaces={role.workplaces} />
              </PayRow>
            ))}
          </PayGroup>
        );
      })}
    </PayTable>
  );
}
