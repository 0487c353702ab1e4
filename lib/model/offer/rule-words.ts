import type { FieldWords } from "../meta";
import * as LEADS from "./leads";

type Fields = Readonly<Record<string, FieldWords>>;

/** The meaning of the fields that several kinds of rule share. */
export const RULE = {
  gives: ["What sort of thing the rule gives."],
  name: ["Names the part, where a benefit has several: `Second payment`.", "It needs no name of its own."],
  who: ["Who gets this part, among those that the benefit is for.", "Everybody that the benefit is for."],
  serviceFrom: ["From when service is counted.", "From the day somebody starts."],
  from: ["The first day on which the rule is in force.", "It has always been in force."],
  until: ["The last day on which it is in force, and what comes then.", "No end is named."],
  proRata: ["Whether somebody who works part time gets less."],
  proRataOf: [
    "What is reduced for part-time hours of an amount with `atLeast` or `atMost`: both, or one of the two alone.",
    "The amount and its limits.",
  ],
} as const satisfies Fields;

const MONEY = {
  ...RULE,
  amount: ["How much.", undefined, "The name of a figure, a share of salary, or an amount that differs."],
  when: ["When it falls due, and whether it comes again."],
  paid: ["When the money comes after it has fallen due.", "When it falls due."],
  repay: ["What somebody pays back who leaves early."],
  promise: ["How firm the council's word is.", "What is published is a rule."],
  stopsAfter: ["The figure that holds the last length of service at which it is paid.", "It does not stop."],
  inAllAtMost: [
    "The most that all payments come to.",
    "There is no such limit.",
    "The name of a figure, or a share of salary.",
  ],
  underNotice: [
    "What becomes of a payment that falls due after somebody has handed in their notice.",
    "The council has not said.",
  ],
  atMostTimes: [
    "The figure that holds how many times it is paid in all: for what comes again on days.",
    "There is no such limit.",
  ],
  ifMoved: [
    "What becomes of it where somebody moves within the time that it is for: the months in each team or role, or what is paid `as on the day` on which it falls due.",
    "The council has not said.",
  ],
  whileAway: [
    "What time away from work makes of it: unpaid leave, a sabbatical, long sickness.",
    "Time away changes nothing.",
  ],
  taxed: [
    "Whether it is an amount before tax, free of tax, or free of tax up to an amount or for a share.",
    "The site says nothing of it, unless the benefit does for all its rules.",
  ],
  pensionable: ["Whether it counts towards the pension.", "The site says nothing of it."],
  lostIf: [
    "What loses the payment for the time in which it happens: of what comes by the month, that for the calendar month.",
    "Nothing that is asked about does.",
  ],
  monthOfLeaving: [
    "Whether what comes by the month is paid for the days of the month in which somebody leaves.",
    "It is.",
  ],
  noticeJudged: [
    "The day by which notice counts: that of falling due or of being paid.",
    "The day on which the payment falls due.",
  ],
} as const satisfies Fields;
const OPTION_WHEN = ["When this option opens.", "When the rule says."] as const;

