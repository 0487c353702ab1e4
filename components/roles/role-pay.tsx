import { formatDay } from "@/lib/calendar/format-day";
import type { Council, Role } from "@/lib/content/catalogue-types";
import { isStated } from "@/lib/model/not-stated";
import { formatPounds } from "@/lib/money/format";
import { routes } from "@/lib/routes";
import { PayLadder } from "../pay/pay-ladder";
import { payHeadline } from "../pay/pay-words";
import { AtAGlance } from "../structure/at-a-glance";

/** What the basis of a published maximum means to the person who is offered the job. */
function basisWords({ pay }: Role): string | undefined {
  if (!isStated(pay) || !isStated(pay.basis)) return undefined;
  const maximum = isStated(pay.minimum) ? "The higher figure is" : "“Up to” means";
  switch (pay.basis) {
    case "unconsolidated maximum":
      return `${maximum} the unconsolidated maximum: the most you can reach, through progression that depends on performance. It is not where you would start.`;
    case "consolidated maximum":
      return `${maximum} the consolidated maximum: the top of the grade’s scale.`;
    case "spot salary":
      return "This is a spot salary: one rate, with no scale to move up.";
  }
}

/** Says that a role has no published pay, and what the council does publish. */
function PayNotPublished({ council }: { council: Council }) {
  const publishesSome = council.roles.some((role) => isStated(role.pay));
  return (
    <p className="max-w-[38em]">
      {council.shortName} does not publish the pay for this role.{" "}
      {publishesSome ? (
        <a href={routes.roles(council.slug)}>See the roles whose pay it does publish</a>
      ) : (
        council.payNote
      )}
    </p>
  );
}

/** The pay of a role: the figure, what it means, what the council leaves open, and the grade among the others. */
export function RolePay({ role }: { role: Role }) {
  const { council, pay, grade } = role;
  if (!isStated(pay) || !isStated(grade)) {
    return <PayNotPublished council={council} />;
  }
  return (
    <>
      <AtAGlance
        facts={[
          { name: "Pay a year", value: payHeadline(pay) },
          { name: "Grade", value: isStated(grade.label) ? grade.label : "No grade published" },
          {
            name: "Where pay in the grade starts",
            value: isStated(pay.minimum) ? formatPounds(pay.minimum) : "Not stated",
          },
          { name: "In force from", value: isStated(pay.from) ? formatDay(pay.from) : "Not stated" },
        ]}
      />
      <div className="mt-6 grid gap-x-12 gap-y-6 lg:grid-cols-2 print:mt-2 print:block">
        <div className="prose">
          {basisWords(role) ? <p>{basisWords(role)}</p> : null}
          {role.paidAs ? (
            <p>
              The pay list shows this role together with <a href={role.paidAs.address}>{role.paidAs.name}</a>.
            </p>
          ) : null}
          {role.covers.length > 0 ? (
            <p>
              The same line of the pay list covers{" "}
              {role.covers.map((other, index) => (
                <span key={other.slug}>
                  {index > 0 ? ", " : null}
                  <a href={other.address}>{other.name}</a>
                </span>
              ))}
              .
            </p>
          ) : null}
        </div>
        <div className="print:hidden">
          <PayLadder id="pay-ladder" grades={council.grades} current={grade} />
        </div>
      </div>
    </>
  );
}
