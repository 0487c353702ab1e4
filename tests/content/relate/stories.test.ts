import { describe, expect, test } from "vitest";
import { issuesIn, onlyIssueIn } from "../content-set";
import { telling } from "../story-set";

describe("a story", () => {
  test("with consent given before it was published, for all that it shows, is right", () => {
    expect(issuesIn(telling())).toEqual([]);
  });

  test("names a role and a team of its council", () => {
    expect(onlyIssueIn(telling("role: social-worker", "role: social-workr"))).toMatchObject({
      rule: "unknown-reference",
      line: 3,
      fix: "Did you mean `social-worker`?",
    });
    expect(onlyIssueIn(telling("team: family-team", "team: famly-team"))).toMatchObject({
      rule: "unknown-reference",
      line: 4,
      allowed: "`family-team`",
    });
  });

  test("without consent is refused: nothing of a person is shown that they did not agree to", () => {
    const consent = "consent:\n  given: 2026-10-01\n  for: [words, recording]\n";
    expect(onlyIssueIn(telling(consent, ""))).toMatchObject({ rule: "missing-field", field: "consent" });
  });

  test("with a recording needs consent for the recording too", () => {
    expect(onlyIssueIn(telling("[words, recording]", "[words]"))).toMatchObject({
      rule: "without-consent",
      field: "recording",
      fix: "Ask Amira. If the answer is yes, add `recording` to `for`; if not, take `recording` out.",
    });
    expect(onlyIssueIn(telling("[words, recording]", "[recording]"))).toMatchObject({
      rule: "without-consent",
      field: "consent.for",
    });
  });

  test.each([
    ["after it was published", "given: 2026-10-13", "a day up to 2026-10-12"],
    ["still to come", "given: 2026-11-23", "a day up to 2026-10-12"],
    ["far ahead", "given: 2062-10-01", "a day up to 2026-10-12"],
  ])("cannot rest on consent that is %s", (_, given, allowed) => {
    expect(onlyIssueIn(telling("given: 2026-10-01", given))).toMatchObject({
      rule: "late-consent",
      field: "consent.given",
      allowed,
    });
  });

  test("cannot have been published on a day to come", () => {
    expect(onlyIssueIn(telling("published: 2026-10-12", "published: 2026-11-23"))).toMatchObject({
      rule: "day-to-come",
      allowed: "a day up to today, 2026-11-22",
    });
  });

  test("with a recording has all that is said in words", () => {
    const transcript = "  transcript: |\n    I start early.\n\n    The first visit is at nine.\n";
    expect(onlyIssueIn(telling(transcript, ""))).toMatchObject({
      rule: "missing-field",
      field: "recording.transcript",
    });
  });
});
