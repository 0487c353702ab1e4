import type { Council, Service } from "@/lib/catalogue/types";
import { isStated } from "@/lib/model/not-stated";
import { agesOrGroupsWords } from "@/lib/search/ages-words";
import { Mark } from "../mark/mark";

/** A branch's line down the left of a node, and the tick that leads from it to the node. Lines end at the last node. */
const BRANCH =
  "relative border-l-2 border-mark-soft pl-5 last:border-transparent before:absolute before:-left-0.5 before:w-4 before:border-mark-soft before:border-b-2 last:before:border-l-2 before:content-['']";

/** What works in a service: its teams as links, or what the council says in their place. */
function Teams({ service: { name, teams, units } }: { service: Service }) {
  if (teams.length === 0) {
    return units ? <p className="text-quiet">Works in {units}.</p> : null;
  }
  return (
    <ul aria-label={`Teams in ${name}`}>
      {teams.map((team) => (
        <li key={team.slug} className={`${BRANCH} py-1 before:top-0 before:h-5`}>
          <a href={team.address}>{team.name}</a>
        </li>
      ))}
    </ul>
  );
}

/** A council's services, and the teams of each, as a tree of links. */
export function ServiceTree({ council }: { council: Council }) {
  return (
    <ul>
      {council.services.map((service) => (
        <li
          key={service.slug}
          className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-4 gap-y-2 border-t border-line py-5 md:grid-cols-[3.5rem_minmax(0,1fr)_minmax(0,1fr)] md:gap-x-8 print:break-inside-avoid print:grid-cols-[2rem_1fr_1fr] print:py-1.5"
        >
          <Mark subject={service} className="size-12 md:size-14 print:size-8" />
          <div>
            <h3 className="text-xl">
              <a href={service.address}>{service.name}</a>
              {service.acronym ? (
                <span className="font-sans text-base font-normal text-quiet"> ({service.acronym})</span>
              ) : null}
            </h3>
            <p className="mt-1">{service.summary}</p>
            {isStated(service.ages) || service.ageGroups.length > 0 ? (
              <p className="mt-1 text-[0.9375rem] text-quiet">Ages: {agesOrGroupsWords(service)}</p>
            ) : null}
          </div>
          <div className="col-start-2 md:col-start-3 md:row-start-1 print:col-start-3 print:row-start-1">
            <Teams service={service} />
          </div>
        </li>
      ))}
    </ul>
  );
}
