import { describe, expect, test } from "vitest";
import { checkClaims } from "@/lib/checks/check-claims";
import { checkDeadlines } from "@/lib/checks/check-deadlines";
import { type ContentSet, changed, RIVERTON, saying } from "../content/content-set";
import { filesOf, parseOnce } from "../content/set-files";
import { advertising, VACANCY } from "../content/vacancy-set";

const PAYMENT = "riverton/benefits/welcome-payment.mdx";
const COUNCIL = "riverton/council.mdx";

const CITED = '<Figure of="welcome-payment.amount" />';

const claimsIn = (set: ContentSet) => {
  const files = filesOf(set);
  const documents = files.flatMap((file) => parseOnce(file).document ?? []);
  return checkClaims(files, documents).map(({ file, line, column, problem }) => ({
    file,
    line,
    column,
    problem,
  }));
};

/** A benefit with one figure more, and a text. */
const withText = (figure: string, text: string) =>
  saying(
    text,
    PAYMENT,
    changed(
      PAYMENT,
      "figures:\n",
      `figures:\n  more: {label: More, ${figure}, effective: not stated, source: careers-page}\n`,
    ),
  );

const problemsOf = (set: ContentSet) => claimsIn(set).map(({ problem }) => problem);

describe("a text that says other than the fields", () => {
  test("says the pay of one day beside another, and a range with the words of its end", () => {
    const PAGE = "riverton/services/early-help.mdx";
    const [min, max] = ['<Figure of="grade-8.minimum" />', '<Figure of="grade-8.maximum" />'];
    const problems = problemsOf(saying(`Grade 8 went up on 1 April 2026 to ${min}–${max}.`, PAGE));
    expect(problems).toEqual([
      expect.stringContaining("brings its `up to` along"),
      expect.stringContaining("`grade-8.minimum` is the pay of the day on which somebody reads it"),
      expect.stringContaining("`grade-8.maximum` is the pay of the day on which somebody reads it"),
    ]);
    const [least, most] = [min, max].map((figure) => figure.replace('" />', '-from-2026-04-01" />'));
    expect(
      problemsOf(saying(`Grade 8 went up on 1 April 2026 to at least ${least} and ${most}.`, PAGE)),
    ).toEqual([]);
  });

  test("says that no registration is needed, where the field says that nothing is stated", () => {
    const ROLE = "riverton/roles/social-worker.mdx";
    const text = "You do not need a registration.";
    const [claim] = claimsIn(saying(text, ROLE));
    expect(claim?.problem).toContain("`registration` says `not stated`");
    const stated = changed(ROLE, "registration: not stated", "registration: none needed");
    expect(claimsIn(saying(text, ROLE, stated))).toEqual([]);
  });

  const SERVICE = "riverton/services/early-help.mdx";

  test("says ages that its service does not have", () => {
    expect(problemsOf(saying("We work with children aged 5 to 25.", SERVICE))).toEqual([
      "The text says `aged 5 to 25`, and the field `ages` says 0 to 18.",
    ]);
    expect(problemsOf(saying("We work with children aged 5 to 11, or aged 12 to 18.", SERVICE))).toEqual([]);
  });

  test("says one year less than its team has, in the words of the team", () => {
    expect(problemsOf(saying("The service supports families with children aged 0 - 17.", SERVICE))).toEqual([
      "The text says `aged 0 - 17`, and the field `ages` says 0 to 18.",
    ]);
    expect(
      problemsOf(saying("The team belongs to a wider service for people aged 0 to 25.", SERVICE)),
    ).toEqual([]);
  });

  test.each([
    ["The closing date is 4 December 2026.", "the closing day of the fields is 1 December 2026"],
    ["Apply by midday on 30 November 2026.", "the closing day of the fields is 1 December 2026"],
    [
      "Interviews will be held on 10 December 2026.",
      "the day of the interviews of the fields is 9 December 2026",
    ],
    ["You work 22 hours a week.", "`weeklyHours` says 18.5"],
    ["Applications close on 1 December 2026, and interviews are on 9 December 2026.", undefined],
    ["Interviews are on 9 and 10 December 2026. Come to our open day on 20 November 2026.", undefined],
    ["You work 18.5 hours a week, of up to 20 hours a week in summer.", undefined],
  ])("says of a vacancy: %s", (text, says) => {
    const expected = says === undefined ? [] : [expect.stringContaining(says)];
    expect(problemsOf(saying(text, VACANCY, advertising()))).toEqual(expected);
  });

  test("says two ranges of ages that overlap, and one within another is none", () => {
    expect(problemsOf(saying("We help those aged 5 to 11, and those aged 8 to 16.", SERVICE))).toEqual([
      "The text says `aged 5 to 11` and `aged 8 to 16`, which overlap: readers cannot tell which is meant.",
    ]);
    expect(problemsOf(saying("We help those aged 5 to 18, most of them aged 8 to 16.", SERVICE))).toEqual([]);
  });

  test("says up to before an exact amount, which the calculator counts whole", () => {
    expect(claimsIn(saying(`You get up to ${CITED} back.`, PAYMENT))).toEqual([
      { file: PAYMENT, line: 18, column: 9, problem: expect.stringContaining("is given as exact") },
    ]);
  });

  test("says up to before a figure that brings it along", () => {
    const upTo = changed(PAYMENT, "unit: pounds", "unit: pounds\n    qualifier: up to");
    expect(problemsOf(saying(`You get up to ${CITED} back.`, PAYMENT, upTo))).toEqual([
      "The figure `welcome-payment.amount` brings its `up to` along, so that it would be read twice.",
    ]);
  });

  test("does not make a label of one figure say anything of another", () => {
    const steps =
      "value: 3, unit: months, effective: not stated, source: careers-page}\n  y3: {label: After three years, value: 900, unit: pounds";
    expect(problemsOf(withText(steps, "You get more."))).toEqual([]);
    expect(problemsOf(withText(steps, "You get it after three years."))).toEqual([
      "The text says `three years`, and the figure `more` says 3 months.",
    ]);
  });

  test("may say to which amount something rises", () => {
    expect(problemsOf(saying(`It rises up to ${CITED}.`, PAYMENT))).toEqual([]);
  });

  test("says 27 days beside a figure of 28, and may say how many are added", () => {
    const days = (text: string) => problemsOf(withText("value: 28, unit: days", text));
    expect(days("You get 27 days.")).toEqual([
      "The text says `27 days`, and the figure `more` says 28 days.",
    ]);
    expect(days("You get 28 days, 8 days more at Easter, and 5 days to care.")).toEqual([]);
  });

  test("says two years beside two months, and may say 24 months beside two years", () => {
    expect(problemsOf(withText("value: 2, unit: months", "You stay two years."))).toEqual([
      "The text says `two years`, and the figure `more` says 2 months.",
    ]);
    expect(problemsOf(withText("value: 2, unit: years", "You stay 24 months."))).toEqual([]);
  });

  test("says pro rata beside rules that make no difference between hours", () => {
    const ruled = changed(
      PAYMENT,
      "figures:",
      "rules:\n  - {gives: payment, amount: amount, when: starting, proRata: no, repay: none}\nfigures:",
    );
    const text = "It is paid pro rata.";
    expect(problemsOf(saying(text, PAYMENT, ruled))).toEqual([expect.stringContaining("`proRata: no`")]);
    const reduced = changed(PAYMENT, "proRata: no,", "proRata: yes,", ruled);
    expect(problemsOf(saying(text, PAYMENT, reduced))).toEqual([]);
  });

  test("says another full-time week than the council's own file", () => {
    const week = changed(COUNCIL, "fullTimeWeeklyHours: not stated", "fullTimeWeeklyHours: 36");
    expect(problemsOf(saying("A full-time week is 37 hours.", COUNCIL, week))).toEqual([
      "The text says 37 hours, and `fullTimeWeeklyHours` of the council says 36.",
    ]);
    expect(problemsOf(saying("A full-time week is 36 hours.", COUNCIL, week))).toEqual([]);
    expect(problemsOf(saying("A full-time week is 37 hours.", COUNCIL))).toEqual([]);
    expect(problemsOf(saying("You visit parents, 37 hours per week over 5 days.", COUNCIL, week))).toEqual([
      "The text says 37 hours, and `fullTimeWeeklyHours` of the council says 36.",
    ]);
    expect(
      problemsOf(saying("Some work up to 37 hours a week, others 30 hours a week.", COUNCIL, week)),
    ).toEqual([]);
  });

  test("says other leave than the council's benefit", () => {
    const leave = changed(PAYMENT, "kind: payment", "kind: leave");
    const days = changed(PAYMENT, "value: 1500\n    unit: pounds", "value: 27\n    unit: days", leave);
    const set = (text: string) => saying(text, SERVICE, days);
    expect(problemsOf(set("All staff get 26 days leave."))).toEqual([
      "The text says `26 days leave`, and the council’s leave is 27 days.",
    ]);
    expect(problemsOf(set("All staff get 27 days of annual leave, and 35 days’ leave in all."))).toEqual([]);
  });
});

