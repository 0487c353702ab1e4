import type { Council } from "@/lib/catalogue/types";
import { isStated } from "@/lib/model/not-stated";
import type { TrailStep } from "@/lib/site/page-record";

/** Where to apply for a job with a council, most wanted first: its vacancies, then its page about applying. Empty where neither is known. */
export function applyLinks({ apply }: Council): readonly TrailStep[] {
  if (!isStated(apply)) return [];
  const vacancies = { address: apply.link, words: apply.label };
  return apply.page === undefined
    ? [vacancies]
    : [vacancies, { address: apply.page.address, words: apply.page.name }];
}

/**
 * Where to apply, as items of a list of what to do next.
 * @param isNamed true where several councils are on the page: each link names its own
 */
export function ApplyItems({ council, isNamed = false }: { council: Council; isNamed?: boolean }) {
  return applyLinks(council).map(({ address, words }) => (
    <li key={address} className="font-semibold">
      <a className="inline-block py-1" href={address}>
        {isNamed ? `${council.shortName}: ${words}` : words}
      </a>
    </li>
  ));
}

/**
 * Where to apply, or a sentence that the council's published facts do not say.
 * @param isRole true on a role's page, which is not a vacancy and says so
 */
export function HowToApply({ council, isRole = false }: { council: Council; isRole?: boolean }) {
  const links = applyLinks(council);
  const how = isStated(council.apply)
    ? council.apply.page?.summary
    : `We have found no address where ${council.shortName} lists its vacancies. Look for jobs on its own website.`;
  const notAVacancy = isRole ? "This page describes the role. It is not a vacancy." : undefined;
  const words = [notAVacancy, how].filter((sentence) => sentence !== undefined).join(" ");
  return (
    <div className="max-w-[38em] print:max-w-none">
      {words === "" ? null : <p>{words}</p>}
      {links.length > 0 ? (
        <ul className="mt-3 flex flex-wrap gap-x-8 gap-y-1 text-lg font-semibold print:mt-0 print:text-[length:inherit] print:leading-[inherit]">
          {links.map(({ address, words }) => (
            <li key={address}>
              <a href={address}>{words}</a>
              {address.startsWith("/") ? null : (
                <span className="hidden wrap-anywhere font-normal print:inline">: {address}</span>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
