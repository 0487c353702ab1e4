import { byShortName, isCouncilFirst } from "@/lib/catalogue/long-lists";
import type { Council } from "@/lib/catalogue/types";
import { capitalised, withPrintedQuotes } from "@/lib/model/typography";
import { formatPounds } from "@/lib/money/format";
import type { FoundRoles } from "@/lib/search/find-roles";
import { placeValue, type ReadRoleCriteria, type RoleParameter } from "@/lib/search/role-criteria";
import { routes } from "@/lib/site/routes";
import { Button } from "../form/button";
import { Field } from "../form/field";

/** What the form finds: where it is sent, and its words. */
const FINDERS = {
  roles: { action: routes.roleFinder(), label: "Find a role", button: "Show roles", more: "Filter and sort" },
  vacancies: {
    action: routes.vacancyFinder(),
    label: "Find a vacancy",
    button: "Show vacancies",
    more: "Filter",
  },
} as const;

/**
 * The filters of the role finder, as a plain form: words in sight, the others folded with what they are set to. What was
 * typed stays, understood or not; each choice says how many roles, or vacancies, it would show.
 */
export function RoleFinderForm({
  finds = "roles",
  asked: { criteria, typed, problems },
  choices,
  councils,
}: {
  finds?: keyof typeof FINDERS;
  asked: ReadRoleCriteria;
  choices: FoundRoles["choices"];
  councils: readonly Council[];
}) {
  const problemOf = (parameter: RoleParameter) =>
    problems.find((problem) => problem.parameter === parameter)?.problem;
  const { action, label, button, more } = FINDERS[finds];
  const councilNames = new Map(councils.map(({ slug, shortName }) => [slug, shortName]));
  const { council, family, place, payAtLeast } = criteria;
  const counts = new Map(choices.councils.map(({ value, count }) => [value, count]));
  const isInTwoSteps = isCouncilFirst(councils);
  const sorted = isInTwoSteps ? byShortName(councils) : councils;
  const chosenCouncil = council ?? place?.council.slug;
  const within = isInTwoSteps ? councils.filter(({ slug }) => slug === chosenCouncil) : councils;
  const chosen = [
    council && (councilNames.get(council) ?? council),
    family && withPrintedQuotes(family),
    place?.name,
    payAtLeast !== undefined && `full-time pay of ${formatPounds(payAtLeast)} or more`,
  ].filter((words) => typeof words === "string");
  // Folded, so that the first roles are seen at once; what was not understood is in sight.
  const isOpen = problems.some(({ parameter }) => parameter !== "q");
  return (
    <form action={action} method="get" aria-label={label} className="print:hidden">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <div className="min-w-[min(100%,10rem)] flex-1 sm:max-w-md">
          <Field id="q" label="Job title or words" problem={problemOf("q")}>
            {(control) => (
              <input {...control} name="q" type="search" maxLength={200} defaultValue={typed.q} />
            )}
          </Field>
        </div>
        <Button>{button}</Button>
      </div>
      <details className="mt-3" open={isOpen}>
        <summary className="py-2">
          <span className="font-semibold">{chosen.length === 0 ? more : "Filtered by"}</span>
          {chosen.length === 0 ? null : ` ${chosen.join(", ")}`}
        </summary>
        <div className="grid items-end gap-x-6 gap-y-5 pt-3 pb-5 sm:grid-cols-2 lg:grid-cols-3">
          <Field id="council" label="Council" problem={problemOf("council")}>
            {(control) => (
              <select {...control} name="council" defaultValue={criteria.council ?? ""}>
                <option value="">All councils</option>
                {sorted.map(({ slug, shortName }) => (
                  <option key={slug} value={slug}>
                    {shortName} ({counts.get(slug) ?? 0})
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field id="family" label="Kind of work" problem={problemOf("family")}>
            {(control) => (
              <select {...control} name="family" defaultValue={criteria.family ?? ""}>
                <option value="">All kinds of work</option>
                {choices.families.map(({ value, count }) => (
                  <option key={value} value={value}>
                    {capitalised(withPrintedQuotes(value))} ({count})
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field
            id="place"
            label="Service or team"
            {...(within.length === 0 && {
              hint: "Show the roles of one council first, and choose here then.",
            })}
            problem={problemOf("place")}
          >
            {(control) => (
              <select
                {...control}
                name="place"
                defaultValue={criteria.place ? placeValue(criteria.place) : ""}
              >
                <option value="">All services and teams</option>
                {within.map((council) => (
                  <optgroup key={council.slug} label={council.shortName}>
                    {choices.places
                      .filter(({ value }) => value.council === council)
                      .map(({ value, count }) => (
                        <option key={value.address} value={placeValue(value)}>
                          {value.kind === "team" ? "– " : ""}
                          {value.name} ({count})
                        </option>
                      ))}
                  </optgroup>
                ))}
              </select>
            )}
          </Field>
          <Field
            id="pay"
            label="Published full-time pay of at least"
            hint="Pounds a year, such as 40000"
            problem={problemOf("pay")}
          >
            {(control) => (
              <input
                {...control}
                name="pay"
                type="text"
                inputMode="decimal"
                autoComplete="off"
                maxLength={200}
                defaultValue={typed.pay}
              />
            )}
          </Field>
          {finds === "roles" ? (
            <Field id="sort" label="Sort by" problem={problemOf("sort")}>
              {(control) => (
                <select {...control} name="sort" defaultValue={criteria.sort}>
                  <option value="pay">Pay, highest first</option>
                  <option value="name">Name</option>
                </select>
              )}
            </Field>
          ) : null}
        </div>
        <a className="inline-block py-2" href={action}>
          Start again
        </a>
      </details>
    </form>
  );
}