describe("a day by which readers are to apply", () => {
  const deadlines = (text: string) =>
    checkDeadlines(filesOf(saying(text, COUNCIL, { [COUNCIL]: RIVERTON[COUNCIL] ?? "" })), "2026-11-22");

  test.each([
    "The closing date is Sunday 4 May 2025.",
    "Applications close at midnight on Friday 15 May 2026.",
    "Apply by the 21st of November 2026.",
    "Interviews will be on 3 March 2026.",
    "Deadline: 15/05/2025.",
    "Closing date: Sun 4th May '25.",
    "Join us on 3 Sept 2026 at our open evening.",
    "New for Spring 2024: a hub.",
    "Our hub opens in May 2026.",
    "We will launch an academy in September 2025.",
    "From January 2026 we plan to introduce a new model.",
    "We hope to open three homes by 2025.",
    "The pay award for 2024/25 is pending.",
    "Pay award for 24/25 is pending.",
    "We are on the second floor (moving to the quay in March 2025).",
    "The supplement is payable until 31st March 2024.",
    "The supplement is pay\u00ADable until 31\u00A0March\u00A02024.",
    "The scheme ends on 31 March 2026.",
    "Submit the form by 12 noon on 14 February 2025.",
    "Our Corporate Plan 2021-24 sets out what we want.",
    "We follow the 2019–22 early help strategy.",
  ])("is reported once it is past: %s", (text) => {
    expect(deadlines(text).map(({ rule }) => rule)).toEqual(["past-day"]);
  });

  test.each([
    "The closing date is 22 November 2026.",
    "Apply by 1 May 2027.",
    "The team began on 3 March 2020.",
    "We closed our old office. Since 3 March 2020 we are here.",
    "From 1 April 2025 you will get a day more.",
    "The team began in spring 2024, and opened a hub in 2025.",
    "The pay award for 26/27 is pending. We are open 24/7.",
    "The offer was open until 2019, and the old scheme ended in 2020.",
    "She began in 2015, moving to the duty team in 2019.",
    "Our strategy for 2024-29 is new. We plan to stay.",
    "The supplement is payable until 31 March 2027.",
    "New in 2026: a hub, which will open in winter 2026.",
  ])("is not reported before that, and no other day is: %s", (text) => {
    expect(deadlines(text)).toEqual([]);
  });
});
