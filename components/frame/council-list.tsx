import { byShortName, initialOf } from "@/lib/catalogue/long-lists";
import type { Council } from "@/lib/catalogue/types";
import type { FoundRoles } from "@/lib/search/find-roles";

/** A council to choose from a list, and how much there is of it, where that is said. */
export interface ListedCouncil {
  readonly council: Council;
  readonly address: string;
  readonly count?: number;
}

/** The councils of which a list has something, each with the address that shows it alone. */
export function listedCouncils(
  councils: readonly Council[],
  choices: FoundRoles["choices"],
  addressOf: (slug: string) => string,
): readonly ListedCouncil[] {
  const counts = new Map(choices.councils.map(({ value, count }) => [value, count]));
  return councils.flatMap((council) => {
    const count = counts.get(council.slug) ?? 0;
    return count === 0 ? [] : [{ council, address: addressOf(council.slug), count }];
  });
}

/**
 * Many councils by name, as short links under the letters that they begin with.
 */
export function CouncilList({ listed }: { listed: readonly ListedCouncil[] }) {
  const sorted = byShortName(listed.map((one) => ({ ...one, shortName: one.council.shortName })));
  const initials = [...new Set(sorted.map(({ shortName }) => initialOf(shortName)))];
  return (
    <div className="gap-x-10 sm:columns-2 lg:columns-3">
      {initials.map((initial) => (
        <div key={initial} className="break-inside-avoid-column pb-4">
          <h3 className="text-xl">{initial}</h3>
          <ul>
            {sorted.map(({ council, address, shortName, count }) =>
              initialOf(shortName) === initial ? (
                <li key={council.slug}>
                  <a className="inline-block py-1" href={address}>
                    {shortName}
                  </a>
                  {count === undefined ? null : ` (${count})`}
                </li>
              ) : null,
            )}
          </ul>
        </div>
      ))}
    </div>
  );
}
