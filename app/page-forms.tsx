import type { ReactElement } from "react";
import type { Thing } from "schema-dts";
import { BenefitsPage } from "@/components/benefits/benefits-page";
import { CouncilPage } from "@/components/council/council-page";
import { OwnPage } from "@/components/council/own-page";
import { FiguresPage } from "@/components/figures/figures-page";
import { GlossaryPage } from "@/components/glossary/glossary-page";
import { HomePage } from "@/components/home/home-page";
import {
  councilPreview,
  type PreviewWords,
  rolePreview,
  sitePreview,
  workplacePreview,
} from "@/components/preview/preview-words";
import { RolePage } from "@/components/roles/role-page";
import { RolesPage } from "@/components/roles/roles-page";
import { AboutPage } from "@/components/site/about-page";
import { AccessibilityPage } from "@/components/site/accessibility-page";
import { PrivacyPage } from "@/components/site/privacy-page";
import { ServerErrorPage } from "@/components/site/server-error-page";
import { StoryPage } from "@/components/stories/story-page";
import { ServicePage } from "@/components/structure/service-page";
import { ServicesPage } from "@/components/structure/services-page";
import { TeamPage } from "@/components/structure/team-page";
import { questionsAboutRole } from "@/lib/calculator/questions-for-council";
import { workedExample } from "@/lib/calculator/worked-example";
import { colleaguesOf, rolesThroughout, siblingsOf } from "@/lib/catalogue/colleagues";
import { paidNextAbove } from "@/lib/catalogue/paid-next";
import type { Catalogue, Role } from "@/lib/catalogue/types";
import { SITE_COLOUR } from "@/lib/colour/palette";
import { benefitsData } from "@/lib/feeds/data/benefits-data";
import { councilData, siteData } from "@/lib/feeds/data/council-data";
import { entryData } from "@/lib/feeds/data/entry-data";
import { figuresData, glossaryData } from "@/lib/feeds/data/reference-data";
import { roleData } from "@/lib/feeds/data/role-data";
import { rolesJson } from "@/lib/feeds/data/roles-data";
import { serviceData, servicesData, teamData } from "@/lib/feeds/data/workplace-data";
import { roleAdvert } from "@/lib/feeds/kit/role-advert";
import { rolesDataset } from "@/lib/feeds/structured/dataset";
import { definedTermSet } from "@/lib/feeds/structured/defined-term-set";
import { governmentOrganization } from "@/lib/feeds/structured/government-organization";
import { governmentService } from "@/lib/feeds/structured/government-service";
import { occupation } from "@/lib/feeds/structured/occupation";
import { webSite } from "@/lib/feeds/structured/web-site";
import { pageOf, type SitePage } from "@/lib/site/pages";
import { type BuiltPageKind, PAGES, type SubjectOf } from "@/lib/site/register";
import { SITE_NAME } from "@/lib/site/site-pages";
import { type KitWords, kitForms } from "./kit-forms";
import { siteOrigin } from "./site-origin";

/** What a page needs beside its subject. */
interface Surroundings extends Pick<Catalogue, "today" | "taxYears"> {
  /** The page's whole address. */
  readonly url: string;
}

/** The preview picture of links to a page. */
export interface Picture {
  readonly words: PreviewWords;
  /** The colour that the picture's palette is derived from, as `#rrggbb`. */
  readonly colour: string;
}

/** What the files of a kit are made from. */
export interface Kit extends KitWords {
  readonly picture: Picture;
}

/** One page in all its forms: for readers, search engines, programs, and link previews. */
export interface PageForms {
  readonly view: (surroundings: Surroundings) => ReactElement;
  /** Structured data about its subject; breadcrumbs are added for every page. */
  readonly things?: () => readonly Thing[];
  /** The page's facts as JSON, where its record has `hasData`. */
  readonly data?: (today: string) => object;
  /** Where its record says `preview: "own"`. */
  readonly picture?: (today: string) => Picture;
  /** On the page of a kit: what its files advertise, and the words of its pictures. */
  readonly kit?: (today: string) => Kit;
}

type Required<Name extends keyof PageForms> = { readonly [N in Name]-?: NonNullable<PageForms[N]> };
type Absent<Name extends keyof PageForms> = { readonly [N in Name]?: never };

/** The forms of a kind of page: with data and a picture if, and only if, the register says so. */
type FormsOf<Kind extends BuiltPageKind> = Pick<PageForms, "view" | "things" | "kit"> &
  ((typeof PAGES)[Kind]["hasData"] extends true ? Required<"data"> : Absent<"data">) &
  ((typeof PAGES)[Kind]["preview"] extends "own" ? Required<"picture"> : Absent<"picture">);

