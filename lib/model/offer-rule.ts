import { z } from "zod";
import { slug } from "./names";
import { isStated } from "./not-stated";
import { besideOnce, isMonthOfNothing, ofWhatComesAgain } from "./offer/again";
import { moneyAmount } from "./offer/amount";
import { cover } from "./offer/cover";
import { inForce, ofEveryRule } from "./offer/every-rule";
import { lastService, serviceLength, timeOffLength } from "./offer/figure-reference";
import { annualLeave, extraLeave, training } from "./offer/leave";
import { limitInAll, limitTogether } from "./offer/limits";
import { loan } from "./offer/loan";
import { payWhileAway, sickPay } from "./offer/pay-while-away";
import { pension } from "./offer/pension";
import { repay } from "./offer/repay";
import {
  CHOICE,
  CHOICE_OF_MONEY,
  CHOICE_OF_TIME,
  PAYMENT,
  REIMBURSEMENT,
  TIME_OFF,
} from "./offer/rule-words";
import { moment, paid, schedule } from "./offer/schedule";
import { promise, proRata, proRataOf, proRataOfMoney } from "./offer/strings";
import { taxed } from "./offer/taxed";
import { whileAway } from "./offer/while-away";
import { oneOf } from "./one-of";
import { because, refused } from "./refusal";
import { label } from "./vocabulary";

const YES_OR_NO = ["yes", "no", "not stated"] as const;
/** Whether a payment is made that falls due after somebody has handed in their notice. */
const UNDER_NOTICE = ["paid", "not paid", "not stated"] as const;
/** Whether what is paid by the month is paid for the days of the month in which somebody leaves. */
const MONTH_OF_LEAVING = ["paid", "not paid", "not stated"] as const;
/** The day by which notice must not have been given. */
const NOTICE_JUDGED = ["falling due", "being paid", "not stated"] as const;

const ofMoney = {
  amount: moneyAmount,
  when: schedule,
  paid: paid.optional(),
  proRata: proRataOfMoney,
  proRataOf,
  repay,
  promise: promise.optional(),
  /** The last length of service at which it is paid. */
  stopsAfter: lastService.optional(),
  inAllAtMost: limitInAll.optional(),
  underNotice: z.enum(UNDER_NOTICE).optional(),
  noticeJudged: z.enum(NOTICE_JUDGED).optional(),
  monthOfLeaving: z.enum(MONTH_OF_LEAVING).optional(),
  whileAway: whileAway.optional(),
  /** Whether tax is taken off it, and whether it counts towards a pension. */
  taxed: taxed.optional(),
  pensionable: z.enum(YES_OR_NO).optional(),
  ...ofWhatComesAgain,
  ...inForce,
};

const payment = z.strictObject({ gives: z.literal("payment"), ...ofEveryRule, ...ofMoney }).meta(PAYMENT);
/** Money for something that somebody has paid for: never more than it cost. */
const reimbursement = z
  .strictObject({
    gives: z.literal("reimbursement"),
    of: label,
    ...ofEveryRule,
    ...ofMoney,
    /** Costs are refunded in full to part-time staff, unless the council says otherwise. */
    proRata: proRataOfMoney.default("no"),
  })
  .meta(REIMBURSEMENT);

/** What somebody is paid during time off. */
const ABSENCE_PAY = ["full pay", "half pay", "no pay", "not stated"] as const;

const timeOff = z
  .strictObject({
    gives: z.literal("time off"),
    amount: timeOffLength,
    pay: z.enum(ABSENCE_PAY),
    when: moment,
    proRata: proRata.optional(),
    ...ofEveryRule,
    ...inForce,
  })
  .meta(TIME_OFF);

/** An option may open at a time of its own. */
const option = { name: label, when: moment.optional() };
const choiceOfMoney = z.strictObject({ ...option, amount: moneyAmount }).meta(CHOICE_OF_MONEY);
const choiceOfTime = z
  .strictObject({ ...option, timeOff: serviceLength, pay: z.enum(ABSENCE_PAY) })
  .meta(CHOICE_OF_TIME);

const choice = z
  .strictObject({
    gives: z.literal("one of"),
    options: z
      .array(
        oneOf({
          phrases: {},
          fields: { amount: choiceOfMoney, timeOff: choiceOfTime },
          example: "{name: …, amount: …}",
        }),
      )
      .min(2),
    when: moment,
    proRata,
    repay,
    promise: promise.optional(),
    ...ofEveryRule,
    ...inForce,
  })
  .meta(CHOICE);

