import { noticeWords, shortNotice } from "../../catalogue/notice";
import type { Council, Service } from "../../catalogue/types";
import { isStated } from "../../model/not-stated";
import { AGE_GROUPS, KINDS_OF_WORK, NEAR_TO, SETTINGS } from "../../model/place-facts";
import { agesWords } from "../../search/ages-words";
import type {
  OpenReferralSubjects,
  ServicePlace,
  TaxonomyName,
  TaxonomyTerm,
} from "../../site/open-referral";
import { openReferralSubjects, referralId, termsOf } from "../../site/open-referral";
import type { OpenReferralList } from "../../site/register";
import { absolute } from "../../site/routes";

/** What a taxonomy is called and what it says, with the meaning of each of its terms. */
interface Taxonomy {
  readonly name: string;
  readonly description: string;
  readonly terms: Readonly<Record<string, string>>;
}

const TAXONOMIES: Readonly<Record<TaxonomyName, Taxonomy>> = {
  work: {
    name: "Kind of work",
    description: "The kinds of work that the council’s words name, as a job seeker would say them.",
    terms: KINDS_OF_WORK,
  },
  ageGroups: {
    name: "Age group",
    description:
      "Groups of children and young people that the council’s words name where no ages are stated.",
    terms: Object.fromEntries(
      Object.entries(AGE_GROUPS).map(([group, { from, to }]) => [group, `Aged ${from} to ${to}`]),
    ),
  },
  settings: {
    name: "Setting",
    description: "Where and when people work, where the council says that it is special.",
    terms: SETTINGS,
  },
  nearTo: {
    name: "Near to",
    description: "How near the work is to court or a crisis, where the council says so.",
    terms: NEAR_TO,
  },
};

function taxonomyObject(council: Council, taxonomy: TaxonomyName) {
  const { name, description } = TAXONOMIES[taxonomy];
  return { id: referralId(council, "taxonomies", taxonomy), name, description };
}

function termObject(council: Council, { taxonomy, term }: TaxonomyTerm) {
  const { name, terms } = TAXONOMIES[taxonomy];
  return {
    id: referralId(council, "taxonomy_terms", taxonomy, term),
    name: term,
    description: terms[term] ?? term,
    taxonomy: name,
    taxonomy_id: referralId(council, "taxonomies", taxonomy),
  };
}

function placeObject(council: Council, { team, service, place }: ServicePlace) {
  const location = referralId(council, "locations", place);
  return {
    id: referralId(council, "service_at_locations", team.slug),
    service_id: referralId(council, "services", service.slug),
    location_id: location,
    description: `${team.name} is based here.`,
    location: { id: location, location_type: "physical", description: place },
  };
}

/** A list, or nothing where there is nothing to list: what is not stated is left out. */
function filled<Name extends string, Item>(name: Name, items: readonly Item[]) {
  return items.length === 0 ? {} : { [name]: items };
}

function attributeObject(council: Council, service: Service, term: TaxonomyTerm) {
  return {
    id: referralId(council, "attributes", service.slug, term.taxonomy, term.term),
    link_id: referralId(council, "services", service.slug),
    taxonomy_term_id: referralId(council, "taxonomy_terms", term.taxonomy, term.term),
    link_type: TAXONOMIES[term.taxonomy].name,
    taxonomy_term: termObject(council, term),
  };
}

/** The ages as numbers. An open end has none; and a note beside them, which has no field of its own, stands in the text. */
function agesFields({ ages }: Service) {
  if (!isStated(ages)) return {};
  return {
    ...(typeof ages.from === "number" && { minimum_age: ages.from }),
    ...(typeof ages.to === "number" && { maximum_age: ages.to }),
  };
}

function descriptionOf({ summary, body, ages }: Service): string {
  const note = isStated(ages) && ages.note !== undefined ? [`Ages: ${agesWords(ages)}.`] : [];
  return [summary, ...note, body.text].filter((text) => text !== "").join("\n\n");
}

function serviceObject(council: Council, service: Service, origin: string) {
  const organization = referralId(council, "organizations");
  const places = openReferralSubjects(council).referralPlaces.filter((one) => one.service === service);
  return {
    id: referralId(council, "services", service.slug),
    organization_id: organization,
    name: service.name,
    description: descriptionOf(service),
    url: absolute(origin, service.address),
    // The council describes it as one that it has.
    status: "active",
    ...agesFields(service),
    // The day on which somebody last compared the page with its sources. When the service itself changed, nobody says.
    assured_date: service.reviewed,
    ...(shortNotice(council) !== "" && { alert: noticeWords(council) }),
    organization: {
      id: organization,
      name: council.name,
      description: `${council.directorate}. ${noticeWords(council)}`,
    },
    ...filled(
      "attributes",
      termsOf(service).map((term) => attributeObject(council, service, term)),
    ),
    ...filled(
      "service_at_locations",
      places.map((place) => placeObject(council, place)),
    ),
  };
}

/** Everything in one of a council's lists, as Open Referral UK writes it, by id. */
export function entitiesOf(
  council: Council,
  list: OpenReferralList,
  origin: string,
): ReadonlyMap<string, object> {
  const subjects = openReferralSubjects(council);
  return new Map(ENTITIES[list](council, subjects, origin).map((entity) => [entity.id, entity]));
}

type Entities = (
  council: Council,
  subjects: OpenReferralSubjects,
  origin: string,
) => readonly { readonly id: string }[];

const ENTITIES: Readonly<Record<OpenReferralList, Entities>> = {
  referralServices: (council, { referralServices }, origin) =>
    referralServices.map(({ service }) => serviceObject(council, service, origin)),
  referralTaxonomies: (council, { referralTaxonomies }) =>
    referralTaxonomies.map(({ taxonomy }) => taxonomyObject(council, taxonomy)),
  referralTerms: (council, { referralTerms }) => referralTerms.map((term) => termObject(council, term)),
  referralPlaces: (council, { referralPlaces }) => referralPlaces.map((place) => placeObject(council, place)),
};
