import { describe, expect, test } from "vitest";
import { day, offerOf, payments, person, reasonFor, role, worked } from "../offer-fixture";

describe("schemes that open and close", () => {
  const offer = () => offerOf("scheme-that-closes");

  test("£15,000 after three years for a start before the scheme closes", () => {
    expect(payments(worked(offer(), person({ start: day("2027-03-31") }), 5)).at(-1)).toBe(
      "2030-03-30: £15,000 (certain)",
    );
  });

  test("a start a day after it closes is too late", () => {
    const result = worked(offer(), person({ start: day("2027-04-01") }), 5);
    expect(result.nothing.find(({ benefit }) => benefit === "golden-handcuff")).toMatchObject({
      reason: "it closed to people who start after 31 March 2027",
      change: "a start on 31 March 2027 or earlier",
    });
  });

  test("existing staff with two years of service get the thank-you payment once", () => {
    const here = person({ start: day("2024-11-01"), standing: "existing staff" });
    expect(payments(worked(offer(), here, 2))).toContain("2026-12-01: £2,000 (certain)");
  });

  test("a new starter does not", () => {
    const result = worked(offer(), person({ standing: "new starter" }), 2);
    expect(reasonFor(result, "thank-you")).toBe("it is for people who already work for the council");
  });

  test("the winter bonus is paid each January until the scheme ends", () => {
    const winter = worked(offer(), person(), 4).entries.filter(({ rule }) => rule.benefit === "winter-bonus");
    expect(payments({ entries: winter })).toEqual([
      "2027-01-01 to 2027-01-31: £500 (certain)",
      "2028-01-01 to 2028-01-31: £500 (certain)",
    ]);
  });
});

describe("where several things apply to one person", () => {
  const offer = () => offerOf("one-or-the-other");

  test("somebody who moves house gets relocation and not the golden hello", () => {
    const result = worked(offer(), person({ answers: { moving: true } }), 1);
    expect(payments(result)).toEqual(["2026-09-01: £5,000 (certain)", "2027-08-31: £1,000 (certain)"]);
    expect(reasonFor(result, "golden-hello")).toBe("Relocation is given instead");
  });

  test("somebody who does not gets the golden hello", () => {
    expect(worked(offer(), person({ answers: { moving: false } }), 1).totals.certain).toBe(400_000);
  });

  test("unanswered, both are possible and only the larger counts", () => {
    const result = worked(offer(), person(), 1);
    expect(result.totals).toMatchObject({ certain: 100_000, possible: 500_000 });
  });

  test("a manager to whom two retention rules apply gets the larger", () => {
    const manager = role("team-manager", { grade: "grade-9" });
    const result = worked(offer(), person({ answers: { moving: true } }), 1, manager);
    expect(payments(result)).toContain("2027-08-31: £1,800 (certain)");
    expect(payments(result)).not.toContain("2027-08-31: £1,000 (certain)");
  });
});

describe("an offer of which hardly anything is stated", () => {
  const offer = () => offerOf("hardly-anything-stated");

  test("a newly qualified social worker may get the bonus, and the council has not said", () => {
    const result = worked(
      offer(),
      person({ contract: "permanent" }),
      1,
      role("newly-qualified-social-worker"),
    );
    expect(result.notStated.map(({ words }) => words)).toContain(
      "Ashbourne has not said whether this is for newly qualified social workers",
    );
  });

  test("a fixed-term contract is not stated either; a permanent one is no matter", () => {
    const words = "Ashbourne has not said whether this is for people with fixed term contracts";
    const matters = (contract: "permanent" | "fixed term") =>
      worked(offer(), person({ contract }), 1).notStated.map((matter) => matter.words);
    expect(matters("fixed term")).toContain(words);
    expect(matters("permanent")).not.toContain(words);
  });

  test("an amount that is not published is shown as such, every year, and counts for nothing", () => {
    const result = worked(offer(), person({ contract: "permanent" }), 2);
    const retention = result.entries.filter(({ rule }) => rule.benefit === "retention");
    expect(payments({ entries: retention })).toEqual([
      "2027-08-31: not stated (not stated)",
      "2028-08-31: not stated (not stated)",
    ]);
  });

  test("a discretionary award of about £400 is only ever possible", () => {
    const result = worked(offer(), person({ contract: "permanent" }), 3);
    const awards = result.entries.filter(({ rule }) => rule.benefit === "extra");
    expect(payments({ entries: awards })).toEqual([
      "2027-04-01 to 2027-04-30: up to £400 (possible)",
      "2028-04-01 to 2028-04-30: £400 (possible)",
      "2029-04-01 to 2029-04-30: £400 (possible)",
    ]);
  });
});
