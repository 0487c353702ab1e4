import { v5 } from "uuid";
import type { Council, Service, Team } from "../catalogue/types";
import { COUNCIL_FEEDS, OPEN_REFERRAL_LISTS } from "./feeds";
import { memoize } from "./memoize";
import { fillPattern, patternMatcher } from "./pattern";
import { keysOf, type OpenReferralList } from "./register";

/** Namespace of the ids. It stays as it is: another would give every service another id. */
const NAMESPACE = "3e32d09f-c6c9-4425-b17a-3bae4cbbe65e";

/** An id of Open Referral: a UUIDv5 of a council and the slug of what it is for, the same in every build. */
export function referralId(council: Pick<Council, "slug">, ...what: readonly string[]): string {
  return v5([council.slug, ...what].join("/"), NAMESPACE);
}

/** The facts of a service that are taken from a list of ours: each is a taxonomy. */
const TAXONOMIES = ["work", "ageGroups", "settings", "nearTo"] as const satisfies readonly (keyof Service)[];
export type TaxonomyName = (typeof TAXONOMIES)[number];

/** A term of a taxonomy: `work` and `children in care`. */
export interface TaxonomyTerm {
  readonly taxonomy: TaxonomyName;
  readonly term: string;
}

/** The terms by which a service is classified. */
export function termsOf(service: Service): readonly TaxonomyTerm[] {
  return TAXONOMIES.flatMap((taxonomy) => service[taxonomy].map((term) => ({ taxonomy, term })));
}

/** Where a team is based, and so a part of its service. */
export interface ServicePlace {
  readonly team: Team;
  readonly service: Service;
  readonly place: string;
}

type Identified<Subject> = Subject & { readonly id: string };

/** What the lists of a council hold, by id. */
export interface OpenReferralSubjects {
  readonly referralServices: readonly Identified<{ readonly service: Service }>[];
  readonly referralTaxonomies: readonly Identified<{ readonly taxonomy: TaxonomyName }>[];
  readonly referralTerms: readonly Identified<TaxonomyTerm>[];
  readonly referralPlaces: readonly Identified<ServicePlace>[];
}

/** The same for a council: its services, the terms that one of them has at least, and where its teams say that they are. */
export const openReferralSubjects = memoize((council: Council): OpenReferralSubjects => {
  const used = council.services.flatMap(termsOf);
  const terms = TAXONOMIES.flatMap((taxonomy) =>
    [...new Set(used.flatMap((one) => (one.taxonomy === taxonomy ? [one.term] : [])))].map((term) => ({
      id: referralId(council, "taxonomy_terms", taxonomy, term),
      taxonomy,
      term,
    })),
  );
  return {
    referralServices: council.services.map((service) => ({
      id: referralId(council, "services", service.slug),
      service,
    })),
    referralTaxonomies: TAXONOMIES.filter((name) => terms.some(({ taxonomy }) => taxonomy === name)).map(
      (taxonomy) => ({ id: referralId(council, "taxonomies", taxonomy), taxonomy }),
    ),
    referralTerms: terms,
    referralPlaces: council.teams.flatMap((team) =>
      team.place === "not stated"
        ? []
        : [
            {
              id: referralId(council, "service_at_locations", team.slug),
              team,
              service: team.service,
              place: team.place,
            },
          ],
    ),
  };
});

const LIST_MATCHERS = Object.values(OPEN_REFERRAL_LISTS).map(patternMatcher);

/** True for an address that a list of a council can have. Of a list, a query asks for a page. */
export function isOpenReferralList(address: string): boolean {
  return LIST_MATCHERS.some((matches) => matches(address));
}

const BELOW_ROOT = ["/[list]", "/[list]/[id]"].map((rest) =>
  patternMatcher(`${COUNCIL_FEEDS.openReferral}${rest}`),
);

/** True for an address at which a program asks for a list or for something in it, whether or not there is one. */
export function isOpenReferral(address: string): boolean {
  return BELOW_ROOT.some((matches) => matches(address));
}

/** The address of something in a list. */
export function referralAddress(council: Pick<Council, "slug">, list: OpenReferralList, id: string): string {
  return `${fillPattern(OPEN_REFERRAL_LISTS[list], [council.slug])}/${id}`;
}

/** The address of everything that a council's lists hold. */
export function openReferralAddresses(council: Council): readonly string[] {
  const subjects = openReferralSubjects(council);
  return keysOf(OPEN_REFERRAL_LISTS).flatMap((list) =>
    subjects[list].map(({ id }) => referralAddress(council, list, id)),
  );
}
