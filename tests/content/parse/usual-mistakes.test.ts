import { describe, expect, test } from "vitest";
import { changed, issuesIn, onlyIssueIn } from "../content-set";
import { fixOf, RULE_FILE, withRule } from "../rule-set";

describe("a form is shown where a rule needs more than a word", () => {
  test.each([
    [
      "when",
      "monthly",
      "Write `when: {monthly: a twelfth of the amount}` (a yearly amount) or `{monthly: the whole amount}`.",
    ],
    [
      "when",
      "after six months",
      "Type the length once under `figures`, as `service-needed: {label: …, value: 6, unit: months, effective: not stated, source: …}`, and write `when: {after: service-needed}`.",
    ],
    [
      "when",
      "every April",
      "Write `when: {months: [April], each: the whole amount, shortFirstYear: not stated}`.",
    ],
    [
      "repay",
      "{within: amount, of: starting, how: in proportion to years left}",
      "What is paid back shrinks by the month or by the day; a percentage for each year is `steps`, in place of `within` and `how`.",
    ],
    [
      "repay",
      "in full within 24 months",
      "Type the length once under `figures`, as `tie-in: {label: …, value: 24, unit: months, effective: not stated, source: …}`, and write `repay: {within: tie-in, of: not stated, how: all of it}`.",
    ],
    [
      "promise",
      "reviewed yearly",
      "Write `promise: {reviewedEvery: not stated, notice: not stated}`, or figures that hold how long.",
    ],
    [
      "until",
      "2027-03-31",
      "Write `until: {day: 2027-03-31, afterwards: not stated}`, or `afterwards: nothing`.",
    ],
    [
      "when",
      "half at first and half after probation",
      "Write `when: {instalments: [{when: not stated, share: not stated}, {when: not stated, share: not stated}]}`, with the time and the share of each part that is published.",
    ],
    [
      "when",
      "at 12, 24 and 36 months",
      "Write a rule for each of them, with `when: {after: figure}`, where `figure` is the name of a figure. Whole years can be one rule with `when: each completed year` and an amount with `byService`.",
    ],
    [
      "when",
      "when your friend starts",
      "Write `when: {event: your friend starts, question: On which day would that be?, key: your-friend-starts}`.",
    ],
    [
      "serviceFrom",
      "finishing the academy",
      "For a day that the person knows, write `serviceFrom: {event: finishing the academy, question: On which day would that be?, key: finishing-the-academy}`.",
    ],
    [
      "who",
      "{grades: [grade-7 and above]}",
      "Write `gradeAtLeast: grade-9` in place of `grades`, with the name of the lowest grade that is meant.",
    ],
    [
      "who",
      "{grades: up to grade-8}",
      "Write `gradeAtMost: grade-9` in place of `grades`, with the name of the highest grade that is meant.",
    ],
    [
      "amount",
      "{percent: amount, of: top of the grade}",
      "Write `the maximum of the grade` for that of whoever asks, `{grade: grade-9, end: maximum}` for one grade’s, or `{point: figure}` for a point’s.",
    ],
    [
      "amount",
      "two additional increments",
      "Type how many points under `figures`, with `unit: count`, and write `amount: {raisesTo: {pointsAbove: two}}` with its name.",
    ],
    [
      "amount",
      "10% of the top of the grade",
      "Type the percentage once under `figures`, as `share: {label: …, value: 10, unit: percent, effective: not stated, source: …}`, and write `amount: {percent: share, of: the maximum of the grade}`.",
    ],
    [
      "amount",
      "5% to 15%",
      "Type both percentages under `figures`, and write `amount: {percent: lowest, to: highest, of: current salary}` with the names of the two.",
    ],
  ])("%s: %s", (field, written, fix) => expect(fixOf({ [field]: written })).toBe(fix));
});

describe("the council's words are answered with the rules' own", () => {
  test.each<readonly [Record<string, string>, string]>([
    [{ when: "{months: [June, December], each: half, shortFirstYear: in full}" }, "an equal share"],
    [{ when: "{months: [June], each: the whole amount, shortFirstYear: pro rata}" }, "in proportion"],
    [{ when: "ASYE passed" }, "assessed year passed"],
    [{ when: "each completed yaer" }, "each completed year"],
    [{ when: "{on: 31 December 2026}" }, "2026-12-31"],
    [{ until: "{day: 1/4/2027, afterwards: nothing}" }, "2027-04-01"],
    [{ repay: "{within: amount, of: starting, how: in full}" }, "all of it"],
    [{ repay: "{within: amount, of: starting, how: pro rata by month}" }, "in proportion to months left"],
    [{ gives: "bonus" }, "payment"],
    [{ who: "{assessedYear: completed}" }, "passed"],
    [{ who: "{grades: [Grade 7]}" }, "grade-7"],
    [{ who: "{gradeAtLeast: Grade 7}" }, "grade-7"],
    [{ proRata: "unknown" }, "not stated"],
    [{ underNotice: "tbc" }, "not stated"],
    [{ when: "{inPostOn: 2027-03-31, paidIn: May, shortFirstYear: in full}" }, "31 March"],
    [{ when: "{inPostOn: 31/03, paidIn: May, shortFirstYear: in full}" }, "31 March"],
    [{ when: "{inPostOn: 31 March, paidIn: end of May, shortFirstYear: in full}" }, "May"],
    [{ who: "{answers: [{key: car, question: Do you drive?, answer: false}]}" }, "no"],
    [{ amount: "{percent: amount, of: basic pay}" }, "current salary"],
    [{ amount: "{raisesTo: top of the grade}" }, "the maximum of the grade"],
    [{ gives: "maternity pay" }, "pay while away"],
    [{ who: "{roles: [social-worker], judged: on appointment}" }, "starting"],
  ])("%j", (fields, meant) => expect(fixOf(fields)).toBe(`Did you mean \`${meant}\`?`));

  test("nothing for others, though it could be the name of a figure", () => {
    const amount = "{by: grade, amounts: {grade-7: amount}, otherwise: none}";
    expect(onlyIssueIn(withRule({ amount }))).toMatchObject({
      field: "rules.0.amount.otherwise",
      fix: "Did you mean `nothing`?",
    });
  });

  test("what is paid during time off", () => {
    const set = withRule({});
    const rule = "gives: time off\n    amount: amount\n    when: starting\n    pay: paid\n";
    const text = set[RULE_FILE]?.replace(/gives: payment[\s\S]*?(?=figures:)/, rule) ?? "";
    expect(onlyIssueIn({ ...set, [RULE_FILE]: text.replace("pay: paid", "pay: full") }).fix).toBe(
      "Did you mean `full pay`?",
    );
  });
});

