import { describe, expect, test } from "vitest";
import { role } from "../offer-fixture";
import { offerUnder, outcome, tries } from "./outcome";

describe("roles", () => {
  test.each([
    ["social-worker", "given"],
    ["team-manager", "given"],
    [
      "personal-adviser",
      "not given: it is for social workers and team managers, not for personal advisers (needs the role of social worker or team manager)",
    ],
  ])("social workers and team managers, tried on a %s: %s", (slug, expected) => {
    const offer = offerUnder("{roles: [social-worker, team-manager]}");
    expect(outcome(offer, {}, role(slug))).toBe(expected);
  });
});

describe("grades", () => {
  const notPublished = "benefit.rules.0.who.grades: Ashbourne has not published the grade of social workers";
  test.each([
    ["{grades: [grade-7, grade-8]}", "grade-8", "given"],
    [
      "{grades: [grade-7, grade-8]}",
      "grade-9",
      "not given: Grade 9 is not Grade 7 or Grade 8 (needs a role on Grade 7 or Grade 8)",
    ],
    ["{grades: [grade-7, grade-8]}", "not stated", notPublished],
    ["{gradeAtLeast: grade-8}", "grade-9", "given"],
    ["{gradeAtLeast: grade-8}", "grade-8", "given"],
    [
      "{gradeAtLeast: grade-8}",
      "grade-7",
      "not given: Grade 7 is below Grade 8 (needs a role on Grade 8 or above)",
    ],
    ["{gradeAtLeast: grade-8}", "not stated", notPublished],
    [
      "{gradeAtLeast: grade-8}",
      "grade-x",
      "benefit.rules.0.who.grades: what Ashbourne publishes of pay does not say whether grade x is below or above Grade 8",
    ],
    ["{gradeAtMost: grade-8}", "grade-7", "given"],
    ["{gradeAtMost: grade-8}", "grade-8", "given"],
    [
      "{gradeAtMost: grade-8}",
      "grade-9",
      "not given: Grade 9 is above Grade 8 (needs a role on Grade 8 or below)",
    ],
    ["{gradeAtMost: grade-8}", "not stated", notPublished],
  ])("%s on %s: %s", (who, grade, expected) => {
    expect(outcome(offerUnder(who), {}, role("social-worker", { grade }))).toBe(expected);
  });
});

describe("teams", () => {
  const two = "{teams: [front-door, leaving-care-team]}";
  const elsewhere =
    "not given: it is for people in the Front Door Team and the Leaving Care Team (needs a job in the Front Door Team or the Leaving Care Team)";
  tries([
    [two, {}, "asks team"],
    [two, { team: "front-door" }, "given"],
    [two, { team: "leaving-care-team" }, "given"],
    [two, { team: "court-team" }, elsewhere],
    // A service that has one of the teams leaves open which of its teams is meant.
    [two, { team: "care-planning" }, "asks team"],
    ["{teams: [front-door]}", { team: "assessment" }, "asks team"],
  ]);

  test("a service without any of the teams is elsewhere", () => {
    expect(outcome(offerUnder("{teams: [front-door]}"), { team: "care-planning" })).toBe(
      "not given: it is for people in the Front Door Team (needs a job in the Front Door Team)",
    );
  });

  test("nobody is asked where every place of the role is in one of the teams, or none is", () => {
    const at = (...places: string[]) => outcome(offerUnder(two), {}, role("social-worker", { places }));
    expect(at("front-door", "leaving-care-team")).toBe("given");
    expect(at("court-team")).toBe(elsewhere);
    expect(at("front-door", "court-team")).toBe("asks team");
  });
});

describe("services", () => {
  const planning = "{services: [care-planning]}";
  const elsewhere =
    "not given: it is for people in the Care Planning Service (needs a job in the Care Planning Service)";
  tries([
    [planning, {}, "asks team"],
    [planning, { team: "care-planning" }, "given"],
    [planning, { team: "court-team" }, "given"],
    [planning, { team: "assessment" }, elsewhere],
    [planning, { team: "front-door" }, elsewhere],
    [planning, { team: "night-team" }, elsewhere],
    ["{services: [assessment, care-planning]}", { team: "front-door" }, "given"],
    [
      "{services: [assessment, care-planning]}",
      { team: "night-team" },
      "not given: it is for people in the Assessment Service and the Care Planning Service (needs a job in the Assessment Service or the Care Planning Service)",
    ],
  ]);

  test("nobody is asked where every place of the role is in the service", () => {
    const at = (...places: string[]) => outcome(offerUnder(planning), {}, role("social-worker", { places }));
    expect(at("court-team", "leaving-care-team")).toBe("given");
    expect(at("court-team", "front-door")).toBe("asks team");
  });
});