export const PAYMENT = { title: "A payment", fields: MONEY, leads: LEADS.MONEY };
export const REIMBURSEMENT = {
  title: "A reimbursement",
  leads: LEADS.REIMBURSEMENT,
  fields: {
    ...MONEY,
    of: ["What somebody has paid for: never more than it cost comes back."],
    proRata: ["Whether somebody who works part time gets less.", "The hours make no difference."],
  } satisfies Fields,
};
export const PENSION = {
  title: "An employer’s pension contribution",
  fields: {
    ...RULE,
    amount: [
      "What the employer pays in: a share of salary, pounds, or what the person tells that they pay in besides.",
    ],
    yours: [
      "What the person pays in: a share of salary, which may differ by pay.",
      "The site says nothing of it.",
    ],
    for: ["Whether an amount in pounds is one for `a year` or for `a month`.", "It is one for a year."],
    proRata: [
      "Whether somebody who works part time gets less.",
      "A share of salary is one of the pay for somebody’s hours, and an amount in pounds is the same for everybody.",
    ],
  } satisfies Fields,
};
export const LOAN = {
  title: "A loan",
  leads: LEADS.LOAN,
  fields: {
    ...RULE,
    towards: ["What it is for, as it stands in a sentence: `a season ticket`."],
    amount: ["How much is lent: never counted as worth."],
    when: ["When somebody may have it."],
    interest: ["`none`, or the figure that holds the percentage a year."],
    repaidOver: ["The figure that holds over how long it is paid back out of pay, or `not out of pay`."],
    onLeaving: ["What becomes of the rest when somebody leaves."],
    proRata: ["Whether less is lent to somebody who works part time.", "The hours make no difference."],
    inAllAtMost: ["The most that is lent, whatever the hours.", "There is no such limit."],
    writtenOff: ["The parts of it that are never paid back, and from when on.", "None of it is written off."],
  } satisfies Fields,
};
export const WRITTEN_OFF = {
  title: "What is written off of a loan",
  fields: {
    share: ["The figure that holds the percentage of the loan."],
    when: ["When it is written off."],
  } satisfies Fields,
};
export const TIME_OFF = {
  title: "Time off",
  leads: LEADS.TIME_OFF,
  fields: {
    ...RULE,
    amount: ["The figure that holds how long it is."],
    pay: ["What somebody is paid meanwhile."],
    when: ["When it may be taken."],
    proRata: ["Whether somebody who works part time gets less.", "The hours make no difference."],
  } satisfies Fields,
};
export const CHOICE = {
  title: "One of several",
  leads: LEADS.CHOICE,
  fields: { ...MONEY, options: ["What somebody may choose from."] } satisfies Fields,
};
export const LOST_IF = {
  title: "What loses a payment",
  fields: {
    event: ["What happens, so that it completes the word “if”: `you are absent for more than four weeks`."],
    question: ["The question that the calculator asks, in at most 120 letters: on which day that would be."],
    key: ["A short name. The same question has the same key everywhere."],
  } satisfies Fields,
};
export const WHILE_AWAY = {
  title: "Time away from work",
  fields: {
    absence: [
      "What it is, so that it completes “time on …” and “would … begin”: `unpaid leave`, `a sabbatical`.",
    ],
    key: [
      "A short name. The site asks for the first day away, and for the first day back under the same name with `-back`.",
    ],
    service: [
      "Whether the time counts as service: where it does not, what hangs on service comes later by as long.",
      "It counts.",
    ],
    payments: [
      "Whether payments by the month, or for a year or another time, `go on`, are `for the time at work`, in proportion to its months and days, or `less each full month`: by a month’s part for each full month away.",
      "They go on.",
    ],
  } satisfies Fields,
};
export const AVERAGE_SINCE = {
  title: "An average of hours since a length of service",
  fields: {
    averageHoursSince: [
      "The figure that holds after how much service the time begins of which hours are averaged.",
    ],
  } satisfies Fields,
};
export const TIMES_IN_A_YEAR = {
  title: "A limit for each year or month",
  fields: {
    times: ["The figure that holds how many times at most."],
    in: ["The year or month in which they are counted; `a financial year` begins on 1 April."],
  } satisfies Fields,
};
export const MONEY_IN_A_YEAR = {
  title: "A limit of money for each year or month",
  fields: {
    amount: ["The figure that holds the most that is paid in one of them."],
    in: ["The year or month in which it is counted; `a financial year` begins on 1 April."],
  } satisfies Fields,
};
export const CHOICE_OF_MONEY = {
  title: "An option of money",
  fields: {
    name: ["What the option is called."],
    amount: ["How much it is."],
    when: OPTION_WHEN,
  } satisfies Fields,
};
export const CHOICE_OF_TIME = {
  title: "An option of time",
  fields: {
    name: ["What the option is called."],
    timeOff: ["The figure that holds how long it is."],
    pay: ["What somebody is paid meanwhile."],
    when: OPTION_WHEN,
  } satisfies Fields,
};
export const UNTIL = {
  title: "The end of a rule",
  fields: { day: ["The last day."], afterwards: ["What comes after it."] } satisfies Fields,
};
const OF_REVIEW = {
  notice: [
    "The figure that holds how long before a change the council says so: it is told to readers, and makes nothing certain for longer.",
  ],
  afterReview: [
    "Whether what comes after the first review is shown as `possible`, or as `certain` where a review is only mentioned.",
    "It is possible.",
  ],
} as const satisfies Fields;
export const REVIEWED = {
  title: "A promise that is reviewed",
  fields: {
    reviewedEvery: [
      "The figure that holds how often: what comes within that time from the start in the job is certain, and nothing where it is `not stated`.",
    ],
    ...OF_REVIEW,
  } satisfies Fields,
};
export const REVIEWED_ON_A_DAY = {
  title: "A promise that is reviewed on a day of the year",
  fields: {
    reviewedEach: [
      "The day of each year, like `1 April`: what comes before the first one in the job is certain. Where a month alone is published, write its first day.",
    ],
    ...OF_REVIEW,
  } satisfies Fields,
};
