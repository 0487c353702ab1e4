import type { Workplace } from "@/lib/catalogue/types";

const SHOWN = 3;

/**
 * Where a role works, in a line: the first few places as links and how many more the role's page lists.
 */
export function WorkplaceLinks({ workplaces }: { workplaces: readonly Workplace[] }) {
  if (workplaces.length === 0) {
    return <p className="mt-1 text-[0.9375rem] text-quiet print:mt-0">Team not stated</p>;
  }
  const shown = workplaces.slice(0, SHOWN);
  const more = workplaces.length - shown.length;
  return (
    <p className="mt-1 text-[0.9375rem] print:mt-0">
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