/** The forms of the page of a role's kit, with the pictures that only a build draws. */
function roleKitForms(role: Role) {
  const { words, ...forms } = kitForms(pageOf("roleShare", role), role, roleAdvert(role));
  const picture = (today: string) => ({ words: rolePreview(role, today), colour: role.council.colour });
  return { ...forms, kit: (today: string): Kit => ({ ...words(today), picture: picture(today) }) };
}

/** For every kind of page that the build makes, its forms. */
const PAGE_FORMS: {
  readonly [Kind in BuiltPageKind]: (subject: SubjectOf<Kind>) => FormsOf<Kind>;
} = {
  home: (catalogue) => ({
    view: ({ url }) => <HomePage councils={catalogue.councils} url={url} />,
    things: () => [
      webSite(
        { name: SITE_NAME, description: PAGES.home.description(), councils: catalogue.councils },
        siteOrigin,
      ),
    ],
    data: () => siteData(catalogue, siteOrigin),
    picture: () => ({ words: sitePreview(), colour: SITE_COLOUR }),
  }),
  about: ({ councils }) => ({ view: ({ url }) => <AboutPage councils={councils} url={url} /> }),
  accessibility: ({ councils }) => ({
    view: ({ url }) => <AccessibilityPage councils={councils} url={url} />,
  }),
  privacy: ({ councils }) => ({ view: ({ url }) => <PrivacyPage councils={councils} url={url} /> }),
  serverError: () => ({ view: () => <ServerErrorPage /> }),
  council: (council) => ({
    view: ({ url, today }) => <CouncilPage council={council} today={today} url={url} />,
    things: () => [governmentOrganization(council)],
    data: () => councilData(council, siteOrigin),
    picture: (today) => ({ words: councilPreview(council, today), colour: council.colour }),
  }),
  services: (council) => ({
    view: ({ url }) => <ServicesPage council={council} url={url} />,
    data: () => servicesData(council, siteOrigin),
  }),
  service: (service) => ({
    view: ({ url, today }) => (
      <ServicePage service={service} roles={rolesThroughout(service)} today={today} url={url} />
    ),
    things: () => [governmentService(service, siteOrigin)],
    data: () => serviceData(service, siteOrigin),
    picture: (today) => ({ words: workplacePreview(service, today), colour: service.council.colour }),
  }),
  team: (team) => ({
    view: ({ url, today }) => <TeamPage team={team} siblings={siblingsOf(team)} today={today} url={url} />,
    things: () => [governmentService(team, siteOrigin)],
    data: () => teamData(team, siteOrigin),
    picture: (today) => ({ words: workplacePreview(team, today), colour: team.council.colour }),
  }),
  roles: (council) => ({
    view: ({ url }) => <RolesPage council={council} url={url} />,
    things: () => [rolesDataset(council, siteOrigin)],
    data: () => rolesJson(council, siteOrigin),
  }),
  role: (role) => ({
    view: ({ url, today, taxYears }) => {
      const example = workedExample(role, today, taxYears);
      return (
        <RolePage
          role={role}
          colleagues={colleaguesOf(role)}
          paidNext={paidNextAbove(role)}
          example={example}
          questions={questionsAboutRole(
            role,
            example.is === "worked out" ? example.unanswered.timeline : undefined,
          )}
          today={today}
          url={url}
        />
      );
    },
    things: () => [occupation(role, siteOrigin)],
    data: () => roleData(role, siteOrigin),
    picture: (today) => ({ words: rolePreview(role, today), colour: role.council.colour }),
  }),
  roleShare: roleKitForms,
  benefits: (council) => ({
    view: ({ url }) => <BenefitsPage council={council} url={url} />,
    data: () => benefitsData(council, siteOrigin),
  }),
  page: (page) => ({
    view: ({ url }) => <OwnPage page={page} url={url} />,
    data: () => entryData(page, siteOrigin),
  }),
  story: (story) => ({
    view: ({ url }) => <StoryPage story={story} url={url} />,
    data: () => entryData(story, siteOrigin),
  }),
  figures: (council) => ({
    view: ({ url }) => <FiguresPage council={council} url={url} />,
    data: () => figuresData(council, siteOrigin),
  }),
  glossary: (council) => ({
    view: ({ url }) => <GlossaryPage council={council} url={url} />,
    things: () => [definedTermSet(council, siteOrigin)],
    data: () => glossaryData(council, siteOrigin),
  }),
};

/** The forms of a page; undefined for a tool, which is rendered per request. */
export function formsOf(page: SitePage): PageForms | undefined {
  return page.choose<PageForms>(PAGE_FORMS);
}