/** The kind of time that already says when the money comes, so that `paid` would say it again or otherwise. */
function paidTwice(
  when: z.output<typeof schedule>,
  { kind }: z.output<typeof paid>,
): "first salary" | "in months" | "census" | "each year" | undefined {
  switch (when.kind) {
    case "first salary":
    case "in months":
    case "census":
      return when.kind;
    case "each year":
      return kind === "in month" ? when.kind : undefined;
    default:
      return undefined;
  }
}

/** Where every option opens at a time of its own, that is when it is first chosen. */
function firstOfNothing({ when, options }: z.output<typeof choice>): boolean {
  const isAfter = when.kind === "every" && when.firstAfter !== undefined;
  return isAfter && options.every((option) => option.when !== undefined);
}

/** One rule of a benefit, as data that the engine computes with. `gives` says what kind it is. */
const offerRule = z
  .discriminatedUnion("gives", [
    payment,
    reimbursement,
    annualLeave,
    extraLeave,
    training,
    pension,
    cover,
    loan,
    sickPay,
    payWhileAway,
    timeOff,
    choice,
  ])
  .refine(
    ({ from, until }) =>
      from === undefined || until === undefined || !isStated(until.day) || from <= until.day,
    because({ tag: "ends before it begins" }, "from"),
  )
  .superRefine((rule, context) => {
    const when = "paid" in rule && rule.paid !== undefined ? paidTwice(rule.when, rule.paid) : undefined;
    if (when !== undefined)
      context.addIssue({ ...refused({ tag: "paid twice", when }, rule), path: ["paid"] });
    // What is written off is a share of the amount: nobody could say of which, where that is cut by a limit.
    if (rule.gives === "loan" && rule.writtenOff !== undefined && rule.inAllAtMost !== undefined)
      context.addIssue(refused({ tag: "two ways at once", fields: ["inAllAtMost", "writtenOff"] }, rule));
    const hours = "proRata" in rule ? (rule.proRata ?? "no") : "no";
    if ("proRataOf" in rule && rule.proRataOf !== undefined && hours === "no")
      context.addIssue({ ...refused({ tag: "hours make no difference" }, rule), path: ["proRataOf"] });
    if (rule.gives === "one of" && firstOfNothing(rule))
      context.addIssue({
        ...refused({ tag: "two ways at once", fields: ["firstAfter", "when"] }, rule),
        path: ["options"],
      });
    if (rule.gives !== "payment" && rule.gives !== "reimbursement") return;
    const field = isMonthOfNothing(rule) ? "monthOfLeaving" : besideOnce(rule);
    if (field !== undefined)
      context.addIssue({ ...refused({ tag: "comes once", field }, rule), path: [field] });
  });
export type OfferRule = z.output<typeof offerRule>;

/** What happens where several rules of one benefit apply to one person. */
export const SEVERAL_RULES = [
  "all of them",
  "the first that applies",
  "the largest",
  "one of them, not stated which",
  "not stated",
] as const;

/** Fields that make a benefit computable; a benefit without rules is listed but not counted. */
export const benefitRules = {
  rules: z.array(offerRule).default([]).meta({
    description: "What the benefit gives, when and on which terms, as data that the calculator counts with.",
    leftOut: "The site names the benefit and counts nothing.",
  }),
  severalRules: z.enum(SEVERAL_RULES).default("all of them").meta({
    description:
      "What happens where several of the rules apply to one person; `one of them, not stated which` is only for pages that contradict each other.",
    leftOut: "All of them count.",
  }),
  taxed: taxed.optional().meta({
    description:
      "Whether what all rules together pay is an amount before tax, free of tax, or free of tax up to an amount; a rule that says it itself is not meant.",
    leftOut: "Each rule says it, or the site says nothing of it.",
  }),
  inAllAtMost: limitTogether.optional().meta({
    description:
      "The most that everything which the benefit pays comes to: one limit for several kinds of cost, or for how many payments there are of several kinds.",
    leftOut: "There is no such limit.",
  }),
  /** Benefits that exclude this one: somebody who gets one of them does not get this one. */
  notWith: z.array(slug).default([]).meta({
    description: "Benefits that somebody gets instead: whoever gets one of them does not get this one.",
    leftOut: "It stands beside every other benefit.",
  }),
};
