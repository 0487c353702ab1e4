import { noticeWords } from "../../catalogue/notice";
import type { Catalogue, Council } from "../../catalogue/types";
import { absolute, routes } from "../../site/routes";
import { pageData } from "./page-data";
import { applyData, awardsData, payDayData, referenceData } from "./values";

/** The council itself, and where the data of its other pages is. */
export function councilData(council: Council, origin: string) {
  const { slug } = council;
  const pages = {
    services: routes.services(slug),
    roles: routes.roles(slug),
    benefits: routes.benefits(slug),
    figures: routes.figures(slug),
    glossary: routes.glossary(slug),
  };
  return {
    ...pageData({ ...council, council, kind: "council" }, origin),
    shortName: council.shortName,
    otherNames: [...council.alsoKnownAs],
    summary: council.summary,
    text: council.body.text,
    directorate: council.directorate,
    practiceModel: council.practiceModel,
    vision: council.vision,
    fullTimeWeeklyHours: council.fullTimeWeeklyHours,
    termTime: council.termTime,
    ...payDayData(council),
    payNote: council.payNote,
    ...awardsData(council),
    apply: applyData(council, origin),
    services: council.services.map((service) => referenceData(service, origin)),
    teams: council.teams.map((team) => referenceData(team, origin)),
    roles: council.roles.map((role) => referenceData(role, origin)),
    ownPages: council.pages.map((page) => referenceData(page, origin)),
    pages: Object.fromEntries(
      Object.entries(pages).map(([name, address]) => [
        name,
        { address: absolute(origin, address), data: absolute(origin, routes.data(address)) },
      ]),
    ),
    rolesCsv: absolute(origin, routes.rolesCsv(slug)),
    rolesJson: absolute(origin, routes.rolesJson(slug)),
    openReferral: absolute(origin, routes.openReferral(slug)),
  };
}

/** All councils of the site, each with the address of its own data. */
export function siteData(catalogue: Catalogue, origin: string) {
  return {
    kind: "site" as const,
    address: absolute(origin, routes.home()),
    data: absolute(origin, routes.data(routes.home())),
    asOf: catalogue.today,
    councils: catalogue.councils.map((council) => ({
      ...referenceData(council, origin),
      shortName: council.shortName,
      data: absolute(origin, routes.data(council.address)),
      publishedByCouncil: council.publishedByCouncil,
      notice: noticeWords(council),
      reviewed: council.reviewed,
    })),
  };
}
