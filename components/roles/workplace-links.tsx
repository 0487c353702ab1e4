import type { Workplace } from "@/lib/catalogue/types";

const SHOWN = 3;

/**
 * Where a role works, in a line: the first few places as links and how many more the role's page lists.
 * @param council the council's short name, in a list of several councils' roles
 */
export function WorkplaceLinks({
  workplaces,
  council,
}: {
  workplaces: readonly Workplace[];
  council?: string;
}) {
  const shown = workplaces.slice(0, SHOWN);
  const more = workplaces.length - shown.length;
  return (
    <p className="mt-1 text-[0.9375rem] print:mt-0">
      {council === undefined ? null : `${council} · `}
      {shown.length === 0 ? <span className="text-quiet">Team not stated</span> : null}
      {shown.map(({ place }, index) => (
        <span key={place.address}>
          {index > 0 ? ", " : null}
          <a href={place.address}>{place.name}</a>
        </span>
      ))}
      {more > 0 ? ` and ${more} more` : null}
    </p>
  );
}
