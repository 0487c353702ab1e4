import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { Catalogue, Role } from "@/lib/catalogue/types";
import { benefit } from "@/lib/model/benefit";
import { isStated } from "@/lib/model/not-stated";
import { compileOffer } from "@/lib/offers/compile/compile-offer";
import { council, type Draft, grade, role, service } from "../fixtures/sample-objects";

/** A council for each shape of offer in the fixtures, with roles that the offers name. */

const FIXTURES = path.join(import.meta.dirname, "../fixtures/offers");
export const SHAPES = readdirSync(FIXTURES);

const ROLES = [
  "social-worker",
  "senior-practitioner",
  "newly-qualified-social-worker",
  "team-manager",
  "service-manager",
  "personal-adviser",
];

function nameOf(slug: string): string {
  return slug
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

function benefitsOf(shape: string) {
  const folder = path.join(FIXTURES, shape);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => ({
      slug: file.replace(/\.mdx$/, ""),
      content: benefit.parse(parse(readFileSync(path.join(folder, file), "utf8").split(/^---$/m)[1] ?? "")),
    }));
}

function councilWith(shape: string, order: number) {
  const its = council(shape, `${nameOf(shape)} Council`, nameOf(shape), order);
  its.fullTimeWeeklyHours = order % 2 === 0 ? 36 : "not stated";
  const grades = [7, 8, 9].map((number) =>
    grade(its, `grade-${number}`, `Grade ${number}`, 30_000 + number * 2_000),
  );
  const places = [
    ["assessment", "front-door"],
    ["care-planning", "court-team"],
    ["leaving-care", "leaving-care-team"],
  ].flatMap((slugs) => slugs.map((slug) => service(its, slug, nameOf(slug))));
  const roles = ROLES.map((slug, index): Draft<Role> => {
    const drafted = role(its, slug, nameOf(slug), index === 5 ? undefined : grades[index % 3]);
    drafted.workplaces = places
      .slice(index % 3, (index % 3) + 3)
      .map((place) => ({ place, note: undefined }));
    return drafted;
  });
  its.services = places;
  its.grades = grades;
  its.roles = roles;
  const names = {
    council: its.shortName,
    roles: Object.fromEntries(roles.map(({ slug, name, plural }) => [slug, { name, plural }])),
    grades: Object.fromEntries(grades.map(({ slug, name }) => [slug, name])),
    teams: {
      "front-door": { name: "Front Door", service: "assessment" },
      "court-team": { name: "Court Team", service: "care-planning" },
      "leaving-care-team": { name: "Leaving Care Team", service: "care-planning" },
    },
    services: Object.fromEntries(places.map(({ slug, name }) => [slug, name])),
  };
  const compiled = compileOffer({
    council: shape,
    names,
    fullTimeWeeklyHours: its.fullTimeWeeklyHours,
    gradesPay: Object.fromEntries(grades.flatMap(({ slug, pay }) => (isStated(pay) ? [[slug, pay]] : []))),
    benefits: benefitsOf(shape),
  });
  its.offer = compiled.offer;
  return its;
}

const councils = SHAPES.map(councilWith);
const nothing = council("plain", "Plain Council", "Plain", 99);
nothing.roles = [
  role(nothing, "social-worker", "Social Worker", undefined),
  role(nothing, "youth-worker", "Youth Worker", undefined),
];

export const catalogue: Catalogue = {
  today: "2026-06-10",
  until: Date.parse("2026-06-10T23:00:00Z"),
  councils: [...councils, nothing],
  taxYears: [],
  changes: [],
  redirects: [
    { from: "/plain/roles/old-name", to: "/plain/roles/youth-worker" },
    { from: "/plain/roles/elsewhere", to: "/nowhere" },
  ],
};

export const allRoles: readonly Role[] = catalogue.councils.flatMap(({ roles }) => roles);
