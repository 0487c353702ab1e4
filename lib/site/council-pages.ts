import type { Council } from "../catalogue/types";
import type { TypeWithPage } from "../model/document-types";
import { KINDS_OF_POST } from "../model/post-words";
import { payWords } from "../pay/pay-words";
import { DOCUMENT, front, LIST } from "./council-page-settings";
import { below, councilPage, sharePage } from "./page-record";
import { joined, listingOf, namesOf, oldestReview, placeListing, textOf } from "./page-text";
import { vacancyDescription, vacancyListing } from "./vacancy-listing";

/** Search weight of a list of things that have pages of their own: it has every word, and those pages say more. */
const GATHERED = 0.35;

const services = councilPage({
  ...LIST,
  pattern: "/[council]/services",
  reviewed: (council) => oldestReview([...council.services, ...council.teams], council),
  title: ({ shortName }) => `${shortName} services and teams`,
  description: ({ name }) => `Every service of ${name}’s children’s services and the teams in each.`,
  heading: () => "Services and teams",
  listing: ({ shortName, services: all, teams }) => ({
    title: `Services and teams in ${shortName}`,
    description: `Every service of children’s social care in ${shortName}, and the teams in each.`,
    keywords: ["services", "all services", "teams", "all teams", "structure", "departments"],
    get text() {
      return textOf([...all, ...teams]);
    },
  }),
  searchWeight: GATHERED,
  label: "Services and teams",
  menu: { in: "council", words: () => "Services and teams" },
});

const service = councilPage({
  ...DOCUMENT,
  pattern: "/[council]/services/[service]",
  showsVacancies: true,
  subjects: (council: Council) => council.services,
  preview: "own",
  trail: ({ council }) => below(services, council),
  listing: placeListing,
  label: "Service",
  searchWeight: 1.4,
});

const team = councilPage({
  ...DOCUMENT,
  pattern: "/[council]/teams/[team]",
  showsVacancies: true,
  subjects: (council: Council) => council.teams,
  preview: "own",
  trail: (team) => below(service, team.service),
  listing: placeListing,
  label: "Team",
  searchWeight: 1.4,
});

const roles = councilPage({
  ...LIST,
  pattern: "/[council]/roles",
  reviewed: (council) => oldestReview([...council.roles, ...council.grades], council),
  title: ({ shortName }) => `${shortName} roles and pay`,
  description: ({ payNote }) => payNote,
  heading: () => "Roles and pay",
  listing: ({ shortName, payNote, roles: all, grades }) => ({
    title: `Roles and pay in ${shortName}`,
    description: `Every role that ${shortName} names in children’s social care, and what is published about its pay.`,
    keywords: ["all roles", "jobs", "pay", "salary", "salaries", "pay scale", "grades"],
    get text() {
      return joined([payNote, textOf([...all, ...grades])]);
    },
  }),
  searchWeight: GATHERED,
  label: "Roles and pay",
  menu: { in: "council", words: () => "Roles and pay" },
});

const role = councilPage({
  ...DOCUMENT,
  pattern: "/[council]/roles/[role]",
  showsVacancies: true,
  subjects: (council: Council) => council.roles,
  preview: "own",
  trail: ({ council }) => below(roles, council),
  title: ({ name, council, pay }) => `${name}, ${council.shortName}: pay ${payWords(pay)}`,
  listing: (role) => {
    const { text, ...listing } = listingOf(role);
    const grade = role.grade === "not stated" ? role.grade : role.grade.label;
    const label = grade === "not stated" ? "" : grade;
    return { ...listing, text: joined([text, `Pay: ${payWords(role.pay)}`, label]) };
  },
  label: "Role",
  searchWeight: 1.1,
});

const benefits = councilPage({
  ...LIST,
  pattern: "/[council]/benefits",
  reviewed: (council) => oldestReview(council.benefits, council),
  title: ({ shortName }) => `The offer, ${shortName}`,
  description: ({ name }) =>
    `What ${name} offers on top of salary in children’s services, who gets it, and what is not stated.`,
  heading: () => "The offer",
  listing: ({ shortName, benefits: all }) => ({
    title: `The offer in ${shortName}`,
    description: `What ${shortName} offers beyond pay, who gets each item, and what the council has not stated.`,
    keywords: ["benefits", "offer", "bonus", "leave", "perks"],
    get text() {
      return joined([textOf(all), ...all.flatMap(({ rules }) => rules)]);
    },
    entries: all.flatMap(namesOf),
  }),
  label: "The offer",
  menu: { in: "council", words: () => "The offer" },
});

