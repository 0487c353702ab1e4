/** Why `not stated` may not stand in some fields of a benefit, and what says that the council is silent. */
export interface Refusal {
  /** Names of fields. One whose name has another meaning elsewhere stands with the title of its group: `of in A reimbursement`. */
  readonly fields: readonly string[];
  /** In the words of an editor, as Markdown. */
  readonly reason: string;
}

/** Every field of a benefit in which `not stated` may not stand. The offers guide shows them as a table. */
export const NEVER_NOT_STATED: readonly Refusal[] = [
  {
    fields: ["name", "alsoKnownAs", "kind", "order", "summary", "aliases", "reviewed", "sources"],
    reason: "it is about the file or names the item; a council that is silent changes nothing in it",
  },
  {
    fields: ["label", "unit", "outOf", "qualifier", "source"],
    reason: "it says what a number is and where it stands; the number itself is `value: not stated`",
  },
  {
    fields: [
      "gives",
      "of in A reimbursement",
      "towards",
      "forEach",
      "event",
      "whenever",
      "told",
      "reason",
      "question",
      "key",
      "answer",
      "absence in Pay while away",
      "serviceBy",
    ],
    reason:
      "it says what the rule is about. If that is not published either, leave the rule out and name the gap under `notStated`",
  },
  {
    fields: [
      "rules",
      "figures",
      "notStated",
      "instalments",
      "options",
      "stages",
      "months in In named months",
    ],
    reason:
      "it lists what is published. An item of which the council has said nothing is named under `notStated`",
  },
  {
    fields: ["scheme", "notWith"],
    reason:
      "it names benefits. Where it is not published whether two can be had together, write so under `notStated`",
  },
  {
    fields: ["who"],
    reason:
      "whoever is not known to be included is listed under `notStatedFor`; conditions that are not published at all are `furtherConditions: not stated`",
  },
  {
    fields: [
      "roles",
      "grades",
      "gradeAtLeast",
      "gradeAtMost",
      "teams",
      "services",
      "contract",
      "standing",
      "assessedYear",
      "registeredWith",
      "answers",
    ],
    reason:
      "it makes the offer narrower. Of whom it is not known whether they are meant is `notStatedFor`; “eligible posts” that nobody lists are `roles: everyone` with `furtherConditions: not stated`",
  },
  {
    fields: ["anyOf", "except", "notStatedFor"],
    reason: "it holds sets of conditions, in which `not stated` may stand",
  },
  {
    fields: ["startingSalaryAtLeast in Who a benefit is for"],
    reason: "write the name of a figure of which the value is `not stated`",
  },
  {
    fields: [
      "of in A percentage of salary",
      "of in A limit as a percentage of salary",
      "of in Months of salary",
      "of in A percentage of pay for an hour",
    ],
    reason: "write `current salary`: both are the same until pay changes",
  },
  {
    fields: ["grade in An end of a grade", "end"],
    reason: "it says whose pay is meant; pay that is not published is `not stated` in the grade’s file",
  },
  {
    fields: ["upTo in So many points above one’s own"],
    reason: "leave it out where no end is named",
  },
  {
    fields: ["for in A rise to a salary", "for in An employer’s pension contribution"],
    reason: "it says whether the amount is that of a year or of a month",
  },
  {
    fields: ["by", "amounts", "byService", "byYearsQualified", "byPay", "afterYears", "years"],
    reason:
      "it makes the table or the steps; an amount in them may be `not stated`, and so may `otherwise`, `fewer`, `betweenSteps` and `afterLastStep`. Steps of which only the ends are published are `{between: …, and: …}`",
  },
  {
    fields: ["monthly", "counted", "asks"],
    reason:
      "`monthly` says whether the amount is one for a month or for a year, and `counted` and `asks` are how the site asks",
  },
  {
    fields: ["every"],
    reason:
      "nobody could count how often. Write `when: each year`, `when: once or each year` or `when: not stated`",
  },
  {
    fields: ["again"],
    reason:
      "leave it out: a time of which it is not known whether it comes again is `when: once or each year`",
  },
  {
    fields: ["on", "inMonth"],
    reason: "write `when: not stated`, or `paid: not stated`",
  },
  {
    fields: ["begins"],
    reason: "write `leaveYear: not stated`",
  },
  {
    fields: ["from", "notBefore"],
    reason: "leave it out and name the gap under `notStated`; for service, write `serviceFrom: not stated`",
  },
  {
    fields: ["until in Paying back until a day", "until in A step of paying back until a day"],
    reason: "a time that is not published is `within: not stated`",
  },
  {
    fields: ["until"],
    reason:
      "leave it out where no end is named; an end of which the day is not published is `{day: not stated, afterwards: …}`",
  },
  {
    fields: ["promise"],
    reason:
      "without it, what is published is a rule; “may be withdrawn” is `discretionary`, “subject to review” is `{reviewedEvery: not stated, notice: not stated}`",
  },
  {
    fields: ["reviewedEach"],
    reason: "a day of the year that is not published is `reviewedEvery: not stated`",
  },
  {
    fields: ["afterReview"],
    reason: "it says what the site makes of a review, and nothing that the council has published",
  },
  {
    fields: ["whileAway", "absence"],
    reason:
      "leave it out where the council says nothing of time away; what it makes of it, `service` and `payments`, may be `not stated`",
  },
  {
    fields: ["lostIf"],
    reason:
      "leave it out where nothing is named that loses a payment; what does and is not published is `furtherConditions: not stated`",
  },
  {
    fields: ["writtenOff"],
    reason:
      "leave it out where the council says nothing of it; how much of a loan, and when, may be `not stated` in it",
  },
  {
    fields: ["steps", "unless", "alsoIf"],
    reason:
      "it lists what is published; where nothing is, write `repay: not stated`, or `how: not stated` inside it",
  },
];

/** Why `not stated` may not stand in a field of this name; `undefined` where it may, or where the name alone does not tell. */
export function whyNeverNotStated(name: string): string | undefined {
  return NEVER_NOT_STATED.find(({ fields }) => fields.includes(name))?.reason;
}
