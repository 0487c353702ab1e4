import type { Service, Team } from "@/lib/catalogue/types";
import { Mark } from "../mark/mark";

/**
 * A service or team in a list: its mark, its name as the link, and what it is for.
 * @param note what limits a role to part of the place
 * @param showService false where the list itself says which service its teams belong to
 */
export function WorkplaceCard({
  place,
  note,
  showService = true,
}: {
  place: Service | Team;
  note?: string | undefined;
  showService?: boolean;
}) {
  return (
    <li className="flex gap-4 border-t border-line py-5 print:gap-2 print:py-1.5">
      <Mark subject={place} className="mt-1 size-12 shrink-0 max-[19rem]:hidden print:size-8" />
      <div>
        <h3 className="text-xl">
          <a href={place.address}>{place.name}</a>
          {place.acronym ? (
            <span className="font-sans text-base font-normal text-quiet"> ({place.acronym})</span>
          ) : null}
        </h3>
        {showService && place.kind === "team" ? (
          <p className="text-[0.9375rem] text-quiet">Team in {place.service.name}</p>
        ) : null}
        <p className="mt-1 max-w-[38em] print:mt-0">{place.summary}</p>
        {note ? <p className="mt-1 font-semibold print:mt-0">Here: {note}</p> : null}
      </div>
    </li>
  );
}