const figures = councilPage({
  ...LIST,
  pattern: "/[council]/figures",
  reviewed: ({ reviewed }) => reviewed,
  title: ({ shortName }) => `Every ${shortName} figure`,
  description: ({ shortName }) =>
    `Each figure on ${shortName}’s pages: what it is, since when, its source, and where it is used.`,
  heading: () => "Every figure",
  listing: ({ shortName, figures: all }) => ({
    title: `Every ${shortName} figure`,
    description: `Every figure on the pages of ${shortName}: its source, the date it was read and where it is used.`,
    keywords: ["sources", "numbers"],
    get text() {
      return joined(all.flatMap(({ label, text, source }) => [`${label}: ${text}`, source.title]));
    },
  }),
  label: "Figures",
  searchWeight: 0.3,
  menu: { in: "reference", words: ({ shortName }) => `Every ${shortName} figure` },
});

const glossary = councilPage({
  ...LIST,
  pattern: "/[council]/glossary",
  reviewed: ({ reviewed }) => reviewed,
  title: ({ shortName }) => `${shortName} glossary`,
  description: ({ shortName }) =>
    `The words and short forms that ${shortName} uses in its children’s services, in plain English.`,
  heading: () => "Glossary",
  listing: ({ shortName, glossary: all }) => ({
    title: `Glossary for ${shortName}`,
    description: `Every acronym and term on the pages of ${shortName}, in plain words.`,
    keywords: ["acronyms", "abbreviations", "terms"],
    get text() {
      return textOf(all.map((term) => ({ ...term, name: term.term })));
    },
    entries: all.flatMap((term) => namesOf({ ...term, name: term.term })),
  }),
  label: "Glossary",
  searchWeight: 0.35,
  menu: { in: "reference", words: ({ shortName }) => `${shortName} glossary` },
});

const page = councilPage({
  ...DOCUMENT,
  pattern: "/[council]/pages/[page]",
  subjects: (council: Council) => council.pages,
  preview: "council",
  listing: (one) => {
    const { text, ...listing } = listingOf(one);
    const asked = one.questions.flatMap(({ question, answer }) => [question, answer]);
    return { ...listing, text: joined([text, ...asked]) };
  },
  label: "Page",
  searchWeight: 1.2,
  menu: { in: ({ menu }) => (menu === "top" ? "council" : "reference"), words: ({ name }) => name },
});

const story = councilPage({
  ...DOCUMENT,
  pattern: "/[council]/stories/[story]",
  subjects: (council: Council) => council.stories,
  preview: "council",
  title: ({ name, role, council }) => `${name}, ${role.name} in ${council.shortName}`,
  listing: (story) => {
    const { text, ...listing } = listingOf(story);
    const keywords = [story.role.name, ...(story.team === undefined ? [] : [story.team.name])];
    return { ...listing, keywords, text: joined([text, story.recording?.transcript ?? ""]) };
  },
  label: "Story",
});

const vacancies = councilPage({
  ...LIST,
  answeredBy: "request",
  pattern: "/[council]/vacancies",
  reviewed: ({ reviewed }) => reviewed,
  title: ({ shortName }) => `Vacancies in ${shortName}`,
  description: ({ name }) =>
    `Posts in ${name}’s children’s services that you can apply for now, and until when.`,
  heading: () => "Vacancies",
  listing: ({ shortName }) => ({
    title: `Vacancies in ${shortName}`,
    description: `Posts in ${shortName} that you can apply for now, or where the council lists them.`,
    keywords: ["jobs", "vacancies", "openings"],
    entries: ["apply", ...KINDS_OF_POST],
    text: "",
  }),
  followsClock: true,
  label: "Vacancies",
  menu: { in: ({ hasVacancies }) => (hasVacancies ? "council" : undefined), words: () => "Vacancies" },
});

const vacancy = councilPage({
  ...DOCUMENT,
  answeredBy: "request",
  pattern: "/[council]/vacancies/[vacancy]",
  subjects: (council: Council) => council.vacancies,
  preview: "own",
  trail: ({ council }) => below(vacancies, council),
  title: ({ name, council }) => `Vacancy: ${name}, ${council.shortName}`,
  description: vacancyDescription,
  listing: vacancyListing,
  followsClock: true,
  comesAndGoes: true,
  label: "Vacancy",
  searchWeight: 1.2,
});

/** The kinds of page that a council has, in the order in which they are listed. A type of content with pages needs one. */
export const COUNCIL_PAGES = {
  council: front,
  services,
  service,
  team,
  roles,
  role,
  roleShare: sharePage(role),
  vacancies,
  vacancy,
  vacancyShare: sharePage(vacancy),
  benefits,
  page,
  story,
  figures,
  glossary,
} as const satisfies Readonly<Record<string, object> & Record<TypeWithPage, object>>;
