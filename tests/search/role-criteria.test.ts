import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRoleCriteria, ROLE_PARAMETERS, roleFinderAddress } from "@/lib/search/role-criteria";
import { catalogue, localityTeam } from "../fixtures/sample-catalogue";
import { anySign } from "../harness/any-sign";

const parse = (question: string) => parseRoleCriteria(new URLSearchParams(question), catalogue);

describe("what is asked of the roles", () => {
  it("is nothing when the address asks nothing", () => {
    const { criteria, problems } = parse("");
    expect(criteria).toEqual({
      text: "",
      council: undefined,
      family: undefined,
      payAtLeast: undefined,
      place: undefined,
      sort: "pay",
    });
    expect(problems).toEqual([]);
  });

  it("is read from every parameter, in any letters", () => {
    const { criteria, problems } = parse(
      "q=worker&council=Riverton&family=Social+Work&pay=%C2%A341,000&place=riverton/teams/locality&sort=name",
    );
    expect(criteria).toEqual({
      text: "worker",
      council: "riverton",
      family: "social work",
      payAtLeast: 4_100_000,
      place: localityTeam,
      sort: "name",
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ["council=atlantis", "council"],
    ["family=piracy", "family"],
    ["pay=lots", "pay"],
    ["pay=-5", "pay"],
    ["pay=1e9", "pay"],
    ["place=riverton/teams/none", "place"],
    ["sort=colour", "sort"],
  ])("%s is not understood: it is said, kept as typed, and asks nothing", (question, parameter) => {
    const { criteria, typed, problems } = parse(question);
    expect(problems.map((problem) => problem.parameter)).toEqual([parameter]);
    expect(roleFinderAddress(criteria)).toBe("/roles");
    expect(`${parameter}=${typed[parameter as keyof typeof typed]}`).toBe(question);
  });

  it("a place of another council is said, and not used", () => {
    const { criteria, problems } = parse("council=hillside&place=riverton/teams/locality");
    expect(criteria.place).toBeUndefined();
    expect(problems).toEqual([
      {
        parameter: "place",
        problem: "Locality Team is in Riverton, not in Hillside.",
      },
    ]);
  });

  it("a repeated parameter counts once and is said; the same value twice, or a blank, is no repetition", () => {
    expect(parse("council=hillside&council=riverton")).toMatchObject({
      criteria: { council: "hillside" },
      problems: [{ parameter: "council" }],
    });
    expect(parse("council=hillside&council=hillside&council=&council=+").problems).toEqual([]);
  });

  it("a huge parameter is cut, and shown as it was cut", () => {
    expect(parse(`q=${"a".repeat(10_000)}`).typed.q).toHaveLength(200);
  });

  it("never fails, whatever is in the address, and the same question has one address", () => {
    const value = fc.oneof(
      fc.string({ unit: anySign }),
      fc.constantFrom("riverton", "41k", "name", "social work"),
    );
    const given = fc.dictionary(fc.constantFrom(...ROLE_PARAMETERS), fc.oneof(value, fc.array(value)));
    fc.assert(
      fc.property(given, (parameters) => {
        const { criteria } = parseRoleCriteria(parameters, catalogue);
        const address = roleFinderAddress(criteria);
        const again = parseRoleCriteria(new URL(address, "https://careers.example").searchParams, catalogue);
        expect(roleFinderAddress(again.criteria)).toBe(address);
      }),
    );
  });
});
