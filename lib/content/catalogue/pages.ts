import { routes } from "../../routes";
import type { Body, Council, Page, PageKind } from "../catalogue-types";

interface Worded {
  readonly name: string;
  readonly alsoKnownAs?: readonly string[];
  readonly acronym?: string | undefined;
  readonly summary: string;
  readonly body: Body | undefined;
  readonly reviewed: string;
}

function wordsOf({ name, alsoKnownAs = [], acronym, summary, body }: Worded): string[] {
  return [name, acronym ?? "", ...alsoKnownAs, summary, body?.text ?? ""];
}

function namesOf({ acronym, alsoKnownAs = [] }: Worded): string[] {
  return [...(acronym === undefined ? [] : [acronym]), ...alsoKnownAs];
}

function joined(words: readonly string[]): string {
  return words.filter((word) => word !== "").join("\n");
}

/** A page that is one document. */
function own(kind: PageKind, council: Council, item: Worded & { readonly address: string }): Page {
  return {
    kind,
    council: council.slug,
    address: item.address,
    title: item.name,
    description: item.summary,
    keywords: namesOf(item),
    text: joined(wordsOf(item).slice(1)),
    reviewed: item.reviewed,
  };
}

/** A page that gathers many documents is as fresh as the one that was reviewed longest ago. */
function gathering(
  council: Council,
  page: Pick<Page, "kind" | "address" | "title" | "description">,
  items: readonly Worded[],
  keywords: readonly string[] = [],
): Page {
  const reviewed = items.map((item) => item.reviewed).sort()[0] ?? council.reviewed;
  return { ...page, council: council.slug, keywords, text: joined(items.flatMap(wordsOf)), reviewed };
}

/** Every page of a council. */
export function pagesOf(council: Council): Page[] {
  const { slug, shortName, services, teams, roles, grades, benefits, figures, glossary } = council;
  const worded = glossary.map((term) => ({ ...term, name: term.term, reviewed: council.reviewed }));
  return [
    { ...own("council", council, council), keywords: [council.shortName, ...council.alsoKnownAs] },
    gathering(
      council,
      {
        kind: "services",
        address: routes.services(slug),
        title: `Services and teams in ${shortName}`,
        description: `Every service of children’s social care in ${shortName}, and the teams in each.`,
      },
      [...services, ...teams],
      ["structure", "departments"],
    ),
    ...services.map((service) => own("service", council, service)),
    ...teams.map((team) => own("team", council, team)),
    gathering(
      council,
      {
        kind: "roles",
        address: routes.roles(slug),
        title: `Roles and salaries in ${shortName}`,
        description: `Every role that ${shortName} names in children’s social care, and what is published about its pay.`,
      },
      [...roles, ...grades],
      ["jobs", "pay", "salary", "grades"],
    ),
    ...roles.map((role) => own("role", council, role)),
    gathering(
      council,
      {
        kind: "benefits",
        address: routes.benefits(slug),
        title: `Benefits in ${shortName}`,
        description: `What ${shortName} offers beyond pay, who gets each item, and what the council has not stated.`,
      },
      benefits,
      ["offer", "bonus", "leave", "perks"],
    ),
    {
      kind: "figures",
      council: slug,
      address: routes.figures(slug),
      title: `Figures and sources for ${shortName}`,
      description: `Every figure on the pages of ${shortName}: its source, the date it was read and where it is used.`,
      keywords: ["sources", "numbers"],
      text: joined(figures.flatMap(({ label, text, source }) => [`${label}: ${text}`, source.title])),
      reviewed: council.reviewed,
    },
    gathering(
      council,
      {
        kind: "glossary",
        address: routes.glossary(slug),
        title: `Glossary for ${shortName}`,
        description: `Every acronym and term on the pages of ${shortName}, in plain words.`,
      },
      worded,
      ["acronyms", "abbreviations", "terms"],
    ),
  ];
}
