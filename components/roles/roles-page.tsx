import type { Council } from "@/lib/catalogue/types";
import { isStated } from "@/lib/model/not-stated";
import { pageOf } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { Mark } from "../mark/mark";
import { PayLadder } from "../pay/pay-ladder";
import { SalaryTable } from "../pay/salary-table";
import { Provenance } from "../provenance/provenance";

/**
 * Roles and salaries of a council: the table, and the ladder of grades beside it or below.
 * @param url the page's whole address
 */
export function RolesPage({ council, url }: { council: Council; url: string }) {
  const address = routes.roles(council.slug);
  const paid = council.grades.filter((grade) => isStated(grade.pay));
  return (
    <Frame council={council} address={address}>
      <PageBanner
        trail={pageOf("roles", council).trail}
        kicker={council.name}
        title="Roles and pay"
        {...(paid.length === 0 ? { lead: council.payNote } : {})}
        mark={<Mark subject={{ slug: `${council.slug}-roles` }} />}
      />
      <Measure className={paid.length > 0 ? "gap-x-14 lg:grid lg:grid-cols-[3fr_2fr]" : ""}>
        <Section id="table" title="Every role">
          <SalaryTable council={council} />
          <p className="mt-5 print:hidden">
            Download this table: <a href={routes.rolesCsv(council.slug)}>CSV for a spreadsheet</a> or{" "}
            <a href={routes.rolesJson(council.slug)}>JSON for a program</a>.
          </p>
          <p className="mt-2 print:hidden">
            <a href={routes.compare()}>Compare roles</a> side by side, or see in the{" "}
            <a href={routes.calculator()}>calculator</a> what the offer is worth to you. If job titles mean
            little to you, start with <a href={routes.placeFinder()}>Find my place</a>.
          </p>
        </Section>
        {paid.length > 0 ? (
          <div>
            <Section id="ladder" title="The pay ladder">
              <p className="mb-5">{council.payNote}</p>
              <PayLadder id="pay-ladder" grades={paid} />
            </Section>
          </div>
        ) : null}
      </Measure>
      <Provenance
        reviewed={council.reviewed}
        maintainer={council.maintainer}
        sources={council.sources}
        url={url}
      />
    </Frame>
  );
}
