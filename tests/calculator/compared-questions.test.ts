import { describe, expect, it } from "vitest";
import { comparedQuestions } from "@/lib/calculator/compared-questions";
import { furtherQuestions } from "@/lib/calculator/further-question";
import { calculatorAddress, readCalculator } from "@/lib/calculator/read-calculator";
import { compareAddress, compareAnswers, readCompare } from "@/lib/calculator/read-compare";
import { allRoles, catalogue } from "./offer-catalogue";

const WITH_TEAMS = "hard-to-recruit-teams";
const roleOf = (council: string, slug = "social-worker") => {
  const role = allRoles.find((one) => one.council.slug === council && one.slug === slug);
  if (role === undefined) throw new Error(`${council} has no ${slug}`);
  return role;
};
const compare = (query: string) => readCompare(new URLSearchParams(query), catalogue);

describe("what a comparison asks", () => {
  it("asks for the team of each council whose offer hangs on it, by the council's name", () => {
    const roles = [roleOf(WITH_TEAMS), roleOf("plain"), roleOf("stepped-years")];
    const teams = comparedQuestions(roles, false).filter(({ kind }) => kind === "place");
    expect(teams.map(({ parameter }) => parameter)).toEqual([`team.${WITH_TEAMS}`]);
    expect(teams[0]?.words).toMatch(/^Hard To Recruit Teams: /);
  });

  it("asks once for the team of two roles of one council, among the teams of both", () => {
    const roles = [roleOf(WITH_TEAMS), roleOf(WITH_TEAMS, "team-manager")];
    const [team, ...others] = comparedQuestions(roles, false).filter(({ kind }) => kind === "place");
    const places = roles.flatMap(({ workplaces }) => workplaces.map(({ place }) => place.slug));
    expect(others).toEqual([]);
    expect(team?.choices.map(({ value }) => value)).toEqual([...new Set(places)]);
  });

  it("gives each role the team that was chosen for its council, and no other role any", () => {
    const [place] = roleOf(WITH_TEAMS).workplaces;
    const asked = `role=${WITH_TEAMS}/social-worker&role=stepped-years/social-worker&team.${WITH_TEAMS}=${place?.place.slug}`;
    const { state, notes } = compare(asked);
    expect(notes).toEqual([]);
    if (state === undefined) throw new Error("The address names roles.");
    expect(compare(new URL(compareAddress(state), "https://a.example").search).state).toEqual(state);
    const answers = compareAnswers(state, catalogue.today);
    expect(answers.map(({ timeline }) => timeline.circumstances.team)).toEqual([
      place?.place.slug,
      "unanswered",
    ]);
  });

  it("leads from each role to the calculator with what that role is asked, and nothing that it refuses", () => {
    for (const role of allRoles) {
      const { state } = compare(
        `role=${role.council.slug}/${role.slug}&role=${WITH_TEAMS}/social-worker&team.${WITH_TEAMS}=front-door`,
      );
      if (state === undefined) throw new Error("The address names roles.");
      for (const answer of compareAnswers(state, catalogue.today)) {
        const { searchParams } = new URL(calculatorAddress(answer.state), "https://a.example");
        expect(readCalculator(searchParams, catalogue)).toMatchObject({ notes: [], state: answer.state });
      }
    }
  });
});

describe("what is asked of one role", () => {
  it("a choice names each option with what it is worth", () => {
    const [choice] = furtherQuestions(roleOf("sabbatical-or-payment"), false).filter(({ id }) =>
      id.startsWith("choice:"),
    );
    expect(choice?.choices.length).toBeGreaterThan(1);
    for (const { value, words } of choice?.choices ?? []) {
      expect(words.startsWith(`${value} (`)).toBe(true);
      expect(words).toMatch(/\((£[\d,]+|\d+ weeks off .*)\)$/);
    }
  });

  it("the day of notice is asked only of somebody who leaves, where a rule hangs on it", () => {
    const asks = (council: string, leaves: boolean) =>
      furtherQuestions(roleOf(council), leaves).some(({ id }) => id === "noticeGiven");
    expect(asks("census-day", true)).toBe(true);
    expect(asks("census-day", false)).toBe(false);
    expect(asks("stepped-years", true)).toBe(false);
  });
});
