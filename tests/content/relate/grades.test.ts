import { describe, expect, test } from "vitest";
import { changed, issuesIn, onlyIssueIn } from "../content-set";

const GRADE = "riverton/grades/grade-8.mdx";

describe("the dated values of a grade", () => {
  test("two that start on one day are named at the second", () => {
    expect(onlyIssueIn(changed(GRADE, "from: 2026-04-01", "from: 2025-04-01"))).toMatchObject({
      rule: "same-start",
      field: "values.1.from",
      problem: "Two values of this grade start on 2025-04-01.",
    });
  });

  test("two whose start is not stated cannot be told apart", () => {
    const set = changed(GRADE, "from: 2025-04-01", "from: not stated");
    expect(onlyIssueIn(changed(GRADE, "from: 2026-04-01", "from: not stated", set)).rule).toBe("same-start");
  });

  test("one whose start is not stated stands first", () => {
    expect(onlyIssueIn(changed(GRADE, "from: 2026-04-01", "from: not stated")).rule).toBe(
      "values-out-of-order",
    );
  });

  test("the oldest stands first", () => {
    expect(onlyIssueIn(changed(GRADE, "from: 2025-04-01", "from: 2027-04-01"))).toMatchObject({
      rule: "values-out-of-order",
      field: "values.1.from",
    });
  });

  test("an award that is not agreed yet is awaited by one grade, and agreed for another with pay of its own", () => {
    const award = "payAwards:\n  - {from: 2026-04-01, rise: not agreed yet, source: careers-page}\npayNote:";
    expect(issuesIn(changed("riverton/council.mdx", "payNote:", award))).toEqual([]);
  });

  test("scale points go from low to high", () => {
    const points = "spinalColumnPoints: { from: 32, to: 28 }";
    expect(onlyIssueIn(changed(GRADE, "spinalColumnPoints: not stated", points))).toMatchObject({
      rule: "points-reversed",
      fix: "Write from 28 to 32.",
    });
  });

  test("nobody starts above the highest point of the grade", () => {
    const starts =
      "progression: {when: not stated, decidedBy: rule, startsAbove: {upTo: 33, by: experience}}";
    const within = changed(GRADE, "spinalColumnPoints: not stated", "spinalColumnPoints: {from: 28, to: 32}");
    expect(onlyIssueIn(changed(GRADE, "values:\n", `${starts}\nvalues:\n`, within))).toMatchObject({
      rule: "point-of-no-grade",
      problem: "Point 33 is none of this grade, which spans points 28 to 32.",
    });
  });
});
