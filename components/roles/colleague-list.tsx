import type { Colleagues } from "@/lib/content/colleagues";
import { Section } from "../frame/section";

/** Who shares the places a role works in; left out where the content names nobody. */
export function ColleagueList({ colleagues }: { colleagues: Colleagues }) {
  const { roles, partners } = colleagues;
  if (roles.length === 0 && partners.length === 0) return null;
  return (
    <Section id="colleagues" title="Who works beside you">
      <ul className="flex max-w-4xl flex-wrap gap-2">
        {roles.map((role) => (
          <li key={role.slug}>
            <a
              className="inline-block rounded-full border border-line px-3.5 py-1 hover:border-accent"
              href={role.address}
            >
              {role.plural}
            </a>
          </li>
        ))}
      </ul>
      {partners.length > 0 ? (
        <p className="mt-4 max-w-[38em]">
          Colleagues from other organisations:{" "}
          {new Intl.ListFormat("en-GB", { type: "conjunction" }).format(partners)}.
        </p>
      ) : null}
    </Section>
  );
}
