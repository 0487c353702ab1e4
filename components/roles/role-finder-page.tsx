import { FIRST_IN_LIST, isSplit } from "@/lib/catalogue/long-lists";
import type { Council } from "@/lib/catalogue/types";
import { formatPounds } from "@/lib/money/format";
import { counted } from "@/lib/offers";
import type { FoundRoles } from "@/lib/search/find-roles";
import { type ReadRoleCriteria, type RoleCriteria, roleFinderAddress } from "@/lib/search/role-criteria";
import { routes } from "@/lib/site/routes";
import { BELOW_HOME } from "@/lib/site/site-pages";
import { ProblemSummary } from "../form/problem-summary";
import { CouncilList, listedCouncils } from "../frame/council-list";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { Mark } from "../mark/mark";
import { Provenance } from "../provenance/provenance";
import { operatorName } from "../site/operator";
import { FoundRolesTable } from "./found-roles-table";
import { RoleFinderForm } from "./role-finder-form";

/** `1 role`, `1,204 roles`, `No role`. */
function rolesWords(count: number): string {
  return count === 0 ? "No role" : counted(count, "role");
}

/** How many roles meet what was asked, as a heading. */
function headingWords(count: number, { payAtLeast }: RoleCriteria): string {
  return payAtLeast === undefined
    ? rolesWords(count)
    : `${rolesWords(count)} with published full-time pay of ${formatPounds(payAtLeast)} or more`;
}

/** The first of more roles than one page can show, below a list of the councils that have them. */
function FirstRoles({
  asked,
  results: { roles, choices },
  councils,
  order,
}: {
  asked: ReadRoleCriteria;
  results: FoundRoles;
  councils: readonly Council[];
  order: string;
}) {
  return (
    <>
      <p className="mb-6 max-w-[38em]">
        These are more than one page can show. Choose a council to see all of its roles, or search for a job
        title.
      </p>
      <CouncilList
        listed={listedCouncils(councils, choices, (council) =>
          roleFinderAddress({ ...asked.criteria, council, place: undefined }),
        )}
      />
      <Section id="first" title={`The first ${FIRST_IN_LIST}, ${order}`}>
        <FoundRolesTable
          roles={roles.slice(0, FIRST_IN_LIST)}
          caption={`Roles with their pay a year, ${order}`}
          isByPay={asked.criteria.sort !== "name"}
        />
      </Section>
    </>
  );
}

/**
 * The role finder: the form, and the roles of all councils that meet the criteria.
 * @param url the whole address of this answer
 * @param reviewed the ISO day on which the pages of the roles were last reviewed
 */
export function RoleFinderPage({
  asked,
  results,
  councils,
  reviewed,
  url,
}: {
  asked: ReadRoleCriteria;
  results: FoundRoles;
  councils: readonly Council[];
  reviewed: string;
  url: string;
}) {
  const { sort, payAtLeast } = asked.criteria;
  const order =
    sort === "name"
      ? "by name"
      : payAtLeast === undefined
        ? "highest pay first, pay that is not published last"
        : "highest pay first";
  return (
    <Frame address={routes.roleFinder()} named={councils}>
      <PageBanner
        trail={BELOW_HOME}
        kicker="Council Careers"
        title="Find a role"
        mark={<Mark subject={{ slug: "roles" }} />}
      />
      <Measure className="pt-8">
        <ProblemSummary
          problems={asked.problems.map(({ parameter, problem }) => ({ field: parameter, words: problem }))}
          consequence="The roles below leave this out."
        />
        <RoleFinderForm asked={asked} choices={results.choices} councils={councils} />
        <Section id="results" title={headingWords(results.roles.length, asked.criteria)}>
          {results.roles.length === 0 ? (
            <p className="max-w-[38em]">
              No role matches all of this. Remove a filter, or{" "}
              <a href={routes.roleFinder()}>see every role</a>.
            </p>
          ) : isSplit(results.roles) ? (
            <FirstRoles asked={asked} results={results} councils={councils} order={order} />
          ) : (
            <FoundRolesTable
              roles={results.roles}
              caption={`Roles with their pay a year, ${order}`}
              isByPay={sort !== "name"}
            />
          )}
        </Section>
        {results.payNotPublished.length === 0 ? null : (
          <Section
            id="pay-not-published"
            title={`${rolesWords(results.payNotPublished.length)} without published pay`}
          >
            <p className="mb-4 max-w-[38em]">
              The council does not publish what these roles pay. They may pay as much as you asked for, or
              not.
            </p>
            {isSplit(results.payNotPublished) ? (
              <p>Choose a council to see those that it has.</p>
            ) : (
              <FoundRolesTable roles={results.payNotPublished} caption="By name" isByPay />
            )}
          </Section>
        )}
      </Measure>
      <Provenance reviewed={reviewed} maintainer={operatorName(councils)} sources={[]} url={url} />
    </Frame>
  );
}
