import { describe, expect, test } from "vitest";
import { councilContext } from "@/lib/content/catalogue/council-context";
import { addPlainEntries, emptyCollections } from "@/lib/content/catalogue/plain-entries";
import { addressOf } from "@/lib/content/relate/addresses";
import { DOCUMENT_TYPES, type DocumentType, documentTypes } from "@/lib/model/document-types";
import { routes } from "@/lib/site/routes";
import { changed, RIVERTON, related, TODAY } from "../content-set";
import { bySlug, councilOf } from "./catalogue-of";

/** The council of these tests, with the documents of some types made as those of a type without a builder are. */
function withPlain(types: readonly DocumentType[], set = RIVERTON) {
  const [content] = related(set).related?.councils ?? [];
  if (content === undefined) throw new Error("The set has mistakes.");
  const council = { ...councilOf(set) };
  addPlainEntries(council, councilContext(content, TODAY), types);
  return council;
}

describe("a content type without a builder of its own", () => {
  test("has its fields as they are, in the words of readers", () => {
    const role = bySlug(withPlain(["role"]).roles, "social-worker");
    expect(role).toMatchObject({
      kind: "role",
      address: "/riverton/roles/social-worker",
      name: "Social Worker",
      plural: "Social Workers",
      registration: "not stated",
      reviewed: "2026-11-01",
      sources: [{ slug: "careers-page", title: "Work with us" }],
    });
    expect(role).not.toHaveProperty("aliases");
    expect(role.body.text).toContain("Public Law Outline (PLO)");
  });

  test("has the objects that its fields name, of its own type and of others", () => {
    const { roles, grades } = withPlain(["role"]);
    const role = bySlug(roles, "social-worker");
    expect(role.grade).toBe(bySlug(grades, "grade-7"));
    expect(role.nextStep).toBe(bySlug(roles, "senior-social-worker"));
    expect(bySlug(roles, "senior-social-worker").nextStep).toBe("not stated");
  });

  test("has them in lists too, whether written as a name alone or with a note", () => {
    const set = changed(
      "riverton/teams/family-team.mdx",
      "[social-worker]",
      "[social-worker, {role: senior-social-worker, note: at night}]",
    );
    const { teams, roles, services } = withPlain(["team"], set);
    const team = bySlug(teams, "family-team");
    expect(team.service).toBe(bySlug(services, "early-help"));
    expect(team.roles.map(({ role, note }) => [role, note])).toEqual([
      [bySlug(roles, "social-worker"), undefined],
      [bySlug(roles, "senior-social-worker"), "at night"],
    ]);
  });

  test("stands in the order that the editors gave, then by name", () => {
    expect(withPlain(["role"]).roles.map(({ name }) => name)).toEqual([
      "Senior Social Worker",
      "Social Worker",
    ]);
    expect(withPlain(["benefit"]).benefits.map(({ name }) => name)).toEqual([
      "Welcome offer",
      "Welcome payment",
    ]);
  });
});

describe("the record of content types", () => {
  test("gives a council a list for every folder", () => {
    const folders = DOCUMENT_TYPES.flatMap((type) => documentTypes[type].folder ?? []);
    expect(Object.keys(emptyCollections())).toEqual(folders);
    expect(new Set(folders).size).toBe(folders.length);
  });

  test("gives a document the address that the site's routes give it", () => {
    const address = (type: DocumentType, slug = "x") =>
      addressOf({ id: "", file: "", type, council: "riverton", slug });
    expect(Object.fromEntries(DOCUMENT_TYPES.map((type) => [type, address(type)]))).toEqual({
      council: routes.council("riverton"),
      service: routes.service("riverton", "x"),
      story: routes.story("riverton", "x"),
      vacancy: routes.vacancy("riverton", "x"),
      team: routes.team("riverton", "x"),
      role: routes.role("riverton", "x"),
      grade: routes.grade("riverton", "x"),
      benefit: routes.benefit("riverton", "x"),
      glossaryTerm: routes.term("riverton", "x"),
      page: routes.page("riverton", "x"),
    });
  });
});
