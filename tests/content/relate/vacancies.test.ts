import { describe, expect, test } from "vitest";
import { changed, issuesIn, onlyIssueIn } from "../content-set";
import { advertising, advertisingTwo, VACANCY } from "../vacancy-set";

describe("a vacancy", () => {
  test("with all that one may have is right", () => {
    expect(issuesIn(advertising())).toEqual([]);
  });

  test.each([
    ["role: social-worker", "role: social-workr", "unknown-reference", "role"],
    ["[family-team]", "[famly-team]", "unknown-reference", "teams.0"],
    ["2026-12-01 12:00", "2026-12-01", "bad-format", "closes"],
    ["2026-12-01 12:00", "2027-02-31 12:00", "impossible-date", "closes"],
    ["2026-12-01 12:00", "2026-11-02 09:00", "contradiction", "closes"],
    ["2026-12-01 12:00", "2027-03-28 01:30", "impossible-date", "closes"],
    ["2026-12-01 12:00", "2072-12-01 12:00", "unlikely-day", "closes"],
    ["that of the role", "{from: 43000, to: 41000}", "minimum-above-maximum", "pay.from"],
    ["https://jobs", "http://jobs", "bad-format", "apply"],
    ["reference: RV-7\n", "", "missing-field", "reference"],
  ])("with %s written as %s has the mistake %s", (from, to, rule, field) => {
    expect(onlyIssueIn(advertising(from, to))).toMatchObject({ rule, field });
  });

  test.each([
    ["place: {street: 1 River Street, town: Riverton, postcode: RV1 1AA}", "place: not stated", "place", 9],
    ["pay: that of the role", "pay: not stated", "pay", 14],
    ["hours: part time\nweeklyHours: 18.5", "hours: not stated", "hours", 12],
    ["\n\nYou would have eight children to look out for.\n", "\n", "text", 21],
  ])("that leaves out what job boards want is warned of: %s written as %s", (from, to, field, line) => {
    expect(onlyIssueIn(advertising(from, to))).toMatchObject({
      rule: "job-board-gap",
      severity: "warning",
      field,
      line,
    });
  });

  test("for a role without pay is warned of too, since it has the pay of the role", () => {
    const paidNothing = changed(
      "riverton/roles/social-worker.mdx",
      "grade: grade-7",
      "grade: not stated",
      advertising(),
    );
    const gaps = issuesIn(paidNothing).filter(({ rule }) => rule === "job-board-gap");
    expect(gaps.map(({ file, field }) => [file, field])).toEqual([[VACANCY, "pay"]]);
  });

  const WEEK = ["fullTimeWeeklyHours: not stated", "fullTimeWeeklyHours: 36"] as const;
  const POSTCODE = "postcode: RV1 1AA";
  test.each([
    ["pay: that of the role", "pay: {from: 18.5, to: 20}", "unlikely-pay", "pay.from", /pay for an hour/],
    ["pay: that of the role", "pay: {from: 3200, to: 39000}", "unlikely-pay", "pay.from", /pay for a month/],
    [
      "pay: that of the role",
      "pay: {from: 39000, to: 141000}",
      "unlikely-pay",
      "pay.to",
      /a digit may be wrong/,
    ],
    [
      "pay: that of the role",
      "pay: {from: 25000, to: 39000}",
      "unlikely-pay",
      "pay.from",
      /for 18.5 of 36 hours, which is £48,649 full time/,
    ],
    ["weeklyHours: 18.5", "weeklyHours: 40", "fields-at-odds", "weeklyHours", /`hours: full time`/],
    ["hours: part time", "hours: full time", "fields-at-odds", "weeklyHours", /`hours: part time`/],
    ["contract: fixed term", "contract: permanent", "fields-at-odds", "lasts", /take `lasts` out/],
    [
      "interviews: 2026-12-09",
      "interviews: 2026-11-30",
      "fields-at-odds",
      "interviews",
      /`interviews: not stated`/,
    ],
    ["weeklyHours: 18.5", "weeklyHours: 2.2", "unlikely-figure", "weeklyHours", /decimal point/],
    [
      "Social Worker, Family",
      "Senior Social Worker, F",
      "fields-at-odds",
      "role",
      /`role: senior-social-worker`/,
    ],
    [
      "https://jobs.example.org/RV-7",
      "https://jobs.example.org/",
      "unlikely-address",
      "apply",
      /for this post/,
    ],
    [POSTCODE, "postcode: RV1 1A", "unlikely-address", "place.postcode", /delete `postcode`/],
    [POSTCODE, "postcode: rv11aa", "unlikely-address", "place.postcode", /Did you mean `RV1 1AA`/],
  ])("that nobody can mean is warned of: %s written as %s", (from, to, rule, field, fix) => {
    const set = changed("riverton/council.mdx", ...WEEK, advertising(from, to));
    expect(onlyIssueIn(set)).toMatchObject({
      rule,
      severity: "warning",
      field,
      fix: expect.stringMatching(fix),
    });
  });

  test("a full week that is a slip is told of the week, and not of a vacancy", () => {
    const [was] = WEEK;
    const set = changed("riverton/council.mdx", was, "fullTimeWeeklyHours: 7.2", advertising());
    expect(onlyIssueIn(set)).toMatchObject({ rule: "unlikely-figure", file: "riverton/council.mdx" });
  });

  test("a telephone number that lacks a digit is told once", () => {
    expect(onlyIssueIn(advertising("01632 960 155", "020 7946 000")).rule).toBe("unlikely-telephone");
  });

  test.each([
    ["pay: that of the role", "pay: {from: 41000, to: 48000}"],
    ["hours: part time\nweeklyHours: 18.5", "hours: full time\nweeklyHours: 36"],
    ["interviews: 2026-12-09", "interviews: 2026-12-01"],
  ])("that may be meant is right: %s written as %s", (from, to) => {
    expect(issuesIn(changed("riverton/council.mdx", ...WEEK, advertising(from, to)))).toEqual([]);
  });

  test.each([
    ["2026-11-02 09:00", "in the minute in which it opens"],
    ["2026-10-15 12:00", "Change either: as they stand, it would close on 2026-10-15 12:00"],
    ["2027-03-28 01:30", "Write a time before 01:00 or from 02:00 on."],
    ["2026-10-11 23:59", "Did you mean `2026-11-10 23:59`? Day and month may"],
    ["2027-11-31 12:00", "November 2027 has 30 days, and not 31."],
    ["2026-12-10 25:00", "there is no time 25:00: the hours"],
    ["31/02/2027 12:00", "February 2027 has 28 days, and not 31."],
    ["2026-12-01 00:12", "`12:00` is midday"],
    ["2027-10-31 01:30", "comes twice: in that night clocks go back from 2 to 1. The site takes the second"],
  ])("is told of `closes: %s`, and never what it has written: %s", (closes, words) => {
    const far = { ...advertising() };
    far[VACANCY] = (far[VACANCY] ?? "")
      .replace("closes: 2026-12-01 12:00", `closes: ${closes}`)
      .replace("interviews: 2026-12-09", "interviews: not stated");
    const { problem, fix = "" } = onlyIssueIn(far);
    expect(`${problem} ${fix}`).toContain(words);
    expect(fix).not.toContain(`mean \`${closes}\``);
  });

  test.each([
    ["hours: part time", "hours: Part-time, 22 hrs", "`hours: part time`, and `weeklyHours: 22` on a line"],
    ["lasts: 12 months", 'lasts: "12"', "`lasts: 12 months`"],
    ["lasts: 12 months", "lasts: 12", "`lasts: 12 months`"],
    ["contract: fixed term", "contract: Zero hours", "`contract: casual`"],
    ["contract: fixed term", "contract: full time", "`permanent`, `fixed term`, `temporary` or `casual`"],
    ["hours: part time", "hours: jobshare", "`hours: job share`"],
    ["lasts: 12 months", "lasts: 12 moths", "`lasts: 12 months`"],
    ["lasts: 12 months", "lasts: not beyond 31/3/27", "`until 31 March 2027`"],
    ["lasts: 12 months", "lasts: 2026-11-30", "Correct the one that is wrong"],
    ["interviews: 2026-12-09", "interviews: 2029-12-10", "Correct the one that is wrong"],
    ["interviews: 2026-12-09", "interviews: 2026-12-06", "the month or the year may be wrong"],
  ])("is told what is meant: %s written as %s", (from, to, fix) => {
    const [issue] = issuesIn(advertising(from, to)).filter(({ field }) => to.startsWith(`${field}:`));
    expect(issue?.fix).toContain(fix);
  });

  test("has a reference that is no sentence, whatever it ends with", () => {
    expect(issuesIn(advertising("reference: RV-7", "reference: RV/2001 a"))).toEqual([]);
  });

  const PLACE = "place: {street: 1 River Street, town: Riverton, postcode: RV1 1AA}";
  test.each([
    ["closes: 2026-12-01 12:00", "closes: 03/12/2026", "its end.", "closes: 2026-12-03 23:59"],
    [
      "closes: 2026-12-01 12:00",
      "closes: 3 December 2026 at 5pm",
      "Did you mean `2026-12-03 17:00`?",
      "closes: 2026-12-03 17:00",
    ],
    [
      "closes: 2026-12-01 12:00",
      "closes: 2026-12-01 24:00",
      "Did you mean `2026-12-01 23:59`?",
      "closes: 2026-12-01 23:59",
    ],
    ["closes: 2026-12-01 12:00", "closes:", "Write a value.", "closes: 2026-12-03 23:59"],
    ["lasts: 12 months", "lasts:", "Write a value, or delete the line if the field is not needed.", ""],
    [
      PLACE,
      "place: The Town Hall, Riverton",
      "Write `{street: The Town Hall, town: Riverton}`, if Riverton is the town.",
      "place: {street: The Town Hall, town: Riverton}",
    ],
    [
      PLACE,
      "place: The Town Hall, 1 Lake Road, Riverton, RV1 1AA",
      'Write `{street: "The Town Hall, 1 Lake Road", town: Riverton, postcode: RV1 1AA}`, if Riverton is the town.',
      'place: {street: "The Town Hall, 1 Lake Road", town: Riverton, postcode: RV1 1AA}',
    ],
  ])("with %s written as %s is told: %s", (from, to, fix, followed) => {
    expect(onlyIssueIn(advertising(from, to)).fix).toContain(fix);
    expect(issuesIn(advertising(from, followed))).toEqual([]);
  });

  const WAYS = 'link: "mailto:manager@example.org", telephone: 01632 960 155';
  const BESIDE =
    "Write `telephone: 01632 960155` on a line of its own beside `label`; `link` may be left out.";
  test.each([
    ["telephone: 020 7946 0000", []],
    ['link: "mailto:manager@example.org"', []],
    ['link: "tel:01632 960155"', [BESIDE]],
    ['link: "(01632) 960 155"', [BESIDE]],
    ["telephone: 01632960155", ["Did you mean `01632 960155`?"]],
    ['telephone: "tel:+44 (0)20 7946 0000"', ["Did you mean `+44 20 79460000`?"]],
    ["telephone: 1632 960155", ["Did you mean `01632 960155`?"]],
    ["telephone: 01632 960", ["Compare it with the advert."]],
    ["", ["Add `link: mailto:name@example.org`, `telephone: 01632 960 155`, or both."]],
  ])("says whom to ask in writing, by telephone or both: {%s}", (written, fixes) => {
    const issues = issuesIn(advertising(`, ${WAYS}`, written === "" ? "" : `, ${written}`));
    expect(issues.map(({ fix }) => fix)).toEqual(fixes);
  });

  test("whose closing time is left empty is told what is written there", () => {
    const { allowed } = onlyIssueIn(advertising("closes: 2026-12-01 12:00", "closes:"));
    expect(allowed).toBe("a day and a time in London, written YYYY-MM-DD HH:MM");
  });

  test("has a link of its own, unless it is that of a list", () => {
    const two = advertisingTwo("name: Social Worker, Family Team", "name: Second Social Worker, Family Team");
    const file = "riverton/vacancies/second.mdx";
    const linked = changed(file, "reference: RV-7", "reference: RV-8", two);
    expect(onlyIssueIn(linked)).toMatchObject({ rule: "unlikely-address", file, field: "apply" });
    const toList = Object.fromEntries(
      Object.entries(linked).map(([path, text]) => [
        path,
        text.replace("example.org/RV-7", "example.org/jobs"),
      ]),
    );
    expect(issuesIn(toList)).toEqual([]);
  });

  test.each(["RV-7", "rv7", "RV 7"])("has a reference of its own, and %s is RV-7", (reference) => {
    const second = `name: Second Social Worker, Family Team`;
    const file = "riverton/vacancies/second.mdx";
    const two = advertisingTwo("name: Social Worker, Family Team", second);
    const set = changed(file, "reference: RV-7", `reference: ${reference}`, two);
    expect(onlyIssueIn(set)).toMatchObject({ rule: "same-reference", file, line: 6 });
  });
});
