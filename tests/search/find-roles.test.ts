import { describe, expect, it } from "vitest";
import { findRoles } from "@/lib/search/find-roles";
import { parseRoleCriteria } from "@/lib/search/role-criteria";
import { catalogue } from "../fixtures/sample-catalogue";

const find = (question: string) =>
  findRoles(catalogue, parseRoleCriteria(new URLSearchParams(question), catalogue).criteria);
const names = (question: string) => find(question).roles.map(({ name }) => name);

describe("finding roles", () => {
  it("shows every role, best published pay first, unpublished pay last", () => {
    expect(names("")).toEqual(["Child Protection Chair", "Social Worker", "Personal Adviser"]);
  });

  it("sorts by name when asked", () => {
    expect(names("sort=name")).toEqual(["Child Protection Chair", "Personal Adviser", "Social Worker"]);
  });

  it.each([
    ["q=CPO", ["Child Protection Chair"]],
    ["q=adviser+leaving+care", ["Personal Adviser"]],
    ["q=advisor", ["Personal Adviser"]],
    ["q=grade+8", ["Social Worker"]],
    ["q=social+worker+jobs", ["Social Worker"]],
    ["q=social+worker+vacancies", ["Social Worker"]],
    ["q=zookeeper", []],
    ["council=hillside", ["Personal Adviser"]],
    ["family=social+work", ["Social Worker"]],
    ["place=riverton/services/safeguarding", ["Child Protection Chair", "Social Worker"]],
    ["place=riverton/teams/locality", ["Social Worker"]],
    ["pay=50000", ["Child Protection Chair"]],
    ["pay=49083", ["Child Protection Chair", "Social Worker"]],
    ["pay=49083.01", ["Child Protection Chair"]],
  ])("%s shows %j", (question, expected) => {
    expect(names(question)).toEqual(expected);
  });

  it("asking for pay leaves out roles without published pay, and says which they are", () => {
    const { payNotPublished } = find("pay=50000");
    expect(payNotPublished.map(({ name }) => name)).toEqual(["Personal Adviser"]);
    expect(find("pay=50000&council=riverton").payNotPublished).toEqual([]);
    expect(find("").payNotPublished).toEqual([]);
  });

  it("counts what each choice would show, with every other criterion kept", () => {
    const { choices } = find("council=riverton&family=social+work");
    expect(choices.councils).toEqual([
      { value: "riverton", count: 1 },
      { value: "hillside", count: 0 },
    ]);
    expect(choices.families).toContainEqual({ value: "review and protection", count: 1 });
    expect(choices.places.map(({ value, count }) => [value.name, count])).toEqual([
      ["Safeguarding Service", 1],
      ["Locality Team", 1],
    ]);
  });

  it("a choice shows as many roles as it counts", () => {
    for (const { value, count } of find("pay=40000").choices.councils) {
      expect(names(`pay=40000&council=${value}`)).toHaveLength(count);
    }
  });
});
