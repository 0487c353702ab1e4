import { describe, expect, test } from "vitest";
import { bySlug, catalogueOf } from "../catalogue/catalogue-of";
import { issuesIn, RIVERTON } from "../content-set";
import { GUIDE, tasks } from "./guide-tasks";

/** Riverton after a task of the guide. */
function contentAfter(title: string) {
  const task = tasks().find((one) => one.title === title);
  if (task === undefined) throw new Error(`The guide has no task ${title}.`);
  return task.steps.reduce((set, step) => step(set), RIVERTON);
}

const council = (title: string, today?: string) =>
  bySlug(catalogueOf(contentAfter(title), today).councils, "riverton");

describe("the editors' guide", () => {
  test.each(tasks().map(({ title }) => title))(
    "“%s” leaves content without a mistake or a warning",
    (title) => {
      const set = contentAfter(title);
      expect(set).not.toEqual(RIVERTON);
      expect(issuesIn(set)).toEqual([]);
    },
  );

  test("shows every file that it names in a step that is tried", () => {
    const named = [...GUIDE.matchAll(/^(?:In|A new file,|Delete|Rename) `/gm)].length;
    expect(tasks().flatMap(({ steps }) => steps)).toHaveLength(named);
    expect(tasks().filter(({ steps }) => steps.length === 0)).toEqual([]);
  });

  test("a rise is shown from its day on, and not before", () => {
    const maximum = (today: string) => {
      const { pay } = bySlug(council("Add a dated rise", today).grades, "grade-8");
      return pay === "not stated" ? pay : pay.maximum;
    };
    expect([maximum("2027-03-31"), maximum("2027-04-01")]).toEqual([4_650_050, 4_789_500]);
  });

  test("a page that was renamed, and a team that was closed, are reached by their old addresses", () => {
    const redirects = (title: string) =>
      new Map(catalogueOf(contentAfter(title)).redirects.map(({ from, to }) => [from, to]));
    expect(redirects("Rename a page").get("/riverton/roles/senior-social-worker")).toBe(
      "/riverton/roles/lead-social-worker",
    );
    expect(redirects("Close a team").get("/riverton/teams/family-team")).toBe(
      "/riverton/services/early-help",
    );
  });

  test("a role works where a team lists it", () => {
    const role = bySlug(council("Add a role").roles, "family-support-worker");
    expect(role.workplaces.map(({ place }) => place.slug)).toEqual(["family-team"]);
  });

  test("a rule is put into words", () => {
    const benefit = bySlug(council("Say when a payment is made").benefits, "welcome-payment");
    expect(benefit.rules).toHaveLength(1);
    expect(benefit.rules[0]).toContain("£1,500");
  });
});