describe("a number belongs under figures, and its name into the rule", () => {
  test.each([
    ["amount", "1000", "an amount in pounds", "value: 1000, unit: pounds"],
    ["amount", "£1,000", "an amount in pounds", "value: 1000, unit: pounds"],
    ["amount", "10%", "an amount in pounds", "`amount: {percent: share, of: current salary}`"],
    ["amount", "up to £8,000", "an amount in pounds", "value: 8000, unit: pounds, qualifier: up to,"],
    ["stopsAfter", "3 years", "a length of time", "value: 3, unit: years,"],
    ["stopsAfter", "36 Months", "a length of time", "value: 36, unit: months,"],
    ["stopsAfter", "36", "a length of time", "value: 36, unit: months,"],
  ])("%s: %s", (field, written, holds, fix) => {
    const issue = onlyIssueIn(withRule({ [field]: written }));
    expect(issue.problem).toBe(`\`${field}: ${written}\` must be the name of a figure that holds ${holds}.`);
    expect(issue.fix).toContain("the number once under `figures`");
    expect(issue.fix).toContain(fix);
    expect(issue.fix).not.toMatch(/quotes|<Figure/);
  });

  test.each([
    ["spinalColumnPointAtLeast", "30", "a count"],
    ["notBackWithin", "24", "a length of time"],
    ["startingSalaryAtLeast", "£38,000", "an amount in pounds"],
  ])("who: {%s: %s}", (field, written, holds) => {
    const { problem, fix } = onlyIssueIn(
      withRule({ who: `{${field}: "${written}"}`.replace(/"(\d+)"/, "$1") }),
    );
    expect(problem).toBe(`\`${field}: ${written}\` must be the name of a figure that holds ${holds}.`);
    expect(fix).toMatch(/^Type the number once under `figures`/);
  });

  test("the salary that opens a benefit is a figure too", () => {
    const set = changed(
      "riverton/benefits/welcome-offer.mdx",
      "AtLeast: starting-salary",
      "AtLeast: £38,000",
    );
    const { problem } = onlyIssueIn(set);
    expect(problem).toContain("must be the name of a figure that holds an amount in pounds");
  });

  test("an amount in the words of a rule is to go, since the site adds it", () => {
    expect(fixOf({ name: "First £1,000" })).toMatch(/^Take it out of the words\./);
  });

  test("an amount in a rule whose kind is not known is a figure's place, not words", () => {
    const set = withRule({ amount: "£1,000" });
    const text = set[RULE_FILE]?.replace("gives: payment", "gives: bonus") ?? "";
    const issues = issuesIn({ ...set, [RULE_FILE]: text });
    expect(issues.find(({ field }) => field === "rules.0.amount")?.fix).toBe(
      "Type the number once under `figures`, and write the figure's name here.",
    );
  });

  test.each([
    ["£", "pounds"],
    ["GBP", "pounds"],
    ["per cent", "percent"],
    ["number", "count"],
  ])("unit: %s", (written, meant) => {
    const set = withRule({});
    const text = set[RULE_FILE]?.replace("unit: pounds", `unit: ${written}`) ?? "";
    expect(onlyIssueIn({ ...set, [RULE_FILE]: text }).fix).toBe(`Did you mean \`${meant}\`?`);
  });

  test("a salary with a pound sign is one mistake", () => {
    const set = changed("riverton/grades/grade-7.mdx", "maximum: 40000", "maximum: £40,000");
    expect(onlyIssueIn(set)).toMatchObject({ rule: "wrong-type", fix: "Did you mean `40000`?" });
  });
});

describe("lists", () => {
  test("a number in a list of grades is not the name of one", () => {
    expect(onlyIssueIn(withRule({ who: "{grades: [9]}" }))).toMatchObject({
      field: "rules.0.who.grades.0",
      problem: "`grades: 9` is not the name of a grade.",
      fix: "Write the name of the file, like `grade-9`.",
    });
  });

  test("a number for the lowest grade is not the name of one", () => {
    expect(onlyIssueIn(withRule({ who: "{gradeAtLeast: 9}" })).fix).toBe(
      "Write the name of the file, like `grade-9`.",
    );
  });

  test.each([
    ["roles: social-worker", "Write `roles: [social-worker]`."],
    ["roles: all staff", "Did you mean `everyone`?"],
  ])("one value for a list: %s", (written, fix) => {
    const set = changed("riverton/benefits/welcome-offer.mdx", "roles: [social-worker]", written);
    expect(onlyIssueIn(set).fix).toBe(fix);
  });

  test("one kind of contract", () =>
    expect(fixOf({ who: "{contract: permanent}" })).toBe("Write `contract: [permanent]`."));
});
