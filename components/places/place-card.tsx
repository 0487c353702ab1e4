import { payWords } from "@/lib/pay/pay-words";
import type { FittingPlace } from "@/lib/search/find-places";
import type { PlaceCriteria } from "@/lib/search/place-criteria";
import { reasonsFor } from "@/lib/search/place-words";
import { routes } from "@/lib/site/routes";
import { Mark } from "../mark/mark";
import { ApplyItems } from "../roles/how-to-apply";

/** A list of reasons under a few words; left out where there is none. */
function Reasons({ title, reasons }: { title: string; reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <div className="mt-3 print:mt-1">
      <p className="font-semibold">{title}</p>
      <ul className="list-disc pl-5">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}

/** A team or service that fits somebody, with the reasons, what is not stated, and the roles in it. */
export function PlaceCard({ fitting, criteria }: { fitting: FittingPlace; criteria: PlaceCriteria }) {
  const { place } = fitting;
  const { because, differs, notStated } = reasonsFor(fitting, criteria);
  const part = place.kind === "team" ? `Part of ${place.service.name}, ` : "";
  return (
    <li className="grid gap-x-6 border-t border-line py-6 sm:grid-cols-[4rem_1fr] print:block print:break-inside-avoid print:py-2">
      <Mark subject={place} className="hidden size-14 sm:block print:hidden" />
      <div className="max-w-[38em]">
        <h3 className="text-xl">
          <a href={place.address}>{place.name}</a>
        </h3>
        <p className="text-[0.9375rem] text-quiet">
          {part}
          {place.council.shortName}
        </p>
        <p className="mt-2">{place.summary}</p>
        <Reasons title="Because" reasons={because} />
        <Reasons title="Different from what you chose" reasons={differs} />
        {notStated.length === 0 ? null : (
          <p className="mt-3 text-quiet print:mt-1">Not stated: {notStated.join("; ")}. Worth a question.</p>
        )}
        {place.roles.length === 0 ? (
          <p className="mt-3 print:mt-1">
            {place.council.shortName} names no roles here.{" "}
            <a className="print:hidden" href={routes.roles(place.council.slug)}>
              See all roles and pay
            </a>
          </p>
        ) : (
          <p className="mt-3 print:mt-1">
            Roles here:{" "}
            {place.roles.map(({ role }, index) => (
              <span key={role.slug}>
                {index === 0 ? null : ", "}
                <a href={role.address}>{role.name}</a> ({payWords(role.pay)})
              </span>
            ))}
            .
          </p>
        )}
        <ul className="mt-3 flex flex-wrap gap-x-6 print:hidden">
          <ApplyItems council={place.council} isNamed />
        </ul>
      </div>
    </li>
  );
}
