import type { Service, Team } from "@/lib/content/catalogue-types";
import { Mark } from "../mark/mark";

/** A service or team in a list: its mark, its name as the link, and what it is for. */
export function WorkplaceCard({
  place,
  note,
  level = 3,
}: {
  place: Service | Team;
  note?: string | undefined;
  level?: 2 | 3;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <li className="flex gap-4 border-t border-line py-5">
      <Mark name={place.slug} className="mt-1 size-12 shrink-0" />
      <div>
        <Heading className="text-xl">
          <a href={place.address}>{place.name}</a>
          {place.acronym ? (
            <span className="font-sans text-base font-normal text-quiet"> ({place.acronym})</span>
          ) : null}
        </Heading>
        {place.kind === "team" ? (
          <p className="text-[0.9375rem] text-quiet">Team in {place.service.name}</p>
        ) : null}
        <p className="mt-1 max-w-[38em]">{place.summary}</p>
        {note ? <p className="mt-1 font-semibold">Here: {note}</p> : null}
      </div>
    </li>
  );
}
