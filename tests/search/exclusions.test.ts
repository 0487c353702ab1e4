import { beforeAll, describe, expect, it } from "vitest";
import { isExcluded, withoutExclusions } from "@/lib/search/exclusions";
import { findPages } from "@/lib/search/find-pages";
import { realIndex } from "./question-rank";

let real: ReturnType<typeof realIndex>;
beforeAll(() => {
  real = realIndex();
}, 60_000);

const addresses = (text: string) =>
  findPages({ text, council: undefined }, real.catalogue, () => real.index).results.map(
    ({ page }) => page.address,
  );

describe("what somebody does not look for", () => {
  it.each([
    ["not social work, but in schools", "but in schools", ["social work"]],
    ["working with schools not social work", "working with schools", ["social work"]],
    ["I don’t want to be a social worker", "i", ["social worker"]],
    ["anything except safeguarding", "anything", ["safeguard"]],
    ["fostering but not croydon", "fostering", ["croydon"]],
    ["no nights", "", ["night"]],
    ["not fostering or adoption", "", ["foster", "adoption"]],
    // What somebody lacks is no such thing.
    ["jobs with no degree", "jobs with no degree", []],
    ["I am not registered", "I am not registered", []],
    ["not sure which team", "not sure which team", []],
    ["not qualified", "not qualified", []],
    ["no idea what I want", "no idea what I want", []],
  ])("is taken from “%s”", (typed, remaining, excluded) => {
    expect(withoutExclusions(typed)).toEqual({ remaining, excluded });
  });

  it("is no page that is called by it, nor one of a council that is not meant", () => {
    expect(isExcluded(["Newly Qualified Social Worker"], ["social work"])).toBe(true);
    expect(isExcluded(["Residential Manager"], ["social work"])).toBe(false);
    expect(addresses("not social work, but in schools").filter((one) => one.includes("social-work"))).toEqual(
      [],
    );
    expect(addresses("fostering but not croydon").filter((one) => one.startsWith("/croydon"))).toEqual([]);
  });

  it("leaves the tools and the lists of roles, where nothing else is asked", () => {
    const [first, second, ...others] = addresses("I don’t want to be a social worker");
    expect([first, second]).toEqual(["/roles", "/find-my-place"]);
    expect(others).toEqual(expect.arrayContaining(["/sutton/roles", "/croydon/roles"]));
  });
});

describe("a pay that is asked for", () => {
  it.each(["£45,000", "over 50k", "jobs over 45 grand", "40k+"])("leads to the roles by pay: %s", (typed) => {
    expect(addresses(typed)[0]).toBe("/roles");
  });

  it("is a word where a page has it, or where something else is asked for too", () => {
    expect(addresses("49083")).toContain("/sutton/roles/social-worker");
    expect(addresses("team manager 55k")[0]).toBe("/sutton/roles/team-manager");
  });
});
