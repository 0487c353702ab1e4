import type { Council } from "@/lib/catalogue/types";
import { formatPounds } from "@/lib/money/format";
import type { FoundRoles } from "@/lib/search/find-roles";
import type { ReadRoleCriteria, RoleCriteria } from "@/lib/search/role-criteria";
import { routes } from "@/lib/site/routes";
import { BELOW_HOME } from "@/lib/site/site-pages";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { Mark } from "../mark/mark";
import { Provenance } from "../provenance/provenance";
import { operatorName } from "../site/operator";
import { FoundRolesTable } from "./found-roles-table";
import { RoleFinderForm } from "./role-finder-form";

/** `1 role`, `12 roles`, `No role`. */
function rolesWords(count: number): string {
  return count === 0 ? "No role" : count === 1 ? "1 role" : `${count} roles`;
}

/** How many roles meet what was asked, as a heading. */
function headingWords(count: number, { payAtLeast }: RoleCriteria): string {
  return payAtLeast === undefined
    ? rolesWords(count)
    : `${rolesWords(count)} with published pay of ${formatPounds(payAtLeast)} or more`;
}

/** What was not understood, each point with a link to its field. */
function Problems({ problems }: { problems: ReadRoleCriteria["problems"] }) {
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="problems" className="mb-6 border-4 border-accent p-4">
      <h2 id="problems" className="text-xl">
        We did not understand all of this
      </h2>
      <ul className="mt-2">
        {problems.map(({ parameter, problem }) => (
          <li key={`${parameter}: ${problem}`}>
            <a className="inline-block py-1" href={`#${parameter}`}>
              {problem}
            </a>
          </li>
        ))}
      </ul>
    </section>
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
        <Problems problems={asked.problems} />
        <RoleFinderForm asked={asked} choices={results.choices} councils={councils} />
        <Section id="results" title={headingWords(results.roles.length, asked.criteria)}>
          {results.roles.length === 0 ? (
            <p className="max-w-[38em]">
              No role meets all of this. Take something away, or{" "}
              <a href={routes.roleFinder()}>see every role</a>.
            </p>
          ) : (
            <FoundRolesTable roles={results.roles} caption={`Roles with their pay a year, ${order}`} />
          )}
        </Section>
        {results.payNotPublished.length === 0 ? null : (
          <Section
            id="pay-not-published"
            title={`${rolesWords(results.payNotPublished.length)} without published pay`}
          >
            <p className="mb-4 max-w-[38em]">
              We cannot say whether there is as much pay here as you asked for: the council does not publish
              it.
            </p>
            <FoundRolesTable
              roles={results.payNotPublished}
              caption="Roles whose pay is not published, by name"
            />
          </Section>
        )}
      </Measure>
      <Provenance reviewed={reviewed} maintainer={operatorName(councils)} sources={[]} url={url} />
    </Frame>
  );
}
