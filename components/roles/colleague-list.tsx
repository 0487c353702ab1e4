import type { Colleagues } from "@/lib/catalogue/colleagues";
import { Section } from "../frame/section";
import { PartnerList } from "../structure/partner-list";

/** Who shares the places a role works in; left out where the content names nobody. */
export function ColleagueList({ colleagues }: { colleagues: Colleagues }) {
  const { roles, partners } = colleagues;
  if (roles.length === 0 && partners.length === 0) return null;
  return (
    <Section id="colleagues" title="Who works beside you">
      <ul className="flex max-w-4xl flex-wrap gap-2 print:max-w-none print:gap-x-5 print:gap-y-0">
        {roles.map((role) => (
          <li key={role.slug}>
            <a
              className="inline-block rounded-full border border-line px-3.5 py-1 hover:border-accent print:border-0 print:p-0"
              href={role.address}
            >
              {role.plural}
            </a>
          </li>
        ))}
      </ul>
      {partners.length > 0 ? (
        <div className="mt-4 print:mt-1">
          <PartnerList names={partners} />
        </div>
      ) : null}
    </Section>
  );
}
